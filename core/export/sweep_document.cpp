#include "core/export/sweep_document.h"

namespace waymark {

namespace {

using SweepJson = nlohmann::ordered_json;

SweepJson figureJson(const std::optional<double> &figure) { return figure ? SweepJson(*figure) : SweepJson(nullptr); }

SweepJson figureJson(const std::optional<Proportion> &share) { return share ? SweepJson(share->value) : SweepJson(nullptr); }

SweepJson figureJson(const std::optional<Estimate> &estimate) { return estimate ? SweepJson(estimate->value) : SweepJson(nullptr); }

SweepJson sweepRowJson(const SweepRow &row)
{
    const TwoByTwoFigures &figures = row.figures;
    const auto &difference = figures.riskDifference;
    return {{"threshold", row.threshold},
            {"reached_retained", row.table.reachedRetained},
            {"reached_lost", row.table.reachedLost},
            {"not_reached_retained", row.table.notReachedRetained},
            {"not_reached_lost", row.table.notReachedLost},
            {"adoption", figureJson(figures.adoption)},
            {"ppv", figureJson(figures.ppv)},
            {"npv", figureJson(figures.npv)},
            {"sensitivity", figureJson(figures.sensitivity)},
            {"specificity", figureJson(figures.specificity)},
            {"lift", figureJson(figures.lift)},
            {"risk_difference", figureJson(difference)},
            {"risk_difference_low", difference ? SweepJson(difference->low) : SweepJson(nullptr)},
            {"risk_difference_high", difference ? SweepJson(difference->high) : SweepJson(nullptr)},
            {"risk_ratio", figureJson(figures.riskRatio)},
            {"odds_ratio", figureJson(figures.oddsRatio)},
            {"phi", figureJson(figures.phi)},
            {"youden", figureJson(figures.youden)},
            {"information_gain", figureJson(figures.informationGain)},
            {"logrank_chi2", figureJson(row.logRankChiSquare)},
            {"survival_reached", figureJson(row.survivalReached)},
            {"survival_not_reached", figureJson(row.survivalNotReached)}};
}

SweepJson suggestionJson(const Sweep &sweep)
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

SweepJson sweepExcludedJson(const Excluded &excluded)
{
    return {{"invalid_dates", excluded.invalidDates},
            {"left_before_landmark", excluded.leftBeforeLandmark},
            {"unwatched_at_landmark", excluded.unwatchedAtLandmark},
            {"horizon_not_elapsed", excluded.horizonNotElapsed},
            {"outcome_before_landmark", excluded.outcomeBeforeLandmark},
            {"unknown", excluded.unknown}};
}

} // namespace

ResultDocument sweepDocument(const ThresholdSweepResult &result)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"milestone", milestoneName(result.query.milestone)},
                       {"outcome", outcomeName(result.query.outcome)},
                       {"landmark_day", result.sweep.query.landmark},
                       {"horizon_day", result.sweep.query.horizon},
                       {"n", result.sweep.n},
                       {"base_rate", figureJson(result.sweep.baseRate)},
                       {"excluded", sweepExcludedJson(result.excluded)},
                       {"own_threshold", result.ownThreshold}};
    document.rowsName = "rows";
    document.rowCount = result.sweep.rows.size();
    document.row = [&result](std::size_t i) { return sweepRowJson(result.sweep.rows[i]); };
    document.after = {{"suggested", suggestionJson(result.sweep)}};
    return document;
}

} // namespace waymark
