#pragma once

#include <string>

#include "ui/session/framework/framework_change.h"

/// Every edit of what is written on the charts, as a value to hand to FrameworkDocument::applyRemarks().
namespace waymark::edits {

/// By the chart's key: "journey.depth".
RemarksEdit setChartText(std::string chart, ChartText text);
RemarksEdit addAnnotation(Annotation annotation);
RemarksEdit removeAnnotation(Annotation annotation);
/// Another day, another text or both.
RemarksEdit changeAnnotation(Annotation before, Annotation after);

} // namespace waymark::edits
