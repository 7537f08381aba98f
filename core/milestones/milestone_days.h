#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

enum class MilestoneState : std::uint8_t { NotReached, Reached, Pending, Unknown };
/// "reached", "not_reached", "pending", "unknown".
const char *stateName(MilestoneState state);

/// State and day of one milestone or step. Columns are [accounts] of the dataset; accounts out of view hold Unknown.
/// For Utilization and Maturity an account not watched from signup may hold Reached, yet counts as unknown in every analysis
/// that needs a day (see FollowUp::watchedFromSignup).
struct MilestoneDays {
    std::vector<Day> day; ///< first day reached; kNever
    std::vector<MilestoneState> state;
};

struct SetupDays {
    MilestoneDays milestone;
    std::vector<MilestoneDays> steps; ///< in the framework's order
};

enum class CategoryLevel : std::uint8_t { None, Basic, Mature };
const char *levelName(CategoryLevel level);

struct MaturityDays {
    MilestoneDays milestone;
    struct Category {
        std::vector<Day> basicDay, matureDay; ///< [accounts] first day at that level or better; kNever
        std::vector<CategoryLevel> current;   ///< [accounts] level at the end of follow-up
        std::vector<std::uint8_t> reachable;  ///< [accounts] 1: entitled to enough features to become mature
    };
    std::vector<Category> categories; ///< in the framework's order
};

/*!
 * Reached days by the rules of definitions.md section 3.
 *
 *   Inputs   dataset, follow   of the same dataset; only days 0 .. follow.duration of accounts in view are read
 *            rule              features unknown to the dataset count as never used
 *   Units    days since signup
 *   Errors   Cancelled
 *   Cost     O(rows of the features named)
 */
Expected<MilestoneDays> activationDays(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule,
                                       std::stop_token stop = {});
Expected<SetupDays> setupDays(const Dataset &dataset, const FollowUp &follow, const SetupRule &rule, std::stop_token stop = {});
Expected<MilestoneDays> utilizationDays(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule,
                                        std::stop_token stop = {});
Expected<MaturityDays> maturityDays(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, std::stop_token stop = {});

/// An area metric (a rule of the utilization kind by calendar month) and whether it is sustained at as-of.
struct AreaDays {
    MilestoneDays milestone;
    std::vector<MilestoneState> sustained; ///< Reached, NotReached or Unknown (fewer complete months than asked for, or no seats)
};
Expected<AreaDays> areaDays(const Dataset &dataset, const FollowUp &follow, const AreaRule &rule, std::stop_token stop = {});

/*!
 * The measures that sweeps and curves by threshold compare, over days before `before` and within follow-up.
 * Activation: its measure in [0, min(window, before)); 0 where its state is unknown. Utilization: the metric of definitions section 3 (NaN:
 * never measurable). An account reaches threshold t exactly when measure >= t - 1e-9.
 */
Expected<std::vector<double>> activationMeasure(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule, Day before,
                                                std::stop_token stop = {});
Expected<std::vector<double>> utilizationMeasure(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, Day before,
                                                 std::stop_token stop = {});

/// The measure over days before `before` and that over the whole follow-up, of one reading.
struct UtilizationMeasures {
    std::vector<double> before, lifetime; ///< [accounts]
};
Expected<UtilizationMeasures> utilizationMeasures(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, Day before,
                                                  std::stop_token stop = {});

/// The measure per seat and that in all, of one reading, whatever `rule.perSeat` says.
struct SeatMeasures {
    std::vector<double> relative, absolute; ///< [accounts]
};
Expected<SeatMeasures> seatMeasures(const Dataset &dataset, const FollowUp &follow, UtilizationRule rule, Day before,
                                    std::stop_token stop = {});

} // namespace waymark
