#include "ui/models/row_model.h"

#include <algorithm>
#include <utility>

namespace waymark {

void RowModel::setColumns(const QStringList &headers, const std::vector<int> &numbers)
{
    beginResetModel();
    m_headers = headers;
    m_numbers = numbers;
    endResetModel();
}

void RowModel::setRows(std::vector<QStringList> rows)
{
    beginResetModel();
    m_marks.clear();
    m_rows = std::move(rows);
    endResetModel();
}

void RowModel::setMarks(std::vector<QIcon> marks)
{
    m_marks = std::move(marks);
    m_marks.resize(m_marks.empty() ? 0 : m_rows.size());
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, 0), {Qt::DecorationRole});
}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RowModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_headers.size()); }

int RowModel::alignment(int column) const
{
    const bool number = std::find(m_numbers.begin(), m_numbers.end(), column) != m_numbers.end();
    return static_cast<int>(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::DecorationRole && index.column() == 0 && !m_marks.empty())
        return m_marks[static_cast<std::size_t>(index.row())];
    return {};
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.value(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return {};
}

} // namespace waymark
