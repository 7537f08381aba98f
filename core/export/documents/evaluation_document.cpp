#include <algorithm>
#include <string>

#include <fmt/format.h>

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

/// "day 12" where it was reached, else the state.
std::string standingText(const MilestoneDays &milestone, std::size_t account)
{
    const bool reached = milestone.state[account] == MilestoneState::Reached;
    return reached ? fmt::format("day {}", milestone.day[account]) : stateName(milestone.state[account]);
}

/// Steps and categories as how many of them; which ones only in full.
Json accountForPeople(const Evaluation &evaluation, const Dataset &dataset, std::size_t account)
{
    Json json{{"account_id", dataset.accountKey[account]}, {"depth", depthName(evaluation.depth[account])}};
    for (std::size_t m = 0; m < evaluation.milestones.size(); ++m) {
        if (evaluation.milestones[m])
            json[milestoneName(kMilestones[m])] = standingText(*evaluation.milestones[m], account);
    }
    const auto countOf = [](const auto &all, auto isOne) {
        return fmt::format("{} of {}", std::count_if(all.begin(), all.end(), isOne), all.size());
    };
    if (!evaluation.steps.empty())
        json["steps"] = countOf(evaluation.steps, [account](const auto &step) { return step.state[account] == MilestoneState::Reached; });
    if (!evaluation.categories.empty())
        json["mature"] =
            countOf(evaluation.categories, [account](const auto &one) { return one.current[account] == CategoryLevel::Mature; });
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
    document.rowForPeople = [&](std::size_t i) { return accountForPeople(evaluation, dataset, index(evaluation.accounts[i])); };
    return document;
}

} // namespace waymark
