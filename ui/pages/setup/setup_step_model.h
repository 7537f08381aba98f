#pragma once

#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "ui/charts/forest_figure.h"

namespace waymark {

/// The setup steps as rows: name and count can be edited, rows are dragged to another place. It changes nothing by itself.
class SetupStepModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Step {
        std::string key;
        ForestRow row;
        double minCount = 1.0;
        QString tip; ///< why the flag, and what is believed of the step
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `tips`: the same at length.
    void setHeaders(const QStringList &headers, const QStringList &tips);
    void setSteps(std::vector<Step> steps);
    const std::vector<Step> &steps() const { return m_steps; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void renameRequested(const std::string &key, const std::string &label);
    void countRequested(const std::string &key, double count);
    void moveRequested(const std::string &key, int place);

private:
    QStringList m_headers, m_headerTips;
    std::vector<Step> m_steps;
};

} // namespace waymark
