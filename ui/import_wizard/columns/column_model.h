#pragma once

#include <map>

#include <QAbstractTableModel>

#include "ui/import_wizard/import_plan.h"

namespace waymark {

/// The columns of a file: what each holds, what it is used for, and how its first value is read. Readings are made when they are seen.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setFile(const PlannedFile &file);
    void retranslate();
    /// How each of the shown values of a column is read under the mapping.
    const std::vector<ValueReading> &readingsOf(std::size_t column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(std::size_t column, int what) const;
    QString firstReading(std::size_t column) const;
    bool isKey(std::size_t column) const;
    QString useWithKey(std::size_t column) const;

    std::shared_ptr<const FileInspection> m_found;
    ImportMapping m_mapping;
    std::vector<std::uint8_t> m_awaits; ///< [columns] 1: dates that wait for the order of day and month
    mutable std::map<std::size_t, std::vector<ValueReading>> m_readings;
};

/// The values of one column beside what would be stored of them.
class ReadingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    /// `awaitsOrder`: what cannot be read waits for the order of day and month.
    void setColumn(std::shared_ptr<const FileInspection> found, std::size_t column, std::vector<ValueReading> readings, bool awaitsOrder);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const FileInspection> m_found;
    std::size_t m_column = 0;
    std::vector<ValueReading> m_readings;
    bool m_awaitsOrder = false;
};

} // namespace waymark
