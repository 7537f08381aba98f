#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/association/intervals.h"

namespace waymark {

/// Customers of a range of seats.
struct SizeBand {
    int fromSeats = 1;
    std::optional<int> toSeats; ///< none: and more
    std::uint32_t accounts = 0;
    std::optional<Proportion> relative; ///< reached by the rule per seat
    std::optional<Proportion> absolute; ///< reached by the rule without seats
};
/// "1", "2-5", ">100".
std::string sizeBandName(const SizeBand &band);

struct SizeBands {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    Day landmark = 0;
    Excluded excluded;   ///< unknown: no seats at the landmark too
    bool perSeat = true; ///< the framework's own rule is the relative one
    /// Per seat and in all. The framework's own; the other is the one that lets as many pass, none where nobody does.
    std::optional<double> relativeThreshold, absoluteThreshold;
    std::optional<Proportion> relative, absolute; ///< of all bands together
    std::vector<SizeBand> bands;                  ///< 1, 2-5, 6-20, 21-100 and more than 100 seats
};

/*!
 * Utilization by the size of customers, for the rule per seat and a rule without seats side by side: what is fair to small customers.
 *
 *   Inputs   options  the landmark, else the framework's landmark_day
 *   Returns  accounts that were there at the landmark, by their seats at the end of the day before it and what they had reached before
 *            it. The rule that the framework does not have gets the threshold, among the values of its measure, by which the number of
 *            accounts that pass comes nearest to that of the framework's own; of two equally near the smaller
 *   Errors   StoreEmpty, MilestoneMissing, NoUsage, NoSubscriptions, AttributeUnknown, LandmarkTooEarly, InvalidArgument, Cancelled
 *   Source   definitions, section 3 (utilization metric); Wilson 1927
 *   Cost     O(rows of the features named + accounts log accounts)
 */
Expected<SizeBands> sizeBands(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                              std::stop_token stop = {});

} // namespace waymark
