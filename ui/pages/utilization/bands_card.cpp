#include "ui/pages/utilization/bands_card.h"

#include <utility>

#include <QEvent>
#include <QTableView>

#include "core/export/journey_results.h"
#include "ui/charts/bars/bands_chart.h"
#include "ui/models/row_model.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

BandShare shareOf(const std::optional<Proportion> &share) { return share ? BandShare{share->value, share->low, share->high} : BandShare{}; }

} // namespace

BandsCard::BandsCard(QWidget *parent)
    : BandsCard(new BandsChart, parent)
{}

BandsCard::BandsCard(BandsChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
{
    setPictureMaker([this]() -> PicturePointer { return m_bands ? std::make_shared<BandsPicture>(m_chart->figure()) : nullptr; });
    setChart(QStringLiteral("size-bands"), QStringLiteral("per_seat"));
    retranslate();
}

void BandsCard::setBands(std::shared_ptr<const SizeBands> bands, const FigureWords &words, Day horizon)
{
    m_bands = std::move(bands);
    m_words = words;
    m_horizon = horizon;
    redraw();
}

void BandsCard::setError(const Error &error)
{
    m_bands.reset();
    state()->setState(StatePanel::Kind::Empty, tr("Not to be told by size"), errorText(error));
    showState();
}

void BandsCard::redraw()
{
    if (m_bands == nullptr)
        return;
    BandsFigure figure;
    std::uint32_t all = 0;
    std::vector<QStringList> table;
    for (const SizeBand &band : m_bands->bands) {
        all += band.accounts;
        const QString name = QString::fromStdString(sizeBandName(band));
        figure.bands.push_back(
            {name, tr("%Ln customer(s)", nullptr, static_cast<int>(band.accounts)), shareOf(band.relative), shareOf(band.absolute)});
        table.push_back({name, countText(band.accounts), percentText(valueOf(band.relative)), percentText(valueOf(band.absolute))});
    }
    const auto threshold = [](std::optional<double> value) { return value ? thresholdText(*value) : dashText(); };
    figure.words.title = tr("Fair to small customers?");
    QStringList parts{tr("by seats at day %1").arg(countText(m_bands->landmark)), QStringLiteral("n = %1").arg(countText(all)),
                      tr("as of %1").arg(dateText(m_bands->asOf)), m_words.filter};
    parts.removeAll(QString());
    figure.words.subtitle = figure.words.definition = parts.join(QStringLiteral(" \u00b7 "));
    figure.words.source = sourceText(m_words, m_bands->asOf);
    figure.fileName = QStringLiteral("utilization-by-size");
    figure.sizeTitle = tr("Seats");
    figure.shareTitle = tr("Share that reaches it");
    figure.firstName = tr("per seat, %1").arg(threshold(m_bands->relativeThreshold));
    figure.secondName = tr("in total, %1").arg(threshold(m_bands->absoluteThreshold));
    figure.csv = [bands = m_bands, horizon = m_horizon] {
        return QByteArray::fromStdString(documentText(sizeBandsDocument(*bands, horizon), OutputFormat::Csv));
    };
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    rows()->setColumns({tr("Seats"), tr("Customers"), figure.firstName, figure.secondName}, {1, 2, 3});
    rows()->setRows(std::move(table));
    showChart();
}

void BandsCard::retranslate()
{
    setTitle(tr("Fair to small customers?"));
    tableView()->setAccessibleName(tr("Reach by size as a table"));
    redraw();
}

void BandsCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
