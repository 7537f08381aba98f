#include "core/export/tables/csv_writer.h"

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

class CsvWriterTest : public QObject {
    Q_OBJECT

private slots:
    void aCellIsQuotedAndMadeHarmless_data();
    void aCellIsQuotedAndMadeHarmless();
    void rowsEndAsInRfc4180();
};

void CsvWriterTest::aCellIsQuotedAndMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain text") << "Pro"
                                << "Pro";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a comma") << "Smith, Ltd"
                             << "\"Smith, Ltd\"";
    QTest::newRow("quotes are doubled") << "the \"best\""
                                        << "\"the \"\"best\"\"\"";
    QTest::newRow("a line end") << "two\nlines"
                                << "\"two\nlines\"";
    QTest::newRow("a formula") << "=1+1"
                               << "'=1+1";
    QTest::newRow("a formula with a comma") << "=SUM(A1,A2)"
                                            << "\"'=SUM(A1,A2)\"";
    QTest::newRow("an at sign") << "@cmd"
                                << "'@cmd";
    QTest::newRow("a plus before text") << "+cmd"
                                        << "'+cmd";
    QTest::newRow("a tab") << "\t=1"
                           << "'\t=1";
    QTest::newRow("a negative number") << "-12.5"
                                       << "-12.5";
    QTest::newRow("a number with an exponent") << "-1e-5"
                                               << "-1e-5";
    QTest::newRow("a telephone number is a number") << "+4930123"
                                                    << "+4930123";
    QTest::newRow("a minus before text") << "-2+3"
                                         << "'-2+3";
    QTest::newRow("a lone minus") << "-"
                                  << "'-";
    QTest::newRow("an equals sign inside") << "a=b"
                                           << "a=b";
}

void CsvWriterTest::aCellIsQuotedAndMadeHarmless()
{
    QFETCH(QString, cell);
    std::string line;
    appendCsvField(line, cell.toStdString());
    QTEST(QString::fromStdString(line), "written");
}

void CsvWriterTest::rowsEndAsInRfc4180()
{
    std::string text;
    appendCsvRow(text, {"a", "b c", ""});
    QCOMPARE(text, std::string("a,b c,\r\n"));
}

WAYMARK_TEST(CsvWriterTest)

} // namespace waymark

#include "csv_writer_test.moc"
