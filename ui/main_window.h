#pragma once

#include <QList>
#include <QMainWindow>

#include "core/base/day.h"
#include "core/base/error.h"
#include "ui/session/session.h"

class QStackedWidget;

namespace waymark {

class Actions;
class ChartRemarks;
class FileCommands;
class MessageBand;
class MissingDataBand;
class Page;
class Rail;
class StartPage;
class StatePanel;
class StatusLine;
class TopBar;
class UserFocus;

/// The window: joins the session with the pages and commands, and knows nothing of what they compute or show.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Session &session() { return m_session; }
    Actions *actionsOfWindow() const { return m_actions; }
    void openStore(const QString &path);
    void openSample() { m_session.store().openSample(); }
    /// By its key in pageEntries().
    void showPage(const QString &key);
    /// What F1 explains: the page in view, or the card of it that the user has gone into.
    QString guideTopic() const;
    /// The page in view; null while no store is open.
    Page *currentPage() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildPages();
    void buildFrame();
    void connectFiles();
    void connectEditing();
    void connectChoices();
    void connectStore();
    void connectPage(Page *page);
    void ask(const Page *page);
    void connectAnalysis();
    void connectStart();
    void restore();
    void retranslate();

    void showContents();
    void showFramework();
    void showMissing();
    void showActivity();
    void showUndo();
    void showFailure(StoreSession::Activity activity, const Error &error);
    void showMessage(const QString &title, const QString &text, bool failure);
    void forgetFailure();
    void followMessage();
    void showTitle();
    void showRestoredDraft();
    void fillRecent();
    void updateRail();

    Session m_session;
    Actions *m_actions;
    FileCommands *m_files;
    TopBar *m_topBar;
    Rail *m_rail;
    StatusLine *m_status;
    MessageBand *m_message;
    MissingDataBand *m_missing;
    QStackedWidget *m_stack;
    StartPage *m_start;
    StatePanel *m_loading;
    QList<Page *> m_pages; ///< as pageEntries()
    ChartRemarks *m_remarks;
    UserFocus *m_userFocus;
    /// What the link of the message does, beside taking it away.
    enum class MessageLink { Close, DiscardDraft, Import };
    MessageLink m_messageLink = MessageLink::Close;
    bool m_messageIsFailure = false;
};

} // namespace waymark
