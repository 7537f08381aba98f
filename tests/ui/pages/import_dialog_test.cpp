#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/window/language.h"

using waymark::ImportDialog;
using waymark::StoreSession;

namespace {

QPushButton *buttonNamed(const QWidget &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String(text))
            return button;
    }
    return nullptr;
}

/// Opens the dialog for the files of a folder; it deletes itself when it is closed.
ImportDialog *dialogFor(StoreSession &store, ImportDialog::Target target, const QStringList &files, const QString &path)
{
    auto *dialog = new ImportDialog(store, target);
    dialog->addFiles(files);
    dialog->findChild<QLineEdit *>()->setText(path);
    dialog->open();
    return dialog;
}

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void filesAreRecognisedAndImported();
    void fileOfNoTableMustBeChosen();
    void overlapIsAskedAndAnswered();
    void closingWhileImportingCancelsSilently();
};

void ImportDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    waymark::Language::instance().set(QStringLiteral("en"));
}

void ImportDialogTest::filesAreRecognisedAndImported()
{
    const QTemporaryDir folder;
    StoreSession store;
    const QPointer<ImportDialog> dialog = dialogFor(store, ImportDialog::Target::NewStore, waymark::test::writeExports(folder),
                                                    folder.filePath(QStringLiteral("new.waymark")));
    const auto *files = dialog->findChild<QTableWidget *>();
    QCOMPARE(qobject_cast<QComboBox *>(files->cellWidget(0, 1))->currentText(), QStringLiteral("Accounts"));
    QCOMPARE(qobject_cast<QComboBox *>(files->cellWidget(1, 1))->currentText(), QStringLiteral("Usage"));
    QTest::mouseClick(buttonNamed(*dialog, "Import"), Qt::LeftButton);
    QTRY_VERIFY(store.contents() != nullptr);
    QCOMPARE(store.contents()->dataset->accountCount(), 120u);
    auto *report = dialog->findChild<QTableView *>(QStringLiteral("report"));
    QTRY_VERIFY(report->isVisible());
    QCOMPARE(report->model()->index(0, 3).data().toString(), QStringLiteral("120"));
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
}

void ImportDialogTest::fileOfNoTableMustBeChosen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("colour,shape\nred,round\n");
    file.close();
    StoreSession store;
    const QPointer<ImportDialog> dialog =
        dialogFor(store, ImportDialog::Target::NewStore, {file.fileName()}, folder.filePath(QStringLiteral("new.waymark")));
    QVERIFY(!buttonNamed(*dialog, "Import")->isEnabled());
    qobject_cast<QComboBox *>(dialog->findChild<QTableWidget *>()->cellWidget(0, 1))->setCurrentIndex(1);
    QVERIFY(buttonNamed(*dialog, "Import")->isEnabled());
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
}

void ImportDialogTest::overlapIsAskedAndAnswered()
{
    const QTemporaryDir folder;
    const QStringList files = waymark::test::writeExports(folder);
    StoreSession store;
    waymark::ImportRequest request;
    request.files = {{files.at(0).toStdString(), waymark::InputTable::Accounts}, {files.at(1).toStdString(), waymark::InputTable::Usage}};
    store.createFrom(folder.filePath(QStringLiteral("new.waymark")), request);
    QTRY_VERIFY(!store.isBusy());
    const auto rows = store.contents()->dataset->health.usageRows;
    QFile more(folder.filePath(QStringLiteral("more.csv")));
    QVERIFY(more.open(QIODevice::WriteOnly));
    more.write("account_id,date,feature,count\na1002,2025-03-01,conversation_started,5\n");
    more.close();
    const QPointer<ImportDialog> dialog = dialogFor(store, ImportDialog::Target::OpenStore, {more.fileName()}, {});
    QTest::mouseClick(buttonNamed(*dialog, "Import"), Qt::LeftButton);
    QTRY_VERIFY(buttonNamed(*dialog, "Add to them") != nullptr && buttonNamed(*dialog, "Add to them")->isVisible());
    QCOMPARE(store.contents()->dataset->health.usageRows, rows);
    QTest::mouseClick(buttonNamed(*dialog, "Add to them"), Qt::LeftButton);
    QTRY_COMPARE(store.contents()->dataset->health.usageRows, rows + 1);
    QTRY_VERIFY(dialog->findChild<QTableView *>(QStringLiteral("report"))->isVisible());
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
}

void ImportDialogTest::closingWhileImportingCancelsSilently()
{
    const QTemporaryDir folder;
    StoreSession store;
    int failures = 0;
    connect(&store, &StoreSession::failed, this, [&failures] { ++failures; });
    const QPointer<ImportDialog> dialog = dialogFor(store, ImportDialog::Target::NewStore, waymark::test::writeExports(folder),
                                                    folder.filePath(QStringLiteral("new.waymark")));
    QTest::mouseClick(buttonNamed(*dialog, "Import"), Qt::LeftButton);
    dialog->close();
    QTRY_VERIFY(dialog.isNull());
    QTRY_VERIFY(!store.isBusy());
    QCOMPARE(failures, 0);
}

WAYMARK_TEST(ImportDialogTest)

#include "import_dialog_test.moc"
