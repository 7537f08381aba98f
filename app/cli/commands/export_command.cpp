#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/export/reject_export.h"
#include "core/export/tables/table_export.h"

namespace waymark::cli {

namespace {

struct ExportArguments {
    std::string store;
    std::string folder;
    bool rejected = false;
    OutputOptions output;
};

Expected<void> runExport(const ExportArguments &arguments)
{
    const auto store = Store::open(arguments.store, Store::Access::ReadOnly);
    if (!store)
        return failureOf(store);
    ProgressLine line("Exporting");
    const auto written =
        arguments.rejected ? exportRejected(*store, arguments.folder) : exportTables(*store, arguments.folder, {}, line.callback());
    if (!written)
        return failureOf(written);
    ResultDocument document;
    document.before["folder"] = arguments.folder;
    document.rowsName = "files";
    document.rowCount = written->files.size();
    document.row = [&](std::size_t i) {
        return nlohmann::ordered_json{{"file", written->files[i].name}, {"rows", written->files[i].rows}};
    };
    return putOut(document, arguments.output);
}

} // namespace

void addExportCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<ExportArguments>();
    CLI::App *command = app.add_subcommand("export", "Write the tables back as CSV");
    command->add_option("store", arguments->store, "The store, a *.waymark file")->required()->type_name("STORE");
    command->add_option("folder", arguments->folder, "Where to write the files")->required()->type_name("DIR");
    command->add_flag("--rejected", arguments->rejected, "The rejected rows instead, a file an import, to mend and import again");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runExport(*arguments)); });
}

} // namespace waymark::cli
