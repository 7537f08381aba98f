#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/association/two_by_two.h"
#include "core/base/day.h"

namespace waymark {

/// What the best threshold is best by.
enum class Criterion { Youden, Phi, InformationGain, LogRank, RiskDifference };
/// "youden", "phi", "gain", "logrank", "risk_difference": the names of the command line and JSON.
const char *criterionName(Criterion criterion);
std::optional<Criterion> parseCriterion(std::string_view name);

/// What became of one person, packed so that shuffling and drawing people moves little memory.
struct Fate {
    enum class Outcome : std::uint8_t { TooYoung, No, Yes }; ///< too young: the horizon has not passed
    std::uint32_t packed = 0;

    Fate() = default;
    /// eventDays: how many of the days with an event lie on or before the last day of follow-up.
    Fate(Outcome outcome, bool event, std::uint32_t eventDays)
        : packed(eventDays << 3 | (event ? 4U : 0U) | static_cast<std::uint32_t>(outcome))
    {}
    Outcome outcome() const { return static_cast<Outcome>(packed & 3U); }
    std::uint32_t event() const { return packed >> 2 & 1U; }
    std::uint32_t eventDays() const { return packed >> 3; }
};

/// People in ascending order of their measure, cut where thresholds cut them: those of bin k reach exactly the k smallest.
struct BinnedPeople {
    std::vector<std::uint32_t> binStart; ///< [thresholds + 2]
    std::vector<Fate> fate;              ///< [people]
    std::uint32_t eventDays = 0;         ///< different days with an event, from the landmark on

    std::size_t thresholds() const { return binStart.size() - 2; }
};

/// Which thresholds may be suggested at all, and what they are compared by.
struct ScanRule {
    Criterion criterion = Criterion::Youden;
    double floor = 0.10, ceiling = 0.90; ///< of adoption, both allowed
};

/// Thresholds side by side. Columns are [thresholds].
struct ThresholdScan {
    std::vector<double> value;         ///< of the criterion; NaN where undefined
    std::vector<std::uint8_t> allowed; ///< 1: adoption within floor and ceiling, and those who reached fare better

    /// The best allowed threshold, the smallest among equals; none where none is allowed.
    std::optional<std::size_t> best() const;
};

/// The 2x2 table of every threshold. `weight` is how often each person counts; empty: once.
std::vector<TwoByTwo> tablesByThreshold(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight);

/*!
 * The criterion of every threshold, for people whose fates or weights may have been shuffled or drawn anew.
 *
 *   Inputs   fate, weight  [people] in the order of `people`; weight empty: once each
 *   Source   definitions, section 6. Log-rank as logRank(): O - E is the sum of martingale residuals, so that one walk down the
 *            thresholds gives all of them (Therneau & Grambsch 2000, section 4.2)
 *   Cost     O(people + thresholds); by log-rank O(people + thresholds x days with an event)
 */
ThresholdScan scanThresholds(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight,
                             const ScanRule &rule);

} // namespace waymark
