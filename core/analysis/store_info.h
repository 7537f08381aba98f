#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/data_health.h"
#include "core/base/day.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"

namespace waymark {

/// What a store holds, and what is odd about it.
struct StoreInfo {
    struct AttributeInfo {
        std::string name;
        std::size_t values = 0; ///< distinct, the missing one left out
        std::size_t missing = 0;
    };
    struct FeatureInfo {
        FeatureIndex feature{};
        std::uint64_t rows = 0;
        std::uint32_t usedBy = 0;   ///< accounts in view that used it within their follow-up
        std::uint32_t entitled = 0; ///< accounts in view that may use it
        std::optional<double> adoption() const
        {
            return entitled == 0 ? std::nullopt : std::optional(static_cast<double>(usedBy) / entitled);
        }
    };
    /// Findings; 0 or empty is healthy.
    struct Health {
        std::uint32_t invalidDates = 0;        ///< churn before signup, or end of observation before signup
        std::uint32_t unwatchedFromSignup = 0; ///< signed up before the usage coverage
        std::uint32_t accountsWithoutUsage = 0;
        std::uint64_t usageAfterFollowUp = 0; ///< rows of known accounts later than their last day
        std::uint64_t usageAfterChurn = 0;    ///< of these, rows of accounts that had left
        VolumeHealth volume;
        std::vector<std::int32_t> gapMonths;      ///< month numbers without any usage
        std::optional<CalendarDay> unfinishedDay; ///< the last day has less than half the rows of that weekday before
    };

    CalendarDay asOf;
    CalendarDay coverageStart; ///< none without usage
    std::uint32_t accounts = 0;
    std::uint32_t inView = 0;
    std::uint32_t churned = 0;           ///< of those in view
    CalendarDay firstSignup, lastSignup; ///< none without accounts
    std::uint32_t accountsWithSubscription = 0;
    CalendarDay firstUsageDay, lastUsageDay;
    std::vector<AttributeInfo> attributes;
    std::vector<FeatureInfo> features; ///< in the dataset's order
    Health health;
};

/*!
 * Counts, dates, adoption of every feature and findings of data health (definitions, section 2).
 *
 *   Errors   AttributeUnknown (of the filter), InvalidArgument (as-of), Cancelled
 *   Cost     O(usage rows)
 */
Expected<StoreInfo> storeInfo(const Dataset &dataset, const AnalysisOptions &options, std::stop_token stop = {});

/// Who uses every feature, a bit an account: read once, another choice of accounts is only counted. Immutable.
class FeatureAdopters {
public:
    /// Of everybody up to the end of their follow-up, whoever is in view. Cost: O(accounts x features), on all threads.
    FeatureAdopters(const Dataset &dataset, const FollowUp &follow);

    /// Of the accounts in view; in the dataset's order.
    std::vector<StoreInfo::FeatureInfo> adoption(const FollowUp &follow) const;

private:
    using Bits = std::vector<std::uint64_t>; ///< [accounts / 64]
    struct Feature {
        std::size_t rows = 0;
        Bits usedBy;   ///< of those entitled
        Bits entitled; ///< empty: everybody
    };
    std::vector<Feature> m_features;
};

} // namespace waymark
