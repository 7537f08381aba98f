#include "core/analysis/account_value.h"

#include <algorithm>
#include <limits>

#include "core/milestones/adoption.h"

namespace waymark {

namespace {

constexpr double kCentsPerUnit = 100.0;

double valueOfStep(const SubscriptionStep &step, ExpansionMeasure measure)
{
    if (!step.inForce)
        return 0.0;
    if (measure == ExpansionMeasure::Seats)
        return step.seats;
    return step.hasMrr ? static_cast<double>(step.mrrCents) / kCentsPerUnit : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

AccountValues::AccountValues(const Dataset &dataset, const FollowUp &follow, const Framework &framework, ExpansionMeasure measure)
    : m_dataset(&dataset)
    , m_follow(&follow)
    , m_measure(measure)
{
    if (measure != ExpansionMeasure::Categories)
        return;
    m_window = framework.maturity->windowDays.value_or(kNever);
    for (const CategoryRule &category : framework.maturity->categories) {
        addLevel(m_categories, category.mature.required, category.mature.features, {});
        addLevel(m_categories, category.basic.required, category.basic.features, category.mature.features);
        ++m_categories;
    }
}

void AccountValues::addLevel(std::size_t category, int required, std::span<const CountedFeature> first,
                             std::span<const CountedFeature> second)
{
    const std::size_t level = m_levels.size();
    const std::size_t begin = m_features.size();
    m_levels.push_back({category, required});
    for (const auto &features : {first, second}) {
        for (const CountedFeature &counted : features) {
            const auto feature = m_dataset->findFeature(counted.feature);
            if (!feature)
                continue;
            // One named twice counts once, with its smaller count.
            const auto same = std::find_if(m_features.begin() + static_cast<std::ptrdiff_t>(begin), m_features.end(),
                                           [&](const CountingFeature &other) { return other.feature == *feature; });
            if (same == m_features.end())
                m_features.push_back({*feature, counted.minCount, level});
            else
                same->minCount = std::min(same->minCount, counted.minCount);
        }
    }
}

void AccountValues::read(std::size_t account, std::vector<ValueStep> &steps)
{
    steps.clear();
    if (m_measure == ExpansionMeasure::Categories)
        readCategories(account, steps);
    else
        readSubscriptions(account, steps);
}

void AccountValues::readSubscriptions(std::size_t account, std::vector<ValueStep> &steps) const
{
    if (!m_dataset->hasSubscriptions())
        return;
    for (const SubscriptionStep &step : m_dataset->stepsOf(account))
        steps.push_back({step.from - m_dataset->signup[account], valueOfStep(step, m_measure)});
}

double AccountValues::categoriesReached()
{
    std::size_t reached = 0;
    for (std::size_t c = 0; c < m_categories; ++c)
        reached += std::any_of(m_levels.begin(), m_levels.end(),
                               [c](const Level &level) { return level.category == c && level.adopted >= level.required; })
                       ? 1u
                       : 0u;
    return static_cast<double>(reached);
}

void AccountValues::readCategories(std::size_t account, std::vector<ValueStep> &steps)
{
    m_changes.clear();
    for (Level &level : m_levels)
        level.adopted = 0;
    std::vector<AdoptionChange> adoption;
    for (const CountingFeature &counted : m_features) {
        if (!m_dataset->isEntitled(counted.feature, account))
            continue;
        adoption.clear();
        appendAdoption(m_dataset->usage[index(counted.feature)], account, m_follow->covered[account], m_follow->duration[account] + 1,
                       counted.minCount, m_window, adoption);
        for (const AdoptionChange &change : adoption)
            m_changes.push_back({change.day, counted.level, change.change});
    }
    std::sort(m_changes.begin(), m_changes.end(), [](const LevelChange &a, const LevelChange &b) { return a.day < b.day; });
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        m_levels[m_changes[i].level].adopted += m_changes[i].change;
        // A day counts once all of its changes are in.
        if (i + 1 == m_changes.size() || m_changes[i + 1].day != m_changes[i].day)
            steps.push_back({m_changes[i].day, categoriesReached()});
    }
}

double valueOn(std::span<const ValueStep> steps, Day day)
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), day, [](Day wanted, const ValueStep &step) { return wanted < step.from; });
    return after == steps.begin() ? 0.0 : (after - 1)->value;
}

} // namespace waymark
