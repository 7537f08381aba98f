#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/analysis/store_info.h"
#include "core/import/mapping.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "core/store/store.h"

namespace waymark {

/// Everything of a store that is looked at, read in one go so that no two parts are of different moments.
struct StoreContents {
    QString path;
    std::shared_ptr<const Dataset> dataset;
    StoreInfo info;
    std::vector<ImportRecord> imports; ///< oldest first
    std::vector<RejectedRow> rejected; ///< the first kShownRejects
    std::vector<FrameworkVersion> versions;
    std::optional<Framework> draft;
    std::string keptRanking;            ///< of features, as core/export wrote it; empty: none
    std::string draftSteps;             ///< printSteps()
    std::vector<ImportMapping> recipes; ///< kept mappings, by name
    Remarks remarks;                    ///< what its users wrote on its charts
    bool canUndoImport = false;

    static constexpr std::int64_t kShownRejects = 10'000;
};

/// Reads all of it, the snapshot included. Errors: those of Store::load() and loadRecipes(); Cancelled.
Expected<std::shared_ptr<const StoreContents>> readContents(const Store &store, std::stop_token stop, const ProgressCallback &progress);

} // namespace waymark
