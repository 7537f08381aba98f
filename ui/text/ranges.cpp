#include "ui/text/ranges.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/text/numbers.h"

namespace waymark {

QString shareRangeText(double low, double high)
{
    if (std::min(low, high) < 0.0)
        return differenceRangeText(low, high);
    return QStringLiteral("%1\u2013%2").arg(pointsText(low), pointsText(high));
}

QString differenceRangeText(double low, double high)
{
    //: The limits of an interval, two numbers
    return QCoreApplication::translate("Ranges", "%1 to %2").arg(pointsText(low), pointsText(high));
}

} // namespace waymark
