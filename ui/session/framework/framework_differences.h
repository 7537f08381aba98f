#pragma once

#include <optional>
#include <vector>

#include "ui/session/framework/framework_change.h"

namespace waymark {

/// One thing in which the draft is not as the saved version.
struct FrameworkDifference {
    enum class Where { Whole, Setup, Activation, Utilization, Maturity, Areas };

    Where where = Where::Whole;
    FrameworkChange change; ///< before: as saved; after: as in the draft. What is only in one of them has nothing in the other.
    FrameworkEdit revert;   ///< makes the draft as saved in this alone
};

/*!
 * Everything in which a draft differs from the saved version, in the order of the framework.
 *
 *   Returns  empty where they are equal but for the notes; lists of features come as a whole, beside them each hypothesis and count of
 *            a feature that is in both
 */
std::vector<FrameworkDifference> frameworkDifferences(const Framework &saved, const Framework &draft);

} // namespace waymark
