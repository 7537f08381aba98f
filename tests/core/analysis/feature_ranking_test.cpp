#include "core/analysis/features/feature_ranking.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <QObject>
#include <QTest>

#include "core/analysis/features/feature_benchmark.h"
#include "core/base/random.h"
#include "core/export/documents/ranking_document.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

constexpr int kAccounts = 900;
constexpr const char *kSignup = "2025-01-01";
constexpr const char *kLost = "2025-08-01"; // after the landmark, before the horizon

/*!
 * A company in which `strong` and `useful` keep customers; `copy` goes with `strong`; `everyday` nearly everybody uses, `rare` next to
 * nobody; `premium` only customers of that plan can use, who stay longer whatever they use; `moved` the engaged use, who stay longer;
 * `noise` tells nothing.
 */
Dataset plantedCompany(std::uint64_t seed, bool keeps)
{
    DatasetBuilder builder;
    RandomStream random(seed);
    builder.feature("premium", "plan=Premium").imported("2026-12-31");
    for (int i = 0; i < kAccounts; ++i) {
        const std::string account = "a" + std::to_string(10000 + i);
        const double engagement = random.normal();
        const bool premium = random.chance(0.2);
        const bool strong = random.chance(0.5), useful = random.chance(0.4), moved = random.chance(engagement > 0 ? 0.7 : 0.3);
        double stays = -0.5 + (strong ? 1.6 : 0.0) + (useful ? 1.0 : 0.0) + (premium ? 1.0 : 0.0) + 0.4 * engagement;
        if (!keeps)
            stays = 0.3;
        const bool retained = random.chance(1.0 / (1.0 + std::exp(-stays)));
        builder.account(account, kSignup, retained ? "" : kLost).attribute(account, "plan", premium ? "Premium" : "Starter");
        const auto use = [&](bool does, const char *feature) {
            if (does)
                builder.use(account, "2025-01-20", feature, static_cast<double>(1 + random.below(4)));
        };
        if (strong) {
            builder.use(account, "2025-01-20", "strong", 2.0).use(account, "2025-02-01", "strong");
            builder.use(account, "2025-01-21", "copy", 2.0);
        }
        use(useful, "useful");
        use(random.chance(0.97), "everyday");
        use(random.chance(0.03), "rare");
        use(moved, "moved");
        use(premium && random.chance(0.6), "premium");
        use(random.chance(0.5), "noise");
        // After the landmark: tells who was still there, and must not be looked at.
        if (retained)
            builder.use(account, "2025-09-01", "noise", 50.0);
    }
    return builder.use("a10000", "2026-12-31", "everyday").build();
}

const RankedFeature &featureNamed(const FeatureRanking &ranking, const std::string &key)
{
    const auto found = std::find_if(ranking.features.begin(), ranking.features.end(),
                                    [&](const RankedFeature &feature) { return feature.feature == key; });
    return *found;
}

/// Everybody is watched from signup, though nobody uses anything on that day.
Expected<FeatureRanking> rank(const Dataset &dataset, AnalysisOptions options = {}, std::size_t threads = 2)
{
    options.coverageStart = test::on(kSignup);
    return featureRanking(dataset, Framework{}, options, {120, threads});
}

const FeatureRanking &plantedRanking()
{
    static const FeatureRanking ranking = *rank(plantedCompany(4, true));
    return ranking;
}

FeatureVerdict verdictOf(const std::string &key)
{
    return featureVerdict(featureNamed(plantedRanking(), key), plantedRanking().landmark, {});
}

} // namespace

class FeatureRankingTest : public QObject {
    Q_OBJECT

private slots:
    void whatKeepsCustomersLeadsAndStandsAboveTheControls();
    void everyZoneOfTheBenchmarkIsFound();
    void movedLimitsMoveTheFlags();
    void aCopyFormsAGroupThatMattersMoreThanEither();
    void onlyTheEntitledCountForAFeature();
    void figuresAreThoseOfAHandCount();
    void noiseIsCalledNoise();
    void eachAccountLeftOutCountsOnce();
    void aMappingIsHeldAgainstTheData();
    void theSameRankingWhateverTheThreads();
    void rankIntervalsHoldTheRanksOfOtherSeeds();
    void aKeptRankingIsReadBackWithoutLoss();
    void aKeptRankingGoesStaleWithWhatItCameFrom();
    void questionsWithoutAnAnswerAreRefused_data();
    void questionsWithoutAnAnswerAreRefused();
    void cancellingIsNoFailure();
};

void FeatureRankingTest::whatKeepsCustomersLeadsAndStandsAboveTheControls()
{
    const FeatureRanking &ranking = plantedRanking();
    QVERIFY(ranking.predicts());
    QCOMPARE(ranking.n, static_cast<std::uint32_t>(kAccounts));
    QCOMPARE(ranking.controls.size(), std::size_t{10});
    for (const char *key : {"strong", "copy", "useful"}) {
        const RankedFeature &feature = featureNamed(ranking, key);
        QVERIFY2(feature.aboveControls && feature.rank <= 4, key);
        QVERIFY2(separates(feature) && *feature.q < 0.001, key);
        QVERIFY2(*feature.effectXReach > 0.0, key);
    }
    QVERIFY(!separates(featureNamed(ranking, "noise")));
    QVERIFY(featureNamed(ranking, "noise").rank > 3);
    for (std::size_t i = 1; i < ranking.features.size(); ++i)
        QVERIFY(ranking.features[i - 1].rank <= ranking.features[i].rank);
    const std::string words = english(rankingFinding(ranking, plantedCompany(4, true), {}).headline, " ");
    QVERIFY2(words.find("strong") != std::string::npos, words.c_str());
}

void FeatureRankingTest::everyZoneOfTheBenchmarkIsFound()
{
    QCOMPARE(*verdictOf("strong").flag, FeatureFlag::Discerning);
    QCOMPARE(*verdictOf("moved").flag, FeatureFlag::Discerning);
    QCOMPARE(*verdictOf("everyday").flag, FeatureFlag::Ubiquitous);
    QCOMPARE(*verdictOf("rare").flag, FeatureFlag::Niche);
    const FeatureVerdict premium = verdictOf("premium");
    QCOMPARE(*premium.flag, FeatureFlag::Niche);
    QCOMPARE(premium.segment->attribute, std::string("plan"));
    QCOMPARE(premium.segment->value, std::string("Premium"));
    QCOMPARE(premium.segment->shareOfUsers, 1.0);
    QVERIFY(english(premium.reason, " ").find("tells who pays") != std::string::npos);
}

void FeatureRankingTest::movedLimitsMoveTheFlags()
{
    BenchmarkLimits limits;
    const auto flag = [&](const char *key) {
        return *featureVerdict(featureNamed(plantedRanking(), key), plantedRanking().landmark, limits).flag;
    };
    limits.ubiquitous = 0.99;
    QCOMPARE(flag("everyday"), FeatureFlag::Discerning);
    limits.ubiquitous = 0.3;
    QCOMPARE(flag("useful"), FeatureFlag::Ubiquitous);
    limits = {};
    limits.niche = 0.45;
    QCOMPARE(flag("useful"), FeatureFlag::Niche);
    limits = {};
    limits.holding = 0.1;
    QCOMPARE(flag("premium"), FeatureFlag::Discerning);
    limits = {};
    limits.fewestUsers = 10000;
    QCOMPARE(flag("premium"), FeatureFlag::Discerning);
}

void FeatureRankingTest::aCopyFormsAGroupThatMattersMoreThanEither()
{
    const FeatureRanking &ranking = plantedRanking();
    QCOMPARE(ranking.groups.size(), std::size_t{1});
    QCOMPARE(ranking.groups[0].features, (std::vector<std::string>{"copy", "strong"}));
    QCOMPARE(*featureNamed(ranking, "copy").group, 0U);
    QVERIFY(!featureNamed(ranking, "useful").group);
    QVERIFY(ranking.groups[0].importance > 1.5 * featureNamed(ranking, "strong").importance);
}

void FeatureRankingTest::onlyTheEntitledCountForAFeature()
{
    const RankedFeature &premium = featureNamed(plantedRanking(), "premium");
    QVERIFY(premium.table.n() < kAccounts / 3);
    QVERIFY(premium.figures.adoption->value > 0.5);
    QCOMPARE(featureNamed(plantedRanking(), "strong").table.n(), static_cast<std::uint32_t>(kAccounts));
}

void FeatureRankingTest::figuresAreThoseOfAHandCount()
{
    // Ten accounts: four of five users stay, two of five others.
    DatasetBuilder builder;
    for (int i = 0; i < 10; ++i) {
        const std::string account = std::string("a").append(1, static_cast<char>('0' + i));
        const bool stays = i < 4 || i == 5 || i == 6;
        builder.account(account, kSignup, stays ? "" : kLost);
        if (i < 5)
            builder.use(account, "2025-01-03", "chat").use(account, "2025-01-09", "chat").use(account, "2025-02-09", "chat");
        builder.use(account, "2025-07-01", "other"); // never before the landmark
    }
    const auto ranking = rank(builder.imported("2026-12-31").use("a0", "2026-12-31", "other").build());
    QVERIFY(ranking.has_value());
    const RankedFeature &chat = featureNamed(*ranking, "chat");
    QCOMPARE(chat.table, (TwoByTwo{4, 1, 2, 3}));
    QCOMPARE(*chat.frequency, 3.0 * 30.0 / 90.0);
    QVERIFY(std::abs(*chat.effectXReach - 0.4 * 5.0) < 1e-12);
    QCOMPARE(*chat.q, chat.figures.test->p); // the only feature with a test
    const RankedFeature &other = featureNamed(*ranking, "other");
    QVERIFY(!other.frequency && !other.q && !other.figures.riskDifference);
    QCOMPARE(other.importance, 0.0);
    QCOMPARE(*featureVerdict(other, 90, {}).flag, FeatureFlag::Niche);
}

void FeatureRankingTest::noiseIsCalledNoise()
{
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        QVERIFY(!rank(plantedCompany(seed, false))->predicts());
    const Dataset company = plantedCompany(1, false);
    const auto ranking = rank(company);
    const std::string words = english(rankingFinding(*ranking, company, {}).headline, " ");
    QVERIFY2(words.find("does not predict") != std::string::npos, words.c_str());
    for (const RankedFeature &feature : ranking->features)
        QCOMPARE(mappingRemark(*ranking, feature, Framework{}, {}), MappingRemark::None);
}

void FeatureRankingTest::eachAccountLeftOutCountsOnce()
{
    DatasetBuilder builder;
    builder.account("early", kSignup, "2025-02-01").account("young", "2026-06-01").account("newest", "2026-12-01");
    builder.account("stays", kSignup).account("leaves", kSignup, kLost).account("wrong", kSignup, "2024-01-01");
    builder.account("old", "2024-01-01");
    const Dataset dataset = builder.use("stays", kSignup, "chat").use("stays", "2026-12-31", "chat").imported("2026-12-31").build();
    const auto ranking = rank(dataset);
    QVERIFY(ranking.has_value());
    QCOMPARE(ranking->n, 2U);
    QCOMPARE(ranking->excluded, (Excluded{1, 1, 1, 1, 0, 1}));
    QCOMPARE(ranking->inView, 7U);
}

void FeatureRankingTest::aMappingIsHeldAgainstTheData()
{
    Framework framework;
    framework.maturity = MaturityRule{};
    framework.maturity->categories = {{"work", "Work", {1, {{"strong", 1.0, {}}}}, {1, {{"noise", 1.0, {}}, {"useful", 1.0, {}}}}}};
    const FeatureRanking &ranking = plantedRanking();
    const auto remarkOn = [&](const char *key) { return mappingRemark(ranking, featureNamed(ranking, key), framework, {}); };
    QCOMPARE(remarkOn("noise"), MappingRemark::MatureNotSeparating);
    QCOMPARE(remarkOn("useful"), MappingRemark::None);
    QCOMPARE(remarkOn("strong"), MappingRemark::BasicSeparating);
    QCOMPARE(remarkOn("copy"), MappingRemark::UnassignedDiscerning);
    QCOMPARE(remarkOn("everyday"), MappingRemark::None);
    QCOMPARE(featureUseNames(featureUses(framework, "strong")), std::string("maturity:work:basic"));
    QVERIFY(mappingSentence(MappingRemark::None, ranking.features[0]).empty());
    QVERIFY(!mappingSentence(remarkOn("noise"), featureNamed(ranking, "noise")).empty());
    // Chosen for another milestone it is not unassigned.
    framework.activation = ActivationRule{{{"copy", {}}}, Measure::Count, 90, 1.0};
    QCOMPARE(remarkOn("copy"), MappingRemark::None);
}

void FeatureRankingTest::theSameRankingWhateverTheThreads()
{
    const Dataset company = plantedCompany(4, true);
    QCOMPARE(keptRankingText(*rank(company, {}, 1)), keptRankingText(*rank(company, {}, 3)));
    AnalysisOptions other;
    other.seed = 2;
    QVERIFY(keptRankingText(*rank(company, other)) != keptRankingText(plantedRanking()));
}

/// The interval is made of resampled trees; that it stands for other seeds is tried by other seeds.
void FeatureRankingTest::rankIntervalsHoldTheRanksOfOtherSeeds()
{
    const Dataset company = plantedCompany(4, true);
    int within = 0, all = 0;
    for (std::uint64_t seed = 2; seed <= 6; ++seed) {
        AnalysisOptions options;
        options.seed = seed;
        const auto other = rank(company, options);
        for (const RankedFeature &feature : plantedRanking().features) {
            const std::uint32_t there = featureNamed(*other, feature.feature).rank;
            QVERIFY(feature.rankLow <= feature.rankHigh);
            within += feature.rankLow <= there && there <= feature.rankHigh ? 1 : 0;
            ++all;
        }
    }
    // Two random forests differ by more than one from its mean: the share is below 95%.
    QVERIFY2(within >= all * 8 / 10, qPrintable(QStringLiteral("%1 of %2").arg(within).arg(all)));
}

void FeatureRankingTest::aKeptRankingIsReadBackWithoutLoss()
{
    AnalysisOptions options;
    options.filter.clauses = {{"plan", {"Starter", ""}, true}};
    options.event = EventKind::Dormancy;
    const auto ranking = rank(plantedCompany(4, true), options);
    for (const FeatureRanking &kept : {plantedRanking(), ranking.value_or(plantedRanking())}) {
        const auto read = parseKeptRanking(keptRankingText(kept));
        QVERIFY(read.has_value());
        QCOMPARE(keptRankingText(*read), keptRankingText(kept));
        QVERIFY(read->options == kept.options);
        QVERIFY(read->leaving == kept.leaving);
        QCOMPARE(read->features.size(), kept.features.size());
        QCOMPARE(read->features[0].figures.riskDifference, kept.features[0].figures.riskDifference);
    }
    for (const char *broken : {"", "{}", "[1]", R"({"schema": "waymark.feature_ranking/1"})", R"({"schema": "other"})"}) {
        const auto read = parseKeptRanking(broken);
        QVERIFY(!read && read.error().code == ErrorCode::JsonInvalid);
    }
}

void FeatureRankingTest::aKeptRankingGoesStaleWithWhatItCameFrom()
{
    const Dataset company = plantedCompany(4, true);
    const FeatureRanking &ranking = plantedRanking();
    Framework framework;
    AnalysisOptions asked;
    asked.coverageStart = test::on(kSignup);
    AnalysisOptions options = asked;
    QVERIFY(!rankingStaleness(ranking, company, framework, options).any());
    framework.landmarkDay = 60;
    QVERIFY(rankingStaleness(ranking, company, framework, options).landmark);
    framework.landmarkDay = 90;
    framework.horizonDay = 300;
    QVERIFY(rankingStaleness(ranking, company, framework, options).horizon);
    framework.horizonDay = 365;
    framework.retention.event = EventKind::Dormancy;
    QVERIFY(rankingStaleness(ranking, company, framework, options).event);
    framework.retention.event = EventKind::Churn;
    options.filter.clauses = {{"plan", {"Premium"}, false}};
    QVERIFY(rankingStaleness(ranking, company, framework, options).filter);
    options = asked;
    options.asOf = test::on("2026-11-30");
    QVERIFY(rankingStaleness(ranking, company, framework, options).dates);
    options = asked;
    Dataset newer = company;
    newer.snapshotId = 77;
    const RankingStaleness stale = rankingStaleness(ranking, newer, framework, options);
    QVERIFY(stale.data && !stale.dates && !stale.landmark);
}

void FeatureRankingTest::questionsWithoutAnAnswerAreRefused_data()
{
    QTest::addColumn<int>("horizon");
    QTest::addColumn<bool>("hasUsage");
    QTest::addColumn<bool>("someLeave");
    QTest::addColumn<int>("code");
    QTest::newRow("a horizon before the landmark") << 90 << true << true << static_cast<int>(ErrorCode::HorizonTooEarly);
    QTest::newRow("no usage") << 365 << false << true << static_cast<int>(ErrorCode::NoUsage);
    QTest::newRow("no churn dates") << 365 << true << false << static_cast<int>(ErrorCode::NoChurnDates);
    QTest::newRow("nobody left so early") << 100 << true << true << static_cast<int>(ErrorCode::NobodyLost);
    QTest::newRow("nobody watched for so long") << 3650 << true << true << static_cast<int>(ErrorCode::NobodyJudged);
}

void FeatureRankingTest::questionsWithoutAnAnswerAreRefused()
{
    QFETCH(const int, horizon);
    QFETCH(const bool, hasUsage);
    QFETCH(const bool, someLeave);
    QFETCH(const int, code);
    DatasetBuilder builder;
    builder.account("a", kSignup).account("b", kSignup, someLeave ? kLost : "").imported("2026-12-31");
    if (hasUsage)
        builder.use("a", kSignup, "chat").use("a", "2026-12-31", "chat");
    AnalysisOptions options;
    options.horizon = horizon;
    const auto ranking = rank(builder.build(), options);
    QVERIFY(!ranking);
    QCOMPARE(static_cast<int>(ranking.error().code), code);
}

void FeatureRankingTest::cancellingIsNoFailure()
{
    std::stop_source source;
    source.request_stop();
    AnalysisOptions options;
    options.coverageStart = test::on(kSignup);
    const auto ranking = featureRanking(plantedCompany(4, true), Framework{}, options, {50, 2}, {}, source.get_token());
    QVERIFY(!ranking && ranking.error().code == ErrorCode::Cancelled);
}

WAYMARK_TEST(FeatureRankingTest)

} // namespace waymark

#include "feature_ranking_test.moc"
