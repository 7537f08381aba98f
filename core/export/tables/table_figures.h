#pragma once

#include <nlohmann/json.hpp>

#include "core/association/two_by_two.h"

namespace waymark {

/// Adds the cells of a 2x2 table and every figure of it to an object, under the names of interface.md.
void putTable(nlohmann::ordered_json &json, const TwoByTwo &counts, const TwoByTwoFigures &figures);

} // namespace waymark
