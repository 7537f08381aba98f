#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/import_wizard/wizard_hands.h"
#include "tests/ui/pages/window_store.h"
#include "ui/controls/message_band.h"
#include "ui/import_wizard/import_wizard.h"
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
using waymark::test::tableNamed;
using waymark::test::wizardFor;
using waymark::test::written;

class ImportWizardTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void recognisedFilesAreImportedByOneClick();
    void droppedFilesAreAdded();
    void fileThatIsNoneSaysWhy();
    void tableOfAStrangeFileIsChosenAndItsColumnsMapped();
    void dateOrderIsAskedWithBothReadings();
    void datePatternThatIsNoneIsToldAsWhatItIs();
    void encodingCanBeOverruled();
    void overlapShowsBothTotalsAndIsAnswered();
    void sameFileTwiceIsRefusedUnlessForced();
    void rejectedRowsAreCountedByReasonBeforeAnythingIsStored();
    void choicesSurviveGoingBackAndForth();
    void recipeIsKeptAndReadsTheNextFile();
    void brokenRecipeFileIsRefusedInWords();
    void closingWhileImportingCancelsSilently();
    void closingWhileCheckingLeavesNothing();

private:
    /// A store of the two small exports.
    void fill(StoreSession &store, const QTemporaryDir &folder);
};

void ImportWizardTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    waymark::Language::instance().set(QStringLiteral("en"));
}

void ImportWizardTest::fill(StoreSession &store, const QTemporaryDir &folder)
{
    const QStringList files = waymark::test::writeExports(folder);
    waymark::ImportRequest request;
    request.files = {{files.at(0).toStdString(), waymark::InputTable::Accounts}, {files.at(1).toStdString(), waymark::InputTable::Usage}};
    store.createFrom(folder.filePath(QStringLiteral("new.waymark")), request);
    QTRY_VERIFY(!store.isBusy());
    QVERIFY(store.contents() != nullptr);
}

void ImportWizardTest::recognisedFilesAreImportedByOneClick()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, waymark::test::writeExports(folder),
                                                    folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QCOMPARE(cell(*wizard, "files", 0, 1), QStringLiteral("Accounts"));
    QCOMPARE(cell(*wizard, "files", 1, 1), QStringLiteral("Usage"));
    QCOMPARE(cell(*wizard, "files", 1, 2), QStringLiteral("ready"));
    QCOMPARE(tableNamed(*wizard, "preview")->rowCount(), 120);
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QCOMPARE(store.contents()->dataset->accountCount(), 120u);
    QTRY_VERIFY(wizard->findChild<QTableView *>(QStringLiteral("report"))->isVisible());
    QCOMPARE(cell(*wizard, "report", 0, 3), QStringLiteral("120"));
    QVERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void ImportWizardTest::droppedFilesAreAdded()
{
    const QTemporaryDir folder;
    const QStringList files = waymark::test::writeExports(folder);
    StoreSession store;
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {});
    QVERIFY(!canClick(*wizard, "Import"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(files.at(0)), QUrl::fromLocalFile(files.at(1)), QUrl::fromLocalFile(files.at(0))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(wizard, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(wizard, &event);
    QCOMPARE(wizard->plan().files.size(), 2u);
    QTRY_VERIFY(canClick(*wizard, "Import"));
    close(wizard);
}

void ImportWizardTest::fileThatIsNoneSaysWhy()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString gone = folder.filePath(QStringLiteral("gone.csv"));
    const QString empty = written(folder, "empty.csv", {});
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {gone, empty, folder.path()});
    QTRY_COMPARE(cell(*wizard, "files", 2, 2), QStringLiteral("cannot be read"));
    QCOMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("cannot be read"));
    QCOMPARE(cell(*wizard, "files", 1, 2), QStringLiteral("cannot be read"));
    QVERIFY(!canClick(*wizard, "Import"));
    QVERIFY(canClick(*wizard, "Remove"));
    close(wizard);
}

void ImportWizardTest::tableOfAStrangeFileIsChosenAndItsColumnsMapped()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "kunden.csv", "nummer;beginn;tarif\n00017;2026-01-02;Pro\n9007199254740993;2026-01-03;Free\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("which table?"));
    QVERIFY(!canClick(*wizard, "Import"));
    choose(choiceNamed(*wizard, "Table"), "Accounts");
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("a column is missing"));
    click(*wizard, "Columns");
    auto *columns = wizard->findChild<QTableView *>(QStringLiteral("columns"));
    columns->selectRow(0);
    choose(choiceNamed(*wizard, "Used as"), "account");
    columns->selectRow(1);
    choose(choiceNamed(*wizard, "Used as"), "signup date");
    QCOMPARE(cell(*wizard, "columns", 0, 2), QStringLiteral("account"));
    QCOMPARE(cell(*wizard, "columns", 0, 4), QStringLiteral("00017"));
    QCOMPARE(cell(*wizard, "columns", 2, 2), QStringLiteral("attribute tarif"));
    columns->selectRow(0);
    QCOMPARE(cell(*wizard, "readings", 1, 2), QStringLiteral("9007199254740993"));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QCOMPARE(store.contents()->dataset->accountKey.front(), std::string("00017"));
    QCOMPARE(store.contents()->dataset->accountKey.back(), std::string("9007199254740993"));
    QTRY_VERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void ImportWizardTest::dateOrderIsAskedWithBothReadings()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,03/04/2025\nb,05/06/2025\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("day or month first?"));
    QVERIFY(!canClick(*wizard, "Import"));
    click(*wizard, "Columns");
    QVERIFY(buttonNamed(*wizard, "Day first: 3 Apr 2025") != nullptr);
    QVERIFY(buttonNamed(*wizard, "Month first: 4 Mar 2025") != nullptr);
    click(*wizard, "Day first");
    QVERIFY(buttonNamed(*wizard, "Day first") == nullptr);
    wizard->findChild<QTableView *>(QStringLiteral("columns"))->selectRow(1);
    QCOMPARE(cell(*wizard, "readings", 0, 2), QStringLiteral("2025-04-03"));
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QCOMPARE(store.contents()->dataset->signup.front(), waymark::calendarDay({2025, 4, 3}));
    QTRY_VERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void ImportWizardTest::datePatternThatIsNoneIsToldAsWhatItIs()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,03.04.2025 12:00\nb,15.06.2025 12:00\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file});
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("ready"));
    click(*wizard, "Columns");
    QLineEdit *pattern = nullptr;
    for (QLineEdit *edit : wizard->findChildren<QLineEdit *>()) {
        if (edit->placeholderText().startsWith(QLatin1String("DD.MM.YYYY")))
            pattern = edit;
    }
    QVERIFY(pattern != nullptr && pattern->isVisible());
    pattern->setFocus();
    QTest::keyClicks(pattern, QStringLiteral("DD.MM."));
    QTest::keyClick(pattern, Qt::Key_Return);
    QTRY_COMPARE(cell(*wizard, "files", 0, 2), QStringLiteral("cannot be read like this"));
    QVERIFY(!canClick(*wizard, "Import"));
    close(wizard);
}

void ImportWizardTest::encodingCanBeOverruled()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file =
        written(folder, "accounts.csv", "account_id,signup_date,name\na,2025-01-02,Caf\xe9 \x80\nb,2025-01-03,S\xe3o Jos\xe9\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file});
    QTRY_VERIFY(canClick(*wizard, "Columns") && tableNamed(*wizard, "preview")->rowCount() == 2);
    choose(choiceNamed(*wizard, "Encoding"), "windows-1251");
    QTRY_COMPARE(cell(*wizard, "preview", 1, 3), QString::fromUtf8("S\u0433o Jos\u0439"));
    choose(choiceNamed(*wizard, "Encoding"), "windows-1252");
    QTRY_COMPARE(cell(*wizard, "preview", 0, 3), QString::fromUtf8("Caf\u00e9 \u20ac"));
    QCOMPARE(wizard->plan().files.front().mapping.encoding, std::string("windows-1252"));
    close(wizard);
}

void ImportWizardTest::overlapShowsBothTotalsAndIsAnswered()
{
    const QTemporaryDir folder;
    StoreSession store;
    fill(store, folder);
    const auto rows = store.contents()->dataset->health.usageRows;
    const QString more = written(folder, "more.csv", "account_id,date,feature,count\na1002,2025-03-01,conversation_started,5\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::OpenStore, {more});
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    // Nothing was stored; the check shows what is in the way.
    auto *months = wizard->findChild<QTableView *>(QStringLiteral("overlap"));
    QTRY_VERIFY(months->isVisible());
    QCOMPARE(months->model()->rowCount(), 1);
    QCOMPARE(cell(*wizard, "overlap", 0, 0), QStringLiteral("Mar 2025"));
    QCOMPARE(cell(*wizard, "overlap", 0, 1), QStringLiteral("more.csv"));
    QCOMPARE(cell(*wizard, "overlap", 0, 4), QStringLiteral("1"));
    QCOMPARE(cell(*wizard, "overlap", 0, 6), QStringLiteral("5"));
    QVERIFY(!canClick(*wizard, "Import"));
    QCOMPARE(store.contents()->dataset->health.usageRows, rows);
    choose(wizard->findChild<QComboBox *>(QStringLiteral("overlapRule")), "Add to them");
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    QTRY_COMPARE(store.contents()->dataset->health.usageRows, rows + 1);
    QTRY_VERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void ImportWizardTest::sameFileTwiceIsRefusedUnlessForced()
{
    const QTemporaryDir folder;
    StoreSession store;
    fill(store, folder);
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::OpenStore, {folder.filePath(QStringLiteral("accounts.csv"))});
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_VERIFY(canClick(*wizard, "Import it again"));
    click(*wizard, "Import it again");
    QTRY_VERIFY(wizard->plan().rules.force && buttonNamed(*wizard, "Import it again") == nullptr && canClick(*wizard, "Import"));
    close(wizard);
}

void ImportWizardTest::rejectedRowsAreCountedByReasonBeforeAnythingIsStored()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString path = folder.filePath(QStringLiteral("new.waymark"));
    const QString file = written(folder, "accounts.csv", "account_id,signup_date\na,2025-01-02\nb,never\nc,neither\n,2025-01-05\n");
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {file}, path);
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_VERIFY(tableNamed(*wizard, "checkedFiles")->rowCount() == 1 && canClick(*wizard, "Import"));
    QCOMPARE(cell(*wizard, "checkedFiles", 0, 2), QStringLiteral("4"));
    QCOMPARE(cell(*wizard, "checkedFiles", 0, 3), QStringLiteral("1"));
    QCOMPARE(cell(*wizard, "checkedFiles", 0, 8), QStringLiteral("3"));
    QCOMPARE(tableNamed(*wizard, "reasons")->rowCount(), 2);
    QVERIFY(!QFile::exists(path));
    QVERIFY(store.contents() == nullptr);
    close(wizard);
}

void ImportWizardTest::choicesSurviveGoingBackAndForth()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString file = written(folder, "accounts.csv", "account_id,signup_date,plan\na,2025-01-02,Pro\n");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {file}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Columns") && canClick(*wizard, "Import"));
    click(*wizard, "Columns");
    wizard->findChild<QTableView *>(QStringLiteral("columns"))->selectRow(2);
    choose(choiceNamed(*wizard, "Used as"), "not used");
    const auto mapping = wizard->plan().files.front().mapping;
    click(*wizard, "Check");
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Back");
    click(*wizard, "Back");
    // Another look at the file, for its encoding, keeps what was said of its columns.
    choose(choiceNamed(*wizard, "Encoding"), "UTF-8");
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QCOMPARE(wizard->plan().files.front().mapping.columns, mapping.columns);
    click(*wizard, "Columns");
    QCOMPARE(cell(*wizard, "columns", 2, 2), QStringLiteral("not used"));
    close(wizard);
}

void ImportWizardTest::recipeIsKeptAndReadsTheNextFile()
{
    const QTemporaryDir folder;
    StoreSession store;
    fill(store, folder);
    const QByteArray header = "kunde;seit\n";
    const QPointer<ImportWizard> first =
        wizardFor(store, ImportWizard::Target::OpenStore, {written(folder, "kunden-1.csv", header + "x1;2025-02-01\n")});
    QTRY_VERIFY(canClick(*first, "Columns") && choiceNamed(*first, "Table") != nullptr);
    QTRY_VERIFY(first->plan().files.front().found != nullptr);
    choose(choiceNamed(*first, "Table"), "Accounts");
    QTRY_VERIFY(first->plan().files.front().found != nullptr);
    click(*first, "Columns");
    auto *columns = first->findChild<QTableView *>(QStringLiteral("columns"));
    columns->selectRow(0);
    choose(choiceNamed(*first, "Used as"), "account");
    columns->selectRow(1);
    choose(choiceNamed(*first, "Used as"), "signup date");
    click(*first, "Keep as recipe");
    auto *naming = first->findChild<QDialog *>();
    QVERIFY(naming != nullptr);
    naming->findChild<QLineEdit *>()->setText(QStringLiteral("Kunden"));
    naming->accept();
    QTRY_COMPARE(store.contents()->recipes.size(), 1u);
    close(first);
    const QPointer<ImportWizard> second =
        wizardFor(store, ImportWizard::Target::OpenStore, {written(folder, "kunden-2.csv", header + "x2;2025-03-01\n")});
    QTRY_VERIFY(canClick(*second, "Import"));
    QCOMPARE(choiceNamed(*second, "Read by")->currentText(), QString::fromUtf8("recipe \u201cKunden\u201d"));
    close(second);
}

void ImportWizardTest::brokenRecipeFileIsRefusedInWords()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, {waymark::test::writeExports(folder).at(0)});
    QTRY_VERIFY(canClick(*wizard, "Columns") && wizard->plan().files.front().found != nullptr);
    click(*wizard, "Columns");
    const auto before = wizard->plan().files.front().mapping;
    wizard->readByRecipe(written(folder, "broken.json", "{\"schema\": 7"));
    QVERIFY(wizard->plan().files.front().mapping == before);
    bool told = false;
    for (const waymark::MessageBand *band : wizard->findChildren<waymark::MessageBand *>())
        told = told || band->isVisible();
    QVERIFY(told);
    close(wizard);
}

void ImportWizardTest::closingWhileImportingCancelsSilently()
{
    const QTemporaryDir folder;
    StoreSession store;
    int failures = 0;
    connect(&store, &StoreSession::failed, this, [&failures] { ++failures; });
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, waymark::test::writeExports(folder),
                                                    folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    click(*wizard, "Import");
    close(wizard);
    QTRY_VERIFY(!store.isBusy());
    QCOMPARE(failures, 0);
}

void ImportWizardTest::closingWhileCheckingLeavesNothing()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportWizard> wizard = wizardFor(store, ImportWizard::Target::NewStore, waymark::test::writeExports(folder),
                                                    folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QVERIFY(store.isBusy());
    QTest::keyClick(wizard, Qt::Key_Escape);
    QTRY_VERIFY(wizard.isNull());
    QTRY_VERIFY(!store.isBusy());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

WAYMARK_TEST(ImportWizardTest)

#include "import_wizard_test.moc"
