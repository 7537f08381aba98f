#include "core/export/documents/ranking_document.h"

#include <cmath>

#include "core/export/period_results.h"
#include "core/export/share_figures.h"

namespace waymark {

namespace {

using RankingJson = nlohmann::ordered_json;

RankingJson rankingFigure(const std::optional<double> &figure) { return numberOrNull(figure); }
RankingJson rankingFigure(double figure) { return std::isnan(figure) ? RankingJson(nullptr) : RankingJson(figure); }
RankingJson rankingFigure(const std::optional<Proportion> &share) { return share ? RankingJson(share->value) : RankingJson(nullptr); }

void putEstimate(RankingJson &row, const std::string &name, const std::optional<Estimate> &estimate)
{
    row[name] = estimate ? RankingJson(estimate->value) : RankingJson(nullptr);
    row[name + "_low"] = estimate ? RankingJson(estimate->low) : RankingJson(nullptr);
    row[name + "_high"] = estimate ? RankingJson(estimate->high) : RankingJson(nullptr);
}

RankingJson rankedRow(const FeatureRanking &ranking, const RankedFeature &feature, const RankingContext &context)
{
    const TwoByTwoFigures &figures = feature.figures;
    const FeatureVerdict verdict = featureVerdict(feature, ranking.landmark, context.limits);
    RankingJson row{{"feature", feature.feature},
                    {"importance", rankingFigure(feature.importance)},
                    {"gini", rankingFigure(feature.gini)},
                    {"above_controls", feature.aboveControls},
                    {"group", feature.group ? RankingJson(*feature.group + 1) : RankingJson(nullptr)},
                    {"adoption", rankingFigure(figures.adoption)},
                    {"retention_with", rankingFigure(figures.ppv)},
                    {"retention_without", rankingFigure(figures.retentionElse)},
                    {"lift", rankingFigure(figures.lift)}};
    putEstimate(row, "risk_difference", figures.riskDifference);
    row["effect_x_reach"] = rankingFigure(feature.effectXReach);
    row["p"] = figures.test ? RankingJson(figures.test->p) : RankingJson(nullptr);
    row["q"] = rankingFigure(feature.q);
    row["flag"] = verdict.flag ? RankingJson(flagName(*verdict.flag)) : RankingJson(nullptr);
    row["reason"] = english(verdict.reason, " ");
    row["rank"] = feature.rank;
    row["rank_low"] = feature.rankLow;
    row["rank_high"] = feature.rankHigh;
    row["entitled"] = feature.table.n();
    row["users"] = feature.table.reached();
    row["frequency"] = rankingFigure(feature.frequency);
    putEstimate(row, "risk_ratio", figures.riskRatio);
    row["segment"] = verdict.segment ? RankingJson(verdict.segment->attribute + "=" + verdict.segment->value) : RankingJson(nullptr);
    row["segment_share"] = verdict.segment ? RankingJson(verdict.segment->shareOfUsers) : RankingJson(nullptr);
    row["used_in"] = featureUseNames(featureUses(context.framework, feature.feature));
    const MappingRemark remark = mappingRemark(ranking, feature, context.framework, context.limits);
    row["remark"] = remark == MappingRemark::None ? RankingJson(nullptr) : RankingJson(mappingRemarkName(remark));
    return row;
}

RankingJson groupRows(const FeatureRanking &ranking)
{
    RankingJson groups = RankingJson::array();
    for (std::size_t g = 0; g < ranking.groups.size(); ++g)
        groups.push_back(
            {{"group", g + 1}, {"features", ranking.groups[g].features}, {"importance", rankingFigure(ranking.groups[g].importance)}});
    return groups;
}

} // namespace

ResultDocument rankingDocument(const FeatureRanking &ranking, const RankingContext &context)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(ranking.asOf)},
                       {"event", ranking.leaving.event == EventKind::Churn ? "churn" : "dormancy"},
                       {"landmark_day", ranking.landmark},
                       {"horizon_day", ranking.horizon},
                       {"n", ranking.n},
                       {"retained", ranking.retained},
                       {"excluded", excludedDocument(ranking.excluded)},
                       {"trees", ranking.trees},
                       {"oob_auc", rankingFigure(ranking.quality.auc)},
                       {"oob_auc_low", rankingFigure(ranking.quality.aucLow)},
                       {"oob_auc_high", rankingFigure(ranking.quality.aucHigh)},
                       {"oob_brier", rankingFigure(ranking.quality.brier)},
                       {"oob_accuracy", rankingFigure(ranking.quality.accuracy)},
                       {"predicts", ranking.predicts()},
                       {"sentence", english(rankingFinding(ranking, context.dataset, context.limits).headline, " ")}};
    document.rowsName = "features";
    document.rowCount = ranking.features.size();
    document.row = [&ranking, context](std::size_t i) { return rankedRow(ranking, ranking.features[i], context); };
    document.columnsForPeople = {"importance", "adoption", "retention_with", "retention_without", "risk_difference", "flag"};
    RankingJson controls = RankingJson::array();
    for (const double importance : ranking.controls)
        controls.push_back(rankingFigure(importance));
    document.after = {{"groups", groupRows(ranking)}, {"controls", std::move(controls)}};
    return document;
}

} // namespace waymark
