#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/import/importer.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark::benchmarks {

/// The folder of generated data (accounts.csv, usage.csv, subscriptions.csv) that every benchmark reads.
void setDataFolder(const std::string &folder);
const std::string &dataFolder();

/// A new store at `path` with the folder's accounts and subscriptions; what lay there is removed first.
Expected<Store> newStore(const std::string &path);
Expected<ImportReport> importTables(Store &store, std::vector<InputFile> files);

/// A store of the folder, imported once per run of the program and removed at its end.
const std::string &importedStore();
std::shared_ptr<const Dataset> loadedCompany();

/// The generated company's framework: activation over three features, as its truth.json plants it.
Framework generatedFramework();

} // namespace waymark::benchmarks
