#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/framework.h"
#include "core/model/remarks.h"
#include "ui/session/framework/framework_change.h"

namespace waymark {

/// All that an undo step can change.
struct EditedState {
    Framework framework;
    Remarks remarks; ///< what is written on the charts
    bool operator==(const EditedState &) const = default;
};

/// The undo stack as values: each step leads from one state to the next.
struct FrameworkSteps {
    std::vector<EditedState> values;      ///< [steps + 1]; empty: no steps
    std::vector<FrameworkChange> changes; ///< [steps]
    int position = 0;                     ///< how many of them are done
    bool operator==(const FrameworkSteps &) const = default;
};

/// JSON, as it is kept with a store; empty without steps.
std::string printSteps(const FrameworkSteps &steps);
/// None for what is no such text, or was written by a version that codes its changes otherwise.
std::optional<FrameworkSteps> parseSteps(const std::string &text);

} // namespace waymark
