// What the window shows of the session: the open store, activity, failures, undo and their texts. Apart from main_window.cpp, which joins
// the parts.
#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

#include "core/analysis/retention/curves.h"
#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/main_window.h"
#include "ui/pages/missing_data_band.h"
#include "ui/pages/page.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/settings.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/window/actions.h"
#include "ui/window/file_commands.h"
#include "ui/window/rail.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

namespace waymark {

void MainWindow::showContents()
{
    const auto contents = m_session.store().contents();
    const QDate today = QDate::currentDate();
    m_topBar->showStore(QString::fromStdString(contents->dataset->storeName), m_session.asOf(), contents->dataset);
    m_status->showCounts({}, static_cast<std::uint32_t>(contents->dataset->accountCount()));
    m_status->showFreshness(m_session.asOf(), calendarDay({today.year(), today.month(), today.day()}));
    for (Page *page : m_pages)
        page->setStore(contents);
    m_message->hide();
    showTitle();
    rememberStore(contents->path);
    fillRecent();
    showFramework();
    showPage(settings::lastPage().value());
    showRestoredDraft();
}

void MainWindow::showFramework()
{
    if (Page *page = currentPage())
        page->showDefinition();
    m_topBar->showOptions(m_session.analysis().options());
    if (!m_session.document().isChanged() && m_messageLink == MessageLink::DiscardDraft)
        m_message->hide();
    showUndo();
    showMissing();
}

void MainWindow::showMissing()
{
    const Page *page = currentPage();
    const auto contents = m_session.store().contents();
    if (page == nullptr || contents == nullptr || !page->showsWhatIsMissing())
        return m_missing->showNothing();
    const Framework &framework = m_session.document().framework();
    m_missing->showFor(contents->dataset, framework, eventRule(framework, m_session.analysis().options()).event);
}

void MainWindow::showActivity()
{
    StoreSession &store = m_session.store();
    const bool open = store.contents() != nullptr;
    if (store.isBusy())
        forgetFailure();
    m_status->showActivity(store.activity(), store.progress());
    m_actions->setAvailable(open, store.isBusy());
    for (Page *page : m_pages)
        page->setStoreBusy(store.isBusy());
    m_topBar->setVisible(open);
    m_rail->setVisible(open);
    if (open)
        return;
    const bool reading = store.isBusy() && store.activity() != StoreSession::Activity::Checking;
    if (reading) {
        const bool sample = store.activity() == StoreSession::Activity::MakingSample;
        m_loading->setState(StatePanel::Kind::Loading, sample ? tr("Making the sample company") : tr("Reading the store"),
                            tr("The first curve follows."));
        m_loading->setProgress(store.progress().fraction);
    }
    m_stack->setCurrentWidget(reading ? static_cast<QWidget *>(m_loading) : m_start);
}

void MainWindow::showUndo()
{
    const FrameworkDocument &document = m_session.document();
    m_topBar->showFramework(document);
    const auto undo = document.undoChange();
    const auto redo = document.redoChange();
    const Dataset *dataset = m_session.analysis().dataset().get();
    m_actions->undo->setEnabled(undo.has_value());
    m_actions->redo->setEnabled(redo.has_value());
    m_actions->undo->setText(undo ? tr("Undo: %1").arg(changeText(*undo, dataset)) : tr("Undo"));
    m_actions->redo->setText(redo ? tr("Redo: %1").arg(changeText(*redo, dataset)) : tr("Redo"));
    const bool open = m_session.store().contents() != nullptr;
    m_actions->saveVersion->setEnabled(open && (document.isChanged() || document.saved().number == 0));
    m_actions->revert->setEnabled(open && document.isChanged());
}

void MainWindow::showMessage(const QString &title, const QString &text, bool failure)
{
    m_messageLink = MessageLink::Close;
    m_messageIsFailure = failure;
    m_message->setKind(failure ? MessageBand::Kind::Bad : MessageBand::Kind::Info);
    m_message->setText(title, text);
    m_message->setLink(tr("Close", "a message"));
    m_message->show();
}

void MainWindow::showFailure(StoreSession::Activity activity, const Error &error)
{
    // An import's failure is told, with its questions, in its own dialog.
    if (activity == StoreSession::Activity::Importing || activity == StoreSession::Activity::Checking)
        return;
    const bool opening = activity == StoreSession::Activity::Opening || activity == StoreSession::Activity::MakingSample;
    showMessage(opening ? tr("The store was not opened") : tr("This did not work"), errorText(error), true);
    if (activity == StoreSession::Activity::Opening && error.code == ErrorCode::NotAStore && m_files->openedIsTable()) {
        m_messageLink = MessageLink::Import;
        m_message->setLink(tr("Import"));
    }
}

void MainWindow::forgetFailure()
{
    if (m_messageIsFailure)
        m_message->hide();
}

void MainWindow::followMessage()
{
    m_message->hide();
    if (m_messageLink == MessageLink::DiscardDraft)
        m_session.document().revert();
    else if (m_messageLink == MessageLink::Import)
        m_files->importFiles({m_files->opened()});
}

void MainWindow::showTitle()
{
    const auto contents = m_session.store().contents();
    const QString program = QStringLiteral("Waymark");
    //: Title of the window. %1: the name of the store, %2: Waymark
    setWindowTitle(contents == nullptr ? program : tr("%1 \u2013 %2").arg(QString::fromStdString(contents->dataset->storeName), program));
}

void MainWindow::showRestoredDraft()
{
    if (!m_session.hasRestoredDraft() || !m_session.document().isChanged() || m_session.document().canUndo())
        return;
    showMessage(tr("Draft restored"), tr("The last session ended before saving. What you had changed is open."), false);
    m_message->setLink(tr("Discard"));
    m_messageLink = MessageLink::DiscardDraft;
}

void MainWindow::fillRecent()
{
    const QStringList paths = settings::recentStores().value();
    m_start->setRecent(paths);
    m_actions->recent->clear();
    for (const QString &path : paths) {
        QAction *action = m_actions->recent->addAction(QDir::toNativeSeparators(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, m_files, [this, path] { m_files->openStoreAt(path); });
    }
    m_actions->recent->setEnabled(!paths.isEmpty());
}

void MainWindow::retranslate()
{
    showTitle();
    // Numbers in spin boxes follow the language too.
    setLocale(QLocale());
    m_actions->retranslate();
    m_message->hide();
    showActivity();
    showUndo();
}

} // namespace waymark
