#pragma once

#include <cstdint>

#include "core/base/day.h"

namespace waymark {

/// Where an account's churn comes from.
enum class ChurnSource {
    Stated,               ///< the accounts table
    FirstSubscriptionEnd, ///< subscriptions: the first time that none was in force for longer than the grace days
    LastSubscriptionEnd   ///< subscriptions: the last time, of accounts that have none at the end of the data
};

enum class DayZero { Signup, FirstPaidDay };

/// From when to when an account is a customer (definitions, section 2).
struct LifeRule {
    ChurnSource churn = ChurnSource::Stated;
    DayZero dayZero = DayZero::Signup;
    Day graceDays = 30; ///< a gap between subscriptions up to this long is no churn

    bool operator==(const LifeRule &) const = default;
};

/// What a rule makes of the accounts.
struct LifeCounts {
    std::int64_t accounts = 0; ///< with a day 0
    std::int64_t churned = 0;
    std::int64_t returned = 0;            ///< came back after a churn, once or more often
    std::int64_t dayZeroMoved = 0;        ///< first paid day differs from signup
    std::int64_t withoutPaidDay = 0;      ///< never paid: their signup stands
    std::int64_t withoutSubscription = 0; ///< no subscription to derive churn from: the stated one stands
};

} // namespace waymark
