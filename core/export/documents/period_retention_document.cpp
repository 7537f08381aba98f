#include "core/export/period_results.h"

namespace waymark {

namespace {

using PeriodJson = nlohmann::ordered_json;

/// A period that has elapsed for nobody has no figures.
PeriodJson periodCellJson(const PeriodResult &result, const PeriodGroup &group, std::size_t place)
{
    const PeriodCell &cell = group.cells[place];
    const bool bracket = result.query.rule.kind == PeriodKind::Bracket;
    PeriodJson json{{"group", group.name},      {"period", nullptr},          {"from_day", cell.firstDay}, {"to_day", cell.lastDay},
                    {"n", cell.count.eligible}, {"retained", nullptr},        {"retention", nullptr},      {"low", nullptr},
                    {"high", nullptr},          {"unsettled", cell.unsettled}};
    if (!bracket)
        json["period"] = cell.firstDay / result.query.rule.length;
    if (cell.retention) {
        json["retained"] = cell.count.retained;
        json["retention"] = cell.retention->value;
        json["low"] = cell.retention->low;
        json["high"] = cell.retention->high;
    }
    return json;
}

} // namespace

ResultDocument periodRetentionDocument(const PeriodResult &result, const Finding &finding)
{
    ResultDocument document;
    const PeriodRule &rule = result.query.rule;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"landmark_day", result.landmark ? PeriodJson(*result.landmark) : PeriodJson(nullptr)},
                       {"horizon_day", result.horizon},
                       {"by", groupingName(result.query.by)},
                       {"kind", periodKindName(rule.kind)},
                       {"period_days", rule.kind == PeriodKind::Bracket ? rule.to - rule.from + 1 : rule.length},
                       {"excluded", excludedDocument(result.excluded)}};
    document.rowsName = "rows";
    const std::size_t cells = result.pooled.cells.size();
    document.rowCount = result.groups.size() * cells;
    document.row = [&result, cells](std::size_t i) { return periodCellJson(result, result.groups[i / cells], i % cells); };
    PeriodJson pooled = PeriodJson::array();
    for (std::size_t k = 0; result.groups.size() > 1 && k < cells; ++k)
        pooled.push_back(periodCellJson(result, result.pooled, k));
    document.after = {
        {"pooled", std::move(pooled)}, {"sentence", english(finding.headline, " ")}, {"figures", english(finding.figures, " ")}};
    return document;
}

} // namespace waymark
