#include "ui/controls/features/category_title.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/controls/features/feature_drag.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/look/theme.h"
#include "ui/controls/wrapped_label.h"

namespace waymark {

namespace {
const char *const kMimeType = "application/x-waymark-category";
}

CategoryTitle::CategoryTitle(QWidget *parent)
    : QFrame(parent)
    , m_name(new WrappedLabel(this))
    , m_remark(new WrappedLabel(this))
    , m_editor(new QLineEdit(this))
    , m_more(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setAcceptDrops(true);
    m_name->setProperty("role", QStringLiteral("section"));
    m_remark->setProperty("role", QStringLiteral("meta"));
    for (QLabel *label : {m_name, m_remark}) {
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setIconSize({14, 14});
    m_more->setFocusPolicy(Qt::NoFocus);
    m_editor->hide();
    m_remark->hide();
    m_editor->installEventFilter(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(2);
    first->addWidget(m_name, 1);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 0, 4);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_editor);
    column->addWidget(m_remark);
    column->addStretch(1);
    connect(m_more, &QToolButton::clicked, this, [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    retranslate();
}

void CategoryTitle::setCategory(const std::string &key, const QString &label)
{
    m_key = key;
    m_label = label;
    m_name->setText(label);
    retranslate();
}

void CategoryTitle::setRemark(const QString &remark, bool warns)
{
    if (remark == m_remark->text())
        return;
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    restyle(*m_remark, "role", QString::fromLatin1(warns ? "warning" : "meta"));
    retranslate();
}

QString CategoryTitle::remark() const { return m_remark->text(); }

void CategoryTitle::rename()
{
    m_editor->setText(m_label);
    m_name->hide();
    m_more->hide();
    m_editor->show();
    m_editor->setFocus();
    m_editor->selectAll();
}

void CategoryTitle::endRename(bool keep)
{
    if (m_editor->isHidden())
        return;
    const QString label = m_editor->text().trimmed();
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    m_name->show();
    m_more->show();
    if (hadFocus)
        setFocus();
    if (keep && !label.isEmpty() && label != m_label)
        emit renamed(label);
}

void CategoryTitle::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, &CategoryTitle::rename);
    connect(menu->addAction(tr("Move up")), &QAction::triggered, this, [this] { emit moved(-1); });
    connect(menu->addAction(tr("Move down")), &QAction::triggered, this, [this] { emit moved(1); });
    menu->addSeparator();
    connect(menu->addAction(tr("Remove category")), &QAction::triggered, this, &CategoryTitle::removed);
    menu->popup(at);
}

void CategoryTitle::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    setFocus();
}

void CategoryTitle::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || !far)
        return;
    auto *drag = new QDrag(this);
    auto *carried = new QMimeData;
    carried->setData(QString::fromLatin1(kMimeType), QByteArray::fromStdString(m_key));
    drag->setMimeData(carried);
    drag->setPixmap(dragTag(m_label, 1, devicePixelRatioF()));
    drag->setHotSpot({-6, -6});
    drag->exec(Qt::MoveAction);
}

void CategoryTitle::mouseDoubleClickEvent(QMouseEvent *) { rename(); }

void CategoryTitle::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        rename();
    else if (alt && event->key() == Qt::Key_Up)
        emit moved(-1);
    else if (alt && event->key() == Qt::Key_Down)
        emit moved(1);
    else if (event->key() == Qt::Key_Delete)
        emit removed();
    else
        QFrame::keyPressEvent(event);
}

void CategoryTitle::contextMenuEvent(QContextMenuEvent *event)
{
    showMenu(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void CategoryTitle::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QString::fromLatin1(kMimeType)))
        return;
    m_isDropTarget = true;
    update();
    event->acceptProposedAction();
}

void CategoryTitle::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    update();
}

void CategoryTitle::dropEvent(QDropEvent *event)
{
    m_isDropTarget = false;
    update();
    const std::string key = event->mimeData()->data(QString::fromLatin1(kMimeType)).toStdString();
    event->acceptProposedAction();
    // Queued: the drop replaces what the categories show, this one included.
    if (!key.empty() && key != m_key)
        QMetaObject::invokeMethod(
            this, [this, key] { emit categoryDropped(key); }, Qt::QueuedConnection);
}

void CategoryTitle::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colour("focus"), 2.0, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void CategoryTitle::retranslate()
{
    const QString name = m_remark->isHidden() ? m_label : QStringLiteral("%1, %2").arg(m_label, m_remark->text());
    setAccessibleName(tr("Category %1").arg(name));
    setToolTip(tr("Drag to move it, double-click to rename it"));
    m_more->setAccessibleName(tr("Rename, move or remove %1").arg(m_label));
    m_more->setToolTip(tr("Rename, move or remove"));
    m_editor->setAccessibleName(tr("Name of the category"));
}

void CategoryTitle::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CategoryTitle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        endRename(true);
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        // Taken here: a line edit passes Enter on, and the title would begin again.
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            endRename(enter);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace waymark
