#include "ui/window/file_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "ui/charts/figure/figure_export.h"
#include "ui/dialogs/guide_window.h"
#include "ui/dialogs/save_version_dialog.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/session/places.h"
#include "ui/session/session.h"

namespace waymark {

FileCommands::FileCommands(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{}

void FileCommands::openStore()
{
    emit started();
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Open store"), documentsFolder(), tr("Waymark stores (*.waymark);;All files (*)"));
    if (!path.isEmpty())
        openStoreAt(path);
}

void FileCommands::openStoreAt(const QString &path)
{
    emit started();
    m_opened = path;
    m_session.store().open(path);
}

bool FileCommands::openedIsTable() const
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"),   QStringLiteral("txt"),
                                     QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson"),
                                     QStringLiteral("gz"),   QStringLiteral("zst"),   QStringLiteral("zip")};
    return endings.contains(QFileInfo(m_opened).suffix().toLower());
}

void FileCommands::newStore(const QStringList &files)
{
    emit started();
    auto *dialog = new ImportWizard(m_session.store(), ImportWizard::Target::NewStore, m_window);
    addGuideKey(dialog, QStringLiteral("start"));
    dialog->addFiles(files);
    dialog->open();
}

void FileCommands::importFiles(const QStringList &files)
{
    if (m_session.store().contents() == nullptr) {
        newStore(files);
        return;
    }
    emit started();
    auto *dialog = new ImportWizard(m_session.store(), ImportWizard::Target::OpenStore, m_window);
    addGuideKey(dialog, QStringLiteral("start"));
    dialog->addFiles(files);
    dialog->open();
}

void FileCommands::openDropped(const QStringList &paths)
{
    QStringList tables;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".waymark"), Qt::CaseInsensitive))
            return openStoreAt(path);
        if (path.endsWith(QLatin1String(".framework.json"), Qt::CaseInsensitive))
            return openFrameworkAt(path);
        if (QFileInfo(path).isFile())
            tables.append(path);
    }
    if (!tables.isEmpty())
        importFiles(tables);
}

void FileCommands::openFramework()
{
    emit started();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open framework"), documentsFolder(),
                                                      tr("Frameworks (*.framework.json *.json);;All files (*)"));
    if (!path.isEmpty())
        openFrameworkAt(path);
}

void FileCommands::openFrameworkAt(const QString &path)
{
    if (m_session.store().contents() == nullptr)
        return;
    if (const auto opened = m_session.document().openFile(path); !opened)
        emit failed(opened.error());
}

QString FileCommands::askForFile(const QString &title, const QString &name, const QString &filter)
{
    emit started();
    return QFileDialog::getSaveFileName(m_window, title, QDir(documentsFolder()).filePath(name), filter);
}

void FileCommands::saveFramework()
{
    const QString name = QString::fromStdString(m_session.document().framework().name) + QStringLiteral(".framework.json");
    const QString path = askForFile(tr("Save framework"), name, tr("Frameworks (*.framework.json)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_session.document().saveFile(path); !saved)
        emit failed(saved.error());
    else
        emit done(tr("Framework saved"), QDir::toNativeSeparators(path));
}

void FileCommands::exportChart(const Picture &picture, const QString &suffix)
{
    const QString all = tr("Picture (*.png);;Drawing (*.svg);;Document (*.pdf);;Data (*.csv)");
    const QString filter = suffix.isEmpty() ? all : QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    const QString wanted = suffix.isEmpty() ? QStringLiteral("png") : suffix;
    QString path = askForFile(tr("Export chart"), picture.fileName() + QLatin1Char('.') + wanted, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + wanted;
    if (const auto written = exportFigure(picture, path, figureFormat(path)); !written)
        emit failed(written.error());
    else
        emit done(tr("Chart exported"), QDir::toNativeSeparators(path));
}

void FileCommands::exportRejects()
{
    const QString path = askForFile(tr("Export rejected rows"), QStringLiteral("rejected-rows.csv"), tr("Tables (*.csv)"));
    if (!path.isEmpty())
        m_session.store().exportRejects(path);
}

void FileCommands::saveVersion()
{
    const auto contents = m_session.store().contents();
    if (contents == nullptr)
        return;
    emit started();
    const int next = contents->versions.empty() ? 1 : contents->versions.back().number + 1;
    auto *dialog = new SaveVersionDialog(next, m_window);
    addGuideKey(dialog, QStringLiteral("versions"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_session.store().saveVersion(m_session.document().framework(), dialog->note(), m_session.asOf()); });
    dialog->open();
}

} // namespace waymark
