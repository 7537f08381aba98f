#include "ui/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/charts/figure/figure_export.h"
#include "ui/controls/input/quiet_wheel.h"
#include "ui/controls/input/reading_order.h"
#include "ui/controls/look/screen_fit.h"
#include "ui/controls/look/term_tips.h"
#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/missing_data_band.h"
#include "ui/pages/page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/chart_remarks.h"
#include "ui/window/file_commands.h"
#include "ui/window/language.h"
#include "ui/window/rail.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "ui/window/user_focus.h"

namespace waymark {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_files(new FileCommands(m_session, this))
    , m_topBar(new TopBar(*m_actions, this))
    , m_rail(new Rail(m_actions->railPages(), m_actions->narrowRail, this))
    , m_status(new StatusLine(this))
    , m_message(new MessageBand(MessageBand::Kind::Info, this))
    , m_missing(new MissingDataBand(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_loading(new StatePanel(this))
    , m_remarks(new ChartRemarks(m_session.document(), this))
    , m_userFocus(new UserFocus(this))
{
    TermTips::install();
    QuietWheel::install();
    setAcceptDrops(true);
    buildPages();
    buildFrame();
    connectFiles();
    connectEditing();
    connectChoices();
    connectStore();
    connectAnalysis();
    connectStart();
    restore();
    retranslate();
}

MainWindow::~MainWindow()
{
    // What is being typed is taken while there is a document to take it: the session goes before the widgets.
    if (QWidget *typedIn = focusWidget())
        typedIn->clearFocus();
}

void MainWindow::buildFrame()
{
    m_actions->fillMenuBar(menuBar());
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_message);
    work->addWidget(m_missing);
    work->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(work, 1);
    auto *body = new QWidget(this);
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_topBar);
    all->addLayout(middle, 1);
    all->addWidget(m_status);
    setCentralWidget(body);
    setMinimumSize(960, 600);
}

void MainWindow::connectFiles()
{
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->openStore, &QAction::triggered, m_files, &FileCommands::openStore);
    connect(m_actions->newStore, &QAction::triggered, m_files, [this] { m_files->newStore(); });
    connect(m_actions->importFiles, &QAction::triggered, m_files, [this] { m_files->importFiles(); });
    connect(m_actions->openFramework, &QAction::triggered, m_files, &FileCommands::openFramework);
    connect(m_actions->saveFramework, &QAction::triggered, m_files, &FileCommands::saveFramework);
    connect(m_actions->saveVersion, &QAction::triggered, m_files, &FileCommands::saveVersion);
    connect(m_actions->exportChart, &QAction::triggered, this, [this] {
        if (const PicturePointer picture = currentPage() ? currentPage()->picture() : nullptr)
            m_files->exportChart(*picture, {});
    });
    connect(m_files, &FileCommands::started, this, &MainWindow::forgetFailure);
    connect(m_files, &FileCommands::done, this, [this](const QString &title, const QString &text) { showMessage(title, text, false); });
    connect(m_files, &FileCommands::failed, this, [this](const Error &error) { showFailure(StoreSession::Activity::None, error); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEditing()
{
    FrameworkDocument &document = m_session.document();
    connect(m_actions->undo, &QAction::triggered, &document, &FrameworkDocument::undo);
    connect(m_actions->redo, &QAction::triggered, &document, &FrameworkDocument::redo);
    connect(m_actions->revert, &QAction::triggered, &document, &FrameworkDocument::revert);
    connect(m_actions->copyChart, &QAction::triggered, this, [this] {
        if (const PicturePointer picture = currentPage() ? currentPage()->picture() : nullptr)
            copyFigure(*picture);
    });
    connect(&document, &FrameworkDocument::frameworkChanged, this, &MainWindow::showFramework);
    connect(&document, &FrameworkDocument::remarksChanged, this, &MainWindow::showUndo);
}

void MainWindow::connectChoices()
{
    connect(m_actions->themes, &QActionGroup::triggered, this, [](QAction *action) { applyTheme(action->data().toString()); });
    connect(m_actions->languages, &QActionGroup::triggered, this, [](QAction *action) {
        Language::instance().set(action->data().toString());
        settings::language().setValue(action->data().toString());
    });
    connect(m_actions->pages, &QActionGroup::triggered, this, [this](QAction *action) { showPage(action->data().toString()); });
    connect(m_actions->narrowRail, &QAction::toggled, this, [this](bool narrow) {
        settings::narrowRail().setValue(narrow);
        updateRail();
    });
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(m_actions->guide, &QAction::triggered, this, [this] { openGuide(guideTopic(), this); });
    connect(m_actions->about, &QAction::triggered, this, [this] { AboutDialog(this).exec(); });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_message, &MessageBand::linkClicked, this, &MainWindow::followMessage);
}

void MainWindow::connectStore()
{
    StoreSession &store = m_session.store();
    connect(&store, &StoreSession::contentsChanged, this, &MainWindow::showContents);
    connect(&store, &StoreSession::activityChanged, this, &MainWindow::showActivity);
    connect(&store, &StoreSession::progressChanged, this, &MainWindow::showActivity);
    connect(&store, &StoreSession::failed, this, &MainWindow::showFailure);
    connect(&store, &StoreSession::importUndone, this, [this](qint64 files) {
        showMessage(tr("The latest import was taken back"), tr("%Ln file(s) went out of the store.", nullptr, static_cast<int>(files)),
                    false);
    });
    connect(m_status, &StatusLine::cancelClicked, this,
            [this] { m_session.store().isBusy() ? m_session.store().cancel() : m_session.analysis().cancelRested(); });
    connect(m_missing, &MessageBand::linkClicked, m_files, [this] { m_files->importFiles(); });
    connect(m_missing, &MissingDataBand::dormancyRequested, this, [this] { m_session.setRetentionEvent(EventKind::Dormancy); });
    connect(m_loading, &StatePanel::cancelClicked, &store, &StoreSession::cancel);
}

void MainWindow::connectStart()
{
    connect(m_start, &StartPage::openSampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::importRequested, m_files, [this] { m_files->newStore(); });
    connect(m_start, &StartPage::openOtherRequested, m_files, &FileCommands::openStore);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openStore);
}

void MainWindow::restore()
{
    checkChoice(m_actions->themes, settings::theme().value());
    checkChoice(m_actions->languages, Language::instance().code());
    checkChoice(m_actions->pages, settings::lastPage().value());
    m_actions->narrowRail->setChecked(settings::narrowRail().value());
    resize(1440, 900);
    restoreGeometry(settings::windowGeometry().value());
    fitIntoScreen(this);
    fillRecent();
    showUndo();
    showActivity();
}

void MainWindow::updateRail() { m_rail->setNarrow(m_actions->narrowRail->isChecked() || width() < kRailNeedsWidth); }

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::windowGeometry().setValue(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateRail();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_session.store().isBusy())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_files->openDropped(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    // Only now: pages are built before they are arranged, and much in them comes and goes with the framework.
    putTabsInReadingOrder(this);
    return QMainWindow::focusNextPrevChild(next);
}

} // namespace waymark
