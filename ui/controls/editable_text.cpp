#include "ui/controls/editable_text.h"

#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace waymark {

namespace {
constexpr int kLongestText = 1000;
}

EditableText::EditableText(QWidget *parent)
    : QLabel(parent)
{}

void EditableText::setSource(const QString &text, const QString &name)
{
    m_source = text;
    m_name = name;
    m_editable = true;
}

void EditableText::edit()
{
    if (!m_editable || m_field != nullptr)
        return;
    m_focusBefore = QApplication::focusWidget();
    m_wasHidden = isHidden();
    m_field = new QLineEdit(m_source, this);
    m_field->setMaxLength(kLongestText);
    m_field->setAccessibleName(m_name);
    m_field->setPlaceholderText(m_name);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { finish(true); });
    setMinimumHeight(m_field->sizeHint().height());
    show();
    m_field->setGeometry(rect());
    m_field->show();
    m_field->selectAll();
    m_field->setFocus(Qt::OtherFocusReason);
}

void EditableText::finish(bool keep)
{
    QLineEdit *field = std::exchange(m_field, nullptr);
    if (field == nullptr)
        return;
    const QString text = field->text().trimmed();
    const bool hadFocus = field->hasFocus();
    field->removeEventFilter(this);
    field->hide();
    field->deleteLater();
    setMinimumHeight(0);
    setHidden(m_wasHidden);
    if (hadFocus && m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (keep && text != m_source)
        emit edited(text);
}

bool EditableText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QLabel::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finish(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        finish(true);
    return QLabel::eventFilter(watched, event);
}

void EditableText::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_editable)
        edit();
    else
        QLabel::mouseDoubleClickEvent(event);
}

void EditableText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_field != nullptr)
        m_field->setGeometry(rect());
}

} // namespace waymark
