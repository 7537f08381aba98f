#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day.h"
#include "core/model/ids.h"
#include "core/model/life_rule.h"

namespace waymark {

/// A text column of the accounts table: a segment. Values as they stood at export.
struct Attribute {
    std::string name;
    std::vector<std::string> values; ///< distinct, sorted; values[0] is always "" (missing)
    std::vector<std::uint32_t> code; ///< [accounts] index into values
};

enum class FeatureLevel : std::uint8_t { None, Basic, Mature };

/// One line of the features table, or a feature known only from usage (then only `key` is set).
struct Feature {
    std::string key;
    std::string label;
    std::string category;
    FeatureLevel level = FeatureLevel::None;
    std::string area;
    std::string entitled; ///< as written: "plan=Pro|Premium"; empty: everybody
};

template <class Value>
using UsageColumn = std::pmr::vector<Value>;

/// All use of one feature, clustered by account: rows of account a are start[a] .. start[a + 1], days ascending and distinct.
/// Counts are > 0. They lie in `smallCount` while all are whole numbers below 65,536, else in `count`.
struct FeatureUsage {
    UsageColumn<std::uint32_t> start;      ///< [accounts + 1]
    UsageColumn<std::uint16_t> day;        ///< [rows] days since signup
    UsageColumn<std::uint16_t> smallCount; ///< [rows] or empty
    UsageColumn<double> count;             ///< [rows] or empty

    bool isSmall() const { return count.empty(); }
    double countAt(std::size_t row) const { return isSmall() ? smallCount[row] : count[row]; }
};

/// An account's seats and MRR from a calendar day on, until its next step: sums over the subscriptions in force.
struct SubscriptionStep {
    CalendarDay from;
    double seats = 0.0;        ///< NaN: not known; 0 with inForce false: no subscription
    std::int64_t mrrCents = 0; ///< see hasMrr
    bool hasMrr = false;
    bool inForce = false;
};

/*!
 * The snapshot: an immutable columnar picture of a store, shared by all computations.
 *
 * Accounts are those with a signup date, sorted by key, so that no figure depends on the order of imported rows. Use before
 * signup is counted in `health` and kept nowhere else. Later than as-of is cut by the analyses, not here.
 */
struct Dataset {
    std::uint64_t snapshotId = 0; ///< changes whenever the store's content does
    std::string storeName;

    std::vector<std::string> accountKey;    ///< [accounts]
    std::vector<std::string> accountName;   ///< [accounts] may be empty
    std::vector<CalendarDay> signup;        ///< [accounts]
    std::vector<CalendarDay> churn;         ///< [accounts] none: still a customer
    std::vector<CalendarDay> observedUntil; ///< [accounts] none: watched up to as-of
    std::vector<Attribute> attributes;

    LifeRule lifeRule;                  ///< what `signup` and `churn` are by
    std::vector<std::uint8_t> returned; ///< [accounts] 1 = came back after a churn; empty where nothing tells
    LifeCounts lifeCounts;

    std::vector<Feature> features;                                       ///< sorted by key
    std::vector<std::shared_ptr<std::pmr::memory_resource>> usageMemory; ///< what `usage` may lie in
    std::vector<FeatureUsage> usage;                                     ///< [features]
    std::vector<std::vector<std::uint8_t>> entitled;                     ///< [features] empty: everybody; else [accounts] 1 = entitled

    std::vector<std::uint32_t> stepStart; ///< [accounts + 1] into steps
    std::vector<SubscriptionStep> steps;  ///< by account, days ascending

    CalendarDay firstUsageDay;             ///< of rows with count > 0; none without usage
    std::vector<std::uint32_t> rowsPerDay; ///< rows with count > 0 on firstUsageDay + i, unknown accounts included
    CalendarDay lastSubscriptionStart;     ///< none without subscriptions
    CalendarDay importDay;                 ///< the latest import's day: as-of is never later

    struct Health {
        std::int64_t usageRows = 0; ///< stored rows in force, those below included
        std::int64_t usageOfUnknownAccounts = 0;
        std::int64_t usageOfUnknownUsers = 0; ///< of these, rows of users whose account nobody has said
        std::int64_t unknownUsers = 0;        ///< such users
        std::int64_t usageBeforeSignup = 0;
        std::int64_t accountsWithoutSignup = 0; ///< known only from usage or subscriptions
        std::int64_t zeroCountRows = 0;
    } health;

    std::size_t accountCount() const { return signup.size(); }
    bool hasUsage() const { return !firstUsageDay.isNone(); }
    bool hasSubscriptions() const { return !steps.empty(); }
    bool hasChurnDates() const; ///< whether any account has one: without, nobody is known to have left
    std::span<const SubscriptionStep> stepsOf(std::size_t account) const
    {
        return std::span(steps).subspan(stepStart[account], stepStart[account + 1] - stepStart[account]);
    }
    std::optional<FeatureIndex> findFeature(std::string_view key) const; ///< binary search
    const Attribute *findAttribute(std::string_view name) const;         ///< nullptr where there is none
    std::optional<AccountIndex> findAccount(std::string_view key) const; ///< binary search
    bool isEntitled(FeatureIndex feature, std::size_t account) const
    {
        const auto &column = entitled[index(feature)];
        return column.empty() || column[account] != 0;
    }
};

} // namespace waymark
