#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/framework.h"
#include "ui/session/framework_change.h"

namespace waymark {

/// The undo stack as values: each step leads from one framework to the next.
struct FrameworkSteps {
    std::vector<Framework> values;        ///< [steps + 1]; empty: no steps
    std::vector<FrameworkChange> changes; ///< [steps]
    int position = 0;                     ///< how many of them are done
    bool operator==(const FrameworkSteps &) const = default;
};

/// JSON, as it is kept with a store; empty without steps.
std::string printSteps(const FrameworkSteps &steps);
/// None for what is no such text, or was written by a version that codes its changes otherwise.
std::optional<FrameworkSteps> parseSteps(const std::string &text);

} // namespace waymark
