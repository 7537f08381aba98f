#include <cmath>
#include <limits>

#include <QObject>
#include <QTest>

#include "core/analysis/retention/retention.h"
#include "tests/acceptance/oracle_company.h"
#include "tests/support/registry.h"

namespace waymark {

using test::OracleCompany;
using test::oracleCompany;
using test::oracleFramework;
using OracleJson = nlohmann::json;

namespace {

constexpr std::pair<IntervalKind, const char *> kIntervals[] = {
    {IntervalKind::LogLog, "loglog"}, {IntervalKind::Log, "log"}, {IntervalKind::Plain, "plain"}};

/// Closed formulas agree with R within 1e-9 relative.
bool agrees(double ours, double theirs) { return ours == theirs || std::abs(ours - theirs) <= 1e-9 * std::abs(theirs); }

/// Compares figures one by one and keeps the first that differs in words.
class Comparison {
public:
    void equal(const QString &what, std::optional<double> ours, const OracleJson &theirs)
    {
        ++m_compared;
        const bool same = theirs.is_number() ? ours && agrees(*ours, theirs.get<double>()) : !ours;
        if (!same)
            differ(what, ours ? QString::number(*ours, 'g', 17) : QStringLiteral("undefined"), QString::fromStdString(theirs.dump()));
    }
    void count(const QString &what, std::uint32_t ours, const OracleJson &theirs)
    {
        ++m_compared;
        if (ours != theirs.get<std::uint32_t>())
            differ(what, QString::number(ours), QString::fromStdString(theirs.dump()));
    }
    QString difference() const { return m_difference; }
    int compared() const { return m_compared; }

private:
    void differ(const QString &what, const QString &ours, const QString &theirs)
    {
        if (m_difference.isEmpty())
            m_difference = QStringLiteral("%1: %2, R has %3").arg(what, ours, theirs);
    }

    QString m_difference;
    int m_compared = 0;
};

/// One day of a curve. Where S is exactly 1 or 0 there is no band, whatever R prints (definitions, section 4).
void comparePoint(Comparison &comparison, const QString &where, const SurvivalCurve &curve, Day day, const OracleJson &theirs,
                  const char *interval)
{
    const RiskRow counts = riskRowAt(curve, day);
    comparison.count(where + QStringLiteral(" at risk"), counts.atRisk, theirs["at_risk"]);
    comparison.count(where + QStringLiteral(" events"), counts.eventsBy, theirs["events_by"]);
    const auto point = pointAt(curve, day);
    comparison.equal(where + QStringLiteral(" S"), point ? std::optional(point->survival) : std::nullopt, theirs["surv"]);
    if (!point || point->survival == 0.0 || point->survival == 1.0) {
        comparison.equal(where + QStringLiteral(" band"), point ? point->low : std::nullopt, nullptr);
        return;
    }
    comparison.equal(where + QStringLiteral(" error"), point->standardError, theirs["std_err"]);
    const OracleJson &band = theirs[std::string("ci_") + interval];
    comparison.equal(where + QStringLiteral(" low"), point->low, band[0]);
    comparison.equal(where + QStringLiteral(" high"), point->high, band[1]);
}

/// A whole curve whose days R counts from `shift`.
void compareCurve(Comparison &comparison, const QString &where, const RetentionGroup &group, const OracleJson &theirs, Day shift,
                  const char *interval)
{
    comparison.count(where + QStringLiteral(" n"), group.curve.n, theirs["n"]);
    if (group.curve.n == 0)
        return;
    comparison.count(where + QStringLiteral(" events"), group.curve.events, theirs["events"]);
    comparison.equal(where + QStringLiteral(" longest follow-up"), group.curve.lastDay - shift, theirs["max_follow_up"]);
    const auto sinceShift = [shift](std::optional<double> day) { return day ? std::optional(*day - shift) : std::nullopt; };
    comparison.equal(where + QStringLiteral(" median"), sinceShift(group.median.day), theirs["median"]);
    const OracleJson &medianBand = theirs[std::string("median_ci_") + interval];
    comparison.equal(where + QStringLiteral(" median low"), sinceShift(group.median.low), medianBand[0]);
    comparison.equal(where + QStringLiteral(" median high"), sinceShift(group.median.high), medianBand[1]);
    for (const OracleJson &at : theirs["at"]) {
        const Day day = at["day"].get<Day>();
        comparePoint(comparison, where + QStringLiteral(" day %1 (%2)").arg(day).arg(QLatin1String(interval)), group.curve, day + shift, at,
                     interval);
    }
}

void compareLogRank(Comparison &comparison, const RetentionResult &result, const OracleJson &theirs)
{
    if (!theirs.contains("logrank")) {
        comparison.equal(QStringLiteral("log-rank"), result.logRank ? std::optional(result.logRank->chiSquare) : std::nullopt, nullptr);
        return;
    }
    const OracleJson &test = theirs["logrank"];
    const LogRank ours = result.logRank.value_or(LogRank{-1.0, 0, -1.0, {-1.0, -1.0}, {-1.0, -1.0}});
    comparison.equal(QStringLiteral("log-rank chi-square"), ours.chiSquare, test["chisq"]);
    comparison.equal(QStringLiteral("log-rank df"), ours.degreesOfFreedom, test["df"]);
    comparison.equal(QStringLiteral("log-rank p"), ours.p, test["p"]);
    // R's groups are "not_reached,reached".
    for (std::size_t g = 0; g < 2; ++g) {
        comparison.equal(QStringLiteral("log-rank observed"), ours.observed[1 - g], test["observed"][g]);
        comparison.equal(QStringLiteral("log-rank expected"), ours.expected[1 - g], test["expected"][g]);
    }
}

RetentionQuery activationQuery(bool naive, IntervalKind interval)
{
    RetentionQuery query;
    query.naive = naive;
    query.interval = interval;
    return query;
}

AnalysisOptions withLandmark(const OracleCompany &company, const OracleJson &definition)
{
    AnalysisOptions options = company.options;
    options.landmark = definition["landmark_day"].get<int>();
    return options;
}

/// The difference of S at every horizon with its interval; R stops where the follow-up of a group does.
void compareDifferences(Comparison &comparison, const OracleCompany &company, const OracleJson &milestone, bool naive,
                        const OracleJson &theirs)
{
    if (!theirs.contains("km_effect"))
        return;
    const OracleJson &definition = milestone["definition"];
    const Day shift = naive ? 0 : definition["landmark_day"].get<Day>();
    for (const OracleJson &effect : theirs["km_effect"]) {
        if (effect.contains("note"))
            continue;
        AnalysisOptions options = withLandmark(company, definition);
        options.horizon = effect["day"].get<Day>() + shift;
        const auto result = retention(*company.dataset, oracleFramework(definition), options, activationQuery(naive, IntervalKind::LogLog));
        const auto difference = result ? result->difference : std::nullopt;
        const QString where = QStringLiteral("difference at day %1").arg(effect["day"].get<int>());
        comparison.equal(where, difference ? std::optional(difference->value) : std::nullopt, effect["rd"]);
        comparison.equal(where + QStringLiteral(" low"), difference ? std::optional(difference->low) : std::nullopt, effect["rd_ci"][0]);
        comparison.equal(where + QStringLiteral(" high"), difference ? std::optional(difference->high) : std::nullopt, effect["rd_ci"][1]);
    }
}

void addCompanyRows()
{
    QTest::addColumn<QString>("company");
    for (const char *name : {"cdnow", "telco", "ravenstack"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everybodyTogether_data() { addCompanyRows(); }
    void everybodyTogether();
    void bySegment_data() { addCompanyRows(); }
    void bySegment();
    void naiveFromSignup_data() { test::addOracleMilestones(); }
    void naiveFromSignup();
    void fromTheLandmark_data() { test::addOracleMilestones(); }
    void fromTheLandmark();
    void landmarkCountsByReason_data() { test::addOracleMilestones(); }
    void landmarkCountsByReason();
    void landmarkWithinSegments_data() { test::addOracleMilestones(); }
    void landmarkWithinSegments();

private:
    void compareMilestone(bool naive);
};

void OracleTest::initTestCase()
{
    if (test::sharedFolder().empty())
        QSKIP("the public data sets are not here");
    for (const char *name : {"cdnow", "telco", "ravenstack"})
        QVERIFY2(oracleCompany(name) != nullptr, name);
}

void OracleTest::everybodyTogether()
{
    QFETCH(QString, company);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    Comparison comparison;
    for (const auto &[kind, name] : kIntervals) {
        RetentionQuery query;
        query.by.kind = Grouping::Kind::None;
        query.interval = kind;
        const auto result = retention(*source.dataset, Framework{}, source.options, query);
        QVERIFY(result.has_value());
        compareCurve(comparison, QStringLiteral("all"), result->groups[0], source.oracle["overall"], 0, name);
    }
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() > 100);
}

void OracleTest::bySegment()
{
    QFETCH(QString, company);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    Comparison comparison;
    for (const auto &[segment, levels] : source.oracle["overall_by_segment"].items()) {
        for (const auto &[kind, name] : kIntervals) {
            RetentionQuery query;
            query.by = {Grouping::Kind::Attribute, segment};
            query.interval = kind;
            const auto result = retention(*source.dataset, Framework{}, source.options, query);
            QVERIFY(result.has_value());
            QCOMPARE(result->groups.size(), levels.size());
            for (const OracleJson &level : levels) {
                const std::string label = level["level"] == "(blank)" ? "(missing)" : level["level"].get<std::string>();
                const auto group = std::find_if(result->groups.begin(), result->groups.end(),
                                                [&label](const RetentionGroup &candidate) { return candidate.name == label; });
                QVERIFY2(group != result->groups.end(), label.c_str());
                compareCurve(comparison, QString::fromStdString(segment + " " + label), *group, level, 0, name);
            }
            const OracleJson &test = source.oracle["milestones"][0]["segments"][segment]["segment_logrank_from_signup"];
            QVERIFY(result->logRank.has_value());
            comparison.equal(QString::fromStdString(segment + " chi-square"), result->logRank->chiSquare, test["chisq"]);
            comparison.equal(QString::fromStdString(segment + " df"), result->logRank->degreesOfFreedom, test["df"]);
            comparison.equal(QString::fromStdString(segment + " p"), result->logRank->p, test["p"]);
        }
    }
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() > 100);
}

void OracleTest::compareMilestone(bool naive)
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    const OracleJson &oracle = source.oracle["milestones"][static_cast<std::size_t>(milestone)];
    const OracleJson &theirs = oracle[naive ? "naive_from_signup" : "landmark_days_since_landmark"];
    const Day shift = naive ? 0 : oracle["definition"]["landmark_day"].get<Day>();
    Comparison comparison;
    for (const auto &[kind, name] : kIntervals) {
        const auto result = retention(*source.dataset, oracleFramework(oracle["definition"]), withLandmark(source, oracle["definition"]),
                                      activationQuery(naive, kind));
        QVERIFY2(result.has_value(), result ? "" : englishText(result.error()).c_str());
        compareCurve(comparison, QStringLiteral("reached"), result->groups[0], theirs["reached"], shift, name);
        compareCurve(comparison, QStringLiteral("not reached"), result->groups[1], theirs["not_reached"], shift, name);
        compareLogRank(comparison, *result, theirs);
        if (naive)
            continue;
        for (std::size_t g = 0; g < 2; ++g) {
            for (const OracleJson &at : oracle["landmark_by_day_from_signup"][g == 0 ? "reached" : "not_reached"])
                comparePoint(comparison, QStringLiteral("group %1 since signup").arg(g), result->groups[g].curve, at["day"].get<Day>(), at,
                             name);
        }
    }
    compareDifferences(comparison, source, oracle, naive, theirs);
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() > 100);
}

void OracleTest::naiveFromSignup() { compareMilestone(true); }

void OracleTest::fromTheLandmark() { compareMilestone(false); }

void OracleTest::landmarkCountsByReason()
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    const OracleJson &oracle = source.oracle["milestones"][static_cast<std::size_t>(milestone)];
    const OracleJson &data = source.oracle["data"];
    const auto result = retention(*source.dataset, oracleFramework(oracle["definition"]), withLandmark(source, oracle["definition"]),
                                  activationQuery(false, IntervalKind::LogLog));
    QVERIFY(result.has_value());
    QCOMPARE(result->excluded.invalidDates,
             data["churn_before_signup"].get<std::uint32_t>() + data["end_before_signup"].get<std::uint32_t>());
    QCOMPARE(result->excluded.leftBeforeLandmark, oracle["lost_before_landmark_churned"].get<std::uint32_t>());
    QCOMPARE(result->excluded.unwatchedAtLandmark, oracle["lost_before_landmark_censored"].get<std::uint32_t>());
    QCOMPARE(result->excluded.unknown, 0U);
    QCOMPARE(result->groups[0].curve.n, oracle["n_reached"].get<std::uint32_t>());
    QCOMPARE(result->groups[1].curve.n, oracle["n_not_reached"].get<std::uint32_t>());
}

void OracleTest::landmarkWithinSegments()
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    const OracleJson &oracle = source.oracle["milestones"][static_cast<std::size_t>(milestone)];
    const Day horizon = oracle["outcome"]["day"].get<Day>();
    Comparison comparison;
    for (const auto &[segment, figures] : oracle["segments"].items()) {
        for (const OracleJson &level : figures["levels"]) {
            const std::string label = level["level"].get<std::string>();
            AnalysisOptions options = withLandmark(source, oracle["definition"]);
            options.filter.clauses = {{segment, {label == "(blank)" ? std::string() : label}, false}};
            const auto result =
                retention(*source.dataset, oracleFramework(oracle["definition"]), options, activationQuery(false, IntervalKind::LogLog));
            QVERIFY2(result.has_value(), result ? "" : englishText(result.error()).c_str());
            const QString where = QString::fromStdString(segment + " " + label);
            comparison.count(where + QStringLiteral(" alive"), result->groups[0].curve.n + result->groups[1].curve.n, level["alive"]);
            comparison.count(where + QStringLiteral(" reached"), result->groups[0].curve.n, level["reached"]);
            for (std::size_t g = 0; g < 2; ++g) {
                const std::string name = g == 0 ? "km_reached" : "km_not_reached";
                const auto point = pointAt(result->groups[g].curve, horizon);
                if (!level.contains(name))
                    continue;
                comparison.equal(where + QString::fromStdString(" " + name), point ? std::optional(point->survival) : std::nullopt,
                                 level[name]);
                if (!point || point->survival == 0.0 || point->survival == 1.0)
                    continue;
                comparison.equal(where + QStringLiteral(" low"), point->low, level[name + "_ci_loglog"][0]);
                comparison.equal(where + QStringLiteral(" high"), point->high, level[name + "_ci_loglog"][1]);
            }
            if (!level.contains("logrank_chisq"))
                continue;
            comparison.equal(where + QStringLiteral(" chi-square"),
                             result->logRank ? std::optional(result->logRank->chiSquare) : std::nullopt, level["logrank_chisq"]);
            comparison.equal(where + QStringLiteral(" p"), result->logRank ? std::optional(result->logRank->p) : std::nullopt,
                             level["logrank_p"]);
        }
    }
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
}

WAYMARK_TEST(OracleTest)

} // namespace waymark

#include "oracle_test.moc"
