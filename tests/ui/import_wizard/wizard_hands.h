#pragma once

#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include "ui/import_wizard/import_wizard.h"

class QAbstractItemModel;
class QComboBox;
class QPushButton;

namespace waymark::test {

// What somebody does with the wizard, and what they see in it.

/// The visible button whose text starts so; null: none.
QPushButton *buttonNamed(const QWidget &dialog, const char *text);
bool canClick(const QWidget &dialog, const char *text);
void click(const QWidget &dialog, const char *text);
/// Writes a file; its path.
QString written(const QTemporaryDir &folder, const char *name, const QByteArray &text);
/// Opens the wizard for some files; it deletes itself when it is closed.
ImportWizard *wizardFor(StoreSession &store, ImportWizard::Target target, const QStringList &files, const QString &path = {});
/// A visible label has this text in it.
bool isSaid(const QWidget &wizard, const char *text);
QAbstractItemModel *tableNamed(const QWidget &wizard, const char *name);
QString cell(const QWidget &wizard, const char *table, int row, int column);
QComboBox *choiceNamed(const QWidget &wizard, const char *accessibleName);
/// By the keyboard, as a user would: the entry that starts so.
void choose(QComboBox *box, const char *text);
void close(const QPointer<ImportWizard> &wizard);

} // namespace waymark::test
