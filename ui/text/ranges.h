#pragma once

#include <QString>

namespace waymark {

/// Between two shares, in points: "85.9–87.4"; as a difference where a limit lies below 0, for beside a minus no dash can be read.
QString shareRangeText(double low, double high);
/// Between two differences of shares, whose limits may be negative, in points: "−33.5 to −11.9"
QString differenceRangeText(double low, double high);

} // namespace waymark
