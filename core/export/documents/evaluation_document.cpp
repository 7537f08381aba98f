#include "core/export/results.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

Json stateJson(const MilestoneDays &milestone, std::size_t account)
{
    const bool reached = milestone.state[account] == MilestoneState::Reached;
    return {{"state", stateName(milestone.state[account])}, {"day", reached ? Json(milestone.day[account]) : Json(nullptr)}};
}

Json accountJson(const Evaluation &evaluation, const Dataset &dataset, const Framework &framework, std::size_t account)
{
    Json json{{"account_id", dataset.accountKey[account]}, {"depth", depthName(evaluation.depth[account])}};
    json["milestones"] = Json::object();
    for (std::size_t m = 0; m < evaluation.milestones.size(); ++m) {
        if (evaluation.milestones[m])
            json["milestones"][milestoneName(kMilestones[m])] = stateJson(*evaluation.milestones[m], account);
    }
    json["steps"] = Json::object();
    for (std::size_t s = 0; s < evaluation.steps.size(); ++s)
        json["steps"][framework.setup->steps[s].key] = stateJson(evaluation.steps[s], account);
    json["categories"] = Json::object();
    for (std::size_t c = 0; c < evaluation.categories.size(); ++c)
        json["categories"][framework.maturity->categories[c].key] = levelName(evaluation.categories[c].current[account]);
    return json;
}

} // namespace

ResultDocument evaluationDocument(const Evaluation &evaluation, const Dataset &dataset, const Framework &framework)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(evaluation.asOf)}, {"at", evaluation.query.at ? Json(*evaluation.query.at) : Json("today")}};
    document.rowsName = "accounts";
    document.rowCount = evaluation.accounts.size();
    document.row = [&](std::size_t i) { return accountJson(evaluation, dataset, framework, index(evaluation.accounts[i])); };
    return document;
}

} // namespace waymark
