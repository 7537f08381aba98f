#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "core/base/day.h"

namespace waymark {

// All by the default QLocale, which the choice of a language sets. Undefined is a dash, never 0.

QString dashText();
/// "3,861"
QString countText(std::int64_t count);
/// 0.867 -> "86.7%"
QString percentText(std::optional<double> share, int decimals = 1);
/// A difference of shares in points: 0.257 -> "25.7"
QString pointsText(double difference, int decimals = 1);
QString decimalText(double value, int decimals);
/// A ratio such as that of hazards, or a lift: "0.30", or "< 0.01" below that
QString ratioText(double ratio);
/// A threshold as short as it is: 20 -> "20", 1.5 -> "1.5"
QString thresholdText(double value);
/// One of many that were tried, no finer than it can be set: 11.4375 by steps of 0.1 -> "11.4"
QString thresholdText(double value, double step);
/// What follows "p": "= 0.034", or "< 0.001" below that
QString pRelationText(double p);
/// "p = 0.034", or "p < 0.001" below that
QString pText(double p);
/// "30 Jun 2026"; a dash for none
QString dateText(CalendarDay day);
/// The pattern of dateText(), for fields that dates are typed into.
QString datePattern();
/// "day 365", and short: "365 d"
QString dayText(Day day);
QString shortDayText(Day day);

} // namespace waymark
