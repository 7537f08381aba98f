#include "ui/controls/cell_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "ui/controls/look/series_style.h"
#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

constexpr int kBarWidth = 30;
constexpr int kBarHeight = 8;
constexpr int kMarkWidth = 16;

double numberAt(const QModelIndex &index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.toDouble() : -1.0;
}

} // namespace

CellDelegate::CellDelegate(CellRoles roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Tokens &tokens = Theme::instance().tokens();
    if (index.data(m_roles.greyed).toBool())
        cell.palette.setColor(QPalette::Text, tokens.colour("text3"));
    const double bar = numberAt(index, m_roles.bar), mark = numberAt(index, m_roles.mark);
    const QRect whole = cell.rect;
    const QString text = cell.text;
    // Ground and focus over the whole cell, then the text in what is left of it.
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    QRect room = whole.adjusted(7, 0, -7, 0);
    painter->save();
    if (bar >= 0.0) {
        const QRect groove(room.left(), room.center().y() - kBarHeight / 2 + 1, kBarWidth, kBarHeight);
        painter->fillRect(groove, tokens.colour("divider"));
        painter->fillRect(QRect(groove.topLeft(), QSize(static_cast<int>(kBarWidth * std::min(1.0, bar)), kBarHeight)),
                          mixed(tokens.colour("ink"), tokens.colour("card"), 0.55));
        room.setLeft(groove.right() + 6);
    } else if (mark >= 0.0) {
        const auto role = static_cast<SeriesRole>(static_cast<int>(mark));
        painter->setRenderHint(QPainter::Antialiasing);
        paintMark(*painter, seriesMark(role), QPointF(room.left() + 5, room.center().y() + 1), 9.0, seriesColour(role, tokens),
                  tokens.colour("card"));
        room.setLeft(room.left() + kMarkWidth);
    }
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, static_cast<int>(cell.displayAlignment), cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (numberAt(index, m_roles.bar) >= 0.0)
        size.rwidth() += kBarWidth + 6;
    if (numberAt(index, m_roles.mark) >= 0.0)
        size.rwidth() += kMarkWidth;
    return size;
}

} // namespace waymark
