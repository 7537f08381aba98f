#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/thresholds/threshold_sweep.h"
#include "tests/acceptance/oracle_company.h"
#include "tests/support/registry.h"

namespace waymark {

using test::OracleCompany;
using test::oracleCompany;
using test::oracleFramework;
using SweepJson = nlohmann::json;

namespace {

/// Compares figures of the tables with R's and keeps the first that differs in words.
class TableComparison {
public:
    void figure(const QString &what, std::optional<double> ours, const SweepJson &theirs)
    {
        ++m_compared;
        const bool same = theirs.is_number() ? ours && agrees(*ours, theirs.get<double>()) : !ours;
        if (!same && m_difference.isEmpty())
            m_difference =
                QStringLiteral("%1: %2, R has %3")
                    .arg(what, ours ? QString::number(*ours, 'g', 17) : QStringLiteral("undefined"), QString::fromStdString(theirs.dump()));
    }
    void share(const QString &what, const std::optional<Proportion> &ours, const SweepJson &theirs)
    {
        figure(what, ours ? std::optional(ours->value) : std::nullopt, theirs["est"]);
        if (!ours)
            return;
        figure(what + QStringLiteral(" low"), ours->low, theirs["wilson"][0]);
        figure(what + QStringLiteral(" high"), ours->high, theirs["wilson"][1]);
    }
    void estimate(const QString &what, const std::optional<Estimate> &ours, const SweepJson &theirs, const char *interval)
    {
        figure(what, ours ? std::optional(ours->value) : std::nullopt, theirs["est"]);
        if (!ours)
            return;
        figure(what + QStringLiteral(" low"), ours->low, theirs[interval][0]);
        figure(what + QStringLiteral(" high"), ours->high, theirs[interval][1]);
    }
    QString difference() const { return m_difference; }
    int compared() const { return m_compared; }

private:
    /// Closed formulas agree with R within 1e-9 relative; differences of nearly equal shares within the rounding of those.
    static bool agrees(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs) + 1e-15; }

    QString m_difference;
    int m_compared = 0;
};

Expected<ThresholdSweepResult> sweptCompany(const OracleCompany &company, const SweepJson &milestone, std::vector<double> thresholds)
{
    const SweepJson &definition = milestone["definition"];
    AnalysisOptions options = company.options;
    options.landmark = definition["landmark_day"].get<Day>();
    options.horizon = milestone["outcome_eligible"]["day"].get<Day>();
    ThresholdSweepQuery query;
    query.thresholds = std::move(thresholds);
    return thresholdSweep(*company.dataset, oracleFramework(definition), options, query);
}

const SweepRow *rowAt(const ThresholdSweepResult &result, double threshold)
{
    for (const SweepRow &row : result.sweep.rows) {
        if (std::abs(row.threshold - threshold) <= 1e-9)
            return &row;
    }
    return nullptr;
}

void compareTable(TableComparison &comparison, const SweepRow &row, const SweepJson &theirs)
{
    const TwoByTwoFigures &ours = row.figures;
    comparison.figure(QStringLiteral("reached and retained"), row.table.reachedRetained, theirs["reached_retained"]);
    comparison.figure(QStringLiteral("reached and lost"), row.table.reachedLost, theirs["reached_churned"]);
    comparison.figure(QStringLiteral("not reached and retained"), row.table.notReachedRetained, theirs["not_reached_retained"]);
    comparison.figure(QStringLiteral("not reached and lost"), row.table.notReachedLost, theirs["not_reached_churned"]);
    comparison.share(QStringLiteral("base rate"), ours.baseRate, theirs["base_retention"]);
    comparison.share(QStringLiteral("PPV"), ours.ppv, theirs["ppv"]);
    comparison.share(QStringLiteral("NPV"), ours.npv, theirs["npv"]);
    comparison.share(QStringLiteral("sensitivity"), ours.sensitivity, theirs["sensitivity"]);
    comparison.share(QStringLiteral("specificity"), ours.specificity, theirs["specificity"]);
    comparison.share(QStringLiteral("retention of the others"), ours.retentionElse, theirs["retention_not_reached"]);
    comparison.figure(QStringLiteral("lift"), ours.lift, theirs["lift"]);
    comparison.figure(QStringLiteral("Youden"), ours.youden, theirs["youden"]);
    comparison.figure(QStringLiteral("phi"), ours.phi, theirs["phi"]);
    comparison.estimate(QStringLiteral("risk difference"), ours.riskDifference, theirs["risk_difference"], "newcombe");
    if (theirs["reached_churned"] == 0 || theirs["not_reached_churned"] == 0)
        return; // R's ratios are infinite there, ours have 0.5 added
    comparison.estimate(QStringLiteral("risk ratio"), ours.riskRatio, theirs["risk_ratio"], "katz_log");
    comparison.estimate(QStringLiteral("odds ratio"), ours.oddsRatio, theirs["odds_ratio"], "woolf");
    const bool fisher = ours.test && !ours.test->chiSquare;
    if (!fisher)
        comparison.figure(QStringLiteral("chi-square"), ours.test ? ours.test->chiSquare : std::nullopt, theirs["chisq"]["pearson"]);
    comparison.figure(QStringLiteral("p"), ours.test ? std::optional(ours.test->p) : std::nullopt,
                      fisher ? theirs["fisher"]["p"] : theirs["chisq"]["p"]);
    comparison.figure(QStringLiteral("Fisher's p"), fisherExactP(row.table), theirs["fisher"]["p"]);
}

void compareSweepRow(TableComparison &comparison, const SweepRow &row, const SweepJson &theirs)
{
    const QString at = QStringLiteral("threshold %1: ").arg(theirs["t"].get<double>());
    const TwoByTwoFigures &ours = row.figures;
    const auto valueOf = [](const auto &figure) { return figure ? std::optional(figure->value) : std::nullopt; };
    comparison.figure(at + QStringLiteral("reached"), row.table.reached(), theirs["n_reached"]);
    comparison.figure(at + QStringLiteral("adoption"), valueOf(ours.adoption), theirs["reach_rate"]);
    comparison.figure(at + QStringLiteral("PPV"), valueOf(ours.ppv), theirs["ppv"]);
    comparison.figure(at + QStringLiteral("sensitivity"), valueOf(ours.sensitivity), theirs["sensitivity"]);
    comparison.figure(at + QStringLiteral("specificity"), valueOf(ours.specificity), theirs["specificity"]);
    comparison.figure(at + QStringLiteral("NPV"), valueOf(ours.npv), theirs["npv"]);
    comparison.figure(at + QStringLiteral("phi"), ours.phi, theirs["phi"]);
    comparison.figure(at + QStringLiteral("lift"), ours.lift, theirs["lift"]);
    comparison.figure(at + QStringLiteral("Youden"), ours.youden, theirs["youden"]);
    comparison.figure(at + QStringLiteral("risk difference"), valueOf(ours.riskDifference), theirs["risk_difference"]);
    comparison.figure(at + QStringLiteral("log-rank"), row.logRankChiSquare, theirs["logrank_chisq"]);
    const bool hasZero =
        row.table.reachedRetained == 0 || row.table.reachedLost == 0 || row.table.notReachedRetained == 0 || row.table.notReachedLost == 0;
    if (!hasZero)
        comparison.figure(at + QStringLiteral("odds ratio"), valueOf(ours.oddsRatio), theirs["odds_ratio"]);
}

} // namespace

class OracleSweepTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tablesAndSweepsEqualR_data();
    void tablesAndSweepsEqualR();
};

void OracleSweepTest::initTestCase()
{
    if (test::sharedFolder().empty())
        QSKIP("the public data sets are not here");
}

void OracleSweepTest::tablesAndSweepsEqualR_data() { test::addOracleMilestones(); }

void OracleSweepTest::tablesAndSweepsEqualR()
{
    QFETCH(QString, company);
    QFETCH(int, milestone);
    const OracleCompany *source = oracleCompany(company.toStdString());
    QVERIFY(source != nullptr);
    const SweepJson &oracle = source->oracle["milestones"][static_cast<std::size_t>(milestone)];
    std::vector<double> thresholds;
    for (const SweepJson &row : oracle["sweep"])
        thresholds.push_back(row["t"].get<double>());
    const auto result = sweptCompany(*source, oracle, thresholds);
    QVERIFY2(result.has_value(), result ? "" : englishText(result.error()).c_str());
    QCOMPARE(result->sweep.n, oracle["outcome_eligible"]["in_table"].get<std::uint32_t>());
    QCOMPARE(result->excluded.horizonNotElapsed, oracle["outcome_eligible"]["left_out"].get<std::uint32_t>());
    TableComparison comparison;
    const SweepRow *own = rowAt(*result, oracle["definition"]["threshold"].get<double>());
    QVERIFY(own != nullptr);
    compareTable(comparison, *own, oracle["outcome_eligible"]["table"]);
    for (const SweepJson &theirs : oracle["sweep"]) {
        const SweepRow *row = rowAt(*result, theirs["t"].get<double>());
        QVERIFY(row != nullptr);
        compareSweepRow(comparison, *row, theirs);
    }
    QVERIFY2(comparison.difference().isEmpty(), qPrintable(comparison.difference()));
    QVERIFY(comparison.compared() > 30);
}

WAYMARK_TEST(OracleSweepTest)

} // namespace waymark

#include "oracle_sweep_test.moc"
