#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/import_wizard/wizard_hands.h"
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
using waymark::test::wizardFor;
using waymark::test::written;

namespace {

/// Says which table a file is that none was recognised in, and goes to its columns.
void chooseAccounts(ImportWizard &wizard)
{
    QTRY_COMPARE(cell(wizard, "files", 0, 2), QStringLiteral("which table?"));
    choose(choiceNamed(wizard, "Table"), "Accounts");
    QTRY_COMPARE(cell(wizard, "files", 0, 2), QStringLiteral("a column is missing"));
    click(wizard, "Columns");
}

void useColumn(const ImportWizard &wizard, int row, const char *use)
{
    wizard.findChild<QTableView *>(QStringLiteral("columns"))->selectRow(row);
    choose(choiceNamed(wizard, "Used as"), use);
}

} // namespace

/// Files that none of the tables was recognised in: what is known of their columns all the same, and how their dates are read.
class WizardByHandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { waymark::Language::instance().set(QStringLiteral("en")); }
    void knownNamesAreUsedOnceTheTableIsChosen();
    void datesAreReadAsTheImportReadsThem();
    void datesThatLeaveTheOrderOpenAreAskedAbout();
    void datesThatContradictEachOtherAreAskedAbout();
    void datesFarFromEachOtherAreAskedAboutAfterTheCheck();
    void datesThatBecomeAttributesAreMentioned();
};

void WizardByHandTest::knownNamesAreUsedOnceTheTableIsChosen()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "customers.csv", "Customer ID,Company Name,Created\nc1,Acme,2024-06-18\nc2,Birch,2024-07-01\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file});
    chooseAccounts(*wizard);
    QCOMPARE(cell(*wizard, "columns", 0, 2), QStringLiteral("account"));
    QCOMPARE(cell(*wizard, "columns", 1, 2), QStringLiteral("name of the account"));
    QVERIFY(isSaid(*wizard, "No column is used for signup date"));
    QVERIFY(isSaid(*wizard, "customers.csv: a column is missing"));
    // A column without another use may be the key.
    wizard->findChild<QTableView *>(QStringLiteral("columns"))->selectRow(2);
    for (QCheckBox *box : wizard->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text() == QLatin1String("Part of the key of a row"))
            QTest::mouseClick(box, Qt::LeftButton);
    }
    QCOMPARE(cell(*wizard, "columns", 2, 2), QStringLiteral("attribute Created, part of the key"));
    close(wizard);
}

void WizardByHandTest::datesAreReadAsTheImportReadsThem()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "customers.csv", "Customer ID,Created\nc1,05/06/2024\nc2,18/06/2024\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    chooseAccounts(*wizard);
    useColumn(*wizard, 1, "signup date");
    QTRY_COMPARE(cell(*wizard, "readings", 0, 2), QStringLiteral("2024-06-05"));
    QCOMPARE(cell(*wizard, "readings", 1, 2), QStringLiteral("2024-06-18"));
    QCOMPARE(cell(*wizard, "columns", 1, 4), QStringLiteral("2024-06-05"));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QCOMPARE(store.contents()->dataset->signup.front(), waymark::calendarDay({2024, 6, 5}));
    QTRY_VERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void WizardByHandTest::datesThatLeaveTheOrderOpenAreAskedAbout()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "customers.csv", "Customer ID,Created\nc1,03/04/2025\nc2,05/06/2025\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file});
    chooseAccounts(*wizard);
    useColumn(*wizard, 1, "signup date");
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("day or month first?"));
    QVERIFY(buttonNamed(*wizard, "Day first: 3 Apr 2025") != nullptr);
    click(*wizard, "Month first: 4 Mar 2025");
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("ready"));
    QCOMPARE(cell(*wizard, "readings", 0, 2), QStringLiteral("2025-03-04"));
    close(wizard);
}

void WizardByHandTest::datesThatContradictEachOtherAreAskedAbout()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,27/04/2025\nb,28/04/2025\nc,05/30/2025\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("day or month first?"));
    click(*wizard, "Columns");
    QVERIFY(isSaid(*wizard, "Its dates contradict each other (dates that can only have the day first (DMY): 2, the month first (MDY): 1)"));
    click(*wizard, "Day first");
    click(*wizard, "Check");
    QTRY_VERIFY(isSaid(*wizard, "1 date has day and month in the other order than was said"));
    QVERIFY(canClick(*wizard, "Import"));
    close(wizard);
}

/// The look at a file ends with the first dates that tell; the import sees them all.
void WizardByHandTest::datesFarFromEachOtherAreAskedAboutAfterTheCheck()
{
    const QTemporaryDir folder;
    StoreSession store;
    QByteArray text = "account_id,signup_date\na,27/04/2025\n";
    for (int i = 0; i < 300'000; ++i)
        text += QByteArray::number(i) + ",03/04/2025\n";
    const QString file = written(folder, "accounts.csv", text + "c,05/30/2025\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(*wizard, "Its dates contradict each other"), 30000);
    QCOMPARE(wizard->step(), ImportWizard::Columns);
    close(wizard);
}

void WizardByHandTest::datesThatBecomeAttributesAreMentioned()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date,Cancelled\na,2024-06-18,2025-01-20\nb,2024-07-01,\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file});
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("ready"));
    QVERIFY(isSaid(*wizard, "Dates that become attributes: Cancelled"));
    click(*wizard, "Columns");
    QVERIFY(isSaid(*wizard, "Dates that become attributes: Cancelled"));
    useColumn(*wizard, 2, "churn date");
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("ready"));
    QVERIFY(!isSaid(*wizard, "Dates that become attributes"));
    close(wizard);
}

WAYMARK_TEST(WizardByHandTest)

#include "wizard_by_hand_test.moc"
