#include "core/analysis/journey/milestone_shares.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/journey/size_bands.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::on;

namespace {

Framework twoChatsInThirtyDays()
{
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 30, 2.0};
    framework.utilization = UtilizationRule{{{"close", {}}}, Period::CalendarMonth, true, 3.0, 1};
    framework.landmarkDay = 40;
    return framework;
}

/// As of 2026-05-15; no usage at all in March.
DatasetBuilder signups()
{
    DatasetBuilder builder;
    builder.account("january, reached", "2026-01-05").use("january, reached", "2026-01-20", "chat", 2);
    builder.account("january, on day 30", "2026-01-05").use("january, on day 30", "2026-02-04", "chat", 2);
    builder.account("january, left", "2026-01-10", "2026-01-15");
    builder.account("february, meets the gap", "2026-02-20").use("february, meets the gap", "2026-02-25", "chat", 2);
    builder.account("march", "2026-03-10");
    builder.account("april 1, reached", "2026-04-01").use("april 1, reached", "2026-04-02", "chat", 2);
    builder.account("april 30, early", "2026-04-30").use("april 30, early", "2026-05-01", "chat", 2);
    builder.account("april 30, pending", "2026-04-30");
    builder.account("april 30, left", "2026-04-30", "2026-05-05");
    builder.account("december, unwatched", "2025-12-10").use("december, unwatched", "2026-01-01", "chat", 2);
    return builder.use("clock", "2026-05-15", "other");
}

const MilestoneMonth &monthOf(const MilestoneShares &shares, const char *month)
{
    return *std::find_if(shares.months.begin(), shares.months.end(),
                         [=](const MilestoneMonth &row) { return isoMonth(row.month) == month; });
}

} // namespace

class MilestoneSharesTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWhoseWindowHasPassedAreInTheShare();
    void aMonthHasAShareOnceItHasPassedForAll();
    void aGapBreaksTheLineAndChangesNoState();
    void monthsOfMilestonesWithoutAWindowAreComparedWithinTheSameDays();
    void refusals();
    void sizeBandsHoldTheRelativeAgainstTheAbsoluteRule();
    void theAbsoluteThresholdLetsAsManyPass();
    void aRuleWithoutSeatsIsMatchedByOnePerSeat();
};

void MilestoneSharesTest::onlyWhoseWindowHasPassedAreInTheShare()
{
    const MilestoneShares shares =
        milestoneShares(signups().build(), twoChatsInThirtyDays(), coveredFromNewYear(), Milestone::Activation).value();
    QCOMPARE(shares.windowDays, 30);
    QCOMPARE(shares.passes.reached, 3U);    // January, February, April 1
    QCOMPARE(shares.passes.notReached, 3U); // on day 30 is too late, one left, March
    QCOMPARE(shares.passes.reachedEarly, 1U);
    QCOMPARE(shares.passes.pending, 1U);
    QCOMPARE(shares.passes.leftEarly, 1U);
    QCOMPARE(shares.passes.unknown, 1U);
    QCOMPARE(shares.share->value, 0.5);
    // R: prop.test(3, 6, correct = FALSE)$conf.int gives 0.1876163065 0.8123836935
    QVERIFY(std::abs(shares.share->low - 0.1876163065) < 1e-9);
    QVERIFY(std::abs(shares.share->high - 0.8123836935) < 1e-9);
}

void MilestoneSharesTest::aMonthHasAShareOnceItHasPassedForAll()
{
    const MilestoneShares shares =
        milestoneShares(signups().build(), twoChatsInThirtyDays(), coveredFromNewYear(), Milestone::Activation).value();
    QCOMPARE(shares.months.size(), std::size_t(5));
    QCOMPARE(monthOf(shares, "2026-01").share->value, 1.0 / 3.0);
    QCOMPARE(monthOf(shares, "2026-01").share->of, 3U);
    const MilestoneMonth &april = monthOf(shares, "2026-04");
    QVERIFY(!april.elapsed);
    QVERIFY(!april.share);
    QCOMPARE(april.passes.reached, 1U);
    QCOMPARE(april.passes.reachedEarly + april.passes.pending + april.passes.leftEarly, 3U);
    // Unknown is not a share of 0.
    QVERIFY(!monthOf(shares, "2025-12").share);
    AnalysisOptions later = coveredFromNewYear();
    DatasetBuilder builder = signups();
    const auto laterShares =
        milestoneShares(builder.use("clock", "2026-05-29", "other").build(), twoChatsInThirtyDays(), later, Milestone::Activation).value();
    // April 30 + 30 days = May 30, and the day of May 29 is over.
    QCOMPARE(monthOf(laterShares, "2026-04").share->of, 4U);
    QCOMPARE(monthOf(laterShares, "2026-04").share->value, 0.5);
}

void MilestoneSharesTest::aGapBreaksTheLineAndChangesNoState()
{
    const MilestoneShares shares =
        milestoneShares(signups().build(), twoChatsInThirtyDays(), coveredFromNewYear(), Milestone::Activation).value();
    QVERIFY(monthOf(shares, "2026-03").gap);
    QVERIFY(!monthOf(shares, "2026-03").share);
    QCOMPARE(monthOf(shares, "2026-03").passes.notReached, 1U);
    QCOMPARE(monthOf(shares, "2026-02").inGap, 1U);
    QCOMPARE(monthOf(shares, "2026-02").share->value, 1.0);
    QCOMPARE(monthOf(shares, "2026-01").inGap, 0U);
}

void MilestoneSharesTest::monthsOfMilestonesWithoutAWindowAreComparedWithinTheSameDays()
{
    DatasetBuilder builder = signups();
    builder.seats("january, reached", "2026-01-05", 2).use("january, reached", "2026-02-10", "close", 6);     // day 36
    builder.seats("january, on day 30", "2026-01-05", 2).use("january, on day 30", "2026-02-14", "close", 6); // day 40
    builder.seats("january, left", "2026-02-25", 1);                                                          // no seats in time
    const Dataset dataset = builder.build();
    const MilestoneShares shares = milestoneShares(dataset, twoChatsInThirtyDays(), coveredFromNewYear(), Milestone::Utilization).value();
    QCOMPARE(shares.windowDays, 0);
    QCOMPARE(shares.comparedDays, 40);
    QCOMPARE(shares.passes.reached, 2U); // today, whatever the day
    QCOMPARE(monthOf(shares, "2026-01").passes.reached, 1U);
    QCOMPARE(monthOf(shares, "2026-01").passes.notReached, 1U);
    QCOMPARE(monthOf(shares, "2026-01").passes.unknown, 1U);
    AnalysisOptions options = coveredFromNewYear();
    options.landmark = 41;
    QCOMPARE(monthOf(milestoneShares(dataset, twoChatsInThirtyDays(), options, Milestone::Utilization).value(), "2026-01").passes.reached,
             2U);
}

void MilestoneSharesTest::refusals()
{
    const Dataset dataset = signups().build();
    const auto failureFor = [&](Milestone milestone, const AnalysisOptions &options = {}) {
        const auto shares = milestoneShares(dataset, twoChatsInThirtyDays(), options, milestone);
        return shares ? ErrorCode::Internal : shares.error().code;
    };
    QCOMPARE(failureFor(Milestone::Setup), ErrorCode::MilestoneMissing);
    QCOMPARE(failureFor(Milestone::Utilization), ErrorCode::NoSubscriptions);
    AnalysisOptions early;
    early.landmark = 29;
    QCOMPARE(failureFor(Milestone::Utilization, early), ErrorCode::LandmarkTooEarly);
    QCOMPARE(sizeBands(dataset, twoChatsInThirtyDays(), {}).error().code, ErrorCode::NoSubscriptions);
    QCOMPARE(milestoneShares(Dataset{}, twoChatsInThirtyDays(), {}, Milestone::Activation).error().code, ErrorCode::StoreEmpty);
}

namespace {

/// Customers of 1, 3 and 30 seats; each closes so many per seat in January.
DatasetBuilder teams()
{
    DatasetBuilder builder;
    const auto add = [&builder](const char *key, double seats, double closed) {
        builder.account(key, "2026-01-01").seats(key, "2026-01-01", seats).use(key, "2026-01-20", "close", closed);
    };
    add("one, three", 1, 3);
    add("one, two", 1, 2);
    add("three, nine", 3, 9);
    add("three, six", 3, 6);
    add("thirty, ninety", 30, 90);
    add("thirty, sixty", 30, 60);
    builder.account("no seats", "2026-01-01").use("no seats", "2026-01-02", "close", 99);
    builder.account("left", "2026-01-01", "2026-01-30").seats("left", "2026-01-01", 1);
    return builder.use("clock", "2026-05-15", "other");
}

} // namespace

void MilestoneSharesTest::sizeBandsHoldTheRelativeAgainstTheAbsoluteRule()
{
    const SizeBands bands = sizeBands(teams().build(), twoChatsInThirtyDays(), coveredFromNewYear()).value();
    QCOMPARE(bands.landmark, 40);
    QCOMPARE(bands.excluded.unknown, 1U);
    QCOMPARE(bands.excluded.leftBeforeLandmark, 1U);
    QCOMPARE(bands.bands.size(), std::size_t(5));
    const char *names[] = {"1", "2-5", "6-20", "21-100", ">100"};
    const unsigned accounts[] = {2, 2, 0, 2, 0};
    for (std::size_t b = 0; b < bands.bands.size(); ++b) {
        QCOMPARE(sizeBandName(bands.bands[b]), std::string(names[b]));
        QCOMPARE(bands.bands[b].accounts, accounts[b]);
        QCOMPARE(bands.bands[b].relative.has_value(), accounts[b] > 0);
        // Per seat, half of every size passes: the planted truth.
        if (accounts[b] > 0)
            QCOMPARE(bands.bands[b].relative->value, 0.5);
    }
    // Without seats the three that close most pass, which the small ones cannot be.
    QCOMPARE(bands.bands[0].absolute->value, 0.0);
    QCOMPARE(bands.bands[1].absolute->value, 0.5);
    QCOMPARE(bands.bands[3].absolute->value, 1.0);
}

void MilestoneSharesTest::theAbsoluteThresholdLetsAsManyPass()
{
    const SizeBands bands = sizeBands(teams().build(), twoChatsInThirtyDays(), coveredFromNewYear()).value();
    QCOMPARE(bands.relativeThreshold, std::optional<double>(3.0));
    QCOMPARE(bands.absoluteThreshold, std::optional<double>(9.0));
    QCOMPARE(bands.relative->count, 3U);
    QCOMPARE(bands.absolute->count, 3U);
    // Those that close equally many pass together.
    DatasetBuilder tied = teams();
    tied.use("three, six", "2026-01-21", "close", 2).use("one, two", "2026-01-21", "close", 7);
    Framework framework = twoChatsInThirtyDays();
    framework.utilization->perSeatThreshold = 3.0;
    const SizeBands matched = sizeBands(tied.build(), framework, coveredFromNewYear()).value();
    QCOMPARE(matched.relative->count, 4U);
    QCOMPARE(matched.absoluteThreshold, std::optional<double>(9.0));
    framework.utilization->perSeatThreshold = 1000.0;
    const SizeBands nobody = sizeBands(teams().build(), framework, coveredFromNewYear()).value();
    QVERIFY(!nobody.absoluteThreshold && !nobody.absolute && !nobody.bands[0].absolute);
    QCOMPARE(nobody.relative->count, 0U);
}

void MilestoneSharesTest::aRuleWithoutSeatsIsMatchedByOnePerSeat()
{
    Framework framework = twoChatsInThirtyDays();
    framework.utilization->perSeat = false;
    framework.utilization->perSeatThreshold = 9.0;
    const SizeBands bands = sizeBands(teams().build(), framework, coveredFromNewYear()).value();
    QVERIFY(!bands.perSeat);
    QCOMPARE(bands.absoluteThreshold, std::optional<double>(9.0));
    QCOMPARE(bands.relativeThreshold, std::optional<double>(3.0));
    QCOMPARE(bands.absolute->count, 3U);
}

WAYMARK_TEST(MilestoneSharesTest)

} // namespace waymark

#include "milestone_shares_test.moc"
