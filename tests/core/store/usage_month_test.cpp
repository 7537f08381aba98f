#include "core/store/usage/usage_month.h"

#include <QTest>

#include "core/import/importer.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

QStringList monthRows(const Store &store)
{
    QStringList rows;
    sqlite3_exec(
        store.handle(),
        "SELECT account_id || ' ' || feature || ' ' || month || ' ' || sum || ' ' || active_days FROM usage_by_month ORDER BY 1",
        [](void *into, int, char **values, char **) {
            *static_cast<QStringList *>(into) << QString::fromUtf8(values[0]);
            return 0;
        },
        &rows, nullptr);
    return rows;
}

} // namespace

class UsageMonthTest : public QObject {
    Q_OBJECT

private slots:
    void aMonthTooLargeForTheMemoryIsSummedInSlices_data();
    void aMonthTooLargeForTheMemoryIsSummedInSlices();
};

void UsageMonthTest::aMonthTooLargeForTheMemoryIsSummedInSlices_data()
{
    QTest::addColumn<int>("mostRows");
    QTest::newRow("all at once") << 1'000'000;
    QTest::newRow("a month at a time") << 200;
    QTest::newRow("slices of accounts") << 30;
    QTest::newRow("a row at a time") << 1;
}

void UsageMonthTest::aMonthTooLargeForTheMemoryIsSummedInSlices()
{
    QFETCH(int, mostRows);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    std::string text = "account_id,date,feature,count\n";
    for (int i = 0; i < 400; ++i)
        text += "a" + std::to_string(i * 7 % 23) + "," + isoDate(calendarDay({2026, 1, 1}) + i % 50) + ",f" + std::to_string(i % 3) +
                (i % 5 == 0 ? ",0.1\n" : ",1\n");
    ImportRequest request;
    request.files = {{files.write("usage.csv", text), InputTable::Usage}};
    request.today = calendarDay({2026, 11, 21});
    QVERIFY(importFiles(*store, request));
    const QStringList expected = monthRows(*store);
    QVERIFY(expected.size() > 100);
    const std::int32_t january = monthNumber(calendarDay({2026, 1, 1}));
    QVERIFY(refreshUsageMonths(store->handle(), store->path(), {january, january + 1}, -1, {}, {}, mostRows));
    QCOMPARE(monthRows(*store), expected);
}

WAYMARK_TEST(UsageMonthTest)

} // namespace waymark

#include "usage_month_test.moc"
