#include "core/export/documents/segments_document.h"

#include <string>

#include "core/export/tables/table_figures.h"

namespace waymark {

namespace {

using SegmentJson = nlohmann::ordered_json;

void putCommon(SegmentJson &json, const std::string &name, const std::optional<Estimate> &estimate)
{
    json[name] = estimate ? SegmentJson(estimate->value) : SegmentJson(nullptr);
    json[name + "_low"] = estimate ? SegmentJson(estimate->low) : SegmentJson(nullptr);
    json[name + "_high"] = estimate ? SegmentJson(estimate->high) : SegmentJson(nullptr);
}

/// Cochran's Q, and which values it leaves out.
void putHeterogeneity(SegmentJson &json, const SegmentTables &segments)
{
    for (const char *name : {"q", "q_df", "q_p", "left_out"})
        json[name] = nullptr;
    if (!segments.tables.heterogeneity)
        return;
    const Heterogeneity &test = *segments.tables.heterogeneity;
    json["q"] = test.q;
    json["q_df"] = test.degreesOfFreedom;
    json["q_p"] = test.p;
    std::string leftOut;
    for (const std::size_t stratum : test.leftOut)
        leftOut += (leftOut.empty() ? "" : ", ") + segments.names[stratum];
    json["left_out"] = leftOut;
}

} // namespace

nlohmann::ordered_json logRankDocument(const std::optional<LogRank> &test)
{
    if (!test)
        return nullptr;
    return {{"chi2", test->chiSquare}, {"df", test->degreesOfFreedom}, {"p", test->p}};
}

nlohmann::ordered_json bySegmentDocument(const SegmentTables &segments)
{
    SegmentJson json{{"attribute", segments.attribute}};
    json["crude_risk_difference"] = segments.tables.crude ? SegmentJson(*segments.tables.crude) : SegmentJson(nullptr);
    putCommon(json, "mantel_haenszel_risk_difference", segments.tables.common);
    putCommon(json, "mantel_haenszel_odds_ratio", segments.tables.commonOddsRatio);
    putHeterogeneity(json, segments);
    json["simpson"] = segments.tables.simpson;
    return json;
}

void putSegments(nlohmann::ordered_json &json, const SegmentTables &segments)
{
    json["by_segment"] = bySegmentDocument(segments);
    SegmentJson list = SegmentJson::array();
    for (std::size_t s = 0; s < segments.names.size(); ++s) {
        SegmentJson value{{"segment", segments.names[s]}, {"n", segments.tables.strata[s].n()}};
        putTable(value, segments.tables.strata[s], segments.figures[s]);
        list.push_back(std::move(value));
    }
    json["segments"] = std::move(list);
}

} // namespace waymark
