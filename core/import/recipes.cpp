#include "core/import/recipes.h"

namespace waymark {

Expected<std::vector<ImportMapping>> loadRecipes(const Store &store)
{
    const auto texts = store.recipeTexts();
    if (!texts)
        return failureOf(texts);
    std::vector<ImportMapping> recipes;
    for (const std::string &text : *texts) {
        if (auto mapping = parseMapping(text))
            recipes.push_back(std::move(*mapping));
    }
    return recipes;
}

Expected<void> saveRecipe(Store &store, const ImportMapping &mapping)
{
    if (mapping.name.empty())
        return failure(ErrorCode::MappingInvalid, "name: expected text");
    if (const auto checked = checkMapping(mapping); !checked)
        return checked;
    return store.saveRecipe(mapping.name, printMapping(mapping));
}

} // namespace waymark
