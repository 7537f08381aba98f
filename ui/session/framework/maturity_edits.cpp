#include "ui/session/framework/framework_edits.h"

#include "ui/session/framework/edit_parts.h"

namespace waymark::edits {

using Field = FrameworkChange::Field;

namespace {

using MaturityEdit = std::function<std::optional<FrameworkChange>(MaturityRule &)>;

/// An edit of the maturity rule, none where there is no rule; after it nothing is required that is not there any more.
FrameworkEdit ofMaturity(MaturityEdit edit)
{
    return [edit = std::move(edit)](Framework &framework) -> std::optional<FrameworkChange> {
        if (!framework.maturity)
            return std::nullopt;
        auto change = edit(*framework.maturity);
        limitRequired(*framework.maturity);
        if (framework.maturity->categories.empty())
            framework.maturity.reset();
        return change;
    };
}

CountedFeature *findCounted(MaturityRule &rule, const CategoryWell &well, const std::string &feature)
{
    LevelRule *level = findLevel(rule, well);
    if (level == nullptr)
        return nullptr;
    const auto found = std::find_if(level->features.begin(), level->features.end(),
                                    [&](const CountedFeature &counted) { return counted.feature == feature; });
    return found == level->features.end() ? nullptr : &*found;
}

} // namespace

FrameworkEdit setRequiredCategories(int categories)
{
    return ofMaturity([categories](MaturityRule &rule) {
        const int most = static_cast<int>(rule.categories.size());
        return exchangeValue(Field::MaturityRequired, rule.requiredCategories, std::clamp(categories, 1, most));
    });
}

FrameworkEdit setMaturityWindow(std::optional<int> days)
{
    return ofMaturity([days](MaturityRule &rule) -> std::optional<FrameworkChange> {
        if (rule.windowDays == days)
            return std::nullopt;
        const double before = std::exchange(rule.windowDays, days).value_or(0);
        return FrameworkChange{Field::MaturityWindow, before, static_cast<double>(days.value_or(0)), {}};
    });
}

FrameworkEdit addCategory(std::string label)
{
    return [label = std::move(label)](Framework &framework) -> std::optional<FrameworkChange> {
        if (label.empty())
            return std::nullopt;
        if (!framework.maturity)
            framework.maturity = MaturityRule{1, {}, {}};
        auto &categories = framework.maturity->categories;
        categories.push_back({newKey(categories, label, "category"), label, {}, {}});
        return FrameworkChange{Field::CategoryAdded, {}, {}, label};
    };
}

FrameworkEdit removeCategory(std::string key)
{
    return ofMaturity([key = std::move(key)](MaturityRule &rule) { return removeKeyed(Field::CategoryRemoved, rule.categories, key); });
}

FrameworkEdit moveCategory(std::string key, int place)
{
    return ofMaturity(
        [key = std::move(key), place](MaturityRule &rule) { return moveKeyed(Field::CategoryMoved, rule.categories, key, place); });
}

FrameworkEdit renameCategory(std::string key, std::string label)
{
    return ofMaturity([key = std::move(key), label = std::move(label)](MaturityRule &rule) -> std::optional<FrameworkChange> {
        CategoryRule *category = findKeyed(rule.categories, key);
        if (category == nullptr || label.empty())
            return std::nullopt;
        return exchangeValue(Field::CategoryRenamed, category->label, label, category->label);
    });
}

FrameworkEdit setLevelRequired(CategoryWell well, int features)
{
    return ofMaturity([well = std::move(well), features](MaturityRule &rule) -> std::optional<FrameworkChange> {
        CategoryRule *category = findKeyed(rule.categories, well.category);
        if (category == nullptr)
            return std::nullopt;
        const bool mature = well.level == FeatureLevel::Mature;
        auto available = static_cast<int>(category->mature.features.size());
        if (!mature)
            available += static_cast<int>(category->basic.features.size());
        return exchangeValue(mature ? Field::MatureRequired : Field::BasicRequired, (mature ? category->mature : category->basic).required,
                             std::clamp(features, 1, std::max(1, available)), category->label);
    });
}

FrameworkEdit placeFeatures(std::vector<std::string> features, CategoryWell well, bool keepOthers)
{
    return ofMaturity(
        [features = std::move(features), well = std::move(well), keepOthers](MaturityRule &rule) -> std::optional<FrameworkChange> {
            CategoryRule *category = findKeyed(rule.categories, well.category);
            LevelRule *level = findLevel(rule, well);
            if (category == nullptr || level == nullptr)
                return std::nullopt;
            std::vector<std::string> placed = newcomers(level->features, features);
            placed.erase(std::remove(placed.begin(), placed.end(), "*"), placed.end());
            if (placed.empty())
                return std::nullopt;
            for (const std::string &feature : placed) {
                const auto known = takeOut(rule, feature, keepOthers ? &well.category : nullptr);
                level->features.push_back(known.value_or(CountedFeature{feature, 1.0, {}}));
            }
            return FrameworkChange{
                well.level == FeatureLevel::Mature ? Field::PlacedMature : Field::PlacedBasic, {}, std::move(placed), category->label};
        });
}

FrameworkEdit unassignFeatures(std::vector<std::string> features, std::optional<std::string> category)
{
    return ofMaturity(
        [features = std::move(features), category = std::move(category)](MaturityRule &rule) -> std::optional<FrameworkChange> {
            std::vector<std::string> gone;
            for (const std::string &feature : features) {
                if (takeOut(rule, feature, category ? &*category : nullptr))
                    gone.push_back(feature);
            }
            if (gone.empty())
                return std::nullopt;
            return FrameworkChange{Field::Unassigned, std::move(gone), {}, {}};
        });
}

FrameworkEdit setMinCount(CategoryWell well, std::string feature, double count)
{
    return ofMaturity([=](MaturityRule &rule) -> std::optional<FrameworkChange> {
        CountedFeature *counted = findCounted(rule, well, feature);
        return counted == nullptr ? std::nullopt : exchangeValue(Field::FeatureMinCount, counted->minCount, count, feature);
    });
}

FrameworkEdit setHypothesis(CategoryWell well, std::string feature, std::string hypothesis)
{
    return ofMaturity([=](MaturityRule &rule) -> std::optional<FrameworkChange> {
        CountedFeature *counted = findCounted(rule, well, feature);
        return counted == nullptr ? std::nullopt : exchangeValue(Field::FeatureHypothesis, counted->hypothesis, hypothesis, feature);
    });
}

FrameworkEdit importMapping(std::vector<MappedFeature> mapping)
{
    return [mapping = std::move(mapping)](Framework &framework) -> std::optional<FrameworkChange> {
        auto next = withMapping(framework.maturity, mapping);
        if (next == framework.maturity)
            return std::nullopt;
        framework.maturity = std::move(next);
        return FrameworkChange{Field::MappingImported, {}, static_cast<double>(mapping.size()), {}};
    };
}

} // namespace waymark::edits
