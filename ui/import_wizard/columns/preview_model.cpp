#include "ui/import_wizard/columns/preview_model.h"

#include <utility>

#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr qsizetype kLongestPreview = 200;
} // namespace

void PreviewModel::setInspection(std::shared_ptr<const FileInspection> found)
{
    if (found == m_found)
        return;
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

void PreviewModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, 0); }

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : static_cast<int>(m_found->rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_found == nullptr ? 0 : static_cast<int>(m_found->header.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == 0)
        return countText(m_found->rowLines[row]);
    const auto column = static_cast<std::size_t>(index.column()) - 1;
    const auto &cells = m_found->rows[row];
    return column < cells.size() ? QString::fromStdString(cells[column]).left(kLongestPreview).simplified() : QString();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_found == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : QString::fromStdString(m_found->header[static_cast<std::size_t>(section) - 1]);
}

} // namespace waymark
