#include "core/export/documents/setup_steps_document.h"

#include "core/export/documents/segments_document.h"
#include "core/export/documents/sweep_document.h"
#include "core/export/period_results.h"
#include "core/export/tables/table_figures.h"

namespace waymark {

namespace {

using StepJson = nlohmann::ordered_json;

StepJson stepJson(const SetupStepRow &row)
{
    StepJson json{{"step", row.key}, {"label", row.label}, {"n", row.counts.n()}, {"not_entitled", row.notEntitled}};
    putTable(json, row.counts, row.figures);
    json["separated"] = row.separated ? StepJson(*row.separated) : StepJson(nullptr);
    json["flag"] = row.verdict.flag ? StepJson(flagName(*row.verdict.flag)) : StepJson(nullptr);
    json["reason"] = english(row.verdict.reason, " ");
    if (row.segments)
        putSegments(json, *row.segments);
    return json;
}

/// Their own row: how many they are, of those who were there. They have no table.
StepJson activatedBeforeJson(const Proportion &before)
{
    StepJson json{
        {"step", "activated_before"}, {"label", "Activated before the setup window ended"}, {"n", before.of}, {"not_entitled", 0}};
    putTable(json, TwoByTwo{}, TwoByTwoFigures{});
    json["reached_retained"] = before.count;
    for (const char *cell : {"reached_lost", "not_reached_retained", "not_reached_lost"})
        json[cell] = nullptr;
    json["adoption"] = before.value;
    json["separated"] = json["flag"] = json["reason"] = nullptr;
    return json;
}

/// Every number of steps against the same outcome.
StepJson requiredJson(const SetupStepsResult &result)
{
    if (!result.required)
        return nullptr;
    StepJson rows = StepJson::array();
    for (const SweepRow &row : result.required->sweep.rows)
        rows.push_back(sweepRowDocument(row));
    return {{"required_steps", result.required->ownThreshold},
            {"rows", std::move(rows)},
            {"suggested", suggestionDocument(result.required->sweep)}};
}

} // namespace

ResultDocument setupStepsDocument(const SetupStepsResult &result, const Finding &finding)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"landmark_day", result.landmark ? StepJson(*result.landmark) : StepJson(nullptr)},
                       {"horizon_day", result.horizon},
                       {"everybody", result.query.everybody},
                       {"n", result.n},
                       {"base_rate", result.baseRate ? StepJson(result.baseRate->value) : StepJson(nullptr)},
                       {"excluded", excludedDocument(result.excluded)}};
    document.rowsName = "rows";
    document.rowCount = result.rows.size() + (result.activatedBefore ? 1 : 0);
    document.columnsForPeople = {"adoption", "ppv", "retention_else", "risk_difference", "flag"};
    document.row = [&result](std::size_t i) {
        return i < result.rows.size() ? stepJson(result.rows[i]) : activatedBeforeJson(*result.activatedBefore);
    };
    document.after = {
        {"required", requiredJson(result)}, {"sentence", english(finding.headline, " ")}, {"figures", english(finding.figures, " ")}};
    return document;
}

} // namespace waymark
