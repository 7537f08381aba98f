#include "core/import/values.h"

#include <QTest>

#include "core/import/table_shape.h"
#include "core/import/tables/key_dictionary.h"
#include "tests/support/registry.h"

namespace waymark {

class ImportValuesTest : public QObject {
    Q_OBJECT

private slots:
    void readsDates_data();
    void readsDates();
    void dayAndMonthAreReadInTheOrderGiven();
    void aTimeWithAZoneFallsOnTheDayOfTheImportsZone();
    void refusesAZoneThatDoesNotExist();
    void readsCounts_data();
    void readsCounts();
    void keepsAmountsToTheCent_data();
    void keepsAmountsToTheCent();
    void knowsValidUtf8_data();
    void knowsValidUtf8();
    void everyKeyFindsItsNumber();
    void recognisesTablesByTheirHeader_data();
    void recognisesTablesByTheirHeader();
    void namesTheColumnThatIsMissing();
    void twoColumnsOfOneNameAreAmbiguous();
};

void ImportValuesTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("ISO date") << "2026-06-30"
                              << "2026-06-30";
    QTest::newRow("leap day") << "2024-02-29"
                              << "2024-02-29";
    QTest::newRow("no leap day") << "2026-02-29"
                                 << "";
    QTest::newRow("month 13") << "2026-13-04"
                              << "";
    QTest::newRow("date-time with T") << "2026-06-30T23:59:59"
                                      << "2026-06-30";
    QTest::newRow("date-time with space") << "2026-06-30 23:59"
                                          << "2026-06-30";
    QTest::newRow("fraction and Z") << "2026-06-30T23:59:59.123456Z"
                                    << "2026-06-30";
    QTest::newRow("offset ahead of UTC") << "2026-07-01T01:00:00+02:00"
                                         << "2026-06-30";
    QTest::newRow("offset behind UTC") << "2026-06-30T23:00:00-0300"
                                       << "2026-07-01";
    QTest::newRow("hour 25") << "2026-06-30T25:00"
                             << "";
    QTest::newRow("epoch seconds") << "1782777600"
                                   << "2026-06-30";
    QTest::newRow("epoch milliseconds") << "1782777600000"
                                        << "2026-06-30";
    QTest::newRow("epoch microseconds") << "1782863999999999"
                                        << "2026-06-30";
    QTest::newRow("other order") << "30/06/2026"
                                 << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("words") << "yesterday"
                           << "";
}

void ImportValuesTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    auto reader = DateReader::forZone("UTC");
    QVERIFY(reader);
    const auto read = reader->read(text.toStdString());
    QCOMPARE(read ? QString::fromStdString(isoDate(*read)) : QString(), day);
}

void ImportValuesTest::dayAndMonthAreReadInTheOrderGiven()
{
    auto dayFirst = DateReader::forZone("UTC", DateOrder::DayFirst);
    auto monthFirst = DateReader::forZone("UTC", DateOrder::MonthFirst);
    QVERIFY(dayFirst && monthFirst);
    const auto text = [](const std::optional<CalendarDay> &day) { return day ? isoDate(*day) : std::string("none"); };
    QCOMPARE(text(dayFirst->read("03/04/2026")), std::string("2026-04-03"));
    QCOMPARE(text(monthFirst->read("03/04/2026")), std::string("2026-03-04"));
    QCOMPARE(text(dayFirst->read("27-7-2023")), std::string("2023-07-27"));
    QCOMPARE(text(monthFirst->read("27-7-2023")), std::string("none"));
    QCOMPARE(text(dayFirst->read("28.07.2023 03:00")), std::string("2023-07-28"));
    QCOMPARE(text(dayFirst->read("2026-06-30")), std::string("2026-06-30"));
    QCOMPARE(text(dayFirst->read("03/04/26")), std::string("none"));
    QCOMPARE(text(dayFirst->read("03/04-2026")), std::string("none"));
}

void ImportValuesTest::aTimeWithAZoneFallsOnTheDayOfTheImportsZone()
{
    auto reader = DateReader::forZone("Asia/Bangkok");
    QVERIFY(reader);
    QCOMPARE(isoDate(reader->read("2026-06-30T18:30:00Z").value()), std::string("2026-07-01"));
    QCOMPARE(isoDate(reader->read("2026-06-30T16:59:59Z").value()), std::string("2026-06-30"));
    QCOMPARE(isoDate(reader->read("2026-06-30T23:30:00").value()), std::string("2026-06-30"));
}

void ImportValuesTest::refusesAZoneThatDoesNotExist()
{
    const auto reader = DateReader::forZone("Mars/Olympus");
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::InvalidArgument);
}

void ImportValuesTest::readsCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("count");
    QTest::newRow("zero") << "0" << 0.0;
    QTest::newRow("whole") << "42" << 42.0;
    QTest::newRow("2^53") << "9007199254740992" << 9007199254740992.0;
    QTest::newRow("decimal") << "11.77" << 11.77;
    QTest::newRow("exponent") << "1e3" << 1000.0;
    QTest::newRow("negative") << "-1" << -1.0;
    QTest::newRow("thousands separator") << "1,000" << -1.0;
    QTest::newRow("nan") << "nan" << -1.0;
    QTest::newRow("infinity") << "inf" << -1.0;
    QTest::newRow("too large") << "1e300" << -1.0;
    QTest::newRow("empty") << "" << -1.0;
    QTest::newRow("with a unit") << "3 min" << -1.0;
}

void ImportValuesTest::readsCounts()
{
    QFETCH(QString, text);
    QFETCH(double, count);
    QCOMPARE(parseCount(text.toStdString()).value_or(-1.0), count);
}

void ImportValuesTest::keepsAmountsToTheCent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("cents");
    QTest::newRow("whole") << "2786" << 278600LL;
    QTest::newRow("one decimal") << "29.9" << 2990LL;
    QTest::newRow("two decimals that no double holds") << "0.29" << 29LL;
    QTest::newRow("third decimal rounds up") << "1.005" << 101LL;
    QTest::newRow("third decimal rounds down") << "1.0049" << 100LL;
    QTest::newRow("large") << "123456789012.34" << 12345678901234LL;
    QTest::newRow("more than cents can hold") << "95884130014921085" << -1LL;
    QTest::newRow("negative") << "-5" << -1LL;
    QTest::newRow("currency sign") << "$5" << -1LL;
    QTest::newRow("empty") << "" << -1LL;
    QTest::newRow("point alone") << "." << -1LL;
}

void ImportValuesTest::keepsAmountsToTheCent()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, cents);
    QCOMPARE(static_cast<qlonglong>(parseCents(text.toStdString()).value_or(-1)), cents);
}

void ImportValuesTest::knowsValidUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("Thai") << QByteArray("\xe0\xb8\x81") << true;
    QTest::newRow("emoji") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
    QTest::newRow("cut sequence") << QByteArray("\xe0\xb8") << false;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
}

void ImportValuesTest::knowsValidUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(isUtf8(bytes.toStdString()), valid);
}

void ImportValuesTest::everyKeyFindsItsNumber()
{
    KeyDictionary dictionary;
    std::vector<std::string> keys;
    for (int i = 0; i < 50000; ++i)
        keys.push_back(i % 3 == 0   ? "account-with-a-long-key-" + std::to_string(i)
                       : i % 3 == 1 ? std::to_string(i)
                                    : "00" + std::to_string(i));
    for (std::size_t i = 0; i < keys.size(); ++i)
        dictionary.insert(keys[i], static_cast<std::uint32_t>(i));
    const std::vector<std::string_view> views(keys.begin(), keys.end());
    std::vector<std::uint32_t> numbers(keys.size());
    dictionary.find(views, numbers.data());
    for (std::size_t i = 0; i < keys.size(); ++i)
        QCOMPARE(numbers[i], static_cast<std::uint32_t>(i));
    QCOMPARE(dictionary.find("account-with-a-long-key-1"), KeyDictionary::kMissing);
    QCOMPARE(dictionary.find(""), KeyDictionary::kMissing);
}

void ImportValuesTest::recognisesTablesByTheirHeader_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("table");
    QTest::newRow("accounts") << QByteArray("account_id|signup_date|churn_date|plan") << "accounts";
    QTest::newRow("accounts by other names") << QByteArray("Company ID|Created At|Region") << "accounts";
    QTest::newRow("accounts with seats of their own") << QByteArray("account_id|signup_date|seats") << "accounts";
    QTest::newRow("usage") << QByteArray("account_id|date|feature|count") << "usage";
    QTest::newRow("usage as events") << QByteArray("workspace_id|timestamp|event_name") << "usage";
    QTest::newRow("subscriptions") << QByteArray("account_id|start_date|end_date|plan|seats|mrr") << "subscriptions";
    QTest::newRow("features") << QByteArray("feature|label|category|level") << "features";
    QTest::newRow("users") << QByteArray("user_id|account_id") << "users";
    QTest::newRow("prefixed properties") << QByteArray("properties.account_id|time|event") << "usage";
    QTest::newRow("events without an account") << QByteArray("usage_date|feature_name|usage_count") << "";
}

void ImportValuesTest::recognisesTablesByTheirHeader()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, table);
    std::vector<std::string> names;
    for (const QByteArray &name : header.split('|'))
        names.push_back(name.toStdString());
    const auto recognised = tableOfHeader(names);
    QCOMPARE(recognised ? QString::fromUtf8(inputTableName(*recognised)) : QString(), table);
}

void ImportValuesTest::namesTheColumnThatIsMissing()
{
    const auto shape = guessMapping(InputTable::Accounts, {"account_id", "plan"});
    QVERIFY(!shape);
    QCOMPARE(shape.error().code, ErrorCode::MissingColumn);
    QVERIFY(shape.error().detail.find("signup_date") != std::string::npos);
}

void ImportValuesTest::twoColumnsOfOneNameAreAmbiguous()
{
    const auto shape = guessMapping(InputTable::Usage, {"account_id", "Date", "date", "feature"});
    QVERIFY(!shape);
    QCOMPARE(shape.error().code, ErrorCode::AmbiguousColumn);
}

WAYMARK_TEST(ImportValuesTest)

} // namespace waymark

#include "values_test.moc"
