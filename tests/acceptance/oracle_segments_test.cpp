#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/segments/retention_segments.h"
#include "tests/acceptance/oracle_company.h"
#include "tests/support/registry.h"

namespace waymark {

using test::OracleCompany;
using test::oracleCompany;
using test::oracleFramework;
using SegmentsJson = nlohmann::json;

namespace {

/// Compares figures within segments with R's and keeps the first that differs in words.
class SegmentComparison {
public:
    void figure(const QString &what, std::optional<double> ours, const SegmentsJson &theirs, double tolerance = 1e-9)
    {
        ++m_compared;
        const bool same = theirs.is_number()
                              ? ours && std::abs(*ours - theirs.get<double>()) <= tolerance * std::abs(theirs.get<double>()) + 1e-15
                              : !ours;
        if (!same && m_difference.isEmpty())
            m_difference =
                QStringLiteral("%1: %2, R has %3")
                    .arg(what, ours ? QString::number(*ours, 'g', 17) : QStringLiteral("undefined"), QString::fromStdString(theirs.dump()));
    }
    QString difference() const { return m_difference; }
    int compared() const { return m_compared; }

private:
    QString m_difference;
    int m_compared = 0;
};

template <class Figure>
std::optional<double> valueOf(const std::optional<Figure> &figure)
{
    return figure ? std::optional<double>(figure->value) : std::nullopt;
}

void compareSegmentCurve(SegmentComparison &comparison, const QString &what, const RetentionGroup &group, Day horizon,
                         const SegmentsJson &level, const std::string &name)
{
    const auto point = group.curve.n > 0 ? pointAt(group.curve, horizon) : std::nullopt;
    const SegmentsJson &theirs = level.contains(name) ? level[name] : SegmentsJson();
    comparison.figure(what, point ? std::optional(point->survival) : std::nullopt, theirs);
    const std::string interval = name + "_ci_loglog";
    if (!point || !point->low || !level.contains(interval))
        return;
    comparison.figure(what + QStringLiteral(" low"), point->low, level[interval][0]);
    comparison.figure(what + QStringLiteral(" high"), point->high, level[interval][1]);
}

/// A figure that R leaves out where it cannot be had.
SegmentsJson member(const SegmentsJson &object, const char *name) { return object.contains(name) ? object[name] : SegmentsJson(); }

void compareLevel(SegmentComparison &comparison, const RetentionSegments &segments, const SegmentsJson &level)
{
    const auto name = level["level"].get<std::string>();
    const auto place = std::find(segments.names.begin(), segments.names.end(), name == "(blank)" ? "(missing)" : name);
    QVERIFY2(place != segments.names.end(), name.c_str());
    const RetentionResult &ours = segments.results[static_cast<std::size_t>(place - segments.names.begin())];
    const QString at = QString::fromStdString(name) + QStringLiteral(": ");
    comparison.figure(at + QStringLiteral("accounts"), ours.inView, level["n"]);
    comparison.figure(at + QStringLiteral("alive"), ours.groups[0].curve.n + ours.groups[1].curve.n, level["alive"]);
    comparison.figure(at + QStringLiteral("reached"), ours.groups[0].curve.n, level["reached"]);
    const TwoByTwoFigures &figures = ours.table->figures;
    comparison.figure(at + QStringLiteral("PPV"), valueOf(figures.ppv), member(level, "ppv"));
    comparison.figure(at + QStringLiteral("base rate"), valueOf(figures.baseRate), member(level, "base"));
    comparison.figure(at + QStringLiteral("retention of the others"), valueOf(figures.retentionElse),
                      member(level, "retention_not_reached"));
    comparison.figure(at + QStringLiteral("sensitivity"), valueOf(figures.sensitivity), member(level, "sensitivity"));
    comparison.figure(at + QStringLiteral("phi"), figures.phi, member(level, "phi"));
    comparison.figure(at + QStringLiteral("risk difference"), valueOf(figures.riskDifference), member(level, "rd"));
    if (figures.riskDifference) {
        comparison.figure(at + QStringLiteral("risk difference low"), figures.riskDifference->low, level["rd_newcombe"][0]);
        comparison.figure(at + QStringLiteral("risk difference high"), figures.riskDifference->high, level["rd_newcombe"][1]);
    }
    compareSegmentCurve(comparison, at + QStringLiteral("S of the reached"), ours.groups[0], ours.horizon, level, "km_reached");
    compareSegmentCurve(comparison, at + QStringLiteral("S of the others"), ours.groups[1], ours.horizon, level, "km_not_reached");
    const auto &test = ours.logRank;
    comparison.figure(at + QStringLiteral("log-rank"), test ? std::optional(test->chiSquare) : std::nullopt,
                      member(level, "logrank_chisq"));
}

void compareTogether(SegmentComparison &comparison, const RetentionSegments &segments, const SegmentsJson &theirs)
{
    const auto &test = segments.stratifiedLogRank;
    comparison.figure(QStringLiteral("stratified log-rank"), test ? std::optional(test->chiSquare) : std::nullopt,
                      theirs["stratified_logrank"]["chisq"]);
    comparison.figure(QStringLiteral("stratified log-rank p"), test ? std::optional(test->p) : std::nullopt,
                      theirs["stratified_logrank"]["p"], 1e-6);
    const auto &odds = segments.tables->tables.commonOddsRatio;
    const SegmentsJson &common = theirs["mantel_haenszel_or"];
    comparison.figure(QStringLiteral("Mantel-Haenszel odds ratio"), valueOf(odds), common["or"]);
    comparison.figure(QStringLiteral("its low"), odds ? std::optional(odds->low) : std::nullopt, common["ci"][0]);
    comparison.figure(QStringLiteral("its high"), odds ? std::optional(odds->high) : std::nullopt, common["ci"][1]);
}

} // namespace

/// What is compared within the values of an attribute, against oracle.R: survfit, survdiff with strata, mantelhaen.test.
class OracleSegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everySegmentEqualsR_data();
    void everySegmentEqualsR();
    void whoIsComparedEqualsR();
};

void OracleSegmentsTest::initTestCase()
{
    if (test::sharedFolder().empty())
        QSKIP("the public data sets are not here");
}

void OracleSegmentsTest::everySegmentEqualsR_data() { test::addOracleMilestones(); }

void OracleSegmentsTest::everySegmentEqualsR()
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany *source = oracleCompany(company.toStdString());
    QVERIFY(source != nullptr);
    const SegmentsJson &oracle = source->oracle["milestones"][static_cast<std::size_t>(milestone)];
    const SegmentsJson &definition = oracle["definition"];
    AnalysisOptions options = source->options;
    options.landmark = definition["landmark_day"].get<Day>();
    options.horizon = oracle["outcome_eligible"]["day"].get<Day>();
    RetentionQuery query;
    SegmentComparison comparison;
    for (const auto &[attribute, theirs] : oracle["segments"].items()) {
        const auto segments = retentionSegments(*source->dataset, oracleFramework(definition), options, query, attribute);
        QVERIFY2(segments.has_value(), segments ? "" : englishText(segments.error()).c_str());
        for (const SegmentsJson &level : theirs["levels"])
            compareLevel(comparison, *segments, level);
        compareTogether(comparison, *segments, theirs);
        QVERIFY2(comparison.difference().isEmpty(), qPrintable(QString::fromStdString(attribute) + comparison.difference()));
    }
    QVERIFY(comparison.compared() > 30);
}

void OracleSegmentsTest::whoIsComparedEqualsR()
{
    for (const char *name : {"cdnow", "telco", "ravenstack"}) {
        const OracleCompany *source = oracleCompany(name);
        for (const SegmentsJson &oracle : source->oracle["milestones"]) {
            AnalysisOptions options = source->options;
            options.landmark = oracle["definition"]["landmark_day"].get<Day>();
            const auto result = retention(*source->dataset, oracleFramework(oracle["definition"]), options, {});
            QVERIFY2(result.has_value(), name);
            QCOMPARE(result->groups[0].curve.n, oracle["n_reached"].get<std::uint32_t>());
            QCOMPARE(result->groups[1].curve.n, oracle["n_not_reached"].get<std::uint32_t>());
            QCOMPARE(result->groups[0].curve.n + result->groups[1].curve.n, oracle["alive_at_landmark"].get<std::uint32_t>());
            QCOMPARE(result->excluded.leftBeforeLandmark, oracle["lost_before_landmark_churned"].get<std::uint32_t>());
            QCOMPARE(result->excluded.unwatchedAtLandmark, oracle["lost_before_landmark_censored"].get<std::uint32_t>());
            RetentionQuery naive;
            naive.naive = true;
            const auto all = retention(*source->dataset, oracleFramework(oracle["definition"]), options, naive);
            QCOMPARE(all->groups[0].curve.n, oracle["n_reached_all"].get<std::uint32_t>());
            QCOMPARE(all->groups[1].curve.n, oracle["n_not_reached_all"].get<std::uint32_t>());
        }
    }
}

WAYMARK_TEST(OracleSegmentsTest)

} // namespace waymark

#include "oracle_segments_test.moc"
