#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/features/feature_benchmark.h"
#include "core/analysis/retention/outcome_days.h"
#include "core/analysis/segments/segments.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/association/two_by_two.h"
#include "core/base/progress.h"
#include "core/milestones/milestone_days.h"

namespace waymark {

struct SetupStepsQuery {
    bool everybody = false; ///< the naive table: it favours steps that need time, for whoever left early did neither
    BenchmarkLimits limits;
    std::string segment = {};  ///< an attribute, to look within its values; empty: not asked for
    bool requiredSweep = true; ///< how many steps are needed, against activation too
    std::size_t threads = 1;   ///< never changes a figure
};

/// One step against activation ("retained" of the table stands for activated).
struct SetupStepRow {
    std::string key, label;
    TwoByTwo counts;
    TwoByTwoFigures figures;
    std::uint32_t notEntitled = 0; ///< eligible accounts that cannot use any of its features: in no figure of this step
    FeatureVerdict verdict;        ///< its flag and why, as that of a feature
    std::optional<SegmentTables> segments;
    std::optional<bool> separated; ///< the interval of the risk difference excludes 0; none where there is none
};

struct SetupStepsResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    SetupStepsQuery query;
    std::optional<Day> landmark; ///< the end of the setup window; none: everybody, from signup
    Day horizon = 0;             ///< the last day of the activation window
    Excluded excluded;
    std::uint32_t n = 0;                ///< eligible
    std::optional<Proportion> baseRate; ///< activated, of these
    std::vector<SetupStepRow> rows;     ///< in the framework's order
    /// Of those who were there at the end of the setup window, who had activated before it; none for everybody.
    std::optional<Proportion> activatedBefore;
    std::optional<ThresholdSweepResult> required; ///< the number of steps; none for everybody, or where not asked for
};

/// What the usage says of everybody by the rules of a framework, whoever is in view; null: not read yet.
struct SetupReading {
    std::shared_ptr<const SetupDays> steps;
    std::shared_ptr<const OutcomeDays> activation;
};
/// The second of them. Errors as followUp() and activationDays().
Expected<std::shared_ptr<const OutcomeDays>> activationOfEverybody(const Dataset &dataset, const Framework &framework,
                                                                   AnalysisOptions options, std::stop_token stop = {});

/*!
 * Every setup step against activation (definitions, section 8).
 *
 *   Inputs   framework  has setup and activation
 *            options    landmark and horizon move the ends of the windows that are compared
 *            reading    of this dataset, framework, as-of date and coverage; changes how long it takes, never the result
 *   Returns  accounts that were there at the end of the setup window and had not activated by then: done within the setup window against
 *            activated on days [setup window, activation window). Everybody: all whose activation window has passed, activated on any day
 *            of it
 *   Errors   as outcomeQuestion(); HorizonTooEarly where the activation window does not exceed the setup window; AttributeUnknown,
 *            Cancelled
 *   Cost     O(rows of the features named + accounts x steps), and that of the sweep
 */
Expected<SetupStepsResult> setupSteps(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                      const SetupStepsQuery &query, const ProgressCallback &progress = {}, std::stop_token stop = {},
                                      SetupReading reading = {});

} // namespace waymark
