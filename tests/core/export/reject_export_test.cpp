#include "core/export/reject_export.h"

#include <QTest>

#include "core/import/importer.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

class RejectExportTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasRejectedIsWrittenToMendAndImportsAgain();
};

void RejectExportTest::whatWasRejectedIsWrittenToMendAndImportsAgain()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    ImportRequest request;
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    request.files = {
        {files.write("usage.csv", "account_id;date;feature;note\na;2026-01-02;f;x\nb;2026-13-02;f;\"with; separator\"\nc;2026-01-03\n"),
         InputTable::Usage}};
    QVERIFY(importFiles(*store, request));
    const auto text = rejectedCsv(*store, 1);
    QVERIFY(text);
    QCOMPARE(*text, std::string("account_id,date,feature,note,waymark_rejected_line,waymark_rejected_column,waymark_rejected_reason\r\n"
                                "b,2026-13-02,f,with; separator,3,2,\"date \"\"2026-13-02\"\" is not a date (expected 2026-06-30 or "
                                "2026-06-30T12:00:00Z)\"\r\n"
                                "c,2026-01-03,,,4,,2 fields where the header has 4\r\n"));
    std::string mended = *text;
    mended.replace(mended.find("2026-13-02"), 10, "2026-12-02");
    request.files = {{files.write("mended.csv", mended), InputTable::Usage}};
    const auto again = importFiles(*store, request);
    QVERIFY2(again, again ? "" : englishText(again.error()).c_str());
    QCOMPARE(again->files[0].imported, std::int64_t{1});
    const auto written = exportRejected(*store, files.path("rejects"));
    QVERIFY(written);
    QCOMPARE(written->files.size(), std::size_t(2));
    QCOMPARE(written->files[0].name, std::string("rejected-1-usage.csv"));
}

WAYMARK_TEST(RejectExportTest)

} // namespace waymark

#include "reject_export_test.moc"
