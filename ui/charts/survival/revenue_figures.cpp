#include "ui/charts/survival/revenue_figures.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/charts/survival/cohort_figure.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"
#include "ui/text/ranges.h"

namespace waymark {

namespace {

using TableContent = TablePicture::Content;

std::optional<double> valueOf(const std::optional<Estimate> &ratio) { return ratio ? std::optional(ratio->value) : std::nullopt; }

/// A class only for the context of its texts.
class RevenueFigures {
    Q_DECLARE_TR_FUNCTIONS(RevenueFigures)

public:
    static TrendFigure course(const ExpansionResult &result, RevenueKind kind)
    {
        const bool net = kind == RevenueKind::Net;
        TrendFigure figure;
        figure.words.title = net ? tr("Net revenue retention") : tr("Gross revenue retention");
        std::uint32_t n = 0;
        for (const ExpansionGroup &group : result.groups)
            n += group.revenue.n;
        const QString what = net ? tr("MRR of each day / MRR at day %1") : tr("MRR of each day, growth left out / MRR at day %1");
        figure.words.subtitle =
            QStringList{what.arg(countText(result.landmark)), tr("customers watched to day %1").arg(countText(result.horizon)),
                        QStringLiteral("n = %1").arg(countText(n)), tr("as of %1").arg(dateText(result.asOf))}
                .join(QStringLiteral(" \u00b7 "));
        figure.valueTitle = tr("Share of the MRR at the landmark");
        figure.placeTitle = tr("Days since signup");
        figure.placeColumn = QStringLiteral("day");
        figure.fileName = net ? QStringLiteral("net-revenue-retention") : QStringLiteral("gross-revenue-retention");
        figure.first = result.landmark;
        figure.last = std::max(result.horizon, result.landmark + 1);
        for (std::size_t g = 0; g < result.groups.size(); ++g)
            figure.series.push_back(series(result, g, kind));
        for (Day day = result.landmark; day < result.horizon; day += kRevenueStep)
            addPlace(figure, day);
        addPlace(figure, result.horizon);
        return figure;
    }

    static TableContent table(const ExpansionResult &result)
    {
        TableContent content;
        content.words.title = tr("Net and gross revenue retention");
        //: %1 and %2: days since signup
        content.words.subtitle = QStringList{tr("MRR at day %2 / MRR at day %1").arg(countText(result.landmark), countText(result.horizon)),
                                             tr("95% interval of 200 resamples"), tr("as of %1").arg(dateText(result.asOf))}
                                     .join(QStringLiteral(" \u00b7 "));
        content.fileName = QStringLiteral("revenue-retention");
        content.headers = {tr("Cohort"),
                           tr("Customers"),
                           tr("NRR", "net revenue retention"),
                           tr("95% interval"),
                           tr("GRR", "gross revenue retention"),
                           tr("95% interval")};
        content.numbers = {1, 2, 3, 4, 5};
        content.csv = csvLine({"cohort", "n", "nrr", "nrr_low", "nrr_high", "grr", "grr_low", "grr_high"});
        for (std::size_t g = 0; g < result.groups.size(); ++g) {
            const ExpansionGroup &group = result.groups[g];
            content.marks.push_back(groupRole(result.query.by, group.name, g));
            const RevenueRetention &revenue = group.revenue;
            QStringList row{groupText(group.name, result.query.by), countText(revenue.n)};
            QList<QByteArray> fields{csvField(QString::fromStdString(group.name)), QByteArray::number(revenue.n)};
            for (const auto &ratio : {revenue.net, revenue.gross}) {
                row << percentText(valueOf(ratio)) << (ratio ? shareRangeText(ratio->low, ratio->high) : dashText());
                fields << csvNumber(valueOf(ratio)) << csvNumber(ratio ? std::optional(ratio->low) : std::nullopt)
                       << csvNumber(ratio ? std::optional(ratio->high) : std::nullopt);
            }
            content.rows.push_back(row);
            content.csv += csvLine(fields);
        }
        return content;
    }

private:
    static void addPlace(TrendFigure &figure, Day day)
    {
        figure.places.push_back({static_cast<double>(day), countText(day), dayText(day), QString::number(day)});
    }

    static TrendSeries series(const ExpansionResult &result, std::size_t place, RevenueKind kind)
    {
        const ExpansionGroup &group = result.groups[place];
        const std::optional<Estimate> &atHorizon = kind == RevenueKind::Net ? group.revenue.net : group.revenue.gross;
        TrendSeries series;
        series.name = QString::fromStdString(group.name);
        series.label = groupText(group.name, result.query.by);
        series.role = groupRole(result.query.by, group.name, place);
        series.value = percentText(valueOf(atHorizon));
        for (const RevenuePoint &point : group.revenue.course)
            series.points.push_back(
                {static_cast<double>(point.day), kind == RevenueKind::Net ? point.net : point.gross, {}, {}, {}, false});
        // Resampled at the horizon only: an interval there, and no band on the way.
        if (!series.points.empty() && atHorizon) {
            series.points.back().low = atHorizon->low;
            series.points.back().high = atHorizon->high;
        }
        return series;
    }
};

} // namespace

TrendFigure revenueFigure(const ExpansionResult &result, RevenueKind kind, const ChartWords &words)
{
    TrendFigure figure = RevenueFigures::course(result, kind);
    words.applyTo(figure.words);
    return figure;
}

TablePicture::Content revenueTable(const ExpansionResult &result, const ChartWords &words)
{
    TableContent content = RevenueFigures::table(result);
    words.applyTo(content.words);
    return content;
}

} // namespace waymark
