#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ui/session/framework/framework_change.h"

/// What the edits of the framework's parts share.
namespace waymark::edits {

/// Sets a value and says from what to what; none where it is that already.
template <class T>
std::optional<FrameworkChange> exchangeValue(FrameworkChange::Field field, T &place, T value, std::string subject = {})
{
    if (place == value)
        return std::nullopt;
    const auto coded = [](const T &of) -> FrameworkChange::Value {
        if constexpr (std::is_same_v<T, int>)
            return static_cast<double>(of);
        else
            return of;
    };
    FrameworkChange change{field, coded(place), coded(value), std::move(subject)};
    place = std::move(value);
    return change;
}

/// The step, area or category with a key; nullptr where there is none.
template <class Keyed>
Keyed *findKeyed(std::vector<Keyed> &list, const std::string &key)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Keyed &item) { return item.key == key; });
    return found == list.end() ? nullptr : &*found;
}

template <class Keyed>
std::string newKey(const std::vector<Keyed> &list, const std::string &label, const char *fallback)
{
    std::vector<std::string> taken;
    for (const Keyed &item : list)
        taken.push_back(item.key);
    return keyFromLabel(label, taken, fallback);
}

template <class Keyed>
std::optional<FrameworkChange> removeKeyed(FrameworkChange::Field field, std::vector<Keyed> &list, const std::string &key)
{
    const Keyed *found = findKeyed(list, key);
    if (found == nullptr)
        return std::nullopt;
    FrameworkChange change{field, {}, {}, found->label};
    list.erase(list.begin() + (found - list.data()));
    return change;
}

template <class Keyed>
std::optional<FrameworkChange> moveKeyed(FrameworkChange::Field field, std::vector<Keyed> &list, const std::string &key, int place)
{
    const Keyed *found = findKeyed(list, key);
    if (found == nullptr)
        return std::nullopt;
    const auto from = static_cast<int>(found - list.data());
    const int to = std::clamp(place, 0, static_cast<int>(list.size()) - 1);
    if (from == to)
        return std::nullopt;
    FrameworkChange change{field, from + 1.0, to + 1.0, found->label};
    const auto begin = list.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    return change;
}

/// The features as an edit names them, those that a set does not have yet, each once.
template <class Named>
std::vector<std::string> newcomers(const std::vector<Named> &present, const std::vector<std::string> &features)
{
    std::vector<std::string> added;
    for (const std::string &feature : features) {
        const bool there = std::any_of(present.begin(), present.end(), [&](const Named &named) { return named.feature == feature; });
        if (!feature.empty() && !there && std::find(added.begin(), added.end(), feature) == added.end())
            added.push_back(feature);
    }
    return added;
}

} // namespace waymark::edits
