#pragma once

#include <QObject>
#include <QStringList>

#include "core/base/error.h"

class QWidget;

namespace waymark {

class Session;
class Picture;

/// The commands that ask for a file: each opens its dialog and then makes one call on the session.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(Session &session, QWidget *window);

    void openStore();
    void openStoreAt(const QString &path);
    /// What was to be opened last as a store.
    const QString &opened() const { return m_opened; }
    /// By its name that file is one to import.
    bool openedIsTable() const;
    void newStore(const QStringList &files = {});
    void importFiles(const QStringList &files = {});
    /// Dropped on the window: a store is opened, a framework read, everything else imported.
    void openDropped(const QStringList &paths);
    void openFramework();
    void openFrameworkAt(const QString &path);
    void saveFramework();
    void exportChart(const Picture &picture, const QString &suffix);
    void exportRejects();
    void saveVersion();

signals:
    /// What an earlier command left to say is of the past.
    void started();
    void failed(const waymark::Error &error);
    void done(const QString &title, const QString &text);

private:
    QString askForFile(const QString &title, const QString &name, const QString &filter);

    Session &m_session;
    QWidget *m_window;
    QString m_opened;
};

} // namespace waymark
