#include "tests/acceptance/oracle_company.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>

#include <QTemporaryDir>
#include <QTest>

#include "core/import/importer.h"
#include "core/store/store.h"

namespace waymark::test {

namespace {

/// The message of a failure, and nothing.
std::nullopt_t complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", englishText(error).c_str());
    return std::nullopt;
}

std::optional<OracleCompany> importCompany(const std::string &name)
{
    const std::string shared = sharedFolder();
    const QTemporaryDir folder;
    auto store = Store::create(folder.filePath(QStringLiteral("company.waymark")).toStdString());
    if (!store)
        return complain(store.error());
    ImportRequest request;
    request.files = {{shared + "/data/" + name + "/accounts.csv", InputTable::Accounts},
                     {shared + "/data/" + name + "/usage.csv", InputTable::Usage}};
    request.today = *parseIsoDate("2026-07-01");
    request.now = "2026-07-01T12:00:00Z";
    if (const auto imported = importFiles(*store, request); !imported)
        return complain(imported.error());
    const auto dataset = store->load();
    if (!dataset)
        return complain(dataset.error());
    OracleCompany company;
    company.dataset = *dataset;
    std::ifstream file(shared + "/oracle/" + name + ".oracle.json");
    company.oracle = nlohmann::json::parse(file);
    company.options.asOf = parseIsoDate(company.oracle["as_of"].get<std::string>());
    company.options.coverageStart = *std::min_element(company.dataset->signup.begin(), company.dataset->signup.end());
    return company;
}

} // namespace

std::string sharedFolder()
{
    const char *source = std::getenv("WAYMARK_SOURCE_DIR");
    if (source == nullptr)
        return {};
    const std::string folder = std::string(source) + "/../shared";
    return std::filesystem::is_directory(folder + "/data") && std::filesystem::is_directory(folder + "/oracle") ? folder : std::string();
}

const OracleCompany *oracleCompany(const std::string &name)
{
    static std::map<std::string, std::optional<OracleCompany>> companies;
    auto found = companies.find(name);
    if (found == companies.end())
        found = companies.emplace(name, importCompany(name)).first;
    return found->second ? &*found->second : nullptr;
}

Framework oracleFramework(const nlohmann::json &milestone)
{
    ActivationRule rule;
    rule.features.clear();
    for (const auto &feature : milestone["features"])
        rule.features.push_back({feature.get<std::string>(), {}});
    const std::string measure = milestone.value("measure", "sum");
    rule.measure = measure == "features" ? Measure::DistinctFeatures : measure == "days" ? Measure::ActiveDays : Measure::Count;
    rule.windowDays = milestone["window_days"].get<int>();
    rule.threshold = milestone["threshold"].get<double>();
    Framework framework;
    framework.activation = rule;
    framework.landmarkDay = milestone["landmark_day"].get<int>();
    framework.horizonDay = 36500;
    return framework;
}

void addOracleMilestones(const char *figure)
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<int>("milestone");
    for (const char *name : {"cdnow", "telco", "ravenstack"}) {
        const OracleCompany *company = sharedFolder().empty() ? nullptr : oracleCompany(name);
        const int milestones = company == nullptr ? 1 : static_cast<int>(company->oracle["milestones"].size());
        for (int m = 0; m < milestones; ++m) {
            if (company == nullptr || figure == nullptr || company->oracle["milestones"][static_cast<std::size_t>(m)].contains(figure))
                QTest::addRow("%s, milestone %d", name, m + 1) << QString::fromUtf8(name) << m;
        }
    }
}

} // namespace waymark::test
