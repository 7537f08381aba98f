#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/import/inspection.h"

namespace waymark {

/// The first rows of a file as they stand there, each with its line.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Null: no rows.
    void setInspection(std::shared_ptr<const FileInspection> found);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const FileInspection> m_found;
};

} // namespace waymark
