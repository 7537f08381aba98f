#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/survival/kaplan_meier.h"

namespace waymark {

/// How far below a threshold a sum of decimals may end and still reach it (definitions, section 2).
inline constexpr double kReachTolerance = 1e-9;

/*!
 * People by metric and day, so that the groups of any threshold are two rows of a table whatever the number of people.
 *
 * People stand in ascending order of the metric and are cut into blocks, one per distinct value where there are few of them. Row b
 * counts everybody from block b on; people of the block that a threshold cuts through are counted one by one, so every threshold
 * is exact.
 */
struct ThresholdTable {
    Day landmark = 0;
    std::size_t days = 0;                  ///< columns: days landmark .. landmark + days - 1
    std::vector<double> metric;            ///< [people] ascending
    std::vector<std::uint32_t> leaving;    ///< [people] in the same order: 2 x (exit - landmark) + event
    std::vector<std::uint32_t> blockStart; ///< [blocks + 1] the first of `metric` in each block
    std::vector<std::uint32_t> events;     ///< [(blocks + 1) x days] events of the people of this block and all later ones
    std::vector<std::uint32_t> censored;   ///< [(blocks + 1) x days]

    /// The first of `metric` that reaches the threshold: metric >= threshold - 1e-9.
    std::size_t firstReaching(double threshold) const;
    /// People at risk from the landmark on, those who reach the threshold and those who do not. O(days + people / blocks).
    DayHistogram reached(double threshold) const;
    DayHistogram notReached(double threshold) const;
};

/*!
 * Builds the table of the people who are still there at the landmark.
 *
 *   Inputs   metric    [n] what is compared with the threshold; NaN: unknown, left out
 *            exit      [n] days since signup; those below the landmark are left out
 *            event     [n] 1 = churned on exit[i], 0 = censored there
 *   Returns  people at risk on days landmark - 1 < day <= exit
 *   Errors   InvalidArgument (lengths differ, landmark below 0, days too far apart), Cancelled (asked every 65,536 rows)
 *   Cost     O(n + blocks x D) time, 16 n + 8 blocks x D bytes; blocks x D is at most about 4 million
 */
Expected<ThresholdTable> thresholdTable(std::span<const double> metric, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                        Day landmark, std::stop_token stop = {});

/// Goes through many thresholds of one table in place: upwards each person moves once from reached to not reached, so a sweep of
/// any length costs O(n + D) beside its statistics. The table must outlive it.
class ThresholdSweep {
public:
    explicit ThresholdSweep(const ThresholdTable &table);

    /// Cheap upwards; downwards as well, people move back.
    void moveTo(double threshold);
    const DayHistogram &reached() const { return m_reached; }
    const DayHistogram &notReached() const { return m_notReached; }

private:
    const ThresholdTable *m_table;
    std::size_t m_first = 0; ///< the first of the table's people in m_reached
    DayHistogram m_reached;
    DayHistogram m_notReached;
};

} // namespace waymark
