#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "core/analysis/features/feature_benchmark.h"

namespace waymark {

/// What the rows of a ranking are told beside.
struct FeatureRowsContext {
    std::shared_ptr<const Dataset> dataset;
    Framework framework;
    BenchmarkLimits limits;
};

/// The features of a ranking as the page lists them, by importance. Sorting is by the numbers behind the texts.
class FeatureRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Importance, Adoption, Points, Zone, UsedIn, Reach, Ranks, QValue, ColumnCount };
    enum Role { SortRole = Qt::UserRole, BarRole, MarkRole, GreyedRole, KeyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRanking(std::shared_ptr<const FeatureRanking> ranking, FeatureRowsContext context);
    /// The row of a feature; -1 where it is not listed.
    int rowOf(const QString &key) const;
    /// Headers and numbers in the C locale.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t feature; ///< place in the ranking
        FeatureVerdict verdict;
        std::vector<FeatureUse> uses;
    };

    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    QString usesText(const Row &row) const;

    std::shared_ptr<const FeatureRanking> m_ranking;
    FeatureRowsContext m_context;
    std::vector<Row> m_rows;
};

/// "discerning"; a dash where there is none.
QString flagText(std::optional<FeatureFlag> flag);

} // namespace waymark
