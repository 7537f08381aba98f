#include "core/model/feature_mapping.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

constexpr int kUsualRequiredCategories = 3;

CategoryRule &categoryNamed(MaturityRule &rule, const std::string &name)
{
    const auto by = [&](std::string CategoryRule::*member) {
        return std::find_if(rule.categories.begin(), rule.categories.end(),
                            [&](const CategoryRule &category) { return category.*member == name; });
    };
    auto found = by(&CategoryRule::key);
    if (found == rule.categories.end())
        found = by(&CategoryRule::label);
    if (found != rule.categories.end())
        return *found;
    std::vector<std::string> taken;
    for (const CategoryRule &category : rule.categories)
        taken.push_back(category.key);
    return rule.categories.emplace_back(CategoryRule{keyFromLabel(name, taken, "category"), name, {}, {}});
}

void takeOutOfLevel(LevelRule &level, const std::string &feature, std::optional<CountedFeature> &known)
{
    const auto found = std::find_if(level.features.begin(), level.features.end(),
                                    [&](const CountedFeature &counted) { return counted.feature == feature; });
    if (found == level.features.end())
        return;
    known = std::move(*found);
    level.features.erase(found);
}

} // namespace

std::vector<MappedFeature> mappingOf(const Dataset &dataset)
{
    std::vector<MappedFeature> mapping;
    for (const Feature &feature : dataset.features) {
        if (!feature.category.empty() && feature.level != FeatureLevel::None)
            mapping.push_back({feature.key, feature.category, feature.level, {}, {}});
    }
    return mapping;
}

const LevelRule *findLevel(const MaturityRule &rule, const CategoryWell &well)
{
    for (const CategoryRule &category : rule.categories) {
        if (category.key == well.category)
            return well.level == FeatureLevel::Mature ? &category.mature : &category.basic;
    }
    return nullptr;
}

LevelRule *findLevel(MaturityRule &rule, const CategoryWell &well) { return const_cast<LevelRule *>(findLevel(std::as_const(rule), well)); }

std::optional<CountedFeature> takeOut(MaturityRule &rule, const std::string &feature, const std::string *category)
{
    std::optional<CountedFeature> known;
    for (CategoryRule &candidate : rule.categories) {
        if (category != nullptr && candidate.key != *category)
            continue;
        takeOutOfLevel(candidate.basic, feature, known);
        takeOutOfLevel(candidate.mature, feature, known);
    }
    return known;
}

void limitRequired(MaturityRule &rule)
{
    for (CategoryRule &category : rule.categories) {
        const auto mature = static_cast<int>(category.mature.features.size());
        const auto all = mature + static_cast<int>(category.basic.features.size());
        category.mature.required = std::clamp(category.mature.required, 1, std::max(1, mature));
        category.basic.required = std::clamp(category.basic.required, 1, std::max(1, all));
    }
    rule.requiredCategories = std::clamp(rule.requiredCategories, 1, std::max(1, static_cast<int>(rule.categories.size())));
}

std::optional<MaturityRule> withMapping(std::optional<MaturityRule> rule, const std::vector<MappedFeature> &mapping)
{
    const bool isNew = !rule.has_value();
    MaturityRule next = std::move(rule).value_or(MaturityRule{});
    for (const MappedFeature &mapped : mapping) {
        if (mapped.level == FeatureLevel::None)
            continue;
        CountedFeature counted = takeOut(next, mapped.feature).value_or(CountedFeature{mapped.feature, 1.0, {}});
        counted.minCount = mapped.minCount.value_or(counted.minCount);
        counted.hypothesis = mapped.hypothesis.value_or(counted.hypothesis);
        CategoryRule &category = categoryNamed(next, mapped.category);
        (mapped.level == FeatureLevel::Mature ? category.mature : category.basic).features.push_back(std::move(counted));
    }
    if (next.categories.empty())
        return std::nullopt;
    if (isNew)
        next.requiredCategories = kUsualRequiredCategories;
    limitRequired(next);
    return next;
}

} // namespace waymark
