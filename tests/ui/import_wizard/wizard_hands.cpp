#include "tests/ui/import_wizard/wizard_hands.h"

#include <algorithm>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace waymark::test {

QPushButton *buttonNamed(const QWidget &dialog, const char *text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().startsWith(QLatin1String(text)) && button->isVisible())
            return button;
    }
    return nullptr;
}

bool canClick(const QWidget &dialog, const char *text)
{
    const QPushButton *button = buttonNamed(dialog, text);
    return button != nullptr && button->isEnabled();
}

void click(const QWidget &dialog, const char *text) { QTest::mouseClick(buttonNamed(dialog, text), Qt::LeftButton); }

QString written(const QTemporaryDir &folder, const char *name, const QByteArray &text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

ImportWizard *wizardFor(StoreSession &store, ImportWizard::Target target, const QStringList &files, const QString &path)
{
    auto *wizard = new ImportWizard(store, target);
    wizard->addFiles(files);
    for (QLineEdit *field : wizard->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == QLatin1String("New store"))
            field->setText(path);
    }
    wizard->open();
    return wizard;
}

bool isSaid(const QWidget &wizard, const char *text)
{
    const QList<QLabel *> labels = wizard.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [text](const QLabel *label) { return label->isVisible() && label->text().contains(QLatin1String(text)); });
}

QAbstractItemModel *tableNamed(const QWidget &wizard, const char *name)
{
    return wizard.findChild<QTableView *>(QLatin1String(name))->model();
}

QString cell(const QWidget &wizard, const char *table, int row, int column)
{
    return tableNamed(wizard, table)->index(row, column).data().toString();
}

QComboBox *choiceNamed(const QWidget &wizard, const char *accessibleName)
{
    for (QComboBox *box : wizard.findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String(accessibleName) && box->isVisible())
            return box;
    }
    return nullptr;
}

void choose(QComboBox *box, const char *text)
{
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).startsWith(QLatin1String(text))) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int step = 0; step < i; ++step)
                QTest::keyClick(box, Qt::Key_Down);
            return;
        }
    }
    qFatal("no entry %s", text);
}

void close(const QPointer<ImportWizard> &wizard)
{
    wizard->close();
    QTRY_VERIFY(wizard.isNull());
}

} // namespace waymark::test
