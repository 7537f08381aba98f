#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace waymark {

/// A message above what it concerns: icon, bold line, one line, at most one link.
class MessageBand : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Warn, Bad };
    explicit MessageBand(Kind kind, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &title, const QString &text);
    /// An empty text takes the link away.
    void setLink(const QString &text);

signals:
    void linkClicked();

private:
    void applyTheme();

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_link;
};

} // namespace waymark
