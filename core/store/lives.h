#pragma once

#include <span>
#include <string>

#include <sqlite3.h>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/model/dataset.h"
#include "core/model/life_rule.h"

namespace waymark {

/// What subscriptions say of one account.
struct Life {
    CalendarDay firstPaidDay; ///< none: never paid
    CalendarDay churn;        ///< by the rule; none: a customer
    int returns = 0;          ///< churns that a later subscription followed
};

/*!
 * Reads an account's life off its subscriptions (definitions, section 2).
 *
 *   Inputs   steps  as subscriptionSteps() gives them; what starts after `asOf` is not known yet
 *   Churn    the day after the last subscription ended, when none is in force on that day and the following rule.graceDays - 1 days.
 *            FirstSubscriptionEnd: the first such day. LastSubscriptionEnd: the last, when none is in force at `asOf`
 *   Paid     a step in force with MRR above 0; where MRR is not known, any step in force
 */
Life lifeOf(std::span<const SubscriptionStep> steps, CalendarDay asOf, const LifeRule &rule);

/// The default as-of date of a store (definitions, section 2); none where it holds no date.
Expected<CalendarDay> defaultAsOf(sqlite3 *database, const std::string &path);

Expected<LifeRule> storedLifeRule(sqlite3 *database, const std::string &path);
Expected<void> storeLifeRule(sqlite3 *database, const std::string &path, const LifeRule &rule);

} // namespace waymark
