#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/overlap_option.h"
#include "app/cli/terminal.h"
#include "core/export/results.h"
#include "core/import/importer.h"
#include "core/import/presets/presets.h"

namespace waymark::cli {

namespace {

struct ImportArguments {
    std::string store;
    std::vector<std::string> accounts, usage, subscriptions, features, users;
    std::string preset, member;
    std::string mapping;
    std::string timeZone;
    std::vector<std::string> dedupKey;
    std::string churn, dayZero;
    std::string dateOrder;
    std::vector<std::string> overlap;
    std::string conflict = "replace";
    std::string currency;
    bool dryRun = false;
    bool force = false;
    bool undoLast = false;
    OutputOptions output;
};

void addFiles(std::vector<InputFile> &files, const std::vector<std::string> &paths, InputTable table, const ImportArguments &arguments)
{
    for (const std::string &path : paths)
        files.push_back({path, table, std::nullopt, arguments.preset, arguments.member});
}

Expected<std::string> textOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failure(ErrorCode::FileNotFound, path);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Gives the files of the mapping's table that mapping; a file of another table is not what it was made for.
Expected<void> applyMapping(ImportRequest &request, const std::string &path)
{
    const auto text = textOf(path);
    if (!text)
        return failureOf(text);
    auto mapping = parseMapping(*text);
    if (!mapping) {
        Error error = mapping.error();
        error.file = path;
        return tl::make_unexpected(std::move(error));
    }
    bool used = false;
    for (InputFile &file : request.files) {
        if (file.table == mapping->table) {
            file.mapping = *mapping;
            used = true;
        }
    }
    if (!used)
        return failure(ErrorCode::MappingInvalid,
                       std::string("table: expected a file given as --") + inputTableName(mapping->table) + ", found none", path);
    return {};
}

/// The rule about churn and day 0, where the command line says one.
std::optional<LifeRule> lifeRuleOf(const ImportArguments &arguments)
{
    if (arguments.churn.empty() && arguments.dayZero.empty())
        return std::nullopt;
    LifeRule rule;
    rule.churn = arguments.churn == "first"  ? ChurnSource::FirstSubscriptionEnd
                 : arguments.churn == "last" ? ChurnSource::LastSubscriptionEnd
                                             : ChurnSource::Stated;
    rule.dayZero = arguments.dayZero == "first-paid" ? DayZero::FirstPaidDay : DayZero::Signup;
    return rule;
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
    addFiles(request.files, arguments.features, InputTable::Features, arguments);
    addFiles(request.files, arguments.accounts, InputTable::Accounts, arguments);
    addFiles(request.files, arguments.users, InputTable::Users, arguments);
    addFiles(request.files, arguments.subscriptions, InputTable::Subscriptions, arguments);
    addFiles(request.files, arguments.usage, InputTable::Usage, arguments);
    if (!arguments.timeZone.empty())
        request.timeZone = arguments.timeZone;
    request.dedupKey = arguments.dedupKey;
    request.lifeRule = lifeRuleOf(arguments);
    if (!arguments.dateOrder.empty())
        request.dateOrder = arguments.dateOrder == "DMY" ? DateOrder::DayFirst : DateOrder::MonthFirst;
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

Expected<void> runUndo(const ImportArguments &arguments)
{
    auto store = Store::open(arguments.store);
    if (!store)
        return failureOf(store);
    ProgressLine line("Taking the import back");
    const auto undone = undoLastImport(*store, {}, line.callback());
    if (!undone)
        return failureOf(undone);
    return putOut(undoDocument(*undone), arguments.output);
}

/// The first reason for which a dry run says that the import would be refused.
Expected<void> outcomeOf(const ImportReport &report)
{
    for (const FileReport &file : report.files) {
        if (file.refusal)
            return tl::make_unexpected(*file.refusal);
    }
    return {};
}

/// Rows that were left out are not to be overlooked in a document on standard output.
void remarkRejected(const ImportReport &report, const ImportArguments &arguments)
{
    for (const FileReport &file : report.files) {
        if (file.rejected > 0)
            remark(fmt::format("{}: {} of {} rows could not be used{}", file.file, file.rejected, file.read,
                               arguments.dryRun ? std::string()
                                                : fmt::format("; waymark-cli export {} FOLDER --rejected writes them", arguments.store)));
        for (const ImportWarning &warning : file.warnings) {
            if (warning.code == ImportWarning::Code::DatesContradict)
                remark(fmt::format("{}: {}", file.file, englishText(warning)));
        }
    }
}

Expected<void> runImport(const ImportArguments &arguments)
{
    if (arguments.undoLast)
        return runUndo(arguments);
    ImportRequest request = requestOf(arguments);
    if (request.files.empty())
        return failure(ErrorCode::InvalidArgument,
                       "no file to import, name one with --accounts, --usage, --subscriptions, --features or --users");
    if (!arguments.mapping.empty()) {
        if (const auto applied = applyMapping(request, arguments.mapping); !applied)
            return applied;
    }
    if (const auto applied = applyOverlap(request, arguments.overlap); !applied)
        return applied;
    std::error_code ignored;
    const bool isNew = !std::filesystem::exists(arguments.store, ignored);
    const auto report = importInto(arguments.store, isNew, request);
    if (isNew && (!report || arguments.dryRun))
        std::filesystem::remove(arguments.store, ignored);
    if (!report)
        return failureOf(report);
    if (const auto put = putOut(importDocument(*report), arguments.output); !put)
        return put;
    remarkRejected(*report, arguments);
    return outcomeOf(*report);
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
    addFileOption(*command, "--users", arguments->users, "Users with their accounts, for usage that names users; repeat for more files");
    command->add_option("--preset", arguments->preset, "The files are an export of this source")->check(CLI::IsMember(presetNames()));
    command->add_option("--mapping", arguments->mapping, "How the files of one table are read: a recipe")->type_name("FILE");
    command->add_option("--member", arguments->member, "The only member of an archive to read (default: all)")->type_name("NAME");
    command->add_option("--time-zone", arguments->timeZone, "Where a timestamp's day is read (default UTC)")->type_name("ZONE");
    command
        ->add_option("--dedup-key", arguments->dedupKey,
                     "Columns, parted by commas, that make a row unique within its file; repetitions are dropped")
        ->delimiter(',')
        ->type_name("COLUMNS");
    command
        ->add_option("--churn", arguments->churn,
                     "Churn dates: stated in the accounts (default), or the first or last time that no subscription was in force")
        ->check(CLI::IsMember({"stated", "first", "last"}));
    command->add_option("--day-zero", arguments->dayZero, "Day 0 of an account: signup (default) or its first paid day")
        ->check(CLI::IsMember({"signup", "first-paid"}));
    command->add_flag("--undo-last", arguments->undoLast, "Take the latest import back, whole");
    command->add_option("--date-order", arguments->dateOrder, "DMY or MDY, for dates such as 03/04/2026")
        ->check(CLI::IsMember({"DMY", "MDY"}));
    addOverlapOption(*command, arguments->overlap);
    command
        ->add_option("--conflict", arguments->conflict,
                     "Accounts, features and users that are stored already: replace (default), keep or refuse")
        ->check(CLI::IsMember({"replace", "keep", "refuse"}));
    command->add_flag("--dry-run", arguments->dryRun, "Say what would happen and change nothing");
    command->add_option("--currency", arguments->currency, "The currency to keep where there are several");
    command->add_flag("--force", arguments->force, "Import a file whose content was imported before");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runImport(*arguments)); });
}

} // namespace waymark::cli
