#include "ui/models/retention_rows.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr Day kStep = 30;

/// A class only for the context of its texts.
class RetentionTable {
    Q_DECLARE_TR_FUNCTIONS(RetentionTable)

public:
    static QStringList headers()
    {
        return {tr("Group"),
                tr("Day"),
                tr("At risk", "still followed, a column of numbers"),
                tr("Left before", "a column of numbers"),
                tr("Censored before", "a column of numbers"),
                tr("Still customers"),
                tr("95% from", "lower limit of an interval"),
                tr("to", "upper limit of an interval")};
    }
};

QStringList rowOf(const RetentionGroup &group, const Grouping &by, Day day)
{
    const RiskRow row = riskRowAt(group.curve, day);
    const auto point = pointAt(group.curve, day);
    return {groupText(group.name, by),
            countText(day),
            countText(row.atRisk),
            countText(row.eventsBefore),
            countText(row.censoredBefore),
            percentText(point ? std::optional(point->survival) : std::nullopt),
            percentText(point ? point->low : std::nullopt),
            percentText(point ? point->high : std::nullopt)};
}

} // namespace

QStringList retentionHeaders() { return RetentionTable::headers(); }

std::vector<int> retentionNumberColumns() { return {1, 2, 3, 4, 5, 6, 7}; }

std::vector<QStringList> retentionRows(const RetentionResult &result)
{
    Day last = 0;
    for (const RetentionGroup &group : result.groups)
        last = std::max(last, group.curve.lastDay);
    const Day first = result.landmark.value_or(0);
    std::set<Day> days{first, result.horizon};
    for (Day day = (first / kStep + 1) * kStep; day <= last; day += kStep)
        days.insert(day);
    std::vector<QStringList> rows;
    for (const RetentionGroup &group : result.groups) {
        for (const Day day : days)
            rows.push_back(rowOf(group, result.query.by, day));
    }
    return rows;
}

} // namespace waymark
