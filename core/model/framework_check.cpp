#include <set>

#include <fmt/format.h>

#include "core/model/framework_json.h"

namespace waymark {

namespace {

/// Collects the first broken rule of an edited framework.
class FrameworkCheck {
public:
    explicit FrameworkCheck(bool draft)
        : m_draft(draft)
    {}

    std::optional<Error> error;

    void require(bool holds, const std::string &path, const std::string &expectation)
    {
        if (!holds && !error)
            error = Error{ErrorCode::FrameworkInvalid, path + ": " + expectation, {}, 0, 0};
    }

    void above(double value, const std::string &path)
    {
        require(value > 0.0, path, fmt::format("expected a number above 0, found {}", value));
    }

    void between(int value, int low, int high, const std::string &path, const char *what)
    {
        require(value >= low && value <= high, path, fmt::format("expected {} to {} ({}), found {}", low, high, what, value));
    }

    void days(int value, const std::string &path) { between(value, 1, 36500, path, "days"); }

    /// How many of a level's features are required; a draft may still be without any, and then waits with 1.
    void required(int value, int available, const std::string &path, const char *what)
    {
        between(value, 1, m_draft && available == 0 ? 1 : available, path, what);
    }

    void key(const std::string &value, std::set<std::string> &seen, const std::string &path)
    {
        require(!value.empty(), path, "expected a name, found nothing");
        require(seen.insert(value).second, path, fmt::format("expected a name used once, found \"{}\" again", value));
    }

    template <class Named>
    void features(const std::vector<Named> &list, const std::string &path, bool mayBeEmpty = false)
    {
        require(mayBeEmpty || !list.empty(), path, "expected at least one feature");
        std::set<std::string> seen;
        for (std::size_t i = 0; i < list.size(); ++i)
            key(list[i].feature, seen, fmt::format("{}[{}]", path, i));
    }

    void counted(const LevelRule &level, const std::string &path)
    {
        features(level.features, path + ".features", true);
        for (std::size_t i = 0; i < level.features.size(); ++i) {
            above(level.features[i].minCount, fmt::format("{}.features[{}].min_count", path, i));
            require(level.features[i].feature != "*", fmt::format("{}.features[{}]", path, i), "expected a feature's name, found \"*\"");
        }
    }

private:
    bool m_draft;
};

void checkSetup(FrameworkCheck &check, const SetupRule &setup)
{
    check.days(setup.windowDays, "setup.window_days");
    check.require(!setup.steps.empty(), "setup.steps", "expected at least one step");
    check.between(setup.requiredSteps, 1, static_cast<int>(setup.steps.size()), "setup.required_steps", "as many as there are steps");
    std::set<std::string> keys;
    for (std::size_t i = 0; i < setup.steps.size(); ++i) {
        const std::string path = fmt::format("setup.steps[{}]", i);
        check.key(setup.steps[i].key, keys, path + ".key");
        check.features(setup.steps[i].features, path + ".features");
        check.above(setup.steps[i].minCount, path + ".min_count");
    }
}

void checkMaturity(FrameworkCheck &check, const MaturityRule &maturity)
{
    if (maturity.windowDays)
        check.days(*maturity.windowDays, "maturity.window_days");
    check.require(!maturity.categories.empty(), "maturity.categories", "expected at least one category");
    check.between(maturity.requiredCategories, 1, static_cast<int>(maturity.categories.size()), "maturity.required_categories",
                  "as many as there are categories");
    std::set<std::string> keys;
    for (std::size_t i = 0; i < maturity.categories.size(); ++i) {
        const CategoryRule &category = maturity.categories[i];
        const std::string path = fmt::format("maturity.categories[{}]", i);
        check.key(category.key, keys, path + ".key");
        check.counted(category.basic, path + ".basic");
        check.counted(category.mature, path + ".mature");
        const auto mature = static_cast<int>(category.mature.features.size());
        const auto all = mature + static_cast<int>(category.basic.features.size());
        check.required(category.basic.required, all, path + ".basic.required", "as many as there are basic and mature features");
        check.required(category.mature.required, mature, path + ".mature.required", "as many as there are mature features");
        for (std::size_t f = 0; f < category.mature.features.size(); ++f) {
            for (const CountedFeature &basic : category.basic.features)
                check.require(basic.feature != category.mature.features[f].feature, fmt::format("{}.mature.features[{}]", path, f),
                              fmt::format("expected a feature at one level, found \"{}\" at both", basic.feature));
        }
    }
}

void checkAreas(FrameworkCheck &check, const std::vector<AreaRule> &areas)
{
    std::set<std::string> keys;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const std::string path = fmt::format("areas[{}]", i);
        check.key(areas[i].key, keys, path + ".key");
        check.features(areas[i].features, path + ".features");
        check.above(areas[i].perSeatThreshold, path + ".per_seat_threshold");
        check.between(areas[i].sustainedMonths, 1, 120, path + ".sustained_months", "months");
    }
}

Expected<void> checked(const Framework &framework, bool draft)
{
    FrameworkCheck check(draft);
    if (framework.setup)
        checkSetup(check, *framework.setup);
    if (framework.activation) {
        check.features(framework.activation->features, "activation.features");
        check.days(framework.activation->windowDays, "activation.window_days");
        check.above(framework.activation->threshold, "activation.threshold");
    }
    if (framework.utilization) {
        check.features(framework.utilization->features, "utilization.features");
        check.above(framework.utilization->perSeatThreshold, "utilization.per_seat_threshold");
        check.between(framework.utilization->consecutivePeriods, 1, 120, "utilization.consecutive_periods", "periods");
    }
    if (framework.maturity)
        checkMaturity(check, *framework.maturity);
    checkAreas(check, framework.areas);
    check.days(framework.retention.dormancyDays, "retention.dormancy_days");
    check.features(framework.retention.meaningfulFeatures, "retention.meaningful_features");
    check.above(framework.retention.meaningfulCount, "retention.meaningful_count");
    check.above(framework.expansion.growth, "expansion.growth");
    check.days(framework.landmarkDay, "landmark_day");
    check.days(framework.horizonDay, "horizon_day");
    if (check.error)
        return tl::make_unexpected(*check.error);
    return {};
}

} // namespace

Expected<void> checkFramework(const Framework &framework) { return checked(framework, false); }

Expected<void> checkDraft(const Framework &framework) { return checked(framework, true); }

} // namespace waymark
