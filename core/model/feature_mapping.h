#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// A line of a mapping: which category and level a feature belongs to, in somebody's opinion.
struct MappedFeature {
    std::string feature;
    std::string category; ///< a category's key or label
    FeatureLevel level = FeatureLevel::None;
    std::optional<double> minCount;        ///< none: as it is, 1 for a new one
    std::optional<std::string> hypothesis; ///< none: as it is
    bool operator==(const MappedFeature &) const = default;
};

/// The mapping that the features table of the store holds: its lines with both category and level, by feature.
std::vector<MappedFeature> mappingOf(const Dataset &dataset);

/// One level of one category.
struct CategoryWell {
    std::string category; ///< its key
    FeatureLevel level = FeatureLevel::Mature;
    bool operator==(const CategoryWell &) const = default;
};
const LevelRule *findLevel(const MaturityRule &rule, const CategoryWell &well);
LevelRule *findLevel(MaturityRule &rule, const CategoryWell &well);

/// Takes a feature out of every level of every category, or of one category only. What was known of it; none where it was nowhere.
std::optional<CountedFeature> takeOut(MaturityRule &rule, const std::string &feature, const std::string *category = nullptr);

/// Requires no more features and categories than there are, and at least 1: to be called when all moves of one edit are done.
void limitRequired(MaturityRule &rule);

/*!
 * Puts every feature of a mapping where it says, and takes it out of wherever else it was; other features stay. A category is matched by
 * its key, then by its label, else it is made, requiring 1 feature at each level.
 *
 *   Inputs   rule      none: a new rule that requires 3 categories, or as many as there are
 *            mapping   lines without a level are passed over; of two lines of one feature the later one holds
 *   Returns  none where nothing was mapped and there was no rule
 */
std::optional<MaturityRule> withMapping(std::optional<MaturityRule> rule, const std::vector<MappedFeature> &mapping);

} // namespace waymark
