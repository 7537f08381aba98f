#include "ui/text/numbers.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace waymark {

namespace {

/// The sign typographers use, as a hyphen before a number reads as a dash; none before what rounds to zero.
QString withMinus(QString text)
{
    if (!text.startsWith(QLatin1Char('-')))
        return text;
    const bool isZero = std::none_of(text.begin(), text.end(), [](QChar c) { return c.digitValue() > 0; });
    return isZero ? text.mid(1) : QChar(0x2212) + text.mid(1);
}

/// Without the zeros at its end.
QString shortDecimal(double value, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(value, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(locale.zeroDigit().size());
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

} // namespace

QString dashText() { return QStringLiteral("\u2013"); }

QString countText(std::int64_t count) { return withMinus(QLocale().toString(static_cast<qlonglong>(count))); }

QString percentText(std::optional<double> share, int decimals)
{
    if (!share || !std::isfinite(*share))
        return dashText();
    const QLocale locale;
    return withMinus(locale.toString(*share * 100.0, 'f', decimals)) + locale.percent();
}

QString pointsText(double difference, int decimals) { return decimalText(difference * 100.0, decimals); }

QString decimalText(double value, int decimals)
{
    return std::isfinite(value) ? withMinus(QLocale().toString(value, 'f', decimals)) : dashText();
}

QString ratioText(double ratio) { return ratio < 0.01 ? QStringLiteral("< ") + decimalText(0.01, 2) : decimalText(ratio, 2); }

QString thresholdText(double value) { return shortDecimal(value, 4); }

QString thresholdText(double value, double step)
{
    const double decimals = std::ceil(-std::log10(step) - 1e-9);
    return shortDecimal(value, static_cast<int>(std::max(0.0, decimals)));
}

QString pRelationText(double p)
{
    if (!std::isfinite(p))
        return QStringLiteral("= ") + dashText();
    const QLocale locale;
    return p < 0.001 ? QStringLiteral("< ") + locale.toString(0.001, 'f', 3) : QStringLiteral("= ") + locale.toString(p, 'f', 3);
}

QString pText(double p) { return QStringLiteral("p ") + pRelationText(p); }

QString datePattern()
{
    //: A date as the language writes it in running text: pattern of QLocale, letters in quotes stand for themselves
    return QCoreApplication::translate("Numbers", "d MMM yyyy");
}

QString dateText(CalendarDay day)
{
    return day.isNone() ? dashText() : QLocale().toString(QDate(1970, 1, 1).addDays(day.value), datePattern());
}

QString dayText(Day day)
{
    //: A day since signup, as in "day 365"
    return QCoreApplication::translate("Numbers", "day %1").arg(countText(day));
}

QString shortDayText(Day day)
{
    //: A number of days, as short as can be: "365 d"
    return QCoreApplication::translate("Numbers", "%1 d").arg(countText(day));
}

} // namespace waymark
