#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QIcon>
#include <QStringList>

namespace waymark {

/// A table of ready texts: small results that are shown and copied, never edited.
class RowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `numbers`: the columns that are aligned to the right.
    void setColumns(const QStringList &headers, const std::vector<int> &numbers);
    void setRows(std::vector<QStringList> rows);
    /// [rows] marks before the first column; empty: none. To be set after the rows.
    void setMarks(std::vector<QIcon> marks);
    const std::vector<QStringList> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int alignment(int column) const;

    QStringList m_headers;
    std::vector<int> m_numbers;
    std::vector<QStringList> m_rows;
    std::vector<QIcon> m_marks;
};

} // namespace waymark
