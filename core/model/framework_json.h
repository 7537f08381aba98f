#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/*!
 * Reads a framework file (`waymark.framework/1`).
 *
 *   Errors   JsonInvalid (line, column), FrameworkInvalid (detail "activation.threshold: expected a number above 0, found -3")
 */
Expected<Framework> parseFramework(std::string_view json);

/// Writes it back, byte-stable: parse and print of a printed framework gives the same bytes.
std::string printFramework(const Framework &framework);

/// The same checks as parseFramework() on an edited value; FrameworkInvalid with the JSON path.
Expected<void> checkFramework(const Framework &framework);

/// A framework while it is edited: as above, but a category's level may still be without features, and then requires 1.
Expected<Framework> parseDraft(std::string_view json);
Expected<void> checkDraft(const Framework &framework);

/// A place of the framework that names a feature the dataset does not have.
struct UnknownFeature {
    std::string path; ///< "maturity.categories[0].mature.features[1]"
    std::string feature;
};
std::vector<UnknownFeature> unknownFeatures(const Framework &framework, const Dataset &dataset);

} // namespace waymark
