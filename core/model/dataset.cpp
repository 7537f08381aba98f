#include "core/model/dataset.h"

#include <algorithm>

namespace waymark {

bool Dataset::hasChurnDates() const
{
    return std::any_of(churn.begin(), churn.end(), [](CalendarDay day) { return !day.isNone(); });
}

std::optional<FeatureIndex> Dataset::findFeature(std::string_view key) const
{
    const auto found = std::lower_bound(features.begin(), features.end(), key,
                                        [](const Feature &feature, std::string_view wanted) { return feature.key < wanted; });
    if (found == features.end() || found->key != key)
        return std::nullopt;
    return FeatureIndex{static_cast<std::uint32_t>(found - features.begin())};
}

const Attribute *Dataset::findAttribute(std::string_view name) const
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [name](const Attribute &attribute) { return attribute.name == name; });
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<AccountIndex> Dataset::findAccount(std::string_view key) const
{
    const auto found = std::lower_bound(accountKey.begin(), accountKey.end(), key);
    if (found == accountKey.end() || *found != key)
        return std::nullopt;
    return AccountIndex{static_cast<std::uint32_t>(found - accountKey.begin())};
}

} // namespace waymark
