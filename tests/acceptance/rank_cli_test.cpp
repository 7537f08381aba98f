#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "core/export/documents/ranking_document.h"
#include "core/store/store.h"
#include "tests/acceptance/command_line.h"
#include "tests/support/registry.h"

namespace waymark {

using RankJson = nlohmann::json;
using test::CliRun;

/// The command rank on a small sample company.
class RankCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theDocumentHoldsWhatScriptsRelyOn();
    void csvIsARowPerFeature();
    void theSameSeedGivesTheSameBytes();
    void limitsMoveTheFlags();
    void keepingStoresTheResult();
    void whatIsWrongHasItsExitStatus_data();
    void whatIsWrongHasItsExitStatus();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    CliRun rank(const QString &more) const { return test::askSample(m_folder.path(), QStringLiteral("rank %1 --trees 40 ") + more); }

    QTemporaryDir m_folder;
};

void RankCliTest::initTestCase()
{
    const CliRun made = test::makeSample(m_folder.path(), QStringLiteral("--accounts 1200"));
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void RankCliTest::theDocumentHoldsWhatScriptsRelyOn()
{
    const CliRun run = rank(QStringLiteral("--format json"));
    QCOMPARE(run.exitCode, 0);
    const RankJson document = run.json();
    QCOMPARE(document["landmark_day"].get<int>(), 90);
    QCOMPARE(document["horizon_day"].get<int>(), 365);
    QCOMPARE(document["trees"].get<int>(), 40);
    for (const char *key :
         {"invalid_dates", "left_before_landmark", "unwatched_at_landmark", "horizon_not_elapsed", "outcome_before_landmark", "unknown"})
        QVERIFY2(document["excluded"].contains(key), key);
    QVERIFY(document["oob_auc"].get<double>() > 0.5 && document["oob_auc"].get<double>() < 1.0);
    QCOMPARE(document["controls"].size(), std::size_t{10});
    double last = 1.0;
    for (const RankJson &feature : document["features"]) {
        for (const char *key :
             {"feature", "importance", "gini", "above_controls", "group", "adoption", "retention_with", "retention_without", "lift",
              "risk_difference", "risk_difference_low", "risk_difference_high", "effect_x_reach", "p", "q", "flag", "reason"})
            QVERIFY2(feature.contains(key), key);
        const double importance = feature["importance"].is_null() ? -1.0 : feature["importance"].get<double>();
        QVERIFY(importance <= last);
        last = importance;
        const bool both = !feature["retention_with"].is_null() && !feature["retention_without"].is_null();
        QCOMPARE(both, !feature["risk_difference"].is_null());
        QVERIFY(!feature["reason"].get<std::string>().empty());
    }
    QVERIFY(run.err.contains("AUC"));
}

void RankCliTest::csvIsARowPerFeature()
{
    const QByteArray csv = rank(QStringLiteral("--format csv")).out;
    QVERIFY(csv.startsWith("feature,importance,gini,above_controls,group,adoption,"));
    QCOMPARE(csv.count("\r\n"), static_cast<qsizetype>(rank(QStringLiteral("--format json")).json()["features"].size()) + 1);
}

void RankCliTest::theSameSeedGivesTheSameBytes()
{
    QCOMPARE(rank(QStringLiteral("--seed 3")).out, rank(QStringLiteral("--seed 3")).out);
    QVERIFY(rank(QStringLiteral("--seed 3")).out != rank(QStringLiteral("--seed 4")).out);
}

void RankCliTest::limitsMoveTheFlags()
{
    const RankJson document = rank(QStringLiteral("--format json --niche 0 --ubiquitous 1 --concentration 1 --holding 0")).json();
    for (const RankJson &feature : document["features"]) {
        const double adoption = feature["adoption"].is_null() ? 0.5 : feature["adoption"].get<double>();
        if (adoption > 0.0 && adoption < 1.0 && !feature["flag"].is_null())
            QCOMPARE(feature["flag"].get<std::string>(), std::string("discerning"));
    }
}

void RankCliTest::keepingStoresTheResult()
{
    const std::string store = path("sample.waymark").toStdString();
    QVERIFY(!Store::open(store)->keptResult(kFeatureRankingKept)->has_value());
    const RankJson document = rank(QStringLiteral("--format json --keep")).json();
    const auto text = Store::open(store)->keptResult(kFeatureRankingKept);
    QVERIFY(text && text->has_value());
    const auto kept = parseKeptRanking(**text);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->features[0].feature, document["features"][0]["feature"].get<std::string>());
    QCOMPARE(kept->features[0].importance, document["features"][0]["importance"].get<double>());
}

void RankCliTest::whatIsWrongHasItsExitStatus_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("status");
    QTest::newRow("a horizon before the landmark") << "--horizon 60" << 2;
    QTest::newRow("nobody watched for so long") << "--horizon 3000" << 2;
    QTest::newRow("no landmark") << "--landmark none" << 2;
    QTest::newRow("no trees") << "--trees 0" << 2;
    QTest::newRow("a limit above everybody") << "--niche 1.5" << 2;
}

void RankCliTest::whatIsWrongHasItsExitStatus()
{
    QFETCH(const QString, more);
    QFETCH(const int, status);
    const CliRun run = rank(more);
    QCOMPARE(run.exitCode, status);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

WAYMARK_TEST(RankCliTest)

} // namespace waymark

#include "rank_cli_test.moc"
