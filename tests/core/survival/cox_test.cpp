#include "core/survival/cox.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

CoxFit coxOf(const std::vector<People> &groups, std::size_t reference = 0)
{
    std::vector<DayHistogram> counts;
    for (const People &group : groups)
        counts.push_back(histogramOf(group));
    std::vector<const DayHistogram *> pointers;
    for (const DayHistogram &group : counts)
        pointers.push_back(&group);
    return coxByGroup(pointers, reference);
}

/// Four of each group, some seen late.
std::vector<People> threeGroups(bool eventsInTheThird)
{
    std::vector<People> groups(3);
    groups[0].add(-1, 1, true);
    groups[0].add(-1, 3, true);
    groups[0].add(-1, 5, false);
    groups[0].add(-1, 6, true);
    groups[1].add(2, 3, true);
    groups[1].add(2, 4, true);
    groups[1].add(2, 6, true);
    groups[1].add(2, 7, false);
    groups[2].add(-1, 2, eventsInTheThird);
    groups[2].add(0, 5, false);
    groups[2].add(1, 6, eventsInTheThird);
    groups[2].add(2, 8, eventsInTheThird);
    return groups;
}

} // namespace

class CoxTest : public QObject {
    Q_OBJECT

private slots:
    void equalsCoxph_data();
    void equalsCoxph();
    void equalsThePrintedFigures();
    void tiedEventsShareTheirRiskSets();
    void manyTiesAmongManyPeopleEqualCoxph();
    void aRatioAloneIsThatOfTheFit();
    void lateEntryCountsInTheRiskSets();
    void aGroupWithoutEventsHasNoRatioAndLeavesTheOthersAsTheyAre();
    void turnedAroundItIsTheInverse();
    void noRatioWhere_data();
    void noRatioWhere();
};

void CoxTest::equalsCoxph_data()
{
    QTest::addColumn<int>("index");
    // tests/data/survival/expected.R: coxph(Surv(exit, event) ~ group), heart with entry; cox.zph(fit, transform = "km")
    const std::vector<TableRow> rows = readSurvivalTable("expected_cox");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s, %s", rows[i].at("set").c_str(), rows[i].at("group").c_str()) << static_cast<int>(i);
}

void CoxTest::equalsCoxph()
{
    QFETCH(int, index);
    const TableRow row = readSurvivalTable("expected_cox")[static_cast<std::size_t>(index)];
    std::vector<People> groups;
    std::size_t place = 0;
    const auto strata = peopleByStratumAndGroup(row.at("set"));
    for (const auto &[name, people] : strata.at("1")) {
        if (name == row.at("group"))
            place = groups.size();
        groups.push_back(people);
    }
    const CoxFit fit = coxOf(groups);
    QVERIFY(!fit.against[0].has_value());
    QVERIFY(fit.against[place].has_value());
    const HazardRatio &ours = *fit.against[place];
    const std::pair<const char *, double> figures[] = {
        {"coefficient", ours.logRatio},       {"error", ours.standardError}, {"low", ours.low}, {"high", ours.high}, {"p", ours.p},
        {"zph", fit.proportional->chiSquare}, {"zph_p", fit.proportional->p}};
    for (const auto &[name, figure] : figures)
        QVERIFY2(isClose(figure, numberIn(row, name), 1e-6), differenceText(name, figure, numberIn(row, name)));
}

void CoxTest::equalsThePrintedFigures()
{
    // survival 3.5-3 on Freireich's 6-MP against placebo: "gehan cox efron beta 1.572125 se 0.412397 hr 4.81687"
    std::vector<People> groups;
    const auto strata = peopleByStratumAndGroup("gehan");
    for (const auto &[name, people] : strata.at("1"))
        groups.push_back(people);
    const HazardRatio placebo = *coxOf(groups).against[1];
    QVERIFY(std::abs(placebo.logRatio - 1.572125) < 5e-7);
    QVERIFY(std::abs(placebo.standardError - 0.412397) < 5e-7);
    QVERIFY(std::abs(placebo.ratio - 4.81687) < 5e-6);
}

void CoxTest::tiedEventsShareTheirRiskSets()
{
    // R: f <- coxph(Surv(c(1,1,1,1,2,2,2,3,3,3), c(1,1,1,0,1,1,0,1,0,0)) ~ c(0,0,1,1,0,1,1,0,1,0)); cox.zph(f)$table
    const People first = fromSignup({{1, true}, {1, true}, {2, true}, {3, true}, {3, false}});
    const People second = fromSignup({{1, true}, {1, false}, {2, true}, {2, false}, {3, false}});
    const CoxFit fit = coxOf({first, second});
    QVERIFY(isClose(fit.against[1]->logRatio, -0.6327482932236725, 1e-6));
    QVERIFY(isClose(fit.against[1]->standardError, 0.8724184225424202, 1e-6));
    QVERIFY(isClose(fit.against[1]->p, 0.4682798089947945, 1e-6));
    QVERIFY(isClose(fit.proportional->chiSquare, 0.008097538504475763, 1e-6));
    QVERIFY(isClose(fit.proportional->p, 0.9282980826131884, 1e-6));
}

void CoxTest::manyTiesAmongManyPeopleEqualCoxph()
{
    const std::vector<std::uint32_t> nobody(10, 0);
    DayHistogram first{1, nobody, {3, 60, 41, 2, 0, 75, 33, 18, 90, 5}, {10, 0, 50, 7, 120, 3, 0, 44, 0, 900}};
    DayHistogram second{1, nobody, {8, 150, 97, 1, 6, 160, 0, 77, 201, 12}, {0, 25, 13, 0, 300, 40, 9, 0, 81, 1400}};
    first.entered[0] = 1461;
    second.entered[0] = 2580;
    const DayHistogram *groups[] = {&second, &first};
    const CoxFit fit = coxByGroup(groups, 0);
    // R 4.2.2, survival 3.5: f <- coxph(Surv(t, e) ~ g), t the days 1 .. 10 repeated as often as above; cox.zph(f, transform = "km")
    QVERIFY(std::abs(fit.against[1]->logRatio - -0.249601389433415) < 1e-9);
    QVERIFY(std::abs(fit.against[1]->standardError - 0.0668072315953857) < 1e-9);
    QVERIFY(std::abs(fit.proportional->chiSquare - 0.357441723630905) < 1e-8);
}

void CoxTest::aRatioAloneIsThatOfTheFit()
{
    const std::vector<People> people = threeGroups(true);
    const DayHistogram first = histogramOf(people[0]);
    const DayHistogram second = histogramOf(people[1]);
    const DayHistogram *groups[] = {&first, &second};
    const CoxFit fit = coxByGroup(groups, 0);
    const auto alone = hazardOf(second, first);
    QVERIFY(alone.has_value());
    QCOMPARE(alone->logRatio, fit.against[1]->logRatio);
    QCOMPARE(alone->standardError, fit.against[1]->standardError);
    QCOMPARE(alone->p, fit.against[1]->p);
    const DayHistogram nobody;
    QVERIFY(!hazardOf(first, nobody));
    QVERIFY(!hazardOf(nobody, nobody));
}

void CoxTest::lateEntryCountsInTheRiskSets()
{
    // R: f <- coxph(Surv(c(-1,-1,-1,-1,2,2,2,2,-1,0,1,2), c(1,3,5,6,3,4,6,7,2,5,6,8), c(1,1,0,1,1,1,1,0,1,0,1,1)) ~
    //    factor(rep(c("a","b","c"), each = 4))); cox.zph(f)$table
    const CoxFit fit = coxOf(threeGroups(true));
    QVERIFY(isClose(fit.against[1]->logRatio, 0.02918257251206368, 1e-6));
    QVERIFY(isClose(fit.against[2]->logRatio, -0.63749382091501394, 1e-6));
    QVERIFY(isClose(fit.against[1]->standardError, 0.93999828953611475, 1e-6));
    QVERIFY(isClose(fit.against[2]->standardError, 0.94354432096347995, 1e-6));
    QVERIFY(isClose(fit.against[2]->p, 0.4992708972744591, 1e-6));
    QCOMPARE(fit.proportional->degreesOfFreedom, 2);
    QVERIFY(isClose(fit.proportional->chiSquare, 0.2598272753096639, 1e-6));
    QVERIFY(isClose(fit.proportional->p, 0.8781712685759687, 1e-6));
}

void CoxTest::aGroupWithoutEventsHasNoRatioAndLeavesTheOthersAsTheyAre()
{
    // R says -20.9 with error 17,278 for the third and "beta may be infinite"; the second: -0.1480878092, error 0.9221931571.
    const CoxFit fit = coxOf(threeGroups(false));
    QVERIFY(!fit.against[2].has_value());
    QVERIFY(isClose(fit.against[1]->logRatio, -0.1480878092011947, 1e-6));
    QVERIFY(isClose(fit.against[1]->standardError, 0.9221931567122743, 1e-6));
    // Against it nobody has a ratio.
    const CoxFit turned = coxOf(threeGroups(false), 2);
    QVERIFY(std::none_of(turned.against.begin(), turned.against.end(), [](const auto &ratio) { return ratio.has_value(); }));
    QVERIFY(!turned.proportional.has_value());
}

void CoxTest::turnedAroundItIsTheInverse()
{
    const std::vector<People> groups{randomPeople(1, 400, 90, true), randomPeople(2, 300, 60, false)};
    const CoxFit fit = coxOf(groups);
    const CoxFit turned = coxOf(groups, 1);
    QVERIFY(isClose(fit.against[1]->ratio * turned.against[0]->ratio, 1.0, 1e-6));
    QVERIFY(isClose(fit.against[1]->low * turned.against[0]->high, 1.0, 1e-6));
    QVERIFY(isClose(fit.against[1]->p, turned.against[0]->p, 1e-6));
    QVERIFY(isClose(fit.proportional->p, turned.proportional->p, 1e-6));
}

void CoxTest::noRatioWhere_data()
{
    QTest::addColumn<std::vector<People>>("groups");
    const People nobody;
    const People leaving = fromSignup({{3, true}, {5, true}, {9, false}});
    QTest::newRow("a group is empty") << std::vector{leaving, nobody};
    QTest::newRow("both are empty") << std::vector{nobody, nobody};
    QTest::newRow("nobody left") << std::vector{fromSignup({{3, false}}), fromSignup({{4, false}})};
    QTest::newRow("all of one left before the first of the other")
        << std::vector{fromSignup({{1, true}, {2, true}}), fromSignup({{3, true}, {5, true}})};
    People late;
    late.add(10, 12, true);
    late.add(10, 14, false);
    QTest::newRow("they were never at risk together") << std::vector{fromSignup({{1, true}, {2, false}}), late};
    QTest::newRow("one group alone") << std::vector{leaving};
}

void CoxTest::noRatioWhere()
{
    QFETCH(std::vector<People>, groups);
    const CoxFit fit = coxOf(groups);
    QCOMPARE(fit.against.size(), groups.size());
    QVERIFY(std::none_of(fit.against.begin(), fit.against.end(), [](const auto &ratio) { return ratio.has_value(); }));
    QVERIFY(!fit.proportional.has_value());
}

WAYMARK_TEST(CoxTest)

} // namespace waymark::survival_test

#include "cox_test.moc"
