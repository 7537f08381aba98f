#pragma once

#include <string>
#include <vector>

#include "core/import/mapping.h"
#include "core/store/store.h"

namespace waymark {

/// The mappings that a store keeps, by name. A text that a newer version wrote and this one cannot read is left out.
Expected<std::vector<ImportMapping>> loadRecipes(const Store &store);

/// Keeps a mapping under its name, in place of one of that name. Errors: MappingInvalid (no name, or a value), those of the store.
Expected<void> saveRecipe(Store &store, const ImportMapping &mapping);

} // namespace waymark
