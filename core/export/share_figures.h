#pragma once

#include <optional>
#include <string>

#include <nlohmann/json.hpp>

#include "core/association/intervals.h"
#include "core/base/error.h"

namespace waymark {

/// Adds a share and its interval to an object as NAME, and `low` and `high` (of "share"), or NAME_low and NAME_high of any other.
void putShare(nlohmann::ordered_json &json, const std::string &name, const std::optional<Proportion> &share);

/// Why something cannot be measured, in English; null where it can.
nlohmann::ordered_json reasonOrNull(const std::optional<Error> &missing);

template <class T>
nlohmann::ordered_json numberOrNull(const std::optional<T> &value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

} // namespace waymark
