#include <cmath>
#include <filesystem>
#include <fstream>

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/analysis/features/feature_benchmark.h"
#include "core/analysis/features/feature_ranking.h"
#include "core/association/rank_correlation.h"
#include "core/import/importer.h"
#include "core/model/framework_json.h"
#include "core/sample/sample_company.h"
#include "core/store/store.h"
#include "tests/acceptance/oracle_company.h"
#include "tests/support/registry.h"

namespace waymark {

using namespace test;

namespace {

/// What R's ranger made of a data set: tests/data/forest/expected.R, which says how.
struct RangerForest {
    std::vector<std::string> features;
    std::vector<std::vector<double>> importance; ///< [seeds][features]
    double n = 0.0, retained = 0.0, seedToSeed = 0.0, auc = 0.0;
};

std::vector<std::string> cellsOf(const std::string &line)
{
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == ',')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

RangerForest rangerForest(const std::string &name)
{
    RangerForest ranger;
    const std::string folder = std::string(std::getenv("WAYMARK_SOURCE_DIR")) + "/tests/data/forest/";
    std::string line;
    std::ifstream fits(folder + "expected_forests.csv");
    while (std::getline(fits, line)) {
        const auto cells = cellsOf(line);
        if (cells[0] != name)
            continue;
        ranger.n = std::stod(cells[1]);
        ranger.retained = std::stod(cells[2]);
        ranger.seedToSeed = std::stod(cells[3]);
        ranger.auc = std::stod(cells[4]);
    }
    std::ifstream file(folder + "expected_" + name + ".csv");
    std::getline(file, line);
    ranger.importance.resize(cellsOf(line).size() - 1);
    while (std::getline(file, line)) {
        const auto cells = cellsOf(line);
        ranger.features.push_back(cells[0]);
        for (std::size_t seed = 0; seed < ranger.importance.size(); ++seed)
            ranger.importance[seed].push_back(std::stod(cells[seed + 1]));
    }
    return ranger;
}

/// The sample company as `waymark-cli sample` writes it, without entitlements: ranger knows of none.
std::shared_ptr<const Dataset> sampleDataset(bool withFeatures)
{
    const QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    if (!writeSampleCompany(path, {}))
        return nullptr;
    auto store = Store::create(path + "/sample.waymark");
    ImportRequest request;
    request.files = {{path + "/accounts.csv", InputTable::Accounts}, {path + "/usage.csv", InputTable::Usage}};
    if (withFeatures)
        request.files.push_back({path + "/features.csv", InputTable::Features});
    request.today = *parseIsoDate("2026-07-01");
    request.now = "2026-07-01T12:00:00Z";
    if (!store || !importFiles(*store, request))
        return nullptr;
    const auto dataset = store->load();
    return dataset ? *dataset : nullptr;
}

/// What the data generator beside the sources makes, as expected.R had it; null where it, or numpy for it, is missing.
std::shared_ptr<const Dataset> generatedDataset()
{
    static const std::shared_ptr<const Dataset> dataset = []() -> std::shared_ptr<const Dataset> {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        const QString generator = QString::fromStdString(sharedFolder() + "/bench/gen.py");
        const QStringList arguments{generator,
                                    folder.path(),
                                    QStringLiteral("--accounts"),
                                    QStringLiteral("6000"),
                                    QStringLiteral("--rows"),
                                    QStringLiteral("600000"),
                                    QStringLiteral("--seed"),
                                    QStringLiteral("7")};
        if (sharedFolder().empty() || QProcess::execute(QStringLiteral("/usr/bin/python3"), arguments) != 0)
            return nullptr;
        auto store = Store::create(path + "/generated.waymark");
        ImportRequest request;
        request.files = {{path + "/accounts.csv", InputTable::Accounts}, {path + "/usage.csv", InputTable::Usage}};
        request.today = *parseIsoDate("2024-01-31");
        request.now = "2024-01-31T12:00:00Z";
        if (!store || !importFiles(*store, request))
            return nullptr;
        const auto loaded = store->load();
        return loaded ? *loaded : nullptr;
    }();
    return dataset;
}

AnalysisOptions generatedOptions()
{
    AnalysisOptions options;
    options.asOf = parseIsoDate("2023-12-31");
    options.landmark = 90;
    options.horizon = 365;
    return options;
}

/// The mean Spearman correlation of our importances with those of each of their seeds.
double agreementWith(const FeatureRanking &ranking, const RangerForest &ranger)
{
    std::vector<double> ours;
    for (const std::string &feature : ranger.features) {
        const auto found = std::find_if(ranking.features.begin(), ranking.features.end(),
                                        [&](const RankedFeature &row) { return row.feature == feature; });
        if (found == ranking.features.end())
            return -1.0;
        ours.push_back(found->importance);
    }
    double agreement = 0.0;
    for (const auto &theirs : ranger.importance)
        agreement += rankCorrelation(standardRanks(ours), standardRanks(theirs)) / static_cast<double>(ranger.importance.size());
    return agreement;
}

/// Ours are as close to theirs as theirs among each other, less 0.02, or 0.95. One forest of this few accounts and many features without
/// effect is half chance, theirs as well as ours: both sides are means over seeds.
void compareForests(const Dataset &dataset, AnalysisOptions options, const RangerForest &ranger)
{
    constexpr int kSeeds = 3;
    double agreement = 0.0, area = 0.0;
    for (int seed = 1; seed <= kSeeds; ++seed) {
        options.seed = static_cast<std::uint64_t>(seed);
        const auto ranking = featureRanking(dataset, Framework{}, options, {500, 2});
        QVERIFY(ranking.has_value());
        QCOMPARE(static_cast<double>(ranking->n), ranger.n);
        QCOMPARE(static_cast<double>(ranking->retained), ranger.retained);
        area += *ranking->quality.auc / kSeeds;
        agreement += agreementWith(*ranking, ranger) / kSeeds;
    }
    QVERIFY2(std::abs(area - ranger.auc) <= 0.01, qPrintable(QString::number(area)));
    QVERIFY2(agreement >= std::min(0.95, ranger.seedToSeed - 0.02), qPrintable(QString::number(agreement)));
}

} // namespace

class ForestAcceptanceTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleCompanyIsRankedAsByRanger();
    void plantedNicheAndUbiquitousFeaturesAreFound();
    void telcoIsRankedAsByRanger();
    void generatedCompanyIsRankedAsByRanger();
    void plantedFeaturesOfTheGeneratedCompanyEndWhereTheyShould();
    void intervalsOfRanksHoldWhatOtherSeedsGive();
    void ravenstackIsNoise();
};

void ForestAcceptanceTest::theSampleCompanyIsRankedAsByRanger()
{
    const auto dataset = sampleDataset(false);
    QVERIFY(dataset);
    compareForests(*dataset, {}, rangerForest("sample"));
}

void ForestAcceptanceTest::plantedNicheAndUbiquitousFeaturesAreFound()
{
    const auto dataset = sampleDataset(true);
    QVERIFY(dataset);
    const auto ranking = featureRanking(*dataset, Framework{}, {}, {100, 2});
    QVERIFY(ranking.has_value());
    QVERIFY(ranking->predicts());
    for (const RankedFeature &feature : ranking->features) {
        const FeatureVerdict verdict = featureVerdict(feature, ranking->landmark, {});
        if (feature.feature == "audit_log") { // Premium customers only; its hazard ratio is 1
            QCOMPARE(*verdict.flag, FeatureFlag::Niche);
            QCOMPARE(verdict.segment->value, std::string("Premium"));
        } else if (feature.feature == "dashboard_viewed") {
            QCOMPARE(*verdict.flag, FeatureFlag::Ubiquitous);
            QVERIFY(!separates(feature));
        } else if (feature.feature == "sla_policy") { // planted to keep customers
            QCOMPARE(*verdict.flag, FeatureFlag::Discerning);
            QVERIFY(separates(feature) && feature.aboveControls && feature.rank <= 6);
        }
    }
}

void ForestAcceptanceTest::telcoIsRankedAsByRanger()
{
    if (sharedFolder().empty())
        QSKIP("the public data sets are not here");
    const OracleCompany *company = oracleCompany("telco");
    QVERIFY(company != nullptr);
    AnalysisOptions options = company->options;
    options.landmark = 30;
    compareForests(*company->dataset, options, rangerForest("telco"));
}

void ForestAcceptanceTest::generatedCompanyIsRankedAsByRanger()
{
    const auto dataset = generatedDataset();
    if (!dataset)
        QSKIP("the data generator, or numpy for it, is not here");
    compareForests(*dataset, generatedOptions(), rangerForest("generated"));
}

void ForestAcceptanceTest::plantedFeaturesOfTheGeneratedCompanyEndWhereTheyShould()
{
    const auto dataset = generatedDataset();
    if (!dataset)
        QSKIP("the data generator, or numpy for it, is not here");
    const auto ranking = featureRanking(*dataset, Framework{}, generatedOptions(), {300, 2});
    QVERIFY(ranking.has_value());
    QVERIFY(ranking->predicts());
    int confounded = 0;
    for (const RankedFeature &feature : ranking->features) {
        const QString name = QString::fromStdString(feature.feature);
        const double adoption = feature.figures.adoption->value;
        const FeatureFlag flag = *featureVerdict(feature, ranking->landmark, {}).flag;
        QCOMPARE(flag, adoption >= 0.8 ? FeatureFlag::Ubiquitous : adoption <= 0.05 ? FeatureFlag::Niche : FeatureFlag::Discerning);
        if (name.startsWith(QLatin1String("ubiqu"))) // in the end 97% use it, hazard ratio 0.97
            QVERIFY2(!feature.aboveControls && !separates(feature), qPrintable(name));
        else if (name.startsWith(QLatin1String("niche"))) // hazard ratio 0.45, of so few that a forest does not see it
            QVERIFY2(feature.rank > 10 && adoption < 0.06 && *feature.figures.lift > 0.99, qPrintable(name));
        else if (name.startsWith(QLatin1String("activ"))) // what activation is made of, hazard ratio 0.40
            QVERIFY2(feature.aboveControls && separates(feature) && feature.rank <= 3, qPrintable(name));
        else if (!name.startsWith(QLatin1String("mediu")) && !name.startsWith(QLatin1String("utili"))) // moved by engagement alone
            confounded += separates(feature) ? 1 : 0;
    }
    QCOMPARE(confounded, 0);
}

/// Another seed is another forest; the interval of a rank, put together from the trees of one forest, says what others would have said.
void ForestAcceptanceTest::intervalsOfRanksHoldWhatOtherSeedsGive()
{
    constexpr int kSeeds = 12;
    const auto dataset = sampleDataset(false);
    QVERIFY(dataset);
    const FeatureRankingQuery query{80, 2};
    const auto first = featureRanking(*dataset, Framework{}, {}, query);
    QVERIFY(first.has_value());
    double width = 0.0;
    int held = 0, told = 0;
    for (int seed = 2; seed < 2 + kSeeds; ++seed) {
        AnalysisOptions options;
        options.seed = static_cast<std::uint64_t>(seed);
        const auto other = featureRanking(*dataset, Framework{}, options, query);
        QVERIFY(other.has_value());
        for (const RankedFeature &row : first->features) {
            const auto found = std::find_if(other->features.begin(), other->features.end(),
                                            [&row](const RankedFeature &theirs) { return theirs.feature == row.feature; });
            QVERIFY(found != other->features.end());
            held += found->rank >= row.rankLow && found->rank <= row.rankHigh ? 1 : 0;
            width += (row.rankHigh - row.rankLow + 1.0) / static_cast<double>(first->features.size());
            ++told;
        }
    }
    // Both a forest and its neighbour move, so that an interval of 95% around one holds about 0.83 of the others: P(|N(0, 2)| < 1.96).
    QVERIFY2(held >= 0.83 * told - 4.0 * std::sqrt(0.83 * 0.17 * static_cast<double>(first->features.size())) * std::sqrt(kSeeds),
             qPrintable(QStringLiteral("%1 of %2").arg(held).arg(told)));
    QVERIFY2(width / told < 0.8, qPrintable(QString::number(width / told)));
}

void ForestAcceptanceTest::ravenstackIsNoise()
{
    if (sharedFolder().empty())
        QSKIP("the public data sets are not here");
    const OracleCompany *company = oracleCompany("ravenstack");
    QVERIFY(company != nullptr);
    AnalysisOptions options = company->options;
    options.landmark = 30;
    options.horizon = 180;
    const auto ranking = featureRanking(*company->dataset, Framework{}, options, {200, 2});
    QVERIFY(ranking.has_value());
    QCOMPARE(ranking->n, 314U); // as the oracle
    QCOMPARE(ranking->retained, 197U);
    QVERIFY(std::abs(*ranking->quality.auc - 0.5) < 0.07);
    QVERIFY(!ranking->predicts());
    const std::string words = english(rankingFinding(*ranking, *company->dataset, {}).headline, " ");
    QVERIFY2(words.find("does not predict") != std::string::npos, words.c_str());
}

WAYMARK_TEST(ForestAcceptanceTest)

} // namespace waymark

#include "forest_test.moc"
