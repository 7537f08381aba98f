#pragma once

#include <vector>

#include <QStringList>

#include "core/analysis/retention/retention.h"

namespace waymark {

/// The headers of the table of a retention chart, and which of its columns hold numbers.
QStringList retentionHeaders();
std::vector<int> retentionNumberColumns();

/// A row per group and day: the landmark, every 30 days, and the horizon, as the command line prints them.
std::vector<QStringList> retentionRows(const RetentionResult &result);

} // namespace waymark
