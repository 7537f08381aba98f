#include "core/survival/logrank.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

std::optional<LogRank> logRankOf(const std::vector<People> &groups)
{
    std::vector<DayHistogram> counts;
    for (const People &group : groups)
        counts.push_back(histogramOf(group));
    std::vector<const DayHistogram *> pointers;
    for (const DayHistogram &group : counts)
        pointers.push_back(&group);
    return logRank(pointers);
}

/// The numbers of "9/21".
std::vector<double> numbersOf(const std::string &text)
{
    std::vector<double> numbers;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('/', begin), text.size());
        numbers.push_back(std::stod(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return numbers;
}

} // namespace

class LogRankTest : public QObject {
    Q_OBJECT

private slots:
    void equalsSurvdiff_data();
    void equalsSurvdiff();
    void equalsThePrintedFigures_data();
    void equalsThePrintedFigures();
    void aTinyProbabilityIsNotRoundedToZero();
    void originsOfGroupsMayDiffer();
    void groupNeverAtRiskCostsNoDegreeOfFreedom();
    void undefinedWhere_data();
    void undefinedWhere();
    void oneStratumIsTheTestWithoutStrata();
    void equalGroupsDifferByNothing();
};

void LogRankTest::equalsSurvdiff_data()
{
    QTest::addColumn<int>("index");
    // tests/data/survival/expected.R: survdiff(Surv(exit, event) ~ group [+ strata(stratum)]); heart, with late entry:
    // coxph(Surv(entry, exit, event) ~ group, ties = "exact")$score
    const std::vector<TableRow> rows = readSurvivalTable("expected_logrank");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].at("set").c_str()) << static_cast<int>(i);
}

void LogRankTest::equalsSurvdiff()
{
    QFETCH(int, index);
    const TableRow row = readSurvivalTable("expected_logrank")[static_cast<std::size_t>(index)];
    std::vector<std::vector<DayHistogram>> counts;
    const auto people = peopleByStratumAndGroup(row.at("set"));
    for (const auto &[stratum, groups] : people) {
        std::vector<DayHistogram> &histograms = counts.emplace_back();
        for (const auto &[name, members] : groups)
            histograms.push_back(histogramOf(members));
    }
    std::vector<std::vector<const DayHistogram *>> strata;
    for (const std::vector<DayHistogram> &stratum : counts) {
        std::vector<const DayHistogram *> &pointers = strata.emplace_back();
        for (const DayHistogram &group : stratum)
            pointers.push_back(&group);
    }
    const std::optional<LogRank> test = strata.size() == 1 ? logRank(strata.front()) : stratifiedLogRank(strata);
    QVERIFY(test.has_value());
    const double chiSquare = numberIn(row, "chi_square");
    QVERIFY2(isClose(test->chiSquare, chiSquare), differenceText("chi-square", test->chiSquare, chiSquare));
    QCOMPARE(test->degreesOfFreedom, static_cast<int>(numberIn(row, "df")));
    QVERIFY2(isClose(test->p, numberIn(row, "p")), differenceText("p", test->p, numberIn(row, "p")));
    const std::vector<double> observed = numbersOf(row.at("observed"));
    const std::vector<double> expected = numbersOf(row.at("expected"));
    for (std::size_t g = 0; g < observed.size(); ++g) {
        QCOMPARE(test->observed[g], observed[g]);
        QVERIFY2(isClose(test->expected[g], expected[g]), differenceText("expected", test->expected[g], expected[g]));
    }
}

void LogRankTest::equalsThePrintedFigures_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<double>("chiSquare");
    // The figures that R's survival 3.5-3 printed for these sets, to six decimals.
    QTest::newRow("Freireich's 6-MP against placebo") << "gehan" << 16.792941;
    QTest::newRow("aml, maintained or not") << "aml" << 3.396389;
    QTest::newRow("lung, two sexes") << "lung_sex" << 10.326742;
    QTest::newRow("lung, four levels of ph.ecog") << "lung_ecog" << 21.962132;
    QTest::newRow("ovarian, two treatments") << "ovarian" << 1.062740;
    QTest::newRow("veteran, four cell types") << "veteran" << 25.403700;
    QTest::newRow("colon, three arms until death") << "colon" << 11.683093;
}

void LogRankTest::equalsThePrintedFigures()
{
    QFETCH(QString, set);
    QFETCH(double, chiSquare);
    std::vector<People> groups;
    const auto strata = peopleByStratumAndGroup(set.toStdString());
    for (const auto &[name, people] : strata.at("1"))
        groups.push_back(people);
    QVERIFY(std::abs(logRankOf(groups)->chiSquare - chiSquare) < 5e-7);
}

void LogRankTest::aTinyProbabilityIsNotRoundedToZero()
{
    People early, late;
    for (Day day = 0; day < 300; ++day) {
        early.add(-1, day, true);
        late.add(-1, 300 + day, true);
    }
    // R: d <- survdiff(Surv(0:599, rep(1, 600)) ~ rep(1:2, each = 300)); pchisq(d$chisq, 1, lower.tail = FALSE)
    const std::optional<LogRank> test = logRankOf({early, late});
    QVERIFY(isClose(test->chiSquare, 742.85832438305044));
    QVERIFY(isClose(test->p, 1.4330747197222379e-163));
}

void LogRankTest::originsOfGroupsMayDiffer()
{
    // Under watch from day 0 or from day 3: R: coxph(Surv(entry, exit, event) ~ group, ties = "exact")$score with
    // entry = c(-1, -1, -1, -1, 2, 2, 2, 2), exit = c(1, 3, 5, 6, 3, 4, 6, 7), event = c(1, 1, 0, 1, 1, 1, 1, 0), group by halves
    People first, second;
    first.add(-1, 1, true);
    first.add(-1, 3, true);
    first.add(-1, 5, false);
    first.add(-1, 6, true);
    second.add(2, 3, true);
    second.add(2, 4, true);
    second.add(2, 6, true);
    second.add(2, 7, false);
    const std::optional<LogRank> test = logRankOf({first, second});
    QVERIFY2(isClose(test->chiSquare, 0.0066694456023342575), differenceText("chi-square", test->chiSquare, 0.0066694456023342575));
    QCOMPARE(logRankOf({second, first})->degreesOfFreedom, 1);
    QVERIFY(isClose(logRankOf({second, first})->chiSquare, test->chiSquare));
}

void LogRankTest::groupNeverAtRiskCostsNoDegreeOfFreedom()
{
    const People a = randomPeople(1, 80, 40, false);
    const People b = randomPeople(2, 90, 40, false);
    const std::optional<LogRank> two = logRankOf({a, b});
    const std::optional<LogRank> three = logRankOf({a, {}, b});
    QCOMPARE(three->degreesOfFreedom, 1);
    QVERIFY(isClose(three->chiSquare, two->chiSquare));
    QCOMPARE(three->observed.size(), std::size_t(3));
    QCOMPARE(three->expected[1], 0.0);
}

using Groups = std::vector<People>;

void LogRankTest::undefinedWhere_data()
{
    QTest::addColumn<Groups>("groups");
    const People some = randomPeople(3, 20, 10, false);
    QTest::newRow("there is no group") << Groups{};
    QTest::newRow("there is one group") << Groups{some};
    QTest::newRow("the other group is empty") << Groups{some, {}};
    QTest::newRow("nobody churned") << Groups{fromSignup({{3, false}, {5, false}}), fromSignup({{4, false}})};
    QTest::newRow("all churned on one day: no variance") << Groups{fromSignup({{3, true}, {3, true}}), fromSignup({{3, true}})};
    QTest::newRow("one group left before the first event") << Groups{fromSignup({{3, false}}), fromSignup({{5, true}, {6, true}})};
    People late;
    late.add(19, 25, true);
    late.add(19, 30, true);
    QTest::newRow("they were never at risk together") << Groups{fromSignup({{3, true}, {5, true}}), late};
}

void LogRankTest::undefinedWhere()
{
    QFETCH(Groups, groups);
    QVERIFY(!logRankOf(groups).has_value());
}

void LogRankTest::oneStratumIsTheTestWithoutStrata()
{
    const DayHistogram a = histogramOf(randomPeople(1, 80, 40, true));
    const DayHistogram b = histogramOf(randomPeople(2, 90, 40, false));
    const std::vector<const DayHistogram *> groups{&a, &b};
    QCOMPARE(stratifiedLogRank({groups})->chiSquare, logRank(groups)->chiSquare);
    QVERIFY(!stratifiedLogRank({}).has_value());
}

void LogRankTest::equalGroupsDifferByNothing()
{
    const People people = randomPeople(7, 200, 30, false);
    const std::optional<LogRank> test = logRankOf({people, people});
    QVERIFY(test->chiSquare < 1e-20);
    QVERIFY(isClose(test->p, 1.0));
}

WAYMARK_TEST(LogRankTest)

} // namespace waymark::survival_test

#include "logrank_test.moc"
