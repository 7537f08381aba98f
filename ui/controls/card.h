#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

class QAbstractButton;
class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace waymark {

class EditableText;

/// A framed part of a page: title, subtitle, tool buttons at the right, and a body. Below 380 px wide only "more" is left,
/// and its menu then holds every tool.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    virtual void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

    /// A button of its own; an action with a menu opens it. Icon, tool tip and text come from the action.
    void addTool(QAction *action);
    /// A button with its text, left of the others.
    void addTool(QAbstractButton *button);
    /// An entry of the "more" menu.
    void addMore(QAction *action);

    /// Something newer is being computed: the old content stays, and after 300 ms a line runs along the card's top.
    void setBusy(bool busy);

protected:
    EditableText *titleText() const { return m_title; }
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();
    void fillMoreMenu();
    void retranslate();

    EditableText *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_tools;
    QVBoxLayout *m_body;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QList<QToolButton *> m_toolButtons;
    QList<QAction *> m_toolActions, m_moreActions;
    QTimer m_patience, m_tick;
    int m_phase = -1; ///< of the running line; -1: not shown
    bool m_narrow = false;
};

} // namespace waymark
