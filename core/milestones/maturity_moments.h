#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The maturity of those who were customers on one calendar day: signed up, not left, and watched on it.
struct MaturityMoment {
    std::uint32_t customers = 0;
    std::uint32_t unwatched = 0;                   ///< of them, those seen only from a later day than their signup
    std::uint32_t mature = 0;                      ///< with at least the required number of mature categories on that day
    std::vector<std::uint32_t> byMatureCategories; ///< [categories + 1] customers by how many of theirs are mature
    struct Levels {
        std::uint32_t none = 0, basic = 0, mature = 0;
        std::uint32_t outOfReach = 0; ///< of all three, those not entitled to enough features to become mature
    };
    std::vector<Levels> categories; ///< [categories] in the framework's order
};

/*!
 * The levels of many accounts on calendar days, each as the runs of days on which it holds: read once, another choice of accounts only
 * adds them up. Immutable.
 */
class MaturityRuns {
public:
    /*!
     * Of everybody in view of `follow` whose usage is covered by then; with a trailing window levels fall again.
     *
     *   Inputs   days  ascending
     *   Errors   Cancelled
     *   Source   definitions, section 3
     *   Cost     O(rows of the features named + accounts x days)
     */
    static Expected<MaturityRuns> read(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule,
                                       std::vector<CalendarDay> days, std::stop_token stop = {});

    const std::vector<CalendarDay> &days() const { return m_days; }

    /*!
     * The moments of some of the accounts that were read.
     *
     *   Inputs   inView    [accounts] 1: counted
     *            firstDay  a place in days()
     *   Returns  [days from firstDay on]
     *   Cost     O(changes of the accounts' levels)
     */
    std::vector<MaturityMoment> moments(std::span<const std::uint8_t> inView, int requiredCategories, std::size_t firstDay = 0) const;

private:
    /// A count goes up at one place of [counts][days + 1] and down again at another.
    struct Run {
        std::uint32_t from, to;
    };
    /// Of consecutive accounts.
    struct Block {
        std::vector<std::uint32_t> start; ///< [accounts of the block + 1] into runs
        std::vector<Run> runs;
    };
    struct CountPlaces;
    friend class MaturityRunsReader;

    MaturityMoment momentOf(std::span<const std::int32_t> counts, std::size_t day, int requiredCategories) const;

    std::vector<CalendarDay> m_days;
    std::size_t m_categories = 0;
    std::vector<Block> m_blocks; ///< of kBlockAccounts accounts each
};

} // namespace waymark
