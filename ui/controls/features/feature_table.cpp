#include "ui/controls/features/feature_table.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kAdoptionBarHeight = 8;

void paintBar(QPainter *painter, const QRect &room, double share)
{
    const Theme &theme = Theme::instance();
    const QRect ground(room.left(), room.center().y() - kAdoptionBarHeight / 2, room.width(), kAdoptionBarHeight);
    painter->fillRect(ground, theme.colour("divider"));
    QRect bar = ground;
    bar.setWidth(qRound(ground.width() * std::clamp(share, 0.0, 1.0)));
    painter->fillRect(bar, mixed(theme.colour("ink"), theme.colour("card"), 0.55));
}

} // namespace

FeatureDelegate::FeatureDelegate(const FeatureOrder *order, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_order(order)
{}

void FeatureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::instance();
    const FeatureEntry &entry = m_order->entry(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.colour("sel"));
        if (index.column() == FeatureModel::Name)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.colour("ink"));
    }
    const QRect room = option.rect.adjusted(index.column() == FeatureModel::Name ? 10 : 6, 0, -6, 0);
    painter->setPen(theme.colour("text"));
    painter->setFont(uiFont(13));
    switch (index.column()) {
    case FeatureModel::Name:
        paintName(painter, room, entry);
        break;
    case FeatureModel::Adoption: {
        const int number = painter->fontMetrics().horizontalAdvance(percentText(1.0, 0)) + 4;
        if (entry.adoption)
            paintBar(painter, room.adjusted(0, 0, -number - 2, 0), *entry.adoption);
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, percentText(entry.adoption, 0));
        break;
    }
    case FeatureModel::Importance:
        if (entry.importance)
            paintBar(painter, room, *entry.importance);
        else
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, dashText());
        break;
    default: {
        painter->setPen(theme.colour("text2"));
        const QString uses = entry.uses.join(QLatin1String("; "));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(uses, Qt::ElideRight, room.width()));
    }
    }
    painter->restore();
}

void FeatureDelegate::paintName(QPainter *painter, const QRect &rect, const FeatureEntry &entry) const
{
    const auto line = [&](const QRect &room, Qt::Alignment alignment, const QString &text) {
        painter->drawText(room, alignment | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
    };
    if (m_usesBeside || entry.uses.isEmpty()) {
        line(rect, Qt::AlignLeft | Qt::AlignVCenter, entry.label);
        return;
    }
    const int upper = painter->fontMetrics().height();
    const QFont meta = uiFont(11);
    const int lower = QFontMetrics(meta).height();
    const int top = rect.top() + (rect.height() - upper - lower) / 2;
    line(QRect(rect.left(), top, rect.width(), upper), Qt::AlignLeft | Qt::AlignVCenter, entry.label);
    painter->setFont(meta);
    painter->setPen(Theme::instance().colour("text2"));
    line(QRect(rect.left(), top + upper, rect.width(), lower), Qt::AlignLeft | Qt::AlignVCenter, entry.uses.join(QLatin1String("; ")));
}

FeatureTable::FeatureTable(FeatureOrder *order, QWidget *parent)
    : QTableView(parent)
    , m_order(order)
    , m_delegate(new FeatureDelegate(order, this))
{
    setModel(order);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSortingEnabled(true);
    sortByColumn(FeatureModel::Adoption, Qt::DescendingOrder);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 0 6px; }"));
    connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

std::vector<std::string> FeatureTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    std::vector<std::string> keys;
    for (const QModelIndex &row : std::as_const(rows))
        keys.push_back(m_order->entry(row).key);
    return keys;
}

void FeatureTable::startDrag(Qt::DropActions)
{
    const std::vector<std::string> features = chosen();
    if (features.empty())
        return;
    const QModelIndex current = currentIndex();
    runFeatureDrag(this, {features, {}}, current.isValid() ? m_order->entry(current).label : QString());
}

void FeatureTable::dragEnterEvent(QDragEnterEvent *event)
{
    const auto dragged = draggedFeatures(event->mimeData());
    // From a list to a list means nothing.
    if (!dragged || dragged->origin.empty())
        return;
    m_isDropTarget = true;
    viewport()->update();
    event->acceptProposedAction();
}

void FeatureTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_isDropTarget)
        event->acceptProposedAction();
    else
        event->ignore();
}

void FeatureTable::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDropTarget = false;
    viewport()->update();
}

void FeatureTable::dropEvent(QDropEvent *event)
{
    const bool wanted = std::exchange(m_isDropTarget, false);
    viewport()->update();
    const auto dragged = draggedFeatures(event->mimeData());
    if (!dragged || !wanted)
        return;
    event->acceptProposedAction();
    emit returned(*dragged);
}

void FeatureTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activatedByUser();
    else if (plain && event->key() == Qt::Key_M)
        emit levelRequested(FeatureLevel::Mature);
    else if (plain && event->key() == Qt::Key_B)
        emit levelRequested(FeatureLevel::Basic);
    else
        QTableView::keyPressEvent(event);
}

void FeatureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit activatedByUser();
}

void FeatureTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = visualRect(currentIndex().siblingAtColumn(FeatureModel::Name));
    emit menuRequested(byKey ? viewport()->mapToGlobal(current.bottomLeft()) : event->globalPos());
}

void FeatureTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!m_isDropTarget)
        return;
    const Theme &theme = Theme::instance();
    QPainter painter(viewport());
    const QRect frame = viewport()->rect().adjusted(1, 1, -1, -1);
    painter.setPen(QPen(theme.colour("focus"), 2.0, Qt::DashLine));
    painter.drawRect(frame);
    painter.setFont(uiFont(12));
    QRect strip = frame.adjusted(2, 2, -2, -2);
    strip.setTop(strip.bottom() - painter.fontMetrics().height() - 6);
    painter.fillRect(strip, theme.colour("sel"));
    painter.setPen(theme.colour("text2"));
    painter.drawText(strip.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Drop here to take them out"), Qt::ElideRight, strip.width() - 16));
}

} // namespace waymark
