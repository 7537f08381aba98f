#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/dataset.h"

namespace waymark {

/// What is known of a feature, for lists and chips.
struct FeatureEntry {
    std::string key;
    QString label;                           ///< as people know it
    std::optional<double> adoption;          ///< share of the customers who may use it; none: nobody may, or not counted yet
    std::uint32_t usedBy = 0;                ///< customers
    std::uint32_t entitled = 0;              ///< customers
    std::optional<double> importance;        ///< as a share of the largest one; none: not ranked
    QStringList uses;                        ///< where the definitions use it: "Activation", "Automation, mature"
    bool assigned = false;                   ///< in what is being edited here
    FeatureLevel level = FeatureLevel::None; ///< its level there, where there are levels
    bool isKnown = true;                     ///< the store has it
    bool operator==(const FeatureEntry &) const = default;
};

/// A feature in a set: what is known of it, and what the definition says.
struct PlacedFeature {
    FeatureEntry entry;
    std::optional<double> minCount; ///< none: the set asks for no count of its own
    QString hypothesis;
    bool operator==(const PlacedFeature &) const = default;
};

} // namespace waymark
