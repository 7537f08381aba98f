#pragma once

#include <span>
#include <vector>

#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// What an account is worth from a day on, until its next step.
struct ValueStep {
    Day from = 0;       ///< since signup; may lie before it
    double value = 0.0; ///< NaN: not known
};

/*!
 * The steps of one account's value, days ascending and distinct; `steps` is emptied first. Before the first step the value is 0.
 *
 *   Seats and MRR     sums over the subscriptions in force, 0 where none is; MRR in units of its currency, not in cents
 *   Categories        those of the framework at basic or better, by the use on covered days up to the end of follow-up
 */
class AccountValues {
public:
    /// The framework has a maturity rule when categories are asked for. Dataset and follow-up must outlive this.
    AccountValues(const Dataset &dataset, const FollowUp &follow, const Framework &framework, ExpansionMeasure measure);

    void read(std::size_t account, std::vector<ValueStep> &steps);

private:
    /// A feature that counts for a category's level.
    struct CountingFeature {
        FeatureIndex feature;
        double minCount;
        std::size_t level; ///< the place of its count in m_levels
    };
    /// The adopted features of one level of a category, and how many it takes.
    struct Level {
        std::size_t category;
        int required;
        int adopted = 0;
    };
    /// A feature of a level becomes adopted, or falls out of the trailing window.
    struct LevelChange {
        Day day;
        std::size_t level;
        int change;
    };

    void addLevel(std::size_t category, int required, std::span<const CountedFeature> first, std::span<const CountedFeature> second);
    void readSubscriptions(std::size_t account, std::vector<ValueStep> &steps) const;
    void readCategories(std::size_t account, std::vector<ValueStep> &steps);
    double categoriesReached();

    const Dataset *m_dataset;
    const FollowUp *m_follow;
    ExpansionMeasure m_measure;
    Day m_window = kNever;
    std::size_t m_categories = 0;
    std::vector<CountingFeature> m_features;
    std::vector<Level> m_levels;
    std::vector<LevelChange> m_changes; ///< of one account, kept for the next to spare memory
};

/// The value at the end of a day; 0 before the first step.
double valueOn(std::span<const ValueStep> steps, Day day);

} // namespace waymark
