#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "tests/support/packed_files.h"
#include "tests/support/registry.h"
#include "tests/ui/import_wizard/wizard_hands.h"
#include "tests/ui/pages/window_store.h"
#include "ui/window/language.h"

using waymark::ImportWizard;
using waymark::StoreSession;
using waymark::test::buttonNamed;
using waymark::test::canClick;
using waymark::test::cell;
using waymark::test::choiceNamed;
using waymark::test::choose;
using waymark::test::click;
using waymark::test::close;
using waymark::test::isSaid;
using waymark::test::tableNamed;
using waymark::test::wizardFor;
using waymark::test::written;

namespace {

/// A sample of a product's export, in the tests' own data.
QString sampleFile(const char *name)
{
    return qEnvironmentVariable("WAYMARK_SOURCE_DIR") + QStringLiteral("/tests/data/import/") + QLatin1String(name);
}

QString knownCompanies(const QTemporaryDir &folder)
{
    return written(folder, "accounts.csv", "account_id,signup_date\nacme,2025-11-03\nbirch,2025-12-15\n");
}

} // namespace

/// What people's products export, through the wizard; and the choices that the check offers.
class WizardSourcesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { waymark::Language::instance().set(QStringLiteral("en")); }
    void bothFilesOfAnArchiveAreImported();
    void exportOfAProductIsReadByItsPreset();
    void jsonInACellIsSeenAsColumns();
    void jsonLinesAreImported();
    void timeZoneIsAskedWhereTheSourceLeavesItOpen();
    void graceDaysChangeTheCounts();
    void monthsThatBothHoldAreAnsweredOneByOne();
    void reasonsAreSaidInTheLanguageOfTheProgram();
    void oneRowIsNoSeveral();
    void cancellingHalfWayLeavesTheStoreAsItWas();

private:
    /// Imports what is planned into a new store; false where it does not come to it.
    static bool import(const QPointer<ImportWizard> &wizard, const StoreSession &store);
};

bool WizardSourcesTest::import(const QPointer<ImportWizard> &wizard, const StoreSession &store)
{
    const auto before = store.contents();
    click(*wizard, "Import");
    return QTest::qWaitFor([&] { return store.contents() != before && canClick(*wizard, "Close"); });
}

void WizardSourcesTest::bothFilesOfAnArchiveAreImported()
{
    const QTemporaryDir folder;
    StoreSession store;
    const std::string header = "account_id,date,feature\n";
    const std::string zip = waymark::test::zipped({{"january.csv", header + "acme,2026-01-05,login\n"},
                                                   {"february.csv", header + "acme,2026-02-05,login\nbirch,2026-02-06,login\n"}});
    const QString archive = written(folder, "usage.zip", QByteArray::fromStdString(zip));
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {archive, knownCompanies(folder)}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QComboBox *member = choiceNamed(*wizard, "File in the archive");
    QVERIFY(member != nullptr);
    QCOMPARE(member->count(), 3);
    QVERIFY(import(wizard, store));
    QCOMPARE(store.contents()->dataset->health.usageRows, std::int64_t{3});
    close(wizard);
}

void WizardSourcesTest::exportOfAProductIsReadByItsPreset()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {sampleFile("posthog_batch.jsonl"), knownCompanies(folder)},
                  folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QCOMPARE(choiceNamed(*wizard, "Read by")->currentText(), QStringLiteral("preset PostHog"));
    QVERIFY(import(wizard, store));
    QCOMPARE(store.contents()->dataset->health.usageRows, std::int64_t{2});
    QCOMPARE(store.contents()->dataset->health.unknownUsers, std::int64_t{1});
    close(wizard);
}

void WizardSourcesTest::jsonInACellIsSeenAsColumns()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {sampleFile("posthog_properties.csv")});
    QTRY_VERIFY(canClick(*wizard, "Columns") && wizard->plan().files.front().found != nullptr);
    click(*wizard, "Columns");
    QStringList names;
    for (int row = 0; row < tableNamed(*wizard, "columns")->rowCount(); ++row)
        names.append(cell(*wizard, "columns", row, 0) + QLatin1Char(':') + cell(*wizard, "columns", row, 2));
    QVERIFY2(names.contains(QStringLiteral("properties.$group_0:account")), qPrintable(names.join(QLatin1Char(' '))));
    close(wizard);
}

void WizardSourcesTest::jsonLinesAreImported()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString lines = written(folder, "events.jsonl",
                                  "{\"account_id\":\"acme\",\"timestamp\":1767312000,\"event\":\"login\"}\n"
                                  "{\"account_id\":\"birch\",\"timestamp\":1767398400,\"event\":\"report\",\"extra\":{\"x\":[1,2]}}\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {lines, knownCompanies(folder)}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QVERIFY(choiceNamed(*wizard, "Separator") == nullptr);
    QCOMPARE(cell(*wizard, "preview", 1, 1), QStringLiteral("birch"));
    QVERIFY(import(wizard, store));
    QCOMPARE(store.contents()->dataset->health.usageRows, std::int64_t{2});
    close(wizard);
}

void WizardSourcesTest::timeZoneIsAskedWhereTheSourceLeavesItOpen()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {sampleFile("mixpanel.jsonl"), knownCompanies(folder)},
                  folder.filePath(QStringLiteral("new.waymark")));
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("which time zone?"));
    QVERIFY(!canClick(*wizard, "Import"));
    click(*wizard, "Columns");
    auto *zone = wizard->findChild<QComboBox *>(QStringLiteral("timeZone"));
    QVERIFY(zone->isVisible());
    choose(zone, "UTC");
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QCOMPARE(wizard->plan().files.front().mapping.timeZone, std::string("UTC"));
    QVERIFY(import(wizard, store));
    QCOMPARE(store.contents()->dataset->health.usageRows, std::int64_t{2});
    close(wizard);
}

void WizardSourcesTest::graceDaysChangeTheCounts()
{
    const QTemporaryDir folder;
    StoreSession store;
    // 45 days without a subscription: a churn and a return by 30 days of grace, nothing by 60.
    const QString subscriptions = written(folder, "subscriptions.csv",
                                          "account_id,date,end_date,seats,subscription_id\nacme,2026-01-01,2026-02-01,3,s1\n"
                                          "acme,2026-03-18,,3,s2\nbirch,2026-01-01,,2,s3\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {knownCompanies(folder), subscriptions},
                                                    folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_COMPARE(tableNamed(*wizard, "lives")->rowCount(), 6);
    auto *grace = wizard->findChild<QSpinBox *>(QStringLiteral("graceDays"));
    QTRY_VERIFY(grace->isVisible());
    QCOMPARE(grace->value(), 30);
    const int firstEnd = 2;
    QCOMPARE(cell(*wizard, "lives", firstEnd, 1), QStringLiteral("1"));
    wizard->findChild<QTableView *>(QStringLiteral("lives"))->selectRow(firstEnd);
    grace->setFocus();
    grace->setValue(60);
    QTRY_COMPARE(cell(*wizard, "lives", firstEnd, 1), QStringLiteral("0"));
    QVERIFY(grace->hasFocus());
    QCOMPARE(wizard->plan().rules.life->graceDays, 60);
    QVERIFY(wizard->plan().rules.life->churn == waymark::ChurnSource::FirstSubscriptionEnd);
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QVERIFY(import(wizard, store));
    QCOMPARE(store.contents()->dataset->lifeRule.graceDays, 60);
    close(wizard);
}

void WizardSourcesTest::monthsThatBothHoldAreAnsweredOneByOne()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QByteArray header = "account_id,date,feature,count\n";
    const QString usage = written(folder, "usage.csv", header + "acme,2026-01-05,login,1\nacme,2026-02-05,login,2\n");
    const QPointer<ImportWizard> first =
        wizardFor(store, ImportWizard::Target::NewStore, {usage, knownCompanies(folder)}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*first, "Import"));
    QVERIFY(import(first, store));
    close(first);
    const QString more = written(folder, "more.csv", header + "acme,2026-01-05,login,10\nacme,2026-02-05,login,20\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::OpenStore, {more});
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_COMPARE(tableNamed(*wizard, "overlap")->rowCount(), 2);
    QCOMPARE(cell(*wizard, "overlap", 1, 5), QStringLiteral("2"));
    QCOMPARE(cell(*wizard, "overlap", 1, 6), QStringLiteral("20"));
    QVERIFY(!canClick(*wizard, "Import"));
    QTRY_VERIFY(choiceNamed(*wizard, "Jan 2026, more.csv") != nullptr);
    choose(choiceNamed(*wizard, "Jan 2026, more.csv"), "Replace");
    QTRY_VERIFY(choiceNamed(*wizard, "Feb 2026, more.csv") != nullptr && !store.isBusy());
    QTRY_VERIFY(choiceNamed(*wizard, "Jan 2026, more.csv") != nullptr && choiceNamed(*wizard, "Jan 2026, more.csv")->hasFocus());
    QVERIFY(!canClick(*wizard, "Import"));
    choose(choiceNamed(*wizard, "Feb 2026, more.csv"), "Add");
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QVERIFY(import(wizard, store));
    const auto &login = store.contents()->dataset->usage[0];
    QCOMPARE(login.day.size(), std::size_t{2});
    QCOMPARE(login.countAt(0), 10.0);
    QCOMPARE(login.countAt(1), 22.0);
    close(wizard);
}

void WizardSourcesTest::reasonsAreSaidInTheLanguageOfTheProgram()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,2025-01-02\nb,never\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_COMPARE(tableNamed(*wizard, "reasons")->rowCount(), 1);
    QVERIFY(cell(*wizard, "reasons", 0, 1).startsWith(QStringLiteral("signup date is not a date")));
    waymark::Language::instance().set(QStringLiteral("pt_BR"));
    QTRY_VERIFY(cell(*wizard, "reasons", 0, 1).startsWith(QString::fromUtf8("data de cadastro não é uma data")));
    waymark::Language::instance().set(QStringLiteral("en"));
    close(wizard);
}

void WizardSourcesTest::oneRowIsNoSeveral()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,2025-01-02\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_VERIFY(isSaid(*wizard, "The 1 row can be used."));
    close(wizard);
}

void WizardSourcesTest::cancellingHalfWayLeavesTheStoreAsItWas()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString path = folder.filePath(QStringLiteral("new.waymark"));
    const QPointer<ImportWizard> first = wizardFor(store, ImportWizard::Target::NewStore, waymark::test::writeExports(folder), path);
    QTRY_VERIFY(canClick(*first, "Import"));
    QVERIFY(import(first, store));
    close(first);
    const auto before = store.contents();
    QByteArray rows = "account_id,date,feature,count\n";
    for (int row = 0; row < 400'000; ++row)
        rows += "a" + QByteArray::number(1000 + row % 5000) + ",2027-0" + QByteArray::number(row % 9 + 1) + "-11,feature " +
                QByteArray::number(row % 37) + ",1\n";
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::OpenStore, {written(folder, "long.csv", rows)});
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    QTRY_VERIFY(store.progress().rows > 0);
    QVERIFY(store.isBusy());
    click(*wizard, "Cancel");
    QTRY_VERIFY(!store.isBusy());
    QTRY_COMPARE(wizard->step(), ImportWizard::Files);
    QCOMPARE(store.contents()->imports.size(), before->imports.size());
    QCOMPARE(store.contents()->dataset->health.usageRows, before->dataset->health.usageRows);
    QVERIFY(isSaid(*wizard, "The import was stopped"));
    // Enter would close the wizard.
    QVERIFY(!buttonNamed(*wizard, "Cancel")->hasFocus());
    QVERIFY(canClick(*wizard, "Import"));
    close(wizard);
    const auto stored = waymark::Store::open(path.toStdString(), waymark::Store::Access::ReadOnly);
    QVERIFY(stored);
    QCOMPARE(stored->imports()->size(), before->imports.size());
    const auto dataset = stored->load();
    QVERIFY(dataset);
    QVERIFY((*dataset)->accountKey == before->dataset->accountKey);
    QVERIFY((*dataset)->rowsPerDay == before->dataset->rowsPerDay);
    QCOMPARE((*dataset)->features.size(), before->dataset->features.size());
    QCOMPARE((*dataset)->health.accountsWithoutSignup, before->dataset->health.accountsWithoutSignup);
}

WAYMARK_TEST(WizardSourcesTest)

#include "wizard_sources_test.moc"
