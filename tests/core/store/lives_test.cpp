#include "core/store/lives.h"

#include <QTest>

#include "core/store/subscription_steps.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

CalendarDay day(const char *text) { return *parseIsoDate(text); }

/// Subscriptions as "from..to" (to: the last day, or nothing), each of its own id.
std::vector<SubscriptionStep> stepsOf(const QByteArray &text)
{
    std::vector<SubscriptionRow> rows;
    for (const QByteArray &part : text.split(' ')) {
        SubscriptionRow row;
        row.subscriptionId = std::to_string(rows.size());
        row.date = *parseIsoDate(part.left(10).toStdString());
        row.endDate = part.size() > 12 ? *parseIsoDate(part.mid(12).toStdString()) : CalendarDay::none();
        row.seats = 1.0;
        rows.push_back(row);
    }
    return subscriptionSteps(rows);
}

} // namespace

class LivesTest : public QObject {
    Q_OBJECT

private slots:
    void churnFollowsTheSubscriptions_data();
    void churnFollowsTheSubscriptions();
    void theFirstPaidDayLeavesAFreeTimeOut();
};

void LivesTest::churnFollowsTheSubscriptions_data()
{
    QTest::addColumn<QByteArray>("subscriptions");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("returns");
    const auto row = [](const char *name, const char *subscriptions, const char *first, const char *last, int returns) {
        QTest::newRow(name) << QByteArray(subscriptions) << QByteArray(first) << QByteArray(last) << returns;
    };
    row("one that goes on", "2026-01-01..", "", "", 0);
    row("one that ended", "2026-01-01..2026-03-31", "2026-04-01", "2026-04-01", 0);
    row("one that will end after as-of", "2026-01-01..2026-07-31", "", "", 0);
    row("renewed the next day", "2026-01-01..2026-01-31 2026-02-01..", "", "", 0);
    row("29 days without one", "2026-01-01..2026-01-31 2026-03-02..", "", "", 0);
    row("30 days without one", "2026-01-01..2026-01-31 2026-03-03..", "2026-02-01", "", 1);
    row("left, came back, left", "2026-01-01..2026-01-31 2026-04-01..2026-04-30", "2026-02-01", "2026-05-01", 1);
    row("left, and comes back after as-of", "2026-01-01..2026-01-31 2026-08-01..", "2026-02-01", "2026-02-01", 0);
    row("two beside each other", "2026-01-01..2026-01-31 2026-01-15..2026-03-31", "2026-04-01", "2026-04-01", 0);
    row("ended the day before as-of", "2026-01-01..2026-06-29", "2026-06-30", "2026-06-30", 0);
}

void LivesTest::churnFollowsTheSubscriptions()
{
    QFETCH(QByteArray, subscriptions);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(int, returns);
    const auto steps = stepsOf(subscriptions);
    const CalendarDay asOf = day("2026-06-30");
    const Life byFirst = lifeOf(steps, asOf, {ChurnSource::FirstSubscriptionEnd});
    QCOMPARE(QByteArray::fromStdString(isoDate(byFirst.churn)), first);
    QCOMPARE(byFirst.returns, returns);
    QCOMPARE(QByteArray::fromStdString(isoDate(lifeOf(steps, asOf, {ChurnSource::LastSubscriptionEnd}).churn)), last);
    QVERIFY(lifeOf(steps, asOf, {}).churn.isNone());
    QCOMPARE(isoDate(byFirst.firstPaidDay), std::string("2026-01-01"));
}

void LivesTest::theFirstPaidDayLeavesAFreeTimeOut()
{
    std::vector<SubscriptionRow> rows{{"", day("2026-01-01"), CalendarDay::none(), 1.0, 0, true},
                                      {"", day("2026-01-15"), CalendarDay::none(), 1.0, 2900, true}};
    const auto steps = subscriptionSteps(rows);
    QCOMPARE(isoDate(lifeOf(steps, day("2026-06-30"), {}).firstPaidDay), std::string("2026-01-15"));
    QVERIFY(lifeOf(steps, day("2026-01-10"), {}).firstPaidDay.isNone());
}

WAYMARK_TEST(LivesTest)

} // namespace waymark

#include "lives_test.moc"
