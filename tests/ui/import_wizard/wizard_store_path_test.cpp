#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/import_wizard/wizard_hands.h"
#include "ui/window/language.h"

using waymark::ImportWizard;
using waymark::StoreSession;
using waymark::test::canClick;
using waymark::test::click;
using waymark::test::close;
using waymark::test::isSaid;
using waymark::test::wizardFor;
using waymark::test::written;

namespace {

QLineEdit *storePath(const ImportWizard &wizard)
{
    for (QLineEdit *field : wizard.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("New store"))
            return field;
    }
    return nullptr;
}

QString someAccounts(const QTemporaryDir &folder)
{
    return written(folder, "accounts.csv", "account_id,signup_date\na,2025-01-02\nb,2025-01-03\n");
}

} // namespace

/// Where the wizard puts a new store.
class WizardStorePathTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { waymark::Language::instance().set(QStringLiteral("en")); }
    void proposedFolderIsThere();
    void missingFolderIsToldAndMendedInPlace();
    void placeThatIsTakenIsRefusedBeforeTheImport();
};

void WizardStorePathTest::proposedFolderIsThere()
{
    const QTemporaryDir folder;
    StoreSession store;
    // The home of these tests has no documents folder.
    QVERIFY(!QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    const QPointer<ImportWizard> wizard = new ImportWizard(store, ImportWizard::Target::NewStore);
    wizard->addFiles({someAccounts(folder)});
    wizard->open();
    const QFileInfo proposed(QDir::fromNativeSeparators(storePath(*wizard)->text()));
    QCOMPARE(proposed.suffix(), QStringLiteral("waymark"));
    QVERIFY2(proposed.dir().exists(), qPrintable(proposed.filePath()));
    close(wizard);
}

void WizardStorePathTest::missingFolderIsToldAndMendedInPlace()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString gone = folder.filePath(QStringLiteral("gone"));
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {someAccounts(folder)}, gone + QStringLiteral("/new.waymark"));
    // While the path is typed, and at the check.
    QTRY_VERIFY(isSaid(*wizard, "The folder does not exist"));
    QVERIFY(!canClick(*wizard, "Import"));
    click(*wizard, "Columns");
    click(*wizard, "Check");
    QTRY_VERIFY(isSaid(*wizard, "The folder does not exist"));
    QVERIFY(!canClick(*wizard, "Import"));
    QLineEdit *path = storePath(*wizard);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QCOMPARE(wizard->step(), ImportWizard::Check);
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QTRY_VERIFY(canClick(*wizard, "Close"));
    close(wizard);
}

void WizardStorePathTest::placeThatIsTakenIsRefusedBeforeTheImport()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QString taken = written(folder, "taken.waymark", "mine");
    const QPointer<ImportWizard> wizard =
        wizardFor(store, ImportWizard::Target::NewStore, {someAccounts(folder)}, folder.filePath(QStringLiteral("new.waymark")));
    QTRY_VERIFY(canClick(*wizard, "Import"));
    QLineEdit *path = storePath(*wizard);
    path->setText(taken);
    QTRY_VERIFY(isSaid(*wizard, "There is a file or folder of this name already"));
    QVERIFY(!canClick(*wizard, "Import"));
    wizard->goTo(ImportWizard::Check);
    QTRY_VERIFY(isSaid(*wizard, "There is a file or folder of this name already"));
    QVERIFY(!canClick(*wizard, "Import"));
    path->setText(folder.filePath(QStringLiteral("other.waymark")));
    QTRY_VERIFY(isSaid(*wizard, "Ready to import"));
    QVERIFY(!isSaid(*wizard, "There is a file or folder of this name already"));
    click(*wizard, "Import");
    QTRY_VERIFY(store.contents() != nullptr);
    QFile mine(taken);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    close(wizard);
}

WAYMARK_TEST(WizardStorePathTest)

#include "wizard_store_path_test.moc"
