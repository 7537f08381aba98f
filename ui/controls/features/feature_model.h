#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include "ui/controls/features/feature_entry.h"

namespace waymark {

/// Which features of a list are shown.
enum class FeatureFilter { All, Unassigned, Assigned, Basic, Mature, NowhereElse, Elsewhere, NeverUsed };

/// The features of a store as rows; their cells are painted from the entry itself.
class FeatureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Adoption, Importance, Uses, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Equal keys in equal order keep selection and place.
    void setEntries(std::vector<FeatureEntry> entries);
    const std::vector<FeatureEntry> &entries() const { return m_entries; }
    const FeatureEntry &entry(const QModelIndex &index) const { return m_entries[static_cast<std::size_t>(index.row())]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

private:
    std::vector<FeatureEntry> m_entries;
};

/// Search, filter and order of a feature list. What has no figure comes last, whichever way it is sorted.
class FeatureOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FeatureOrder(FeatureModel *model, QObject *parent = nullptr);

    void setSearch(const QString &words);
    void setFilter(FeatureFilter filter);
    FeatureFilter filter() const { return m_filter; }
    const FeatureEntry &entry(const QModelIndex &index) const { return m_model->entry(mapToSource(index)); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    FeatureModel *m_model;
    QStringList m_words;
    FeatureFilter m_filter = FeatureFilter::All;
};

} // namespace waymark
