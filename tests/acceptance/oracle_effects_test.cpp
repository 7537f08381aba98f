#include <cmath>
#include <utility>

#include <QObject>
#include <QTest>

#include "core/analysis/retention/retention.h"
#include "tests/acceptance/oracle_company.h"
#include "tests/support/registry.h"

namespace waymark {

using test::OracleCompany;
using test::oracleCompany;
using test::oracleFramework;
using EffectJson = nlohmann::json;

namespace {

/// Iterative fits agree with R within 1e-6 relative, closed formulas within 1e-9.
constexpr double kFitted = 1e-6;
constexpr double kClosed = 1e-9;

/// Compares figures one by one and keeps the first that differs in words.
class EffectComparison {
public:
    void equal(const QString &what, std::optional<double> ours, const EffectJson &theirs, double tolerance)
    {
        ++m_compared;
        const bool same = theirs.is_number() ? ours && agree(*ours, theirs.get<double>(), tolerance) : !ours;
        if (!same && m_difference.isEmpty())
            m_difference =
                QStringLiteral("%1: %2, R has %3")
                    .arg(what, ours ? QString::number(*ours, 'g', 17) : QStringLiteral("undefined"), QString::fromStdString(theirs.dump()));
    }
    void ratio(const QString &what, const std::optional<HazardRatio> &ours, const EffectJson &theirs)
    {
        const auto figure = [&ours](double HazardRatio::*member) { return ours ? std::optional((*ours).*member) : std::nullopt; };
        equal(what + QStringLiteral(" hazard ratio"), figure(&HazardRatio::ratio), theirs["hr"], kFitted);
        equal(what + QStringLiteral(" low"), figure(&HazardRatio::low), theirs["ci"][0], kFitted);
        equal(what + QStringLiteral(" high"), figure(&HazardRatio::high), theirs["ci"][1], kFitted);
        equal(what + QStringLiteral(" p"), figure(&HazardRatio::p), theirs["p"], kFitted);
    }
    QString difference() const { return m_difference; }
    int compared() const { return m_compared; }

private:
    /// R prints 0 for what is below its smallest number.
    static bool agree(double ours, double theirs, double tolerance)
    {
        return std::abs(ours - theirs) <= tolerance * std::abs(theirs) + 1e-300;
    }

    QString m_difference;
    int m_compared = 0;
};

std::optional<RetentionResult> effectsAt(const OracleCompany &company, const Framework &framework, const AnalysisOptions &options,
                                         bool naive)
{
    RetentionQuery query;
    query.naive = naive;
    auto result = retention(*company.dataset, framework, options, query);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

/// Cox, its test and restricted means of R's two(): from the landmark, or from signup where naive.
void compareEffects(EffectComparison &comparison, const OracleCompany &company, const Framework &framework, bool naive,
                    const EffectJson &theirs)
{
    AnalysisOptions options = company.options;
    options.landmark = framework.landmarkDay;
    const auto result = effectsAt(company, framework, options, naive);
    const auto hazard = result && result->hazards.size() == 1 ? result->hazards[0].ratio : std::nullopt;
    if (theirs.contains("cox_hr_of_churn")) {
        const EffectJson &cox = theirs["cox_hr_of_churn"];
        comparison.ratio(QStringLiteral("Cox"), hazard, cox);
        const auto test = result ? result->proportionalHazards : std::nullopt;
        comparison.equal(QStringLiteral("proportional hazards p"), test ? std::optional(test->p) : std::nullopt, cox["zph_p"], kFitted);
    }
    if (!theirs.contains("rmst"))
        return;
    for (const EffectJson &mean : theirs["rmst"]) {
        options.horizon = mean["tau"].get<Day>() + (naive ? 0 : framework.landmarkDay);
        const auto atHorizon = effectsAt(company, framework, options, naive);
        for (std::size_t g = 0; g < 2; ++g) {
            const std::string name = g == 0 ? "reached" : "not_reached";
            const auto stayed = atHorizon ? atHorizon->groups[g].stayed : std::nullopt;
            const QString where = QStringLiteral("restricted mean to %1, %2").arg(*options.horizon).arg(QString::fromStdString(name));
            comparison.equal(where, stayed ? std::optional(stayed->days) : std::nullopt, mean[name], kClosed);
            comparison.equal(where + QStringLiteral(" error"), stayed ? std::optional(stayed->standardError) : std::nullopt,
                             mean[name + "_se"], kClosed);
        }
    }
}

} // namespace

/// What separates two groups, against oracle.R: coxph, cox.zph, rmean of survfit, and the time-dependent coxph.
class OracleEffectsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void daysStayedByEverybody_data();
    void daysStayedByEverybody();
    void fromTheLandmark_data() { test::addOracleMilestones(); }
    void fromTheLandmark() { compareMilestone(false); }
    void naiveFromSignup_data() { test::addOracleMilestones(); }
    void naiveFromSignup() { compareMilestone(true); }
    void reachedAtAnyTime_data() { test::addOracleMilestones("time_dependent_cox_ever"); }
    void reachedAtAnyTime();

private:
    void compareMilestone(bool naive);
};

void OracleEffectsTest::initTestCase()
{
    if (test::sharedFolder().empty())
        QSKIP("the public data sets are not here");
    for (const char *name : {"cdnow", "telco", "ravenstack"})
        QVERIFY2(oracleCompany(name) != nullptr, name);
}

void OracleEffectsTest::daysStayedByEverybody_data()
{
    QTest::addColumn<QString>("company");
    for (const char *name : {"cdnow", "telco", "ravenstack"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void OracleEffectsTest::daysStayedByEverybody()
{
    QFETCH(QString, company);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    EffectComparison comparison;
    for (const EffectJson &mean : source.oracle["overall"]["rmst"]) {
        RetentionQuery query;
        query.by.kind = Grouping::Kind::None;
        AnalysisOptions options = source.options;
        options.horizon = mean["tau"].get<Day>();
        const auto result = retention(*source.dataset, Framework{}, options, query);
        QVERIFY(result.has_value());
        const auto stayed = result->groups[0].stayed;
        comparison.equal(QStringLiteral("mean"), stayed ? std::optional(stayed->days) : std::nullopt, mean["rmst"], kClosed);
        comparison.equal(QStringLiteral("error"), stayed ? std::optional(stayed->standardError) : std::nullopt, mean["se"], kClosed);
        QVERIFY(result->hazards.empty());
    }
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() > 0);
}

void OracleEffectsTest::compareMilestone(bool naive)
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    const EffectJson &oracle = source.oracle["milestones"][static_cast<std::size_t>(milestone)];
    EffectComparison comparison;
    compareEffects(comparison, source, oracleFramework(oracle["definition"]), naive,
                   oracle[naive ? "naive_from_signup" : "landmark_days_since_landmark"]);
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() >= 5);
}

void OracleEffectsTest::reachedAtAnyTime()
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany &source = *oracleCompany(company.toStdString());
    const EffectJson &oracle = source.oracle["milestones"][static_cast<std::size_t>(milestone)];
    Framework framework = oracleFramework(oracle["definition"]);
    framework.activation->windowDays = 36500;
    framework.landmarkDay = 36500;
    const auto result = effectsAt(source, framework, source.options, true);
    QVERIFY(result.has_value());
    EffectComparison comparison;
    comparison.ratio(QStringLiteral("time-dependent Cox"), result->timeDependentHazard, oracle["time_dependent_cox_ever"]);
    comparison.ratio(QStringLiteral("naive Cox"), result->hazards[0].ratio, oracle["naive_ever_reached"]["cox_hr_of_churn"]);
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
}

WAYMARK_TEST(OracleEffectsTest)

} // namespace waymark

#include "oracle_effects_test.moc"
