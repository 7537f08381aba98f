#include "ui/pages/setup/setup_step_delegate.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include "ui/pages/setup/setup_step_model.h"

namespace waymark {

namespace {

constexpr int kShareWidth = 88;
constexpr int kHeaderInset = 6; ///< a header's text stands farther in than its size hint says
constexpr int kNarrowDifference = 190, kWideDifference = 260;
constexpr int kNarrowLabel = 110, kWideLabel = 220, kNarrowDetail = 90;

} // namespace

SetupStepDelegate::SetupStepDelegate(const SetupStepModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void SetupStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = static_cast<ForestColumn>(index.column());
    const ForestRow &row = m_model->steps()[static_cast<std::size_t>(index.row())].row;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const bool drawn = column == ForestColumn::Share || column == ForestColumn::Difference;
    const FigureStyle style = screenStyle();
    if (column == ForestColumn::Flag)
        shown.palette.setColor(QPalette::Text, toneColour(row.tone, style));
    if (column == ForestColumn::Detail)
        shown.palette.setColor(QPalette::Text, style.colour("text2"));
    if (drawn)
        shown.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
    if (!drawn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (column == ForestColumn::Share)
        paintShareCell(*painter, option.rect, row, style);
    else
        paintForestMark(*painter, option.rect, row, m_axis, SeriesRole::Setup, style);
    painter->restore();
}

void SetupStepDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (static_cast<ForestColumn>(index.column()) == ForestColumn::Label)
        option->font.setWeight(QFont::DemiBold);
}

void fitStepColumns(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    const QAbstractItemView &view = table;
    const auto natural = [&](ForestColumn column) {
        const int place = static_cast<int>(column);
        return std::max(header->sectionSizeHint(place) + kHeaderInset, view.sizeHintForColumn(place));
    };
    const auto set = [&](ForestColumn column, int width) { header->resizeSection(static_cast<int>(column), width); };
    int left = table.viewport()->width() - kShareWidth;
    set(ForestColumn::Share, kShareWidth);
    for (const ForestColumn column :
         {ForestColumn::Count, ForestColumn::With, ForestColumn::Without, ForestColumn::Lift, ForestColumn::Flag}) {
        const int width = natural(column);
        set(column, width);
        left -= width;
    }
    const int label = std::clamp(natural(ForestColumn::Label), kNarrowLabel, kWideLabel);
    const bool detailed = left - kNarrowDifference - label >= kNarrowDetail;
    header->setSectionHidden(static_cast<int>(ForestColumn::Detail), !detailed);
    const int names = label + (detailed ? natural(ForestColumn::Detail) : 0);
    const int difference = std::clamp(left - names, kNarrowDifference, kWideDifference);
    left -= difference;
    set(ForestColumn::Difference, difference);
    const int name = std::max(kNarrowLabel, detailed ? label : left);
    set(ForestColumn::Label, name);
    if (detailed)
        set(ForestColumn::Detail, left - name);
}

} // namespace waymark
