#include <map>

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "core/export/results.h"
#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/coverage_chart.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/health_card.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"

using waymark::DataPage;
using waymark::HealthCard;
using waymark::HealthFinding;
using waymark::InputTable;
using waymark::test::WindowWithStore;

namespace {

using What = HealthFinding::What;

QByteArray dated(const char *account, int year, int month, int day, const char *feature, const char *count = "1")
{
    return QByteArray(account) + "," + QDate(year, month, day).toString(Qt::ISODate).toUtf8() + "," + feature + "," + count + "\n";
}

/// Something of everything that data health speaks of.
QByteArray oddUsage()
{
    QByteArray text = "account_id,date,feature,count\n" + dated("a1002", 2024, 12, 31, "report_viewed") +
                      dated("ghost", 2025, 3, 3, "report_viewed") + dated("left", 2026, 5, 5, "report_viewed") +
                      dated("a1003", 2025, 3, 3, "report_viewed", "0") + "a1003,never,report_viewed,1\n";
    for (int day = 1; day <= 20; ++day) {
        // In steady use, then not for a month; and one week with ten times the rows of the weeks before it.
        text += dated("a1004", 2025, 9, day, "api_called") + dated("a1004", 2025, 11, day, "api_called");
        for (int account = 1010; account < 1020; ++account)
            text += dated(("a" + QByteArray::number(account)).constData(), 2026, 5, day, "bulk_reply");
    }
    for (int account = 1020; account < 1100; ++account) {
        for (int day = 7; day <= 13; ++day)
            text += dated(("a" + QByteArray::number(account)).constData(), 2026, 6, day, "bulk_reply");
    }
    return text;
}

void import(WindowWithStore &store, const std::vector<std::pair<QByteArray, InputTable>> &contents)
{
    waymark::ImportRequest request;
    for (const auto &[content, table] : contents) {
        QFile file(store.folder().filePath(QStringLiteral("odd-%1.csv").arg(request.files.size())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        request.files.push_back({file.fileName().toStdString(), table});
    }
    request.overlap = waymark::OverlapRule::Add;
    request.lifeRule = waymark::LifeRule{waymark::ChurnSource::LastSubscriptionEnd, waymark::DayZero::Signup, 30};
    waymark::StoreSession &session = store.window().session().store();
    const auto before = session.contents();
    session.import(request);
    QTRY_VERIFY(!session.isBusy() && session.contents() != before);
}

void importOdd(WindowWithStore &store)
{
    import(store, {{"account_id,signup_date,churn_date\nleft,2025-02-01,2025-06-01\nback,2025-02-01,2025-01-01\n", InputTable::Accounts},
                   {"account_id,date,end_date,seats,subscription_id\na1005,2025-02-01,2025-04-01,3,s1\na1005,2025-08-01,,3,s2\n"
                    "left,2025-02-01,2025-06-01,1,s3\n",
                    InputTable::Subscriptions},
                   {oddUsage(), InputTable::Usage},
                   { "user_id,date,feature\nu1,2025-03-03,report_viewed\nu2,2025-03-03,report_viewed\n",
                     InputTable::Usage }});
}

HealthCard *healthOf(WindowWithStore &store)
{
    store.window().showPage(QStringLiteral("data"));
    return store.window().findChild<HealthCard *>();
}

const HealthFinding *findingOf(const HealthCard &card, What what)
{
    for (const HealthFinding &finding : card.findings()) {
        if (finding.what == what)
            return &finding;
    }
    return nullptr;
}

/// What `waymark-cli info` says of each finding.
std::map<What, nlohmann::ordered_json> toldByInfo(const waymark::StoreContents &contents)
{
    const auto info = waymark::storeInfo(*contents.dataset, {});
    const auto document = waymark::infoDocument(*info, *contents.dataset, contents.imports, contents.versions).before;
    const auto &health = document["health"];
    return {{What::RejectedRows, health["rejected_rows"]},
            {What::InvalidDates, health["accounts_with_invalid_dates"]},
            {What::AccountsWithoutSignup, health["accounts_without_signup"]},
            {What::AccountsWithoutUsage, health["accounts_without_usage"]},
            {What::UnwatchedAccounts, health["accounts_unwatched_from_signup"]},
            {What::UnknownAccounts, health["usage_of_unknown_accounts"]},
            {What::UsageBeforeSignup, health["usage_before_signup"]},
            {What::UsageAfterFollowUp, health["usage_after_follow_up"]},
            {What::ZeroCounts, health["usage_with_count_0"]},
            {What::UnknownUsers, health["unknown_users"]},
            {What::ReturnedAccounts, health["accounts_that_returned"]},
            {What::Freshness, health["days_since_last_usage"]},
            {What::VolumeChanges, health["changes_of_volume"]},
            {What::FeatureGaps, health["feature_gaps"]},
            {What::Gaps, health["months_without_usage"]},
            {What::UnfinishedDay, health["possibly_unfinished_day"]},
            {What::UndefinedFeatures, document["features_in_no_definition"]},
            {What::Accounts, document["accounts"]},
            {What::Usage, document["usage_rows"]}};
}

std::int64_t countIn(const nlohmann::ordered_json &told)
{
    if (told.is_null())
        return 0;
    return told.is_array() ? static_cast<std::int64_t>(told.size()) : told.is_string() ? 1 : told.get<std::int64_t>();
}

bool isShown(const HealthCard &card, const QString &text)
{
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        if (!label->isHidden() && label->text() == text)
            return true;
    }
    return false;
}

void goOn(const HealthCard &card, What what)
{
    const HealthFinding *finding = findingOf(card, what);
    QVERIFY(finding != nullptr);
    QPushButton *way = nullptr;
    for (QPushButton *button : card.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(finding->title) && !button->isHidden())
            way = button;
    }
    QVERIFY2(way != nullptr, qPrintable(finding->title));
    QTRY_VERIFY(way->isVisible());
    QTest::mouseClick(way, Qt::LeftButton);
}

} // namespace

/// Data health on the page says what the core's info says, and leads on.
class DataHealthTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void everyNumberIsThatOfInfo_data();
    void everyNumberIsThatOfInfo();
    void noFindingOfInfoIsLeftOut();
    void findingsLeadOn();
    void featuresInNoDefinitionFollowTheFramework();
    void coverageReadsOutAWeek();
};

void DataHealthTest::init()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
}

void DataHealthTest::everyNumberIsThatOfInfo_data()
{
    QTest::addColumn<bool>("odd");
    QTest::newRow("a plain store") << false;
    QTest::newRow("a store with something of everything") << true;
}

void DataHealthTest::everyNumberIsThatOfInfo()
{
    QFETCH(bool, odd);
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    if (odd)
        importOdd(store);
    const HealthCard *card = healthOf(store);
    for (const auto &[what, told] : toldByInfo(*store.window().session().store().contents())) {
        const HealthFinding *finding = findingOf(*card, what);
        const auto name = QByteArray::number(static_cast<int>(what));
        QVERIFY2((finding != nullptr) == (countIn(told) > 0) || what == What::Freshness, name.constData());
        if (finding == nullptr)
            continue;
        QCOMPARE(finding->count, countIn(told));
        QVERIFY2(isShown(*card, finding->title) && isShown(*card, finding->text), qPrintable(finding->title));
        if (what != What::UnfinishedDay)
            QVERIFY2((finding->title + finding->text).contains(waymark::countText(finding->count)), qPrintable(finding->title));
    }
}

void DataHealthTest::noFindingOfInfoIsLeftOut()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    importOdd(store);
    const HealthCard *card = healthOf(store);
    const auto contents = store.window().session().store().contents();
    const auto document = waymark::infoDocument(contents->info, *contents->dataset, contents->imports, contents->versions).before;
    // The two others stand in the words of a finding: how many of its rows are of accounts that had left, or wait for a users table.
    QCOMPARE(document["health"].size() + 3 - 2, toldByInfo(*contents).size());
    QVERIFY(findingOf(*card, What::UsageAfterFollowUp)
                ->text.contains(waymark::countText(document["health"]["usage_after_churn"].get<std::int64_t>())));
    QVERIFY(findingOf(*card, What::UnknownUsers)
                ->text.contains(waymark::countText(document["health"]["usage_of_unknown_users"].get<std::int64_t>())));
    for (const What what :
         {What::Gaps, What::VolumeChanges, What::FeatureGaps, What::RejectedRows, What::UsageBeforeSignup, What::UsageAfterFollowUp,
          What::UnknownAccounts, What::UnknownUsers, What::ZeroCounts, What::InvalidDates, What::AccountsWithoutSignup,
          What::AccountsWithoutUsage, What::ReturnedAccounts, What::UndefinedFeatures, What::Freshness}) {
        if (what != What::Gaps)
            QVERIFY2(findingOf(*card, what) != nullptr, QByteArray::number(static_cast<int>(what)).constData());
    }
}

void DataHealthTest::findingsLeadOn()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    importOdd(store);
    const HealthCard *card = healthOf(store);
    auto *page = store.window().findChild<DataPage *>();
    goOn(*card, What::VolumeChanges);
    const auto *chart = page->findChild<waymark::CoverageChart *>();
    QVERIFY(chart->hasFocus());
    QVERIFY(chart->readoutWeek().has_value());
    goOn(*card, What::RejectedRows);
    QVERIFY(page->findChild<QWidget *>(QStringLiteral("rejects"))->hasFocus());
    // Without the window's answer, which would be the wizard.
    disconnect(page, &DataPage::importRequested, nullptr, nullptr);
    const QSignalSpy imports(page, &DataPage::importRequested);
    goOn(*card, What::UnknownAccounts);
    QCOMPARE(imports.count(), 1);
    goOn(*card, What::UndefinedFeatures);
    QVERIFY(store.window().currentPage() != page);
}

void DataHealthTest::featuresInNoDefinitionFollowTheFramework()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const HealthCard *card = healthOf(store);
    const std::int64_t before = findingOf(*card, What::UndefinedFeatures)->count;
    store.window().session().document().addActivationFeature("report_viewed");
    QTRY_COMPARE(findingOf(*card, What::UndefinedFeatures)->count, before - 1);
}

void DataHealthTest::coverageReadsOutAWeek()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    healthOf(store);
    auto *chart = store.window().findChild<waymark::CoverageChart *>();
    QVERIFY(!chart->readoutWeek());
    QTest::mouseMove(chart, chart->rect().center());
    QTRY_VERIFY(chart->readoutWeek().has_value());
    chart->readOut(waymark::calendarDay({2025, 1, 5}));
    QCOMPARE(*chart->readoutWeek(), std::size_t{0});
    const QStringList lines = waymark::coverageReadout(chart->figure(), 0);
    QCOMPARE(lines.at(0), QStringLiteral("week from 30 Dec 2024"));
    QVERIFY(lines.at(1).endsWith(QStringLiteral("rows on 2 days")));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(*chart->readoutWeek(), std::size_t{1});
}

WAYMARK_TEST(DataHealthTest)

#include "data_health_test.moc"
