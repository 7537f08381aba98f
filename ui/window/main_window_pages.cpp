// The window and its pages: which is in view, what it asks, and who brings it the answer. Apart from main_window.cpp, which joins the
// parts.
#include <algorithm>

#include <QStackedWidget>

#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/dialogs/guide_window.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/chart_remarks.h"
#include "ui/window/file_commands.h"
#include "ui/window/page_list.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"
#include "ui/window/user_focus.h"

namespace waymark {

void MainWindow::buildPages()
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_loading);
    for (const PageEntry &entry : pageEntries()) {
        m_pages.append(entry.make(m_session, this));
        m_stack->addWidget(m_pages.last());
        setGuideTopic(m_pages.last(), QLatin1String(entry.guideTopic()));
        connectPage(m_pages.last());
        m_remarks->join(m_pages.last(), QLatin1String(entry.key));
    }
    m_message->hide();
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::questionChanged, this, [this, page] {
        if (page == currentPage())
            ask(page);
    });
    connect(page, &Page::exportRequested, m_files,
            [this](const PicturePointer &picture, const QString &suffix) { m_files->exportChart(*picture, suffix); });
    connect(page, &Page::openSampleRequested, this, &MainWindow::openSample);
    connect(page, &Page::importRequested, m_files, [this] { m_files->importFiles(); });
    connect(page, &Page::openFrameworkRequested, m_files, &FileCommands::openFramework);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::exportRejectsRequested, m_files, &FileCommands::exportRejects);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::connectAnalysis()
{
    AnalysisSession &analysis = m_session.analysis();
    connect(&analysis, &AnalysisSession::answered, this, [this](Part part, const AnswerPointer &answer) {
        if (Page *page = currentPage())
            page->setAnswer(part, answer);
        if (answer->inView)
            m_status->showCounts(answer->inView, static_cast<std::uint32_t>(answer->inputs.dataset->accountCount()));
    });
    connect(&analysis, &AnalysisSession::failed, this, [this](Part part, const Error &error) {
        if (Page *page = currentPage())
            page->setError(part, error);
    });
    connect(&analysis, &AnalysisSession::busyChanged, this, [this](Part part, bool busy) {
        if (Page *page = currentPage())
            page->setBusy(part, busy);
        if (part == Part::Rested)
            m_status->showComputing(busy ? std::optional(0.0) : std::nullopt);
    });
    connect(&analysis, &AnalysisSession::stopped, this, [this] {
        if (Page *page = currentPage())
            page->setStopped();
    });
    connect(&analysis, &AnalysisSession::outdated, this, [this] {
        if (Page *page = currentPage())
            page->setOutdated();
    });
    connect(&analysis, &AnalysisSession::progressChanged, m_status, &StatusLine::showComputing);
    connect(m_topBar, &TopBar::optionsChosen, &analysis, &AnalysisSession::setOptions);
    connect(&analysis, &AnalysisSession::optionsChanged, this, &MainWindow::showFramework);
}

void MainWindow::openStore(const QString &path) { m_files->openStoreAt(path); }

void MainWindow::showPage(const QString &key)
{
    forgetFailure();
    const auto &entries = pageEntries();
    const auto place =
        std::find_if(entries.begin(), entries.end(), [&](const PageEntry &entry) { return key == QLatin1String(entry.key); });
    const auto index = place == entries.end() ? 0 : place - entries.begin();
    const QString found = QLatin1String(entries[static_cast<std::size_t>(index)].key);
    checkChoice(m_actions->pages, found);
    if (entries[static_cast<std::size_t>(index)].number > 0)
        settings::lastPage().setValue(found);
    if (m_session.store().contents() == nullptr)
        return;
    Page *page = m_pages.at(index);
    m_stack->setCurrentWidget(page);
    page->showDefinition();
    showMissing();
    ask(page);
}

void MainWindow::ask(const Page *page)
{
    const auto index = static_cast<std::size_t>(m_pages.indexOf(page));
    m_session.analysis().ask(QLatin1String(pageEntries()[index].key), page->question());
}

QString MainWindow::guideTopic() const
{
    const QWidget *page = m_stack->currentWidget();
    const QString ofPage = guideTopicAt(page, QStringLiteral("start"));
    const QWidget *placed = m_userFocus->placed();
    if (placed == nullptr || !page->isAncestorOf(placed) || !page->isAncestorOf(focusWidget()))
        return ofPage;
    // Within a card the focus moves on by itself, as from a chip that was taken out to the next one.
    const QString ofFocus = guideTopicAt(focusWidget(), ofPage);
    return guideTopicAt(placed, ofPage) == ofFocus ? ofFocus : ofPage;
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

} // namespace waymark
