#include "tests/benchmarks/generated_company.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace waymark::benchmarks {

namespace {

std::string s_folder;

/// Ends the program: a benchmark of nothing would print a figure all the same.
template <class T>
T orLeave(Expected<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s\n", englishText(result.error()).c_str());
    std::exit(1);
}

struct TemporaryStore {
    std::string path = (std::filesystem::temp_directory_path() / "waymark-benchmark.waymark").string();
    TemporaryStore()
    {
        Store store = orLeave(newStore(path));
        orLeave(importTables(store, {{s_folder + "/usage.csv", InputTable::Usage}}));
    }
    ~TemporaryStore() { std::filesystem::remove(path); }
};

} // namespace

void setDataFolder(const std::string &folder) { s_folder = folder; }

const std::string &dataFolder() { return s_folder; }

Expected<ImportReport> importTables(Store &store, std::vector<InputFile> files)
{
    ImportRequest request;
    request.files = std::move(files);
    request.today = calendarDay({2026, 1, 1});
    request.now = "2026-01-01T00:00:00Z";
    return importFiles(store, request);
}

Expected<Store> newStore(const std::string &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path + suffix);
    auto store = Store::create(path);
    if (!store)
        return store;
    const auto report = importTables(
        *store, {{s_folder + "/accounts.csv", InputTable::Accounts}, {s_folder + "/subscriptions.csv", InputTable::Subscriptions}});
    if (!report)
        return failureOf(report);
    return store;
}

const std::string &importedStore()
{
    static const TemporaryStore store;
    return store.path;
}

std::shared_ptr<const Dataset> loadedCompany()
{
    static const std::shared_ptr<const Dataset> dataset = [] {
        const Store store = orLeave(Store::open(importedStore(), Store::Access::ReadOnly));
        return orLeave(store.load());
    }();
    return dataset;
}

Framework generatedFramework()
{
    Framework framework;
    framework.activation =
        ActivationRule{{{"activ_feature_00", {}}, {"activ_feature_01", {}}, {"activ_feature_02", {}}}, Measure::Count, 90, 12.0};
    return framework;
}

} // namespace waymark::benchmarks
