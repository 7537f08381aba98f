#include "core/import/presets/presets.h"

#include <algorithm>

#include <QTest>

#include "core/import/importer.h"
#include "core/import/inspection.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

std::string sample(const QByteArray &file) { return std::string(WAYMARK_TEST_DATA) + "/import/" + file.toStdString(); }

ImportRequest requestOf(const std::string &path, InputTable table, const std::string &preset)
{
    ImportRequest request;
    request.files = {{path, table, std::nullopt, preset}};
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    request.timeZone = "UTC";
    return request;
}

/// The rows of usage in force: "2026-01-05 acme f".
std::string usageOf(const Dataset &dataset)
{
    std::vector<std::string> rows;
    for (std::size_t f = 0; f < dataset.features.size(); ++f) {
        const FeatureUsage &usage = dataset.usage[f];
        for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
            for (std::uint32_t i = usage.start[a]; i < usage.start[a + 1]; ++i)
                rows.push_back(isoDate(dataset.signup[a] + usage.day[i]) + " " + dataset.accountKey[a] + " " + dataset.features[f].key);
        }
    }
    std::sort(rows.begin(), rows.end());
    std::string text;
    for (const std::string &row : rows)
        text += (text.empty() ? "" : "; ") + row;
    return text;
}

/// A store that knows acme (Acme Ltd) and birch.
Store companies(const test::TemporaryFiles &files)
{
    Store store = std::move(*Store::create(files.path("test.waymark")));
    const std::string path = files.write("accounts.csv", "account_id,signup_date\nacme,2025-11-03\nbirch,2025-12-15\n");
    static_cast<void>(importFiles(store, requestOf(path, InputTable::Accounts, {})));
    return store;
}

} // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void aSampleOfEachSourceIsRecognised_data();
    void aSampleOfEachSourceIsRecognised();
    void usageBecomesDaysOfAccounts_data();
    void usageBecomesDaysOfAccounts();
    void theTimeZoneOfMixpanelMustBeStated();
    void stripeEndsWhenTheServiceEndedAndCountsSeats();
    void accountListsKeepTheirDates_data();
    void accountListsKeepTheirDates();
    void eventsOfUnknownUsersAreKeptUntilAUsersTableComes();
    void aRejectedValueOutOfACellHasTheColumnOfTheCell();
    void anUnknownPresetNamesTheKnownOnes();
};

void PresetsTest::aSampleOfEachSourceIsRecognised_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char *file, const char *preset, const char *table) {
        QTest::newRow(file) << QByteArray(file) << QByteArray(preset) << QByteArray(table);
    };
    row("intercom_conversations.csv", "intercom", "usage");
    row("intercom_parts.csv", "intercom-close-events", "usage");
    row("intercom_companies.csv", "intercom", "accounts");
    row("amplitude.json", "amplitude", "usage");
    row("mixpanel.jsonl", "mixpanel", "usage");
    row("posthog_batch.jsonl", "posthog", "usage");
    row("posthog.csv", "posthog", "usage");
    row("posthog_properties.csv", "posthog", "usage");
    row("posthog_distinct_id.csv", "posthog", "usage");
    row("segment_tracks.csv", "segment", "usage");
    row("segment_groups.csv", "segment", "accounts");
    row("segment_identifies.csv", "segment", "users");
    row("stripe_subscriptions.csv", "stripe", "subscriptions");
    row("salesforce_accounts.csv", "salesforce", "accounts");
    row("gainsight_companies.csv", "gainsight", "accounts");
}

void PresetsTest::aSampleOfEachSourceIsRecognised()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, preset);
    QFETCH(QByteArray, table);
    const auto found = inspectFile(sample(file));
    QVERIFY2(found, found ? "" : englishText(found.error()).c_str());
    QVERIFY(!found->presets.empty());
    QCOMPARE(QByteArray::fromStdString(found->presets.front().preset), preset);
    QVERIFY(found->table.has_value());
    QCOMPARE(QByteArray(inputTableName(*found->table)), table);
    QVERIFY(!found->presets.front().note.empty());
    QVERIFY2(checkMapping(found->mapping), file.constData());
}

void PresetsTest::usageBecomesDaysOfAccounts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("unknownUsers");
    const auto row = [](const char *file, const char *preset, const char *usage, int duplicates, int unknownUsers) {
        QTest::newRow(file) << QByteArray(file) << QByteArray(preset) << QByteArray(usage) << duplicates << unknownUsers;
    };
    row("intercom_conversations.csv", "intercom",
        "2026-01-05 acme conversation_started; 2026-01-06 acme conversation_closed; 2026-01-06 acme conversation_started; 2026-01-07 birch "
        "conversation_started; 2026-01-09 acme conversation_closed",
        0, 0);
    row("intercom_parts.csv", "intercom-close-events",
        "2026-01-05 acme close; 2026-01-06 acme close; 2026-01-06 acme open; 2026-01-09 acme close", 1, 0);
    row("amplitude.json", "amplitude", "2026-01-05 acme report_viewed", 1, 1);
    row("mixpanel.jsonl", "mixpanel", "2026-01-05 acme Signed In; 2026-01-06 birch Report Made", 0, 0);
    row("posthog_batch.jsonl", "posthog", "2026-01-05 acme insight viewed", 0, 1);
    row("posthog.csv", "posthog", "2026-01-05 acme insight viewed; 2026-01-07 birch insight saved", 0, 0);
    row("posthog_properties.csv", "posthog", "2026-01-05 acme insight viewed; 2026-01-07 birch insight saved", 1, 2);
    row("posthog_distinct_id.csv", "posthog", "2026-01-05 acme insight viewed", 0, 1);
    row("segment_tracks.csv", "segment", "2026-01-05 acme report_viewed", 0, 1);
}

void PresetsTest::usageBecomesDaysOfAccounts()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, preset);
    QFETCH(QByteArray, usage);
    QFETCH(int, duplicates);
    QFETCH(int, unknownUsers);
    const test::TemporaryFiles files;
    Store store = companies(files);
    const auto report = importFiles(store, requestOf(sample(file), InputTable::Usage, preset.toStdString()));
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(report->files[0].duplicates, std::int64_t{duplicates});
    const auto dataset = store.load();
    QCOMPARE(QByteArray::fromStdString(usageOf(**dataset)), usage);
    QCOMPARE((*dataset)->health.unknownUsers, std::int64_t{unknownUsers});
    QCOMPARE((*dataset)->health.usageOfUnknownUsers, std::int64_t{unknownUsers});
}

void PresetsTest::theTimeZoneOfMixpanelMustBeStated()
{
    const test::TemporaryFiles files;
    Store store = companies(files);
    ImportRequest request = requestOf(sample("mixpanel.jsonl"), InputTable::Usage, "mixpanel");
    request.timeZone.reset();
    const auto asked = importFiles(store, request);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::TimeZoneUnstated);
    QVERIFY(inspectFile(sample("mixpanel.jsonl"))->asksTimeZone);
    // 1767657600 is midnight of 6 January in UTC: the evening of the 5th in New York.
    request.timeZone = "America/New_York";
    QVERIFY(importFiles(store, request));
    QCOMPARE(usageOf(**store.load()), std::string("2026-01-05 acme Signed In; 2026-01-05 birch Report Made"));
}

void PresetsTest::stripeEndsWhenTheServiceEndedAndCountsSeats()
{
    const test::TemporaryFiles files;
    Store store = companies(files);
    ImportRequest request = requestOf(sample("stripe_subscriptions.csv"), InputTable::Subscriptions, "stripe");
    request.lifeRule = LifeRule{ChurnSource::FirstSubscriptionEnd, DayZero::FirstPaidDay};
    const auto report = importFiles(store, request);
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    const auto loaded = store.load();
    const Dataset &dataset = **loaded;
    const auto acme = dataset.stepsOf(0);
    QCOMPARE(acme[0].seats, 5.0);
    QCOMPARE(acme[0].mrrCents, std::int64_t{14950});
    const auto birch = dataset.stepsOf(1);
    QCOMPARE(birch[0].mrrCents, std::int64_t{2000});
    // Asked for on 1 June 2025, but the service ran until 15 January 2026. As-of is the latest start: it has not ended then.
    QCOMPARE(isoDate(birch[1].from), std::string("2026-01-16"));
    QCOMPARE(isoDate(dataset.signup[1]), std::string("2025-01-15"));
    QVERIFY(dataset.churn[0].isNone());
}

void PresetsTest::accountListsKeepTheirDates_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QByteArray>("accounts");
    const auto row = [](const char *file, const char *preset, const char *accounts) {
        QTest::newRow(file) << QByteArray(file) << QByteArray(preset) << QByteArray(accounts);
    };
    row("intercom_companies.csv", "intercom", "acme 2025-11-03 ; birch 2025-12-15 ");
    row("segment_groups.csv", "segment", "acme 2025-11-03 ; birch 2025-12-15 ");
    row("salesforce_accounts.csv", "salesforce", "001A000001aBcDe 2025-11-03 ; 001A000001aBcDf 2025-12-15 ");
    row("gainsight_companies.csv", "gainsight", "001A000001aBcDe 2025-11-03 ; 001A000001aBcDf 2025-12-15 2026-06-01");
}

void PresetsTest::accountListsKeepTheirDates()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, preset);
    QFETCH(QByteArray, accounts);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const auto report = importFiles(*store, requestOf(sample(file), InputTable::Accounts, preset.toStdString()));
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    const auto dataset = store->load();
    std::string text;
    for (std::size_t i = 0; i < (*dataset)->accountCount(); ++i)
        text +=
            (i == 0 ? "" : "; ") + (*dataset)->accountKey[i] + " " + isoDate((*dataset)->signup[i]) + " " + isoDate((*dataset)->churn[i]);
    QCOMPARE(QByteArray::fromStdString(text), accounts);
}

void PresetsTest::eventsOfUnknownUsersAreKeptUntilAUsersTableComes()
{
    const test::TemporaryFiles files;
    Store store = companies(files);
    const auto report = importFiles(store, requestOf(sample("segment_tracks.csv"), InputTable::Usage, "segment"));
    QVERIFY(report);
    QCOMPARE(report->files[0].warnings.back().code, ImportWarning::Code::UnknownUsers);
    QVERIFY(importFiles(store, requestOf(sample("segment_identifies.csv"), InputTable::Users, "segment")));
    QCOMPARE(usageOf(**store.load()), std::string("2026-01-05 acme report_viewed; 2026-01-05 birch report_shared"));
    QCOMPARE((*store.load())->health.unknownUsers, std::int64_t{0});
    // Taken back, the user's events belong to nobody again.
    const auto undone = undoLastImport(store);
    QVERIFY2(undone, undone ? "" : englishText(undone.error()).c_str());
    QCOMPARE(undone->size(), std::size_t(1));
    QCOMPARE(undone->front().file, std::string("segment_identifies.csv"));
    QCOMPARE(usageOf(**store.load()), std::string("2026-01-05 acme report_viewed"));
    QCOMPARE((*store.load())->health.usageOfUnknownUsers, std::int64_t{1});
}

void PresetsTest::aRejectedValueOutOfACellHasTheColumnOfTheCell()
{
    const test::TemporaryFiles files;
    Store store = companies(files);
    const std::string path = files.write("events.csv", "account_id,event,properties,timestamp\n"
                                                       "acme,saved,\"{\"\"count\"\": 2}\",2026-01-05\n"
                                                       "acme,saved,\"{\"\"count\"\": \"\"many\"\"}\",2026-01-06\n"
                                                       "acme,saved,\"{\"\"count\"\": 3}\",soon\n");
    const auto report = importFiles(store, requestOf(path, InputTable::Usage, {}));
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(usageOf(**store.load()), std::string("2026-01-05 acme saved"));
    const auto rejected = *store.rejectedRows(10);
    QCOMPARE(rejected.size(), std::size_t{2});
    QCOMPARE(rejected[0].reason, std::string("count \"many\" is not a number of 0 or more"));
    QCOMPARE(rejected[0].column, std::int64_t{3});
    QCOMPARE(rejected[1].column, std::int64_t{4});
}

void PresetsTest::anUnknownPresetNamesTheKnownOnes()
{
    const auto match = presetMapping("pendo", std::nullopt, {"a"});
    QVERIFY(!match);
    QVERIFY(match.error().detail.find("expected one of amplitude, mixpanel") != std::string::npos);
}

WAYMARK_TEST(PresetsTest)

} // namespace waymark

#include "presets_test.moc"
