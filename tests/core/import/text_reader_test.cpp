#include "core/import/text/text_reader.h"

#include <QTest>

#include "core/import/source/encoding.h"
#include "core/import/source/string_source.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

/// All records as "line: a|b|c", a "!" behind the line of a malformed one.
QStringList recordsOf(const std::string &text)
{
    auto decoded = decodeText(std::make_unique<StringSource>(text), {});
    if (!decoded)
        return {QString::fromStdString("refused: " + decoded.error().detail)};
    auto reader = TextReader::open(std::move(decoded->text));
    if (!reader)
        return {QString::fromStdString("refused: " + reader.error().detail)};
    QStringList records;
    RecordBatch batch;
    while (true) {
        const auto more = reader->next(batch);
        if (!more)
            return {QString::fromStdString("failed: " + more.error().detail)};
        if (!*more)
            return records;
        for (const TextRecord &record : batch.records) {
            QStringList fields;
            for (std::uint32_t i = 0; i < record.fieldCount; ++i) {
                const std::string_view field = batch.fields[record.firstField + i];
                fields << QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
            }
            records
                << QStringLiteral("%1%2: %3").arg(record.line).arg(record.malformed ? QStringLiteral("!") : QString(), fields.join(u'|'));
        }
    }
}

} // namespace

class TextReaderTest : public QObject {
    Q_OBJECT

private slots:
    void splitsTextIntoRecords_data();
    void splitsTextIntoRecords();
    void recordsAcrossBlocksAreWhole();
    void aRecordWithoutEndIsRefusedNotSwallowed();
    void bytesThatAreNoTextAreRefused();
};

void TextReaderTest::bytesThatAreNoTextAreRefused()
{
    std::string bytes;
    for (int i = 0; i < 4096; ++i)
        bytes += static_cast<char>(i * 89 % 251);
    const auto refused = decodeText(std::make_unique<StringSource>(bytes), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnsupportedFormat);
    // A control character here and there is some export's dirt.
    QVERIFY(decodeText(std::make_unique<StringSource>("account_id,signup_date\na\x01,2026-01-01\n"), {}));
    // Who says the encoding knows that it is text.
    QVERIFY(decodeText(std::make_unique<StringSource>(bytes), "UTF-8"));
}

void TextReaderTest::splitsTextIntoRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("records");
    const auto row = [](const char *name, const char *text, const char *records) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(records);
    };
    row("plain", "a,b\n1,2\n", "1: a|b / 2: 1|2");
    row("no line end at the end", "a,b\n1,2", "1: a|b / 2: 1|2");
    row("CRLF", "a,b\r\n1,2\r\n", "1: a|b / 2: 1|2");
    row("CR alone", "a,b\r1,2\r", "1: a|b / 2: 1|2");
    row("byte-order mark",
        "\xef\xbb\xbf"
        "a,b\n1,2\n",
        "1: a|b / 2: 1|2");
    row("semicolons", "a;b\n1;2,5\n", "1: a|b / 2: 1|2,5");
    row("tabs", "a\tb\n1\t2\n", "1: a|b / 2: 1|2");
    row("pipes", "a|b\n1|2\n", "1: a|b / 2: 1|2");
    row("separator inside quotes", "a,b\n\"1,5\",2\n", "1: a|b / 2: 1,5|2");
    row("doubled quotes", "a,b\n\"say \"\"hi\"\"\",2\n", "1: a|b / 2: say \"hi\"|2");
    row("line end inside quotes", "a,b\n\"x\ny\",2\n3,4\n", "1: a|b / 2: x\ny|2 / 4: 3|4");
    row("empty fields", "a,b,c\n,,\n1,,3\n", "1: a|b|c / 2: || / 3: 1||3");
    row("separator at the very end", "a,b\n1,", "1: a|b / 2: 1|");
    row("empty quoted field", "a,b\n\"\",\"\"\n", "1: a|b / 2: |");
    row("blank lines are skipped and counted", "a,b\n\n\r\n1,2\n", "1: a|b / 4: 1|2");
    row("quote inside a plain field is text", "a,b\n5\" pipe,2\n", "1: a|b / 2: 5\" pipe|2");
    row("text behind a closing quote", "a,b\n\"1\"x,2\n3,4\n", "1: a|b / 2!: 1|2 / 3: 3|4");
    row("quote never closed", "a,b\n\"1,2\n3,4\n", "1: a|b / 2!: 1,2\n3,4\n");
    row("more fields than the header", "a,b\n1,2,3\n", "1: a|b / 2: 1|2|3");
    row("a stated separator", "sep=;\na;b\n1;2\n", "2: a|b / 3: 1|2");
    row("lines before the header", "Usage report\n\nmade on,Monday\na,b,c\n1,2,3\n4,5,6\n", "4: a|b|c / 5: 1|2|3 / 6: 4|5|6");
    row("decimal commas between semicolons", "a;b\n1,5;2,5\n3,5;4,5\n", "1: a|b / 2: 1,5|2,5 / 3: 3,5|4,5");
    row("pipes inside a column", "a,b\nx,1|2|3\ny,4|5|6\n", "1: a|b / 2: x|1|2|3 / 3: y|4|5|6");
    row("quoted header", "\"a\",\"b\"\n1,2\n", "1: a|b / 2: 1|2");
    row("empty text", "", "");
}

void TextReaderTest::splitsTextIntoRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, records);
    QCOMPARE(recordsOf(text.toStdString()).join(QStringLiteral(" / ")), QString::fromUtf8(records));
}

void TextReaderTest::recordsAcrossBlocksAreWhole()
{
    // Blocks are 1 MiB: some 90,000 records of varying length, quoted ones with doubled quotes among them, cross several.
    std::string text = "key,note\n";
    QStringList expected{QStringLiteral("1: key|note")};
    for (int i = 0; i < 90000; ++i) {
        const std::string note(static_cast<std::size_t>(i % 37), 'x');
        text += i % 5 == 0 ? std::to_string(i) + ",\"a \"\"" + note + "\"\" b\"\n" : std::to_string(i) + "," + note + "\n";
        const QString shown = QString::fromStdString(i % 5 == 0 ? "a \"" + note + "\" b" : note);
        expected << QStringLiteral("%1: %2|%3").arg(i + 2).arg(i).arg(shown);
    }
    QVERIFY(text.size() > (std::size_t{2} << 20));
    QCOMPARE(recordsOf(text), expected);
}

void TextReaderTest::aRecordWithoutEndIsRefusedNotSwallowed()
{
    const QStringList records = recordsOf("a,b\n\"" + std::string(std::size_t{20} << 20, 'x'));
    QCOMPARE(records.size(), 1);
    QVERIFY(records.front().startsWith(QStringLiteral("failed: a line of more than 16 MiB")));
}

WAYMARK_TEST(TextReaderTest)

} // namespace waymark

#include "text_reader_test.moc"
