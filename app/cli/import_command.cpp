#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/export/results.h"
#include "core/import/importer.h"

namespace waymark::cli {

namespace {

struct ImportArguments {
    std::string store;
    std::vector<std::string> accounts, usage, subscriptions, features;
    std::string timeZone = "UTC";
    std::string dateOrder;
    std::string overlap = "refuse";
    std::string conflict = "replace";
    std::string currency;
    bool dryRun = false;
    bool force = false;
    OutputOptions output;
};

void addFiles(std::vector<InputFile> &files, const std::vector<std::string> &paths, InputTable table)
{
    for (const std::string &path : paths)
        files.push_back({path, table});
}

/// The day and time of the import, UTC: the core has no clock.
void stampRequest(ImportRequest &request)
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    request.today = calendarDay({utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday});
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    request.now = text;
}

ImportRequest requestOf(const ImportArguments &arguments)
{
    ImportRequest request;
    // Features and accounts first, so that a usage row finds the account it belongs to.
    addFiles(request.files, arguments.features, InputTable::Features);
    addFiles(request.files, arguments.accounts, InputTable::Accounts);
    addFiles(request.files, arguments.subscriptions, InputTable::Subscriptions);
    addFiles(request.files, arguments.usage, InputTable::Usage);
    request.timeZone = arguments.timeZone;
    if (!arguments.dateOrder.empty())
        request.dateOrder = arguments.dateOrder == "DMY" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    request.overlap = arguments.overlap == "replace" ? OverlapRule::Replace
                      : arguments.overlap == "add"   ? OverlapRule::Add
                                                     : OverlapRule::Refuse;
    if (!arguments.currency.empty())
        request.currency = arguments.currency;
    request.conflict = arguments.conflict == "keep"     ? ConflictRule::Keep
                       : arguments.conflict == "refuse" ? ConflictRule::Refuse
                                                        : ConflictRule::Replace;
    request.dryRun = arguments.dryRun;
    request.force = arguments.force;
    stampRequest(request);
    return request;
}

Expected<ImportReport> importInto(const std::string &path, bool isNew, const ImportRequest &request)
{
    auto store = isNew ? Store::create(path) : Store::open(path);
    if (!store)
        return failureOf(store);
    ProgressLine line("Importing");
    return importFiles(*store, request, {}, line.callback());
}

Expected<void> runImport(const ImportArguments &arguments)
{
    const ImportRequest request = requestOf(arguments);
    if (request.files.empty())
        return failure(ErrorCode::InvalidArgument, "no file to import, name one with --accounts, --usage, --subscriptions or --features");
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(arguments.store, ignored);
    const auto report = importInto(arguments.store, isNew, request);
    if (isNew && (!report || arguments.dryRun))
        std::filesystem::remove(arguments.store, ignored);
    if (!report)
        return failureOf(report);
    return putOut(importDocument(*report), arguments.output);
}

void addFileOption(CLI::App &command, const char *name, std::vector<std::string> &paths, const char *what)
{
    command.add_option(name, paths, what)->type_name("FILE")->allow_extra_args(false);
}

} // namespace

void addImportCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<ImportArguments>();
    CLI::App *command = app.add_subcommand("import", "Import tables into a store, all of them or nothing; makes the store if need be");
    command->add_option("store", arguments->store, "The store, a *.waymark file")->required()->type_name("STORE");
    addFileOption(*command, "--accounts", arguments->accounts, "Accounts; repeat for more files");
    addFileOption(*command, "--usage", arguments->usage, "Usage; repeat for more files");
    addFileOption(*command, "--subscriptions", arguments->subscriptions, "Subscriptions; repeat for more files");
    addFileOption(*command, "--features", arguments->features, "Features; repeat for more files");
    command->add_option("--time-zone", arguments->timeZone, "Where a timestamp's day is read (default UTC)")->type_name("ZONE");
    command->add_option("--date-order", arguments->dateOrder, "DMY or MDY, for dates such as 03/04/2026")
        ->check(CLI::IsMember({"DMY", "MDY"}));
    command->add_option("--overlap", arguments->overlap, "Usage days that are stored already: replace, add or refuse (default)")
        ->check(CLI::IsMember({"replace", "add", "refuse"}));
    command->add_option("--conflict", arguments->conflict, "Accounts that are stored already: replace (default), keep or refuse")
        ->check(CLI::IsMember({"replace", "keep", "refuse"}));
    command->add_flag("--dry-run", arguments->dryRun, "Say what would happen and change nothing");
    command->add_option("--currency", arguments->currency, "The currency to keep where there are several");
    command->add_flag("--force", arguments->force, "Import a file whose content was imported before");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runImport(*arguments)); });
}

} // namespace waymark::cli
