#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QStringList>

#include "core/analysis/store_info.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "ui/controls/features/category_row.h"
#include "ui/controls/features/feature_entry.h"

namespace waymark {

/// Where the definitions of a framework name a feature: "Activation", "Automation, mature", "Step Install the messenger".
QStringList usesOf(const Framework &framework, const std::string &feature);

/*!
 * What is known of the features of a store and of those that a framework names beside them.
 *
 *   Inputs   adoption   as storeInfo() counts it, in the dataset's order; empty: not counted yet
 *            assigned   the level of a feature in what is edited; FeatureLevel::None where it is not in it, and any other where it is in a
 *                       set without levels
 */
std::vector<FeatureEntry> featureCatalogue(const Dataset &dataset, const std::vector<StoreInfo::FeatureInfo> &adoption,
                                           const Framework &framework, const std::function<FeatureLevel(const std::string &)> &assigned);

/// The categories of Maturity with what the catalogue knows of their features; empty where the framework has none.
std::vector<BoardCategory> boardCategories(const Framework &framework, const std::vector<FeatureEntry> &catalogue);

/// A feature's place in Maturity; the higher one where it has several.
FeatureLevel maturityLevel(const Framework &framework, const std::string &feature);

} // namespace waymark
