#include "core/survival/rmst.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

class RmstTest : public QObject {
    Q_OBJECT

private slots:
    void equalsTheTableOfSurvfit_data();
    void equalsTheTableOfSurvfit();
    void theAreaAndItsErrorByHand();
    void countsDaysFromTheOriginOfTheCurve();
    void everybodyStaysTheWholeTimeWhereNobodyLeft();
    void isReadBeyondTheLastDayOnlyWhereTheLastOneLeft();
    void medianFollowUpIsUndefinedWhereEverybodyLeft();
};

void RmstTest::equalsTheTableOfSurvfit_data()
{
    QTest::addColumn<int>("index");
    // tests/data/survival/expected.R: summary(survfit(Surv(exit, event) ~ 1), rmean = to)$table and
    // quantile(survfit(Surv(exit, 1 - event) ~ 1), 0.5)
    const std::vector<TableRow> rows = readSurvivalTable("expected_means");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s, %s, to day %s", rows[i].at("set").c_str(), rows[i].at("group").c_str(), rows[i].at("to").c_str())
            << static_cast<int>(i);
}

void RmstTest::equalsTheTableOfSurvfit()
{
    QFETCH(int, index);
    const TableRow row = readSurvivalTable("expected_means")[static_cast<std::size_t>(index)];
    const SurvivalCurve curve = curveOf(peopleOfRow(row));
    const auto mean = restrictedMean(curve, static_cast<Day>(numberIn(row, "to")));
    QVERIFY(mean.has_value());
    // R's area begins at 0, ours on the first day with anybody at risk: day 1 in heart.
    const double expected = numberIn(row, "mean") - curve.origin;
    QVERIFY2(isClose(mean->days, expected), differenceText("mean", mean->days, expected));
    QVERIFY2(isClose(mean->standardError, numberIn(row, "error")), differenceText("error", mean->standardError, numberIn(row, "error")));
    if (row.at("set") == "heart")
        return; // late entry has no reverse estimate
    const double median = medianFollowUp(curve).day.value_or(std::nan(""));
    QVERIFY2(isClose(median, numberIn(row, "median_follow_up")), differenceText("median", median, numberIn(row, "median_follow_up")));
}

void RmstTest::theAreaAndItsErrorByHand()
{
    // Three leave on day 2, day 4 and never: areas 2 x 1 + 2 x 2/3 + 6 x 1/3 to day 10.
    const SurvivalCurve curve = curveOf(fromSignup({{2, true}, {4, true}, {10, false}}));
    const auto mean = restrictedMean(curve, 10);
    QVERIFY(isClose(mean->days, 2.0 + 4.0 / 3.0 + 2.0));
    // Squares of the areas after days 2 and 4, times d / (n (n - d)): (10/3)^2 / (3 x 2) + 2^2 / (2 x 1).
    QVERIFY(isClose(mean->standardError, std::sqrt(100.0 / 9.0 / 6.0 + 2.0)));
    // An event on the last day itself takes nothing away.
    QVERIFY(isClose(restrictedMean(curve, 4)->days, 2.0 + 4.0 / 3.0));
    QVERIFY(isClose(restrictedMean(curve, 4)->standardError, std::sqrt(16.0 / 9.0 / 6.0)));
}

void RmstTest::countsDaysFromTheOriginOfTheCurve()
{
    DayHistogram counts;
    counts.origin = 90;
    counts.entered = {2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    counts.events = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    counts.censored = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    // Leaving on the landmark itself is leaving after 0 days: ten days at one half.
    QVERIFY(isClose(restrictedMean(survivalCurve(counts), 100)->days, 5.0));
    QVERIFY(!restrictedMean(survivalCurve(counts), 89).has_value());
}

void RmstTest::everybodyStaysTheWholeTimeWhereNobodyLeft()
{
    const auto mean = restrictedMean(curveOf(fromSignup({{30, false}, {60, false}})), 45);
    QCOMPARE(mean->days, 45.0);
    QCOMPARE(mean->standardError, 0.0);
}

void RmstTest::isReadBeyondTheLastDayOnlyWhereTheLastOneLeft()
{
    QVERIFY(!restrictedMean(curveOf(fromSignup({{30, true}, {60, false}})), 61).has_value());
    QVERIFY(isClose(restrictedMean(curveOf(fromSignup({{30, true}, {60, true}})), 400)->days, 45.0));
    QVERIFY(!restrictedMean(SurvivalCurve(), 10).has_value());
}

void RmstTest::medianFollowUpIsUndefinedWhereEverybodyLeft()
{
    QVERIFY(!medianFollowUp(curveOf(fromSignup({{30, true}, {60, true}}))).day.has_value());
    QCOMPARE(medianFollowUp(curveOf(fromSignup({{30, false}, {60, false}, {90, false}}))).day, std::optional<double>(60.0));
}

WAYMARK_TEST(RmstTest)

} // namespace waymark::survival_test

#include "rmst_test.moc"
