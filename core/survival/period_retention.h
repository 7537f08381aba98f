#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/day.h"

namespace waymark {

enum class PeriodKind {
    Bounded,   ///< active in period k
    Unbounded, ///< active in period k or any later one
    Bracket    ///< active on at least one day from .. to
};

struct PeriodRule {
    PeriodKind kind = PeriodKind::Bounded;
    Day length = 30;      ///< period k is days k x length .. (k + 1) x length - 1; not looked at by a bracket
    Day from = 0, to = 0; ///< a bracket's first and last day
    bool operator==(const PeriodRule &) const = default;
};

/// One person's days, since their day 0.
struct PeriodActivity {
    std::span<const Day> activeDays; ///< ascending; days before `covered` and after `end` are passed over
    Day covered = 0;                 ///< the first day on which activity would have been seen
    Day end = 0;                     ///< the last one, whether the person had left by then or not
};

/// People of one period.
struct PeriodCount {
    std::uint32_t eligible = 0; ///< those for whom it lies whole within `covered` .. `end`
    std::uint32_t retained = 0; ///< active, of these
    /// None where it has elapsed for nobody: never 0.
    std::optional<double> share() const { return eligible == 0 ? std::nullopt : std::optional(static_cast<double>(retained) / eligible); }
};

/*!
 * Counts one person in.
 *
 *   Inputs   activity  of one person; somebody who left stays in every period up to `end`
 *            counts    [periods] so far, grown where needed; a bracket has one
 *   Units    whole days; rule.length > 0
 *   Source   definitions, section 4 (period retention)
 *   Cost     O(active days + periods)
 */
void countPeriods(const PeriodRule &rule, const PeriodActivity &activity, std::vector<PeriodCount> &counts);

/// Adds the counts of another cohort: the sum of the retained over the sum of the eligible.
void poolPeriods(std::span<const PeriodCount> cohort, std::vector<PeriodCount> &pooled);

/// Whether an unbounded period has fewer than three complete later ones, so that its figure still sinks for want of future.
bool isUnsettled(std::span<const PeriodCount> counts, std::size_t period);

} // namespace waymark
