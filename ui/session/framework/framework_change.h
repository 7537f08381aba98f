#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "core/model/remarks.h"

namespace waymark {

/// What one step of the undo stack changed in the framework or in what is written on the charts, coded: ui/text gives it a name in the
/// user's language.
struct FrameworkChange {
    enum class Field {
        Name,
        Landmark,
        Horizon,
        RuleAdded,         ///< after: the milestone
        RuleRemoved,       ///< before: the milestone
        FeaturesAdded,     ///< after: the features; subject: the step or area, empty for a milestone's own
        FeaturesRemoved,   ///< before: the features; subject as above
        FeatureHypothesis, ///< subject: the feature
        SetupWindow,
        SetupRequired,
        StepAdded,    ///< of the steps, subject: the step's label
        StepRemoved,  //
        StepMoved,    ///< before, after: places from 1
        StepRenamed,  ///< before, after: labels
        StepMinCount, //
        StepHypothesis,
        ActivationThreshold,
        ActivationWindow,
        ActivationMeasure,
        UtilizationThreshold,
        UtilizationPeriod,
        UtilizationPerSeat,
        UtilizationPeriods, ///< how many in a row
        MaturityRequired,
        MaturityWindow,  ///< 0: the whole life so far
        CategoryAdded,   ///< of the categories, subject: the category's label
        CategoryRemoved, //
        CategoryMoved,   ///< before, after: places from 1
        CategoryRenamed, ///< before, after: labels
        BasicRequired,   //
        MatureRequired,
        PlacedBasic,     ///< after: the features; subject: the category's label
        PlacedMature,    ///< as above
        Unassigned,      ///< before: the features
        FeatureMinCount, ///< subject: the feature
        MappingImported, ///< after: how many features
        AreaAdded,       ///< of the areas, subject: the area's label
        AreaRemoved,     //
        AreaMoved,       ///< before, after: places from 1
        AreaRenamed,     ///< before, after: labels
        AreaThreshold,   //
        AreaPerSeat,
        AreaMonths,
        RetentionEvent,
        DormancyDays,
        MeaningfulCount,
        ExpansionMeasured,
        ExpansionGrowth,
        Reverted,          ///< after: the version's number
        Opened,            ///< after: the name of the framework read from a file
        ChartTitle,        ///< before, after: the user's words, empty for the program's own; subject: the chart's key
        ChartNote,         ///< as above
        ChartTextCleared,  ///< back to the program's title without a note; subject: the chart's key
        AnnotationAdded,   ///< after: its text
        AnnotationRemoved, ///< before: its text
        AnnotationChanged  ///< before, after: its text
    };
    using Value = std::variant<std::monostate, double, std::string, std::vector<std::string>, bool, Measure, Period, EventKind,
                               ExpansionMeasure, Milestone>;

    Field field = Field::ActivationThreshold;
    Value before, after;
    std::string subject{}; ///< what the field belongs to, where there are several of its kind
    bool operator==(const FrameworkChange &) const = default;
};

/// Changes the value and says what it changed; none where there is nothing to change.
using FrameworkEdit = std::function<std::optional<FrameworkChange>(Framework &)>;
/// The same of what is written on the charts.
using RemarksEdit = std::function<std::optional<FrameworkChange>(Remarks &)>;

} // namespace waymark
