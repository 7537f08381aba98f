#include "tests/core/milestones/milestone_words.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "tests/support/dataset_builder.h"

namespace waymark::test {

FollowUp watched(const Dataset &dataset, std::string_view asOf, std::string_view coverageStart)
{
    AnalysisOptions options;
    if (!asOf.empty())
        options.asOf = on(asOf);
    options.coverageStart = coverageStart.empty() ? *std::min_element(dataset.signup.begin(), dataset.signup.end()) : on(coverageStart);
    auto follow = followUp(dataset, options);
    if (!follow) {
        std::fprintf(stderr, "follow-up failed: %s\n", follow.error().detail.c_str());
        std::abort();
    }
    return std::move(*follow);
}

std::size_t place(const Dataset &dataset, std::string_view account) { return index(dataset.findAccount(account).value()); }

std::string outcome(const Dataset &dataset, const MilestoneDays &days, std::string_view account)
{
    const std::size_t a = place(dataset, account);
    std::string text = stateName(days.state[a]);
    if ((days.state[a] == MilestoneState::Reached) != (days.day[a] != kNever))
        return text + " contradicts its day";
    return days.day[a] == kNever ? text : text + " " + std::to_string(days.day[a]);
}

} // namespace waymark::test
