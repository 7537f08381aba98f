#include "ui/window/actions.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include "ui/controls/look/icons.h"
#include "ui/window/language.h"
#include "ui/window/page_list.h"

namespace waymark {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , themes(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , pages(new QActionGroup(this))
{
    makeFileActions();
    makeOtherActions();
    makeChoices();
    setShortcuts();
    retranslate();
}

QAction *Actions::make(const char *name)
{
    auto *action = new QAction(this);
    if (*name != '\0')
        action->setIcon(icon(QLatin1String(name)));
    return action;
}

QAction *Actions::makeChoice(QActionGroup *group, const QString &data)
{
    auto *action = new QAction(group);
    action->setCheckable(true);
    action->setData(data);
    return action;
}

void Actions::makeFileActions()
{
    openSample = make("flask-conical");
    openStore = make("folder-open");
    newStore = make("file-plus");
    importFiles = make("upload");
    openFramework = make("");
    saveFramework = make("");
    exportChart = make("download");
    quit = make("");
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeOtherActions()
{
    undo = make("undo-2");
    redo = make("redo-2");
    copyChart = make("copy");
    saveVersion = make("");
    revert = make("history");
    guide = make("circle-help");
    about = make("info");
    about->setMenuRole(QAction::AboutRole);
    aboutQt = make("");
    aboutQt->setMenuRole(QAction::AboutQtRole);
    fullScreen = make("");
    fullScreen->setCheckable(true);
    narrowRail = make("panel-left-close");
    narrowRail->setCheckable(true);
}

void Actions::makeChoices()
{
    for (const char *theme : {"system", "light", "dark"})
        makeChoice(themes, QLatin1String(theme));
    for (const QString &code : Language::codes())
        makeChoice(languages, code)->setText(Language::ownName(code));
    for (const PageEntry &entry : pageEntries())
        makeChoice(pages, QLatin1String(entry.key))->setIcon(entry.mark());
}

void Actions::setShortcuts()
{
    openStore->setShortcut(QKeySequence::Open);
    newStore->setShortcut(QKeySequence::New);
    importFiles->setShortcut(Qt::CTRL | Qt::Key_I);
    exportChart->setShortcut(Qt::CTRL | Qt::Key_E);
    copyChart->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    quit->setShortcut(QKeySequence::Quit);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    saveVersion->setShortcut(QKeySequence::Save);
    guide->setShortcut(QKeySequence::HelpContents);
    fullScreen->setShortcut(Qt::Key_F11);
    const QList<QAction *> inRail = railPages();
    for (int i = 0; i < inRail.size(); ++i)
        inRail.at(i)->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + pageEntries()[static_cast<std::size_t>(i)].number % 10)));
}

QList<QAction *> Actions::railPages() const
{
    const auto &entries = pageEntries();
    const auto count = std::count_if(entries.begin(), entries.end(), [](const PageEntry &entry) { return entry.number > 0; });
    return pages->actions().first(count);
}

QAction *Actions::comparePage() const { return pages->actions().last(); }

void Actions::setAvailable(bool open, bool busy)
{
    for (QAction *action : {openSample, openStore, newStore})
        action->setEnabled(!busy);
    importFiles->setEnabled(open && !busy);
    for (QAction *action : {openFramework, saveFramework, exportChart, copyChart})
        action->setEnabled(open);
    pages->setEnabled(open);
}

void Actions::fillMenuBar(QMenuBar *bar)
{
    m_file = bar->addMenu(QString());
    m_file->addActions({openSample, openStore, newStore});
    recent = m_file->addMenu(QString());
    m_file->addSeparator();
    m_file->addAction(importFiles);
    m_file->addSeparator();
    m_file->addActions({openFramework, saveFramework});
    m_file->addSeparator();
    m_file->addAction(exportChart);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar->addMenu(QString());
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addAction(copyChart);
    m_view = bar->addMenu(QString());
    m_view->addActions(railPages());
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_theme->addActions(themes->actions());
    m_language = m_view->addMenu(icon(QStringLiteral("languages")), QString());
    m_language->addActions(languages->actions());
    m_view->addSeparator();
    m_view->addActions({narrowRail, fullScreen});
    m_framework = bar->addMenu(QString());
    m_framework->addActions({saveVersion, comparePage(), revert});
    m_help = bar->addMenu(QString());
    m_help->addActions({guide, about, aboutQt});
    retranslate();
}

void Actions::retranslate()
{
    retranslateFile();
    retranslateChoices();
    copyChart->setText(tr("&Copy chart"));
    saveVersion->setText(tr("&Save version\u2026"));
    revert->setText(tr("&Revert to the saved version"));
    guide->setText(tr("&Guide"));
    about->setText(tr("&About Waymark"));
    aboutQt->setText(tr("About &Qt"));
    fullScreen->setText(tr("&Full screen"));
    narrowRail->setText(tr("&Narrow page list"));
    narrowRail->setToolTip(tr("Show the page list as icons"));
    if (m_file == nullptr)
        return;
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_framework->setTitle(tr("F&ramework"));
    m_help->setTitle(tr("&Help"));
    recent->setTitle(tr("Open &recent"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
}

void Actions::retranslateFile()
{
    openSample->setText(tr("Open the &sample company"));
    openStore->setText(tr("&Open store\u2026"));
    newStore->setText(tr("&New store from files\u2026"));
    importFiles->setText(tr("&Import more files\u2026"));
    openFramework->setText(tr("Open &framework\u2026"));
    saveFramework->setText(tr("Save framework &as\u2026"));
    exportChart->setText(tr("&Export chart\u2026"));
    quit->setText(tr("&Quit"));
}

void Actions::retranslateChoices()
{
    const QList<QAction *> theme = themes->actions();
    theme.at(0)->setText(tr("As the &system", "theme"));
    theme.at(1)->setText(tr("&Light", "theme"));
    theme.at(2)->setText(tr("&Dark", "theme"));
    for (std::size_t i = 0; i < pageEntries().size(); ++i)
        pages->actions().at(static_cast<int>(i))->setText(pageTitle(pageEntries()[i]));
}

} // namespace waymark
