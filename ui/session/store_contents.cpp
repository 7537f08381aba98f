#include "ui/session/store_contents.h"

#include <utility>

#include "core/import/recipes.h"
#include "core/store/store.h"

namespace waymark {

namespace {

/// What later imports go by.
Expected<void> readImportAids(const Store &store, StoreContents &contents)
{
    auto recipes = loadRecipes(store);
    if (!recipes)
        return failureOf(recipes);
    contents.recipes = std::move(*recipes);
    const auto undo = store.canUndoImport();
    if (!undo)
        return failureOf(undo);
    contents.canUndoImport = *undo;
    return {};
}

} // namespace

Expected<std::shared_ptr<const StoreContents>> readContents(const Store &store, std::stop_token stop, const ProgressCallback &progress)
{
    auto contents = std::make_shared<StoreContents>();
    contents->path = QString::fromStdString(store.path());
    auto dataset = store.load(stop, progress);
    if (!dataset)
        return failureOf(dataset);
    contents->dataset = std::move(*dataset);
    auto info = storeInfo(*contents->dataset, {}, stop);
    if (!info)
        return failureOf(info);
    contents->info = std::move(*info);
    auto imports = store.imports();
    if (!imports)
        return failureOf(imports);
    contents->imports = std::move(*imports);
    auto rejected = store.rejectedRows(StoreContents::kShownRejects);
    if (!rejected)
        return failureOf(rejected);
    contents->rejected = std::move(*rejected);
    auto versions = store.frameworkVersions();
    if (!versions)
        return failureOf(versions);
    contents->versions = std::move(*versions);
    auto draft = store.draft();
    if (!draft)
        return failureOf(draft);
    contents->draft = std::move(*draft);
    auto ranking = store.keptResult(kFeatureRankingKept);
    if (!ranking)
        return failureOf(ranking);
    contents->keptRanking = ranking->value_or(std::string());
    auto steps = store.draftSteps();
    if (!steps)
        return failureOf(steps);
    contents->draftSteps = std::move(*steps);
    auto remarks = store.remarks();
    if (!remarks)
        return failureOf(remarks);
    contents->remarks = std::move(*remarks);
    if (const auto read = readImportAids(store, *contents); !read)
        return failureOf(read);
    return contents;
}

} // namespace waymark
