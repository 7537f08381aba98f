#include <algorithm>

#include <QTest>

#include "core/import/importer.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

std::string usageRows(const std::vector<std::string> &lines)
{
    std::string text = "account_id,date,feature,count\n";
    for (const std::string &line : lines)
        text += line + "\n";
    return text;
}

struct StoreOfDates {
    test::TemporaryFiles files;
    Store store = std::move(*Store::create(files.path("test.waymark")));

    ImportRequest request(const char *name) const
    {
        ImportRequest request;
        request.files = {{files.path(name), InputTable::Usage}};
        request.today = calendarDay({2026, 11, 21});
        request.now = "2026-11-21T10:00:00Z";
        return request;
    }
    Expected<ImportReport> import(const char *name, const std::string &content)
    {
        files.write(name, content);
        return importFiles(store, request(name));
    }
};

} // namespace

/// Which of day and month comes first: what the file says, what the user says, and where the two differ.
class DateOrderTest : public QObject {
    Q_OBJECT

private slots:
    void anOrderOfDayAndMonthIsTakenFromTheFileOrRefused();
    void anOrderOfDayAndMonthThatTheFileContradictsIsRefused();
    void datesThatContradictEachOtherAreTheUsersToSettle();
    void datesOfOneOrderFarFromEachOtherAreCountedWhole();
};

void DateOrderTest::anOrderOfDayAndMonthIsTakenFromTheFileOrRefused()
{
    StoreOfDates at;
    const auto refused = at.import("ambiguous.csv", usageRows({"a,03/04/2026,f,1", "a,05/06/2026,f,1"}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DateOrderAmbiguous);
    QCOMPARE(refused.error().detail,
             std::string("\"03/04/2026\" is 2026-04-03 with the day first (DMY), 2026-03-04 with the month first (MDY)"));
    QCOMPARE(refused.error().line, std::int64_t{2});
    QVERIFY(at.import("decided.csv", usageRows({"a,03/04/2026,f,1", "a,27/04/2026,f,1"})));
    QCOMPARE(isoDate((*at.store.load())->firstUsageDay), std::string("2026-04-03"));
    ImportRequest request = at.request("ambiguous.csv");
    request.dateOrder = DateOrder::MonthFirst;
    QVERIFY(importFiles(at.store, request));
    QCOMPARE(isoDate((*at.store.load())->firstUsageDay), std::string("2026-03-04"));
}

void DateOrderTest::anOrderOfDayAndMonthThatTheFileContradictsIsRefused()
{
    StoreOfDates at;
    at.files.write("days.csv", usageRows({"a,03/04/2026,f,1", "a,27/04/2026,f,1"}));
    ImportRequest request = at.request("days.csv");
    request.dateOrder = DateOrder::MonthFirst;
    const auto refused = importFiles(at.store, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DateOrderWrong);
    QCOMPARE(refused.error().detail, std::string("date \"27/04/2026\" cannot have the month first (MDY)"));
    QCOMPARE(refused.error().line, std::int64_t{3});
    QCOMPARE(refused.error().column, std::int64_t{2});
}

void DateOrderTest::datesThatContradictEachOtherAreTheUsersToSettle()
{
    StoreOfDates at;
    const std::string text = usageRows({"a,05/30/2026,f,1", "a,27/04/2026,f,1", "a,28/04/2026,f,1", "a,03/04/2026,f,x"});
    const auto refused = at.import("mixed.csv", text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DateOrderMixed);
    QCOMPARE(refused.error().detail, std::string("dates that can only have the day first (DMY): 2, the month first (MDY): 1"));
    QCOMPARE(at.store.imports()->size(), std::size_t{0});
    // Said, it is a matter of some rows, although the first that tells says otherwise.
    ImportRequest request = at.request("mixed.csv");
    request.dateOrder = DateOrder::DayFirst;
    const auto mixed = importFiles(at.store, request);
    QVERIFY2(mixed, mixed ? "" : englishText(mixed.error()).c_str());
    QCOMPARE(mixed->files[0].imported, std::int64_t{2});
    QCOMPARE(mixed->files[0].rejected, std::int64_t{2});
    QCOMPARE(at.store.rejectedRows(1)->front().reason, std::string("date \"05/30/2026\" cannot have the day first (DMY)"));
    const auto &warnings = mixed->files[0].warnings;
    const auto warning = std::find_if(warnings.begin(), warnings.end(),
                                      [](const ImportWarning &one) { return one.code == ImportWarning::Code::DatesContradict; });
    QVERIFY(warning != warnings.end());
    QCOMPARE(warning->count, std::int64_t{1});
    QCOMPARE(englishText(*warning), std::string("1 date has day and month in the other order than was said, so it cannot be read "
                                                "(dates that can only have the day first (DMY): 2, the month first (MDY): 1)"));
}

void DateOrderTest::datesOfOneOrderFarFromEachOtherAreCountedWhole()
{
    StoreOfDates at;
    std::string text = "account_id,date,feature,count\n";
    // More than a block between the two, so that the first decides before the other is seen.
    for (int i = 0; i < 200'000; ++i)
        text += i == 0 ? "a,27/04/2026,f,1\n" : "a,03/04/2026,f,1\n";
    QVERIFY(at.import("one.csv", text));
    text += "a,05/30/2026,f,1\n";
    QCOMPARE(at.import("two.csv", text).error().code, ErrorCode::DateOrderMixed);
    ImportRequest request = at.request("one.csv");
    request.dateOrder = DateOrder::MonthFirst;
    request.force = true;
    QCOMPARE(importFiles(at.store, request).error().code, ErrorCode::DateOrderWrong);
}

WAYMARK_TEST(DateOrderTest)

} // namespace waymark

#include "date_order_test.moc"
