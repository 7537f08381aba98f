#pragma once

#include <QString>

#include "core/analysis/journey/cohort_view.h"

namespace waymark {

/// What the tests between the cohorts of a view say, a line each. The view has the retention of several groups.
QString cohortTestsText(const CohortView &view);

} // namespace waymark
