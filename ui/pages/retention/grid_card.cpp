#include "ui/pages/retention/grid_card.h"

#include <algorithm>

#include <QScrollArea>
#include <QTableView>

#include "ui/charts/grid/grid_chart.h"
#include "ui/charts/grid/grid_picture.h"
#include "ui/models/row_model.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kTallest = 520;

QScrollArea *gridArea()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

GridCard::GridCard(QWidget *parent)
    : GridCard(gridArea(), parent)
{}

GridCard::GridCard(QScrollArea *area, QWidget *parent)
    : ChartCard(area, parent)
    , m_chart(new GridChart)
    , m_area(area)
{
    area->setWidget(m_chart);
    setChart(QStringLiteral("triangle"), QStringLiteral("period_retention"));
    setPictureMaker([this]() -> PicturePointer { return std::make_shared<GridPicture>(m_chart->figure()); });
    connect(m_chart, &GridChart::cellPicked, area,
            [area](const QRect &box) { area->ensureVisible(box.center().x(), box.center().y(), box.width(), box.height()); });
}

void GridCard::setFigure(const GridFigure &figure)
{
    setTitle(figure.words.title);
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    m_area->setMinimumHeight(std::min(m_chart->minimumSizeHint().height() + 4, kTallest));
    QStringList headers{figure.rowTitle, figure.countTitle};
    std::vector<int> numbers{1};
    for (const QString &column : figure.columns) {
        numbers.push_back(static_cast<int>(headers.size()));
        headers.append(column);
    }
    std::vector<QStringList> table;
    for (const GridRow &row : figure.rows) {
        QStringList cells{row.label, row.count};
        for (const GridCell &cell : row.cells)
            cells.append(cell.value ? percentText(cell.value) : QString());
        table.push_back(cells);
    }
    rows()->setColumns(headers, numbers);
    rows()->setRows(std::move(table));
    tableView()->setAccessibleName(tr("%1, as a table").arg(figure.words.title));
    showChart();
}

} // namespace waymark
