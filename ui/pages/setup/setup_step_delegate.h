#pragma once

#include <QStyledItemDelegate>

#include "ui/charts/forest_figure.h"

class QTableView;

namespace waymark {

class SetupStepModel;

/// Paints bars and intervals in the cells of the setup steps.
class SetupStepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    SetupStepDelegate(const SetupStepModel *model, QObject *parent);

    void setAxis(const ForestAxis &axis) { m_axis = axis; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const SetupStepModel *m_model;
    ForestAxis m_axis;
};

/// Makes the columns as wide as the table: numbers and flags whole, names elided, and the features given up where there is no room, as
/// they stand under the table too.
void fitStepColumns(QTableView &table);

} // namespace waymark
