#include "ui/pages/maturity/distribution_card.h"

#include <numeric>

#include <QEvent>
#include <QTableView>

#include "ui/charts/bars/distribution_chart.h"
#include "ui/models/row_model.h"
#include "ui/text/numbers.h"

namespace waymark {

DistributionCard::DistributionCard(QWidget *parent)
    : DistributionCard(new DistributionChart, parent)
{}

DistributionCard::DistributionCard(DistributionChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
{
    setPictureMaker([this]() -> PicturePointer {
        return m_chart->figure().counts.empty() ? nullptr : std::make_shared<DistributionPicture>(m_chart->figure());
    });
    setChart(QStringLiteral("categories"), QStringLiteral("categories"));
    retranslate();
}

void DistributionCard::setFigure(const DistributionFigure &figure)
{
    setTitle(figure.words.title);
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    const auto all = std::accumulate(figure.counts.begin(), figure.counts.end(), std::uint64_t{0});
    std::vector<QStringList> table;
    for (std::size_t number = 0; number < figure.counts.size(); ++number) {
        const std::uint32_t count = figure.counts[number];
        const auto share = all > 0 ? std::optional(static_cast<double>(count) / static_cast<double>(all)) : std::nullopt;
        table.push_back({countText(static_cast<std::int64_t>(number)), countText(count), percentText(share)});
    }
    rows()->setRows(std::move(table));
    if (all > 0)
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tr("Nobody to count yet"), tr("No month with usage is known of the customers in view."));
    showState();
}

void DistributionCard::retranslate()
{
    rows()->setColumns({tr("Mature categories"), tr("Customers"), tr("Share")}, {0, 1, 2});
    tableView()->setAccessibleName(tr("Customers by number of mature categories as a table"));
}

void DistributionCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
