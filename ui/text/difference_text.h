#pragma once

#include <QString>

#include "core/model/dataset.h"
#include "ui/session/framework/framework_differences.h"

namespace waymark {

/// A difference in words, for a row of a table.
struct DifferenceWords {
    QString what, saved, now; ///< "Threshold", "15", "20"; a dash where that version has no such thing
};

/// With a dataset, features are named as people know them.
DifferenceWords differenceText(const FrameworkDifference &difference, const Dataset *dataset);

} // namespace waymark
