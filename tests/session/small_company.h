#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark::test {

/// 80 accounts over two years, signed up three days apart; account i starts i % 8 conversations in its first 8 days, and those with
/// fewer than four leave after 100 to 300 days.
inline std::shared_ptr<const Dataset> smallCompany()
{
    constexpr std::uint32_t accounts = 80;
    auto dataset = std::make_shared<Dataset>();
    dataset->snapshotId = 11;
    dataset->storeName = "Small";
    const CalendarDay start = calendarDay({2024, 1, 1});
    FeatureUsage usage;
    usage.start.push_back(0);
    for (std::uint32_t account = 0; account < accounts; ++account) {
        const auto place = static_cast<Day>(account);
        const CalendarDay signup = start + 3 * place;
        dataset->accountKey.push_back((account < 10 ? "a0" : "a") + std::to_string(account));
        dataset->accountName.emplace_back();
        dataset->signup.push_back(signup);
        const Day uses = place % 8;
        dataset->churn.push_back(uses < 4 ? signup + (100 + 200 * place / static_cast<Day>(accounts)) : CalendarDay::none());
        dataset->observedUntil.push_back(CalendarDay::none());
        for (Day day = 0; day < uses; ++day) {
            usage.day.push_back(static_cast<std::uint16_t>(day));
            usage.smallCount.push_back(1);
        }
        usage.start.push_back(static_cast<std::uint32_t>(usage.day.size()));
        dataset->stepStart.push_back(0);
    }
    dataset->stepStart.push_back(0);
    dataset->features.push_back({"conversation_started", "Conversation started", {}, FeatureLevel::None, {}, {}});
    dataset->usage.push_back(std::move(usage));
    dataset->entitled.emplace_back();
    dataset->firstUsageDay = start;
    dataset->rowsPerDay.assign(730, 1);
    dataset->importDay = start + 730;
    return dataset;
}

inline Framework smallFramework(double threshold)
{
    Framework framework;
    framework.name = "Small";
    framework.activation = ActivationRule{};
    framework.activation->features = {{"conversation_started", {}}};
    framework.activation->threshold = threshold;
    return framework;
}

} // namespace waymark::test
