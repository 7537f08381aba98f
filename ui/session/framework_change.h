#pragma once

#include <string>
#include <variant>

#include "core/model/framework.h"

namespace waymark {

/// What one step of the undo stack changed, coded: ui/text gives it a name in the user's language.
struct FrameworkChange {
    enum class Field {
        ActivationThreshold,
        ActivationWindow,
        ActivationMeasure,
        ActivationFeatureAdded,
        ActivationFeatureRemoved,
        Horizon,
        Reverted, ///< after: the version's number
        Opened    ///< after: the name of the framework read from a file
    };
    using Value = std::variant<std::monostate, double, Measure, std::string>;

    Field field = Field::ActivationThreshold;
    Value before, after;
    std::string subject{}; ///< which of many was changed: the label of a step, category or feature
    bool operator==(const FrameworkChange &) const = default;
};

} // namespace waymark
