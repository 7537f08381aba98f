#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace waymark {

class GuideView;

/// The guide: its pages by title, a search over their texts, and the page itself. Stays open beside the window while people work.
class GuideWindow : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    /// A name that no page has opens the first page.
    void showTopic(const QString &topic);
    QString topic() const;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void fillList();
    void search();
    void followPage();
    void retranslate();

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    GuideView *m_view;
    QToolButton *m_back, *m_forward;
};

/// Opens the guide at a page, beside the window that `from` stands in; a guide that is open there is used again.
void openGuide(const QString &topic, QWidget *from);

/// Makes a page of the guide the one that F1 opens while the focus is in this widget.
void setGuideTopic(QWidget *widget, const QString &topic);
/// F1 in a dialog, which the window's own key does not reach.
void addGuideKey(QDialog *dialog, const QString &topic);
/// The page for the widget that has the focus: its own or the nearest around it; else `standard`.
QString guideTopicAt(const QWidget *focused, const QString &standard);

} // namespace waymark
