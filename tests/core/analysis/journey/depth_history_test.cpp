#include "core/analysis/journey/depth_history.h"

#include <algorithm>

#include <QObject>
#include <QTest>

#include "core/analysis/evaluate.h"
#include "core/analysis/journey/area_history.h"
#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/random_company.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

Framework historyFramework()
{
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 30, 2.0};
    const CategoryRule channels{"channels", {}, {1, {{"email", 1.0, {}}}}, {1, {{"phone", 1.0, {}}}}};
    const CategoryRule reports{"reports", {}, {1, {{"view", 1.0, {}}}}, {1, {{"report", 1.0, {}}}}};
    framework.maturity = MaturityRule{1, std::nullopt, {channels, reports}};
    framework.areas.push_back({"inbox", "Inbox", {{"chat", {}}}, false, 2.0, 2});
    return framework;
}

AnalysisOptions asOf(const char *day)
{
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    options.asOf = on(day);
    return options;
}

/// Usage every month but March, up to 2026-05-31.
DatasetBuilder lives()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-10").use("a", "2026-01-12", "chat", 2).use("a", "2026-02-05", "phone").use("a", "2026-05-31", "email");
    builder.account("b", "2026-01-10", "2026-02-28").use("b", "2026-01-31", "email");
    builder.account("c", "2026-02-01").use("c", "2026-04-02", "report").use("c", "2026-04-02", "phone");
    builder.account("d", "2026-02-03", "2026-02-20");
    builder.account("unwatched", "2025-12-01").use("unwatched", "2026-01-02", "phone");
    builder.account("watched until February 10", "2026-01-05", {}, "2026-02-10");
    return builder.use("clock", "2026-05-31", "other");
}

std::uint32_t at(const DepthMonth &month, Standing standing) { return month.accounts[static_cast<std::size_t>(standing)]; }

std::uint32_t flowOf(const DepthMonth &month, Standing from, Standing to)
{
    for (const DepthFlow &flow : month.flows) {
        if (flow.from == from && flow.to == to)
            return flow.accounts;
    }
    return 0;
}

} // namespace

class DepthHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void accountsStandWhereTheyWereAtTheEndOfTheMonth();
    void flowsLeadFromOneMonthToTheNext();
    void theHeadlineIsOfTheCustomersOfThatDay();
    void theUnfinishedMonthEndsToday();
    void levelsOnADayAreThoseOfAnAnalysisAsOfThatDay_data();
    void levelsOnADayAreThoseOfAnAnalysisAsOfThatDay();
    void areaMonthsSayWhoMetAndWhoSustained();
    void theLastMonthSustainsWhatIsSustainedToday_data();
    void theLastMonthSustainsWhatIsSustainedToday();
    void refusals();
};

void DepthHistoryTest::accountsStandWhereTheyWereAtTheEndOfTheMonth()
{
    const DepthHistory history = depthHistory(lives().build(), historyFramework(), asOf("2026-05-31")).value();
    QCOMPARE(history.months.size(), std::size_t(5));
    const DepthMonth &january = history.months[0];
    QCOMPARE(january.day, on("2026-01-31"));
    QCOMPARE(at(january, Standing::Activation), 1U); // a
    QCOMPARE(at(january, Standing::None), 2U);       // b, and the one watched until February
    QCOMPARE(at(january, Standing::Unknown), 1U);    // signed up before the coverage
    QCOMPARE(january.customers, 4U);
    const DepthMonth &february = history.months[1];
    QCOMPARE(at(february, Standing::Maturity), 1U); // a
    QCOMPARE(at(february, Standing::None), 1U);     // c
    QCOMPARE(at(february, Standing::Left), 2U);     // b on the month's last day, d
    QCOMPARE(at(february, Standing::Unknown), 2U);  // and the one no longer watched
    QCOMPARE(february.customers, 3U);
    QVERIFY(history.months[2].gap);
    QVERIFY(!history.months[2].mature);
    QCOMPARE(at(history.months[3], Standing::Maturity), 2U);
}

void DepthHistoryTest::flowsLeadFromOneMonthToTheNext()
{
    const DepthHistory history = depthHistory(lives().build(), historyFramework(), asOf("2026-05-31")).value();
    const DepthMonth &february = history.months[1];
    QCOMPARE(flowOf(february, Standing::Activation, Standing::Maturity), 1U);
    QCOMPARE(flowOf(february, Standing::None, Standing::Left), 1U);
    QCOMPARE(flowOf(february, Standing::New, Standing::None), 1U);
    QCOMPARE(flowOf(february, Standing::New, Standing::Left), 1U); // came and went within the month
    for (std::size_t m = 1; m < history.months.size(); ++m) {
        for (std::size_t s = 0; s < kStandings; ++s) {
            std::uint32_t came = 0;
            for (const DepthFlow &flow : history.months[m].flows)
                came += static_cast<std::size_t>(flow.to) == s ? flow.accounts : 0;
            QCOMPARE(came, history.months[m].accounts[s]);
        }
    }
}

void DepthHistoryTest::theHeadlineIsOfTheCustomersOfThatDay()
{
    const DepthHistory history = depthHistory(lives().build(), historyFramework(), asOf("2026-05-31")).value();
    QCOMPARE(history.requiredCategories, 1);
    // February 28: a, c and the unwatched one are customers; a and the unwatched one use the phone.
    const DepthMonth &february = history.months[1];
    QCOMPARE(february.mature->count, 2U);
    QCOMPARE(february.mature->of, 3U);
    QCOMPARE(february.maturity->unwatched, 1U);
    const MaturityMoment &last = *history.months[4].maturity;
    QCOMPARE(last.byMatureCategories, (std::vector<std::uint32_t>{0, 2, 1}));
    QCOMPARE(last.categories[0].mature, 3U);
    QCOMPARE(last.categories[1].mature, 1U);
    QCOMPARE(last.categories[1].none, 2U);

    // With a trailing window the level falls again.
    Framework trailing = historyFramework();
    trailing.maturity->windowDays = 30;
    const DepthHistory falling = depthHistory(lives().build(), trailing, asOf("2026-05-31")).value();
    QCOMPARE(falling.months[1].mature->count, 1U);
    QCOMPARE(falling.months[3].mature->count, 1U);
    QCOMPARE(falling.months[4].mature->count, 0U);
    QCOMPARE(at(falling.months[4], Standing::Maturity), 2U); // reached stays reached
}

void DepthHistoryTest::theUnfinishedMonthEndsToday()
{
    const DepthHistory history = depthHistory(lives().build(), historyFramework(), asOf("2026-05-10")).value();
    QVERIFY(!history.months.back().complete);
    QCOMPARE(history.months.back().day, on("2026-05-10"));
    QVERIFY(history.months[3].complete);
}

void DepthHistoryTest::levelsOnADayAreThoseOfAnAnalysisAsOfThatDay_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 10; ++seed)
        QTest::addRow("company %d", static_cast<int>(seed)) << seed;
}

void DepthHistoryTest::levelsOnADayAreThoseOfAnAnalysisAsOfThatDay()
{
    QFETCH(quint64, seed);
    const test::Company company = test::randomCompany(seed);
    const Dataset dataset = test::snapshot(company);
    const Framework framework = test::randomFramework(seed);
    AnalysisOptions options;
    options.asOf = company.asOf;
    options.coverageStart = company.coverageStart;
    const DepthHistory history = depthHistory(dataset, framework, options).value();
    const std::size_t categories = framework.maturity->categories.size();
    for (const DepthMonth &month : history.months) {
        AnalysisOptions then = options;
        then.asOf = month.day;
        const FollowUp follow = followUp(dataset, then).value();
        const MaturityDays maturity = maturityDays(dataset, follow, *framework.maturity).value();
        MaturityMoment expected;
        expected.byMatureCategories.assign(categories + 1, 0);
        expected.categories.resize(categories);
        for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
            if (follow.inView[a] == 0 || follow.covered[a] > follow.duration[a] || !isCustomerOn(dataset, follow, a, month.day))
                continue;
            std::size_t mature = 0;
            for (std::size_t c = 0; c < categories; ++c) {
                const CategoryLevel level = maturity.categories[c].current[a];
                mature += level == CategoryLevel::Mature ? 1 : 0;
                expected.categories[c].mature += level == CategoryLevel::Mature ? 1 : 0;
                expected.categories[c].basic += level == CategoryLevel::Basic ? 1 : 0;
                expected.categories[c].outOfReach += maturity.categories[c].reachable[a] == 0 ? 1 : 0;
            }
            ++expected.customers;
            ++expected.byMatureCategories[mature];
            expected.mature += static_cast<int>(mature) >= framework.maturity->requiredCategories ? 1 : 0;
        }
        QCOMPARE(month.maturity->customers, expected.customers);
        QCOMPARE(month.maturity->byMatureCategories, expected.byMatureCategories);
        QCOMPARE(month.maturity->mature, expected.mature);
        for (std::size_t c = 0; c < categories; ++c) {
            QCOMPARE(month.maturity->categories[c].mature, expected.categories[c].mature);
            QCOMPARE(month.maturity->categories[c].basic, expected.categories[c].basic);
            QCOMPARE(month.maturity->categories[c].outOfReach, expected.categories[c].outOfReach);
        }
        // Depth as of that day, too.
        const Evaluation evaluation = evaluate(dataset, framework, then, {}).value();
        std::array<std::uint32_t, kStandings> depths{};
        for (const AccountIndex account : evaluation.accounts) {
            const std::size_t a = index(account);
            if (follow.watchedFromSignup(a) && isCustomerOn(dataset, follow, a, month.day))
                ++depths[evaluation.depth[a]];
        }
        for (std::size_t depth = 0; depth <= static_cast<std::size_t>(Standing::Maturity); ++depth)
            QCOMPARE(month.accounts[depth], depths[depth]);
    }
}

void DepthHistoryTest::areaMonthsSayWhoMetAndWhoSustained()
{
    DatasetBuilder builder = lives();
    builder.use("a", "2026-02-10", "chat", 2).use("c", "2026-02-10", "chat", 2);
    const AreaHistory history = areaHistory(builder.build(), historyFramework(), asOf("2026-05-31")).value();
    const AreaStanding &inbox = history.areas.at(0);
    QCOMPARE(inbox.reached, 2U);
    QCOMPARE(inbox.months.size(), std::size_t(5));
    // January: nobody but the unwatched one was there from its first day on.
    QCOMPARE(inbox.months[0].counts.met, 0U);
    QCOMPARE(inbox.months[0].counts.notMet, 1U);
    QCOMPARE(inbox.months[0].counts.metUnknown, 3U);
    // February: a and c meet it; c came on the first and is too new to sustain anything, a came in mid-January.
    QCOMPARE(inbox.months[1].counts.met, 2U);
    QCOMPARE(inbox.months[1].met->of, 3U);
    QCOMPARE(inbox.months[1].counts.sustained, 0U);
    QCOMPARE(inbox.months[1].counts.sustainedUnknown, 2U);
    QVERIFY(inbox.months[2].gap && !inbox.months[2].met);
    QCOMPARE(inbox.sustained, 0U);
    QCOMPARE(inbox.reachedNotSustained, 2U);
    QCOMPARE(history.left, 2U);

    Framework perSeat = historyFramework();
    perSeat.areas[0].perSeat = true;
    QVERIFY(areaHistory(builder.build(), perSeat, asOf("2026-05-31")).value().areas[0].missing->code == ErrorCode::NoSubscriptions);
}

void DepthHistoryTest::theLastMonthSustainsWhatIsSustainedToday_data() { levelsOnADayAreThoseOfAnAnalysisAsOfThatDay_data(); }

void DepthHistoryTest::theLastMonthSustainsWhatIsSustainedToday()
{
    QFETCH(quint64, seed);
    test::Company company = test::randomCompany(seed);
    for (test::Company::Account &account : company.accounts)
        account.observedUntil = CalendarDay::none(); // else an account's last month is its own
    const Dataset dataset = test::snapshot(company);
    const Framework framework = test::randomFramework(seed);
    AnalysisOptions options;
    options.asOf = firstDayOfMonth(monthNumber(company.asOf)) - 1;
    options.coverageStart = company.coverageStart;
    const AreaHistory history = areaHistory(dataset, framework, options).value();
    const AreaStanding &area = history.areas.at(0);
    QVERIFY(!area.months.empty());
    QCOMPARE(area.months.back().counts.sustained, area.sustained);
    QCOMPARE(area.months.back().counts.notSustained, area.notSustained);
}

void DepthHistoryTest::refusals()
{
    QCOMPARE(depthHistory(Dataset{}, historyFramework(), {}).error().code, ErrorCode::StoreEmpty);
    QCOMPARE(depthHistory(lives().build(), Framework{}, {}).error().code, ErrorCode::MilestoneMissing);
    DatasetBuilder silent;
    QCOMPARE(depthHistory(silent.account("a", "2026-01-01").build(), historyFramework(), {}).error().code, ErrorCode::NoUsage);
    QCOMPARE(areaHistory(silent.build(), historyFramework(), {}).error().code, ErrorCode::NoUsage);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(depthHistory(lives().build(), historyFramework(), {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(DepthHistoryTest)

} // namespace waymark

#include "depth_history_test.moc"
