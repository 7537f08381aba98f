#pragma once

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace waymark {

/// Every command of the window: one QAction each, with its text, key and icon. The window connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *openSample, *openStore, *newStore, *importFiles, *openFramework, *saveFramework, *exportChart, *quit;
    QAction *undo, *redo, *copyChart;
    QAction *saveVersion, *revert;
    QAction *guide, *about, *aboutQt;
    QAction *fullScreen, *narrowRail;
    QActionGroup *themes;    ///< data: "system", "light", "dark"
    QActionGroup *languages; ///< data: the code
    QActionGroup *pages;     ///< data: the page's name; as pageEntries()
    QMenu *recent = nullptr; ///< filled by the window

    /// The pages of the rail, and the one that compares the draft with the saved version.
    QList<QAction *> railPages() const;
    QAction *comparePage() const;
    void fillMenuBar(QMenuBar *bar);
    void retranslate();
    /// What needs an open store, and what must wait while the store is busy.
    void setAvailable(bool open, bool busy);

private:
    QAction *make(const char *icon);
    QAction *makeChoice(QActionGroup *group, const QString &data);
    void makeFileActions();
    void makeOtherActions();
    void makeChoices();
    void setShortcuts();
    void retranslateFile();
    void retranslateChoices();

    QMenu *m_file = nullptr, *m_edit = nullptr, *m_view = nullptr, *m_framework = nullptr, *m_help = nullptr;
    QMenu *m_theme = nullptr, *m_language = nullptr;
};

} // namespace waymark
