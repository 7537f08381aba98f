#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/survival/kaplan_meier.h"

namespace waymark {

/// The hazard of one group as a multiple of another's.
struct HazardRatio {
    double logRatio = 0.0;      ///< the coefficient
    double standardError = 0.0; ///< of the coefficient
    double ratio = 1.0;
    double low = 1.0, high = 1.0; ///< 95%, Wald
    double p = 1.0;               ///< Wald
};

/// A test that hazards stay proportional over time.
struct ProportionalHazardsTest {
    double chiSquare = 0.0;
    int degreesOfFreedom = 0;
    double p = 1.0;
};

struct CoxFit {
    /// [groups] against the reference. None for the reference itself, and where the ratio is not finite: nobody of one of the
    /// two left (while somebody of the other was at risk), or they were never at risk together.
    std::vector<std::optional<HazardRatio>> against;
    std::optional<ProportionalHazardsTest> proportional; ///< none without a ratio, or where it is singular
};

/*!
 * Cox proportional hazards for groups: one indicator for each group but the reference.
 *
 *   Inputs   groups     [k] histograms; origins may differ, late entry is part of them. One person may stand in several groups one
 *                       after another (a time-dependent group), censored in one on the day before entering the next
 *            reference  index into groups
 *   Returns  the maximum of the partial likelihood by Newton-Raphson. Groups without a finite ratio to the reference are left out of
 *            the fit, which is where the others' estimates tend as theirs grows
 *   Units    ratios of hazards; above 1: events come sooner than in the reference
 *   Source   Cox 1972; ties as Efron 1977; existence of the maximum as Ford 1957; the test as Grambsch & Therneau 1994 by its score
 *            form. As R coxph(Surv(entry, exit, event) ~ group) with its start, steps and end of iteration, and
 *            cox.zph(fit, transform = "km") of survival 3.5
 *   Cost     O(days with events x k^2) an iteration, at most 20; where few people are at risk on a day, O(events) too
 */
CoxFit coxByGroup(std::span<const DayHistogram *const> groups, std::size_t reference);

/*!
 * The ratio of one group to another alone, as coxByGroup() has it: without the test, quick enough to follow a moving threshold.
 *
 *   Cost     O(days) an iteration where many people are at risk on a day, else O(events)
 */
std::optional<HazardRatio> hazardOf(const DayHistogram &group, const DayHistogram &reference);

} // namespace waymark
