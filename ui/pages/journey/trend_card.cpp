#include "ui/pages/journey/trend_card.h"

#include <QAction>
#include <QEvent>
#include <QTableView>

#include "ui/charts/trend/trend_chart.h"
#include "ui/charts/trend/trend_painter.h"
#include "ui/charts/trend/trend_picture.h"
#include "ui/models/row_model.h"
#include "ui/text/numbers.h"

namespace waymark {

TrendCard::TrendCard(QWidget *parent)
    : TrendCard(new TrendChart, parent)
{}

TrendCard::TrendCard(TrendChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
    , m_band(new QAction(this))
    , m_reset(new QAction(this))
{
    m_band->setCheckable(true);
    m_band->setChecked(true);
    m_reset->setEnabled(false);
    addMore(m_band);
    addMore(m_reset);
    connect(m_band, &QAction::toggled, m_chart, &TrendChart::setBandShown);
    connect(m_reset, &QAction::triggered, m_chart, &TrendChart::resetZoom);
    connect(m_chart, &TrendChart::zoomChanged, m_reset, &QAction::setEnabled);
    setPictureMaker([this]() -> PicturePointer { return std::make_shared<TrendPicture>(m_chart->figure()); });
    retranslate();
}

void TrendCard::setFigure(const TrendFigure &figure)
{
    setTitle(figure.words.title);
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    fillTable();
    if (hasValues(figure))
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tr("Nothing to draw yet"), tr("No value is known in the time shown."), {},
                      tr("Show as table"));
    showState(true);
}

void TrendCard::fillTable()
{
    const TrendFigure &figure = m_chart->figure();
    QStringList headers{figure.placeTitle.isEmpty() ? tr("Month") : figure.placeTitle};
    std::vector<int> numbers;
    for (const TrendSeries &series : figure.series) {
        numbers.push_back(static_cast<int>(headers.size()));
        headers.append(series.label);
    }
    std::vector<QStringList> table;
    for (std::size_t place = 0; place < figure.places.size(); ++place) {
        QStringList row{figure.places[place].name};
        for (const TrendSeries &series : figure.series)
            row.append(trendValueText(figure, series, place));
        table.push_back(row);
    }
    rows()->setColumns(headers, numbers);
    rows()->setRows(std::move(table));
    tableView()->setAccessibleName(tr("%1, as a table").arg(figure.words.title));
}

void TrendCard::retranslate()
{
    m_band->setText(tr("95% band"));
    m_reset->setText(tr("Show everything again"));
}

void TrendCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
