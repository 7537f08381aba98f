#include "ui/pages/cards/histogram_card.h"

#include <numeric>

#include <QEvent>
#include <QTableView>

#include "ui/charts/bars/histogram_chart.h"
#include "ui/models/row_model.h"
#include "ui/text/numbers.h"

namespace waymark {

HistogramCard::HistogramCard(QWidget *parent)
    : HistogramCard(new HistogramChart, parent)
{}

HistogramCard::HistogramCard(HistogramChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
{
    setPictureMaker([this]() -> PicturePointer { return m_view ? std::make_shared<HistogramPicture>(m_chart->figure()) : nullptr; });
    setChart(QStringLiteral("histogram"), QStringLiteral("sweep"));
    retranslate();
}

void HistogramCard::setView(std::shared_ptr<const MilestoneView> view, const FigureWords &words, const QString &measure)
{
    m_view = std::move(view);
    m_words = words;
    m_measure = measure;
    redraw();
}

void HistogramCard::redraw()
{
    if (m_view == nullptr || m_view->histogram == nullptr)
        return;
    const MetricHistogram &histogram = *m_view->histogram;
    const double threshold = thresholdOf(m_view->framework, m_view->milestone);
    const auto all = std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint32_t{0});
    HistogramFigure figure;
    figure.role = seriesRole(m_view->milestone);
    figure.fileName = QStringLiteral("measure-%1").arg(QLatin1String(milestoneName(m_view->milestone)));
    figure.words.title = tr("How far customers get");
    QStringList parts{tr("bars of %1").arg(thresholdText(histogram.barWidth)), QStringLiteral("n = %1").arg(countText(all)),
                      m_words.filter};
    parts.removeAll(QString());
    figure.words.subtitle = parts.join(QStringLiteral(" \u00b7 "));
    figure.words.definition = m_measure + QStringLiteral(". ") + figure.words.subtitle;
    figure.words.source = sourceText(m_words, m_view->landmark.asOf);
    figure.measureTitle = m_measure;
    figure.countTitle = tr("Customers");
    figure.barWidth = histogram.barWidth;
    figure.counts = histogram.counts;
    figure.open = histogram.beyond > 0;
    figure.whole = histogram.whole;
    figure.current = threshold;
    if (m_view->savedThreshold && *m_view->savedThreshold != threshold)
        figure.saved = m_view->savedThreshold;
    const std::uint32_t reached = m_view->landmark.groups.empty() ? 0 : m_view->landmark.groups[0].curve.n;
    //: %1: a share, %2: a threshold
    figure.reachText =
        tr("%1 reach %2")
            .arg(percentText(all > 0 ? std::optional(static_cast<double>(reached) / all) : std::nullopt), thresholdText(threshold));
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    rows()->setColumns({tr("From"), tr("Customers")}, {0, 1});
    std::vector<QStringList> table;
    for (std::size_t bar = 0; bar < histogram.counts.size(); ++bar)
        table.push_back({thresholdText(static_cast<double>(bar) * histogram.barWidth), countText(histogram.counts[bar])});
    rows()->setRows(std::move(table));
    if (all > 0)
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tr("Nobody to count yet"),
                      tr("No customer in view was followed to day %1.").arg(countText(m_view->landmark.landmark.value_or(0))));
    showState();
}

void HistogramCard::retranslate()
{
    setTitle(tr("How far customers get"));
    tableView()->setAccessibleName(tr("Customers by measure as a table"));
    redraw();
}

void HistogramCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
