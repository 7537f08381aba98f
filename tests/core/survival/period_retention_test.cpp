#include "core/survival/period_retention.h"

#include <QObject>
#include <QTest>

#include "core/base/random.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

struct PeriodPerson {
    std::vector<Day> activeDays;
    Day covered;
    Day end;
};

std::vector<PeriodCount> countsOf(const PeriodRule &rule, const std::vector<PeriodPerson> &people)
{
    std::vector<PeriodCount> counts;
    for (const PeriodPerson &person : people)
        countPeriods(rule, {person.activeDays, person.covered, person.end}, counts);
    return counts;
}

/// "1/2 0/1": retained / eligible of each period.
QByteArray countText(const std::vector<PeriodCount> &counts)
{
    QByteArray text;
    for (const PeriodCount &count : counts)
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(count.retained) + "/" + QByteArray::number(count.eligible);
    return text;
}

/// Straight from the definition: day by day, period by period.
std::vector<PeriodCount> countedSlowly(const PeriodRule &rule, const std::vector<PeriodPerson> &people)
{
    std::vector<PeriodCount> counts;
    for (Day k = 0; k * rule.length <= 400; ++k) {
        PeriodCount count;
        for (const PeriodPerson &person : people) {
            const Day first = k * rule.length, last = first + rule.length - 1;
            if (first < person.covered || last > person.end)
                continue;
            ++count.eligible;
            bool active = false;
            for (const Day day : person.activeDays) {
                const bool seen = day >= person.covered && day <= person.end;
                active = active || (seen && day >= first && (day <= last || rule.kind == PeriodKind::Unbounded));
            }
            count.retained += active ? 1 : 0;
        }
        counts.push_back(count);
    }
    while (!counts.empty() && counts.back().eligible == 0)
        counts.pop_back();
    return counts;
}

constexpr PeriodRule kTenDays{PeriodKind::Bounded, 10, 0, 0};
constexpr PeriodRule kTenDaysOrLater{PeriodKind::Unbounded, 10, 0, 0};

} // namespace

class PeriodRetentionTest : public QObject {
    Q_OBJECT

private slots:
    void countsOnePerson_data();
    void countsOnePerson();
    void peopleAddUp();
    void equalsTheDefinitionDayByDay_data();
    void equalsTheDefinitionDayByDay();
    void aPeriodThatHasNotElapsedHasNoShare();
    void cohortsArePooledByTheirSums();
    void theLastThreePeriodsAreUnsettled();
};

void PeriodRetentionTest::countsOnePerson_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::vector<Day>>("activeDays");
    QTest::addColumn<Day>("covered");
    QTest::addColumn<Day>("end");
    QTest::addColumn<QByteArray>("counts");
    const int bounded = static_cast<int>(PeriodKind::Bounded);
    const int unbounded = static_cast<int>(PeriodKind::Unbounded);
    const int bracket = static_cast<int>(PeriodKind::Bracket); // days 5..12
    using Days = std::vector<Day>;
    QTest::newRow("the period ends on the last day") << bounded << Days{0, 19} << 0 << 19 << QByteArray("1/1 1/1");
    QTest::newRow("the period ends a day later: blank") << bounded << Days{0, 15} << 0 << 18 << QByteArray("1/1");
    QTest::newRow("younger than one period") << bounded << Days{0} << 0 << 8 << QByteArray("");
    QTest::newRow("the first and the last day of a period") << bounded << Days{10, 29} << 0 << 29 << QByteArray("0/1 1/1 1/1");
    QTest::newRow("twice in one period") << bounded << Days{3, 4} << 0 << 9 << QByteArray("1/1");
    QTest::newRow("left on day 12 and stays in the denominator") << bounded << Days{0, 12} << 0 << 39 << QByteArray("1/1 1/1 0/1 0/1");
    QTest::newRow("never active") << bounded << Days{} << 0 << 19 << QByteArray("0/1 0/1");
    QTest::newRow("not watched on the period's first day") << bounded << Days{5, 15} << 1 << 19 << QByteArray("0/0 1/1");
    QTest::newRow("watched from a period's first day") << bounded << Days{15} << 10 << 29 << QByteArray("0/0 1/1 0/1");
    QTest::newRow("never watched") << bounded << Days{} << kNever << 29 << QByteArray("");
    QTest::newRow("active later counts in earlier periods") << unbounded << Days{25} << 0 << 39 << QByteArray("1/1 1/1 1/1 0/1");
    QTest::newRow("active in the unfinished period counts in earlier ones")
        << unbounded << Days{31} << 0 << 32 << QByteArray("1/1 1/1 1/1");
    QTest::newRow("activity after the end is not seen") << unbounded << Days{0, 33} << 0 << 32 << QByteArray("1/1 0/1 0/1");
    QTest::newRow("on the bracket's first day") << bracket << Days{5} << 0 << 12 << QByteArray("1/1");
    QTest::newRow("on the bracket's last day") << bracket << Days{12} << 0 << 12 << QByteArray("1/1");
    QTest::newRow("just outside the bracket") << bracket << Days{4, 13} << 0 << 20 << QByteArray("0/1");
    QTest::newRow("the bracket has not elapsed") << bracket << Days{5} << 0 << 11 << QByteArray("0/0");
    QTest::newRow("the bracket was not watched from its first day") << bracket << Days{8} << 6 << 20 << QByteArray("0/0");
}

void PeriodRetentionTest::countsOnePerson()
{
    QFETCH(int, kind);
    QFETCH(std::vector<Day>, activeDays);
    QFETCH(Day, covered);
    QFETCH(Day, end);
    QFETCH(QByteArray, counts);
    const PeriodRule rule{static_cast<PeriodKind>(kind), 10, 5, 12};
    QCOMPARE(countText(countsOf(rule, {{activeDays, covered, end}})), counts);
}

void PeriodRetentionTest::peopleAddUp()
{
    QCOMPARE(countText(countsOf(kTenDays, {{{0, 15}, 0, 29}, {{1}, 0, 19}, {{12}, 0, 12}})), QByteArray("2/3 1/2 0/1"));
}

void PeriodRetentionTest::equalsTheDefinitionDayByDay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("length");
    for (const int length : {1, 7, 30}) {
        QTest::addRow("bounded, %d days", length) << static_cast<int>(PeriodKind::Bounded) << length;
        QTest::addRow("unbounded, %d days", length) << static_cast<int>(PeriodKind::Unbounded) << length;
    }
}

void PeriodRetentionTest::equalsTheDefinitionDayByDay()
{
    QFETCH(int, kind);
    QFETCH(int, length);
    RandomStream random(static_cast<std::uint64_t>(length));
    std::vector<PeriodPerson> people;
    for (int i = 0; i < 60; ++i) {
        PeriodPerson person;
        person.covered = random.chance(0.7) ? 0 : static_cast<Day>(random.below(80));
        person.end = static_cast<Day>(random.below(200));
        const double often = random.uniform() * 0.2;
        for (Day day = 0; day < 210; ++day) {
            if (random.chance(often))
                person.activeDays.push_back(day);
        }
        people.push_back(person);
    }
    const PeriodRule rule{static_cast<PeriodKind>(kind), length, 0, 0};
    QCOMPARE(countText(countsOf(rule, people)), countText(countedSlowly(rule, people)));
}

void PeriodRetentionTest::aPeriodThatHasNotElapsedHasNoShare()
{
    QVERIFY(!PeriodCount{}.share().has_value());
    QCOMPARE((PeriodCount{4, 1}).share(), std::optional<double>(0.25));
    QCOMPARE((PeriodCount{4, 0}).share(), std::optional<double>(0.0));
}

void PeriodRetentionTest::cohortsArePooledByTheirSums()
{
    std::vector<PeriodCount> pooled;
    poolPeriods(std::vector<PeriodCount>{{10, 5}, {10, 1}}, pooled);
    poolPeriods(std::vector<PeriodCount>{{2, 2}}, pooled);
    // 7 of 12, not the mean of 50% and 100%.
    QCOMPARE(countText(pooled), QByteArray("7/12 1/10"));
}

void PeriodRetentionTest::theLastThreePeriodsAreUnsettled()
{
    const std::vector<PeriodCount> counts = countsOf(kTenDaysOrLater, {{{0, 45}, 0, 49}, {{3}, 0, 14}});
    QCOMPARE(countText(counts), QByteArray("2/2 1/1 1/1 1/1 1/1"));
    QVERIFY(!isUnsettled(counts, 0));
    QVERIFY(!isUnsettled(counts, 1));
    QVERIFY(isUnsettled(counts, 2));
    QVERIFY(isUnsettled(counts, 4));
}

WAYMARK_TEST(PeriodRetentionTest)

} // namespace waymark::survival_test

#include "period_retention_test.moc"
