#include "core/export/documents/sweep_document.h"

#include "core/export/documents/segments_document.h"
#include "core/export/period_results.h"
#include "core/export/tables/table_figures.h"

namespace waymark {

namespace {

using SweepJson = nlohmann::ordered_json;

SweepJson figureJson(const std::optional<double> &figure) { return figure ? SweepJson(*figure) : SweepJson(nullptr); }

SweepJson figureJson(const std::optional<Proportion> &share) { return share ? SweepJson(share->value) : SweepJson(nullptr); }

} // namespace

nlohmann::ordered_json sweepRowDocument(const SweepRow &row)
{
    SweepJson json{{"threshold", row.threshold}};
    putTable(json, row.table, row.figures);
    json["logrank_chi2"] = figureJson(row.logRankChiSquare);
    json["survival_reached"] = figureJson(row.survivalReached);
    json["survival_not_reached"] = figureJson(row.survivalNotReached);
    return json;
}

nlohmann::ordered_json suggestionDocument(const Sweep &sweep)
{
    if (!sweep.suggested)
        return nullptr;
    const SweepSuggestion &suggested = *sweep.suggested;
    return {{"criterion", criterionName(sweep.query.rule.criterion)},
            {"threshold", suggested.threshold},
            {"range_low", figureJson(suggested.rangeLow)},
            {"range_high", figureJson(suggested.rangeHigh)},
            {"plateau", SweepJson::array({suggested.plateauLow, suggested.plateauHigh})},
            {"p_search", suggested.pSearch}};
}

ResultDocument sweepDocument(const ThresholdSweepResult &result, const Finding &finding)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"milestone", milestoneName(result.query.milestone)},
                       {"outcome", outcomeName(result.query.outcome)},
                       {"landmark_day", result.sweep.query.landmark},
                       {"horizon_day", result.sweep.query.horizon},
                       {"n", result.sweep.n},
                       {"base_rate", figureJson(result.sweep.baseRate)},
                       {"excluded", excludedDocument(result.excluded)},
                       {"own_threshold", result.ownThreshold}};
    document.rowsName = "rows";
    document.rowCount = result.sweep.rows.size();
    document.columnsForPeople = {"adoption", "ppv", "retention_else", "risk_difference", "youden", "p"};
    document.row = [&result](std::size_t i) {
        SweepJson json = sweepRowDocument(result.sweep.rows[i]);
        if (!result.segments.empty())
            putSegments(json, result.segments[i]);
        return json;
    };
    document.after = {{"suggested", suggestionDocument(result.sweep)},
                      {"sentence", english(finding.headline, " ")},
                      {"figures", english(finding.figures, " ")}};
    return document;
}

} // namespace waymark
