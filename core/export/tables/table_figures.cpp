#include "core/export/tables/table_figures.h"

#include <optional>
#include <string>

namespace waymark {

namespace {

using FigureJson = nlohmann::ordered_json;

FigureJson valueOrNull(const std::optional<double> &figure) { return figure ? FigureJson(*figure) : FigureJson(nullptr); }

FigureJson valueOrNull(const std::optional<Proportion> &share) { return share ? FigureJson(share->value) : FigureJson(nullptr); }

template <class Interval>
void putInterval(FigureJson &json, const std::string &name, const std::optional<Interval> &figure)
{
    json[name] = figure ? FigureJson(figure->value) : FigureJson(nullptr);
    json[name + "_low"] = figure ? FigureJson(figure->low) : FigureJson(nullptr);
    json[name + "_high"] = figure ? FigureJson(figure->high) : FigureJson(nullptr);
}

} // namespace

void putTable(nlohmann::ordered_json &json, const TwoByTwo &counts, const TwoByTwoFigures &figures)
{
    json["reached_retained"] = counts.reachedRetained;
    json["reached_lost"] = counts.reachedLost;
    json["not_reached_retained"] = counts.notReachedRetained;
    json["not_reached_lost"] = counts.notReachedLost;
    json["adoption"] = valueOrNull(figures.adoption);
    json["base_rate"] = valueOrNull(figures.baseRate);
    putInterval(json, "ppv", figures.ppv);
    putInterval(json, "retention_else", figures.retentionElse);
    json["npv"] = valueOrNull(figures.npv);
    json["sensitivity"] = valueOrNull(figures.sensitivity);
    json["specificity"] = valueOrNull(figures.specificity);
    json["lift"] = valueOrNull(figures.lift);
    putInterval(json, "risk_difference", figures.riskDifference);
    putInterval(json, "risk_ratio", figures.riskRatio);
    putInterval(json, "odds_ratio", figures.oddsRatio);
    json["phi"] = valueOrNull(figures.phi);
    json["youden"] = valueOrNull(figures.youden);
    json["information_gain"] = valueOrNull(figures.informationGain);
    json["p"] = figures.test ? FigureJson(figures.test->p) : FigureJson(nullptr);
}

} // namespace waymark
