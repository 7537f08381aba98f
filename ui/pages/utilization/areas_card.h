#pragma once

#include <memory>

#include "core/analysis/journey/area_history.h"
#include "core/model/framework.h"
#include "ui/controls/card.h"

class QTableView;

namespace waymark {

class RowModel;

/// The areas' own success metrics: who reached them ever, and who sustains them today.
class AreasCard : public Card {
    Q_OBJECT

public:
    explicit AreasCard(QWidget *parent);
    void setAreas(std::shared_ptr<const AreaHistory> areas, const Framework &framework, const QString &filter);
    RowModel *rows() const { return m_rows; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::shared_ptr<const AreaHistory> m_areas;
    Framework m_framework;
    QString m_filter;
    RowModel *m_rows;
    QTableView *m_table;
};

} // namespace waymark
