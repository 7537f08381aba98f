#include "core/store/subscription_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

SubscriptionRow subscriptionRow(const char *id, const char *from, const char *until, double seats, std::int64_t cents = -1)
{
    return {id, test::on(from), *until == 0 ? CalendarDay::none() : test::on(until), seats, std::max<std::int64_t>(cents, 0), cents >= 0};
}

/// "2026-01-01: 5 seats" and so on; "none" without a subscription, "?" for unknown seats.
std::string stepsText(const std::vector<SubscriptionStep> &steps)
{
    std::string text;
    for (const SubscriptionStep &step : steps)
        text += isoDate(step.from) + ":" +
                (!step.inForce            ? "none"
                 : std::isnan(step.seats) ? "?"
                                          : std::to_string(std::lround(step.seats))) +
                (step.hasMrr ? "/" + std::to_string(step.mrrCents) : "") + " ";
    return text;
}

} // namespace

class SubscriptionStepsTest : public QObject {
    Q_OBJECT

private slots:
    void aRowHoldsUntilTheNextOfItsSubscription();
    void anEndDateIsTheLastDayInForce();
    void subscriptionsHeldAtOnceAddUp();
    void rowsOfOneDayHoldByRuleNotByOrder();
    void seatsNobodyStatedAreUnknown();
};

void SubscriptionStepsTest::aRowHoldsUntilTheNextOfItsSubscription()
{
    QCOMPARE(stepsText(subscriptionSteps({subscriptionRow("", "2026-03-01", "", 8, 900), subscriptionRow("", "2026-01-01", "", 5, 500)})),
             std::string("2026-01-01:5/500 2026-03-01:8/900 "));
}

void SubscriptionStepsTest::anEndDateIsTheLastDayInForce()
{
    QCOMPARE(stepsText(subscriptionSteps({subscriptionRow("", "2026-01-01", "2026-01-31", 5)})),
             std::string("2026-01-01:5 2026-02-01:none "));
    QCOMPARE(stepsText(subscriptionSteps({subscriptionRow("", "2026-01-01", "2026-01-31", 5), subscriptionRow("", "2026-01-20", "", 6)})),
             std::string("2026-01-01:5 2026-01-20:6 "));
}

void SubscriptionStepsTest::subscriptionsHeldAtOnceAddUp()
{
    QCOMPARE(stepsText(subscriptionSteps({subscriptionRow("A", "2026-01-01", "2026-02-28", 5, 500),
                                          subscriptionRow("B", "2026-02-01", "", 3, 300),
                                          subscriptionRow("A", "2026-02-15", "2026-02-28", 7, 700)})),
             std::string("2026-01-01:5/500 2026-02-01:8/800 2026-02-15:10/1000 2026-03-01:3/300 "));
}

void SubscriptionStepsTest::rowsOfOneDayHoldByRuleNotByOrder()
{
    std::vector<SubscriptionRow> rows{subscriptionRow("", "2026-01-01", "", 5), subscriptionRow("", "2026-01-01", "", 9),
                                      subscriptionRow("", "2026-01-01", "", 7)};
    QCOMPARE(stepsText(subscriptionSteps(rows)), std::string("2026-01-01:9 "));
    std::reverse(rows.begin(), rows.end());
    QCOMPARE(stepsText(subscriptionSteps(rows)), std::string("2026-01-01:9 "));
}

void SubscriptionStepsTest::seatsNobodyStatedAreUnknown()
{
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(
        stepsText(subscriptionSteps({subscriptionRow("A", "2026-01-01", "", unknown, 500), subscriptionRow("B", "2026-02-01", "", 3)})),
        std::string("2026-01-01:?/500 2026-02-01:3/500 "));
}

WAYMARK_TEST(SubscriptionStepsTest)

} // namespace waymark

#include "subscription_steps_test.moc"
