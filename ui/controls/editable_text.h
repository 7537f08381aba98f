#pragma once

#include <QLabel>
#include <QPointer>

class QLineEdit;

namespace waymark {

/// A text that turns into a field in its own place: by a double click where it may be edited, or by edit(). Enter and leaving the
/// field keep what was written, Esc drops it.
class EditableText : public QLabel {
    Q_OBJECT

public:
    explicit EditableText(QWidget *parent = nullptr);

    /// What a double click begins with; without a call of it there is nothing to edit. `name`: what the field is called.
    void setSource(const QString &text, const QString &name);
    void edit();
    /// Null while nothing is edited.
    QLineEdit *field() const { return m_field; }

signals:
    /// Another text than the one it began with.
    void edited(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void finish(bool keep);

    QString m_source, m_name;
    bool m_editable = false, m_wasHidden = false;
    QLineEdit *m_field = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace waymark
