#pragma once

namespace CLI {
class App;
}

namespace waymark::cli {

/// Each adds its command to the program; running it sets the exit status.
void addSampleCommand(CLI::App &app, int &exitCode);
void addImportCommand(CLI::App &app, int &exitCode);
void addInfoCommand(CLI::App &app, int &exitCode);
void addEvaluateCommand(CLI::App &app, int &exitCode);
void addRetentionCommand(CLI::App &app, int &exitCode);
void addPeriodRetentionCommand(CLI::App &app, int &exitCode);
void addExpansionCommand(CLI::App &app, int &exitCode);
void addSweepCommand(CLI::App &app, int &exitCode);
void addSetupStepsCommand(CLI::App &app, int &exitCode);
void addRankCommand(CLI::App &app, int &exitCode);
void addJourneyCommand(CLI::App &app, int &exitCode);
void addMilestoneCommand(CLI::App &app, int &exitCode);
void addAreasCommand(CLI::App &app, int &exitCode);
void addHistoryCommand(CLI::App &app, int &exitCode);
void addExportCommand(CLI::App &app, int &exitCode);

} // namespace waymark::cli
