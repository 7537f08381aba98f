#include "core/milestones/follow_up.h"

#include <QObject>
#include <QTest>

#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;
using test::place;
using test::watched;

namespace {

Dataset accountsInSegments()
{
    return DatasetBuilder()
        .account("free-eu", "2026-01-01")
        .attribute("free-eu", "plan", "Free")
        .attribute("free-eu", "region", "EU")
        .account("pro-eu", "2026-01-01")
        .attribute("pro-eu", "plan", "Pro")
        .attribute("pro-eu", "region", "EU")
        .account("pro-us", "2026-01-01")
        .attribute("pro-us", "plan", "Pro")
        .attribute("pro-us", "region", "US")
        .account("void", "2026-01-01")
        .build();
}

} // namespace

class FollowUpTest : public QObject {
    Q_OBJECT

private slots:
    void asOfIsTheLastDayOfTheData_data();
    void asOfIsTheLastDayOfTheData();
    void anAsOfEarlierThanTheDataIsTaken();
    void anAsOfLaterThanTheImportIsRefused();
    void coverageStartsAtTheFirstUseUnlessHardlyAnybodySignedUpBefore_data();
    void coverageStartsAtTheFirstUseUnlessHardlyAnybodySignedUpBefore();
    void daysAreCountedFromSignupToChurnOrEnd_data();
    void daysAreCountedFromSignupToChurnOrEnd();
    void impossibleDatesAreLeftOutAndCounted_data();
    void impossibleDatesAreLeftOutAndCounted();
    void firstCoveredDayIsCountedFromSignup();
    void withoutUsageNobodyWasWatched();
    void filterKeepsTheSegment_data();
    void filterKeepsTheSegment();
    void aFilterMayMatchNobody();
    void accountsFilteredOutAreNotCountedAsInvalid();
    void unknownAttributeIsNamed();
    void wholeMonthsWithoutAnyRowAreGaps_data();
    void wholeMonthsWithoutAnyRowAreGaps();
};

void FollowUpTest::asOfIsTheLastDayOfTheData_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::addColumn<QString>("asOf");
    const DatasetBuilder plain = DatasetBuilder().account("a", "2026-01-01", "2026-02-01").imported("2026-06-30");
    QTest::newRow("the last use") << DatasetBuilder(plain).use("a", "2026-01-10", "chat").build() << "2026-01-10";
    QTest::newRow("a row with count 0 is no use")
        << DatasetBuilder(plain).use("a", "2026-01-10", "chat").use("a", "2026-03-01", "chat", 0).build() << "2026-01-10";
    QTest::newRow("use of an unknown account counts") << DatasetBuilder(plain).use("ghost", "2026-03-03", "chat").build() << "2026-03-03";
    QTest::newRow("use in the future is cut at the import") << DatasetBuilder(plain).use("a", "2026-12-24", "chat").build() << "2026-06-30";
    QTest::newRow("without use: the latest churn") << DatasetBuilder(plain).build() << "2026-02-01";
    QTest::newRow("without use: the latest signup") << DatasetBuilder(plain).account("b", "2026-03-15").build() << "2026-03-15";
    QTest::newRow("without use: the latest subscription start")
        << DatasetBuilder(plain).subscription("a", "2026-05-01", "2026-12-31", 3).build() << "2026-05-01";
    QTest::newRow("churn in the future does not move it")
        << DatasetBuilder(plain).account("b", "2026-01-05", "2026-12-31").build() << "2026-02-01";
    QTest::newRow("a future end of observation does not move it")
        << DatasetBuilder(plain).account("b", "2026-01-05", "", "2026-12-31").build() << "2026-02-01";
}

void FollowUpTest::asOfIsTheLastDayOfTheData()
{
    QFETCH(Dataset, dataset);
    QFETCH(QString, asOf);
    QCOMPARE(QString::fromStdString(isoDate(defaultAsOf(dataset))), asOf);
    QCOMPARE(QString::fromStdString(isoDate(followUp(dataset, {})->asOf)), asOf);
}

void FollowUpTest::anAsOfEarlierThanTheDataIsTaken()
{
    const Dataset dataset = DatasetBuilder()
                                .account("a", "2026-01-01", "2026-03-01")
                                .account("late", "2026-02-20")
                                .use("a", "2026-02-25", "chat")
                                .imported("2026-06-30")
                                .build();
    const FollowUp follow = watched(dataset, "2026-02-10");
    QCOMPARE(follow.possible[place(dataset, "a")], 40);
    QCOMPARE(follow.duration[place(dataset, "a")], 40);
    QVERIFY2(follow.churned[place(dataset, "a")] == 0, "churn after the end of observation is no event yet");
    QVERIFY2(follow.inView[place(dataset, "late")] == 0, "signed up after as-of: an end before signup");
    QCOMPARE(follow.invalidDates, 1U);
}

void FollowUpTest::anAsOfLaterThanTheImportIsRefused()
{
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-01").imported("2026-06-30").build();
    AnalysisOptions options;
    options.asOf = on("2026-06-30");
    QVERIFY(followUp(dataset, options).has_value());
    options.asOf = on("2026-07-01");
    const auto follow = followUp(dataset, options);
    QVERIFY(!follow.has_value());
    QCOMPARE(follow.error().code, ErrorCode::InvalidArgument);
    QVERIFY(follow.error().detail.find("2026-06-30") != std::string::npos);
}

void FollowUpTest::coverageStartsAtTheFirstUseUnlessHardlyAnybodySignedUpBefore_data()
{
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("earlier");
    QTest::addColumn<QString>("start");
    QTest::newRow("nobody signed up before the first use") << 10 << 0 << "2026-02-01";
    QTest::newRow("1 of 101 did: fewer than 1%") << 101 << 1 << "2025-01-01";
    QTest::newRow("1 of 100 did: 1%") << 100 << 1 << "2026-02-01";
    QTest::newRow("everybody did") << 5 << 5 << "2026-02-01";
}

void FollowUpTest::coverageStartsAtTheFirstUseUnlessHardlyAnybodySignedUpBefore()
{
    QFETCH(int, accounts);
    QFETCH(int, earlier);
    QFETCH(QString, start);
    DatasetBuilder builder;
    for (int i = 0; i < accounts; ++i)
        builder.account("a" + std::to_string(i), i < earlier ? "2025-01-01" : "2026-02-01");
    const Dataset dataset = builder.use("a0", "2026-02-01", "chat").build();
    QCOMPARE(QString::fromStdString(isoDate(defaultCoverageStart(dataset))), start);
    QCOMPARE(QString::fromStdString(isoDate(followUp(dataset, {})->coverageStart)), start);
}

void FollowUpTest::daysAreCountedFromSignupToChurnOrEnd_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("observedUntil");
    QTest::addColumn<int>("possible");
    QTest::addColumn<int>("duration");
    QTest::addColumn<bool>("churned");
    // Signup 2026-01-01, as-of 2026-04-01: 90 days.
    QTest::newRow("still a customer") << ""
                                      << "" << 90 << 90 << false;
    QTest::newRow("left") << "2026-02-01"
                          << "" << 90 << 31 << true;
    QTest::newRow("left on the signup day") << "2026-01-01"
                                            << "" << 90 << 0 << true;
    QTest::newRow("left on the last day") << "2026-04-01"
                                          << "" << 90 << 90 << true;
    QTest::newRow("leaves the day after as-of") << "2026-04-02"
                                                << "" << 90 << 90 << false;
    QTest::newRow("watched only until an earlier day") << ""
                                                       << "2026-02-10" << 40 << 40 << false;
    QTest::newRow("left after it was last watched") << "2026-03-01"
                                                    << "2026-02-10" << 40 << 40 << false;
    QTest::newRow("left on the day it was last watched") << "2026-02-10"
                                                         << "2026-02-10" << 40 << 40 << true;
    QTest::newRow("watched until later than as-of") << ""
                                                    << "2026-12-31" << 90 << 90 << false;
}

void FollowUpTest::daysAreCountedFromSignupToChurnOrEnd()
{
    QFETCH(QString, churn);
    QFETCH(QString, observedUntil);
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-01", churn.toStdString(), observedUntil.toStdString()).build();
    const FollowUp follow = watched(dataset, "2026-04-01");
    QTEST(follow.possible[0], "possible");
    QTEST(follow.duration[0], "duration");
    QTEST(follow.churned[0] != 0, "churned");
    QCOMPARE(follow.inViewCount, 1U);
}

void FollowUpTest::impossibleDatesAreLeftOutAndCounted_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("observedUntil");
    QTest::newRow("churn before signup") << "2026-01-31"
                                         << "";
    QTest::newRow("last watched before signup") << ""
                                                << "2026-01-31";
    QTest::newRow("both, counted once") << "2026-01-15"
                                        << "2026-01-31";
}

void FollowUpTest::impossibleDatesAreLeftOutAndCounted()
{
    QFETCH(QString, churn);
    QFETCH(QString, observedUntil);
    const Dataset dataset =
        DatasetBuilder().account("a", "2026-02-01", churn.toStdString(), observedUntil.toStdString()).account("b", "2026-02-01").build();
    const FollowUp follow = watched(dataset, "2026-04-01");
    QCOMPARE(follow.invalidDates, 1U);
    QCOMPARE(follow.inViewCount, 1U);
    QVERIFY(follow.inView[0] == 0 && follow.inView[1] == 1);
}

void FollowUpTest::firstCoveredDayIsCountedFromSignup()
{
    const Dataset dataset = DatasetBuilder()
                                .account("before", "2026-01-01")
                                .account("same", "2026-02-01")
                                .account("z-after", "2026-02-15")
                                .use("same", "2026-02-01", "chat")
                                .build();
    const FollowUp follow = watched(dataset, "2026-04-01", "2026-02-01");
    QCOMPARE(follow.covered, (std::vector<Day>{31, 0, 0}));
    QVERIFY(!follow.watchedFromSignup(0) && follow.watchedFromSignup(1));
}

void FollowUpTest::withoutUsageNobodyWasWatched()
{
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-01").build();
    const FollowUp follow = watched(dataset, "2026-04-01", "2026-01-01");
    QVERIFY(follow.coverageStart.isNone());
    QVERIFY(!follow.watchedFromSignup(0));
    QVERIFY(follow.gapMonths.empty());
    QCOMPARE(follow.inViewCount, 1U);
}

void FollowUpTest::filterKeepsTheSegment_data()
{
    using Clauses = std::vector<FilterClause>;
    QTest::addColumn<Clauses>("clauses");
    QTest::addColumn<QString>("kept");
    QTest::newRow("no filter") << Clauses{} << "free-eu pro-eu pro-us void";
    QTest::newRow("one value") << Clauses{{"plan", {"Pro"}, false}} << "pro-eu pro-us";
    QTest::newRow("alternatives in a clause") << Clauses{{"plan", {"Pro", "Free"}, false}} << "free-eu pro-eu pro-us";
    QTest::newRow("two clauses of one attribute are alternatives")
        << Clauses{{"plan", {"Pro"}, false}, {"plan", {"Free"}, false}} << "free-eu pro-eu pro-us";
    QTest::newRow("different attributes must all hold") << Clauses{{"plan", {"Pro"}, false}, {"region", {"EU"}, false}} << "pro-eu";
    QTest::newRow("excluded value") << Clauses{{"plan", {"Pro"}, true}} << "free-eu void";
    QTest::newRow("two excluded clauses drop both") << Clauses{{"plan", {"Pro"}, true}, {"plan", {"Free"}, true}} << "void";
    QTest::newRow("wanted and excluded of one attribute both hold")
        << Clauses{{"plan", {"Pro", "Free"}, false}, {"plan", {"Free"}, true}} << "pro-eu pro-us";
    QTest::newRow("missing as an empty text") << Clauses{{"plan", {""}, false}} << "void";
    QTest::newRow("missing by its name") << Clauses{{"plan", {"(missing)"}, false}} << "void";
    QTest::newRow("missing excluded") << Clauses{{"plan", {"(missing)"}, true}} << "free-eu pro-eu pro-us";
    QTest::newRow("a value nobody has") << Clauses{{"plan", {"Enterprise"}, false}} << "";
}

void FollowUpTest::filterKeepsTheSegment()
{
    QFETCH(std::vector<FilterClause>, clauses);
    QFETCH(QString, kept);
    const Dataset dataset = accountsInSegments();
    AnalysisOptions options;
    options.filter.clauses = clauses;
    const auto follow = followUp(dataset, options);
    QVERIFY(follow.has_value());
    QStringList inView;
    for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
        if (follow->inView[a] != 0)
            inView << QString::fromStdString(dataset.accountKey[a]);
    }
    QCOMPARE(inView.join(QLatin1Char(' ')), kept);
    QCOMPARE(follow->filteredOut + follow->inViewCount, 4U);
}

void FollowUpTest::aFilterMayMatchNobody()
{
    const Dataset dataset = accountsInSegments();
    QVERIFY(!matchesNobody(dataset, {}));
    QVERIFY(!matchesNobody(dataset, {{{"plan", {"Pro"}, false}, {"region", {"US"}, false}}}));
    QVERIFY(matchesNobody(dataset, {{{"plan", {"Free"}, false}, {"region", {"US"}, false}}}));
    QVERIFY(!matchesNobody(dataset, {{{"no such attribute", {"Free"}, false}}}));
}

void FollowUpTest::accountsFilteredOutAreNotCountedAsInvalid()
{
    const Dataset dataset = DatasetBuilder()
                                .account("a", "2026-02-01", "2026-01-01")
                                .attribute("a", "plan", "Free")
                                .account("b", "2026-02-01")
                                .attribute("b", "plan", "Pro")
                                .build();
    AnalysisOptions options;
    options.filter.clauses = {{"plan", {"Pro"}, false}};
    const auto follow = followUp(dataset, options);
    QCOMPARE(follow->invalidDates, 0U);
    QCOMPARE(follow->filteredOut, 1U);
}

void FollowUpTest::unknownAttributeIsNamed()
{
    AnalysisOptions options;
    options.filter.clauses = {{"colour", {"red"}, false}};
    const auto follow = followUp(accountsInSegments(), options);
    QVERIFY(!follow.has_value());
    QCOMPARE(follow.error().code, ErrorCode::AttributeUnknown);
    QCOMPARE(follow.error().detail, std::string("colour"));
}

void FollowUpTest::wholeMonthsWithoutAnyRowAreGaps_data()
{
    QTest::addColumn<QString>("coverageStart");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("gaps");
    // Use on 2026-02-10 and 2026-05-20 only.
    QTest::newRow("the months between") << "2026-02-01"
                                        << "2026-05-20"
                                        << "2026-03 2026-04";
    QTest::newRow("the unfinished last month is none") << "2026-02-01"
                                                       << "2026-06-29"
                                                       << "2026-03 2026-04";
    QTest::newRow("the last month on its last day") << "2026-02-01"
                                                    << "2026-06-30"
                                                    << "2026-03 2026-04 2026-06";
    QTest::newRow("a first month that is not covered whole is none") << "2026-01-02"
                                                                     << "2026-04-30"
                                                                     << "2026-03 2026-04";
    QTest::newRow("a first month covered whole") << "2026-01-01"
                                                 << "2026-04-30"
                                                 << "2026-01 2026-03 2026-04";
    QTest::newRow("across a year") << "2025-12-01"
                                   << "2026-03-30"
                                   << "2025-12 2026-01";
    QTest::newRow("covered later than as-of") << "2026-07-01"
                                              << "2026-06-30"
                                              << "";
}

void FollowUpTest::wholeMonthsWithoutAnyRowAreGaps()
{
    QFETCH(QString, coverageStart);
    QFETCH(QString, asOf);
    QFETCH(QString, gaps);
    const Dataset dataset =
        DatasetBuilder().account("a", "2026-01-01").use("a", "2026-02-10", "chat").use("ghost", "2026-05-20", "chat").build();
    const FollowUp follow = watched(dataset, asOf.toStdString(), coverageStart.toStdString());
    QStringList months;
    for (const std::int32_t month : follow.gapMonths)
        months << QString::fromStdString(isoMonth(month));
    QCOMPARE(months.join(QLatin1Char(' ')), gaps);
}

WAYMARK_TEST(FollowUpTest)

} // namespace waymark

#include "follow_up_test.moc"
