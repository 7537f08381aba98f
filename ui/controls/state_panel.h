#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace waymark {

/// What stands in the place of a chart or page while it has nothing to show: says what, why, and what to do.
class StatePanel : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Empty, Loading, NoMatch, TooFew, Error };
    explicit StatePanel(QWidget *parent = nullptr);

    /// Buttons with an empty text are not shown; a Loading panel shows its bar instead.
    void setState(Kind kind, const QString &title, const QString &text, const QString &primary = {}, const QString &secondary = {});
    /// Of a Loading panel, 0..1; below 0: not known.
    void setProgress(double fraction);
    Kind kind() const { return m_kind; }

signals:
    void primaryClicked();
    void secondaryClicked();
    void cancelClicked();

private:
    void applyTheme();
    void buildButtons();
    void buildProgress();

    Kind m_kind = Kind::Empty;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_primary = nullptr;
    QPushButton *m_secondary = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
};

} // namespace waymark
