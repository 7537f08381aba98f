#include "ui/charts/survival/retention_figures.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/charts/survival/cohort_figure.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"
#include "ui/text/ranges.h"

namespace waymark {

namespace {

constexpr Day kEvery = 30;
const QString kRetentionSeparator = QStringLiteral(" \u00b7 ");

QString optionalRange(const std::optional<double> &low, const std::optional<double> &high)
{
    return low && high ? shareRangeText(*low, *high) : dashText();
}

using TableContent = TablePicture::Content;

/// A class only for the context of its texts.
class RetentionFigures {
    Q_DECLARE_TR_FUNCTIONS(RetentionFigures)

public:
    static QString asOf(CalendarDay day) { return tr("as of %1").arg(dateText(day)); }

    static QString startText(const std::optional<Day> &landmark)
    {
        return landmark ? tr("from landmark day %1").arg(countText(*landmark)) : tr("from signup");
    }

    static TableContent cohorts(const RetentionResult &result)
    {
        TableContent content;
        content.words.title = tr("Cohorts compared");
        content.words.subtitle = cohortSubtitle(result);
        content.fileName = QStringLiteral("cohorts-compared");
        content.headers = {tr("Cohort"), tr("Customers"), result.event == EventKind::Churn ? tr("Left") : tr("Fell asleep"),
                           //: A column of shares; %1: a number of days
                           tr("Stay to day %1").arg(countText(result.horizon)), tr("95% interval"),
                           //: Restricted mean survival time; %1: a number of days
                           tr("Mean days of %1").arg(countText(result.horizon - result.landmark.value_or(0))), tr("Hazard ratio"),
                           tr("p", "of a test, a column")};
        content.numbers = {1, 2, 3, 4, 5, 6, 7};
        content.csv = csvLine(
            {"cohort", "n", "events", "survival", "low", "high", "rmst", "rmst_se", "hazard_ratio", "hazard_low", "hazard_high", "p"});
        for (std::size_t g = 0; g < result.groups.size(); ++g)
            addCohort(content, result, g);
        return content;
    }

    static TableContent pairs(const RetentionResult &result)
    {
        TableContent content;
        content.words.title = tr("Pairs of cohorts");
        content.words.subtitle =
            QStringList{tr("log-rank of each two, p by Holm for all %Ln pair(s)", nullptr, static_cast<int>(result.pairs.size())),
                        startText(result.landmark), asOf(result.asOf)}
                .join(kRetentionSeparator);
        content.fileName = QStringLiteral("pairs-of-cohorts");
        content.headers = {tr("Cohort"), tr("Against", "a column of cohorts"), tr("Log-rank"), tr("p", "of a test, a column"),
                           tr("p, Holm", "of a test, a column")};
        content.numbers = {2, 3, 4};
        content.csv = csvLine({"first", "second", "chi2", "p", "p_holm"});
        const auto text = [](const std::optional<double> &p) { return p ? pRelationText(*p).remove(QStringLiteral("= ")) : dashText(); };
        for (const GroupPair &pair : result.pairs) {
            const std::string &first = result.groups[pair.first].name;
            const std::string &second = result.groups[pair.second].name;
            content.rows.push_back({groupText(first, result.query.by), groupText(second, result.query.by),
                                    pair.chiSquare ? decimalText(*pair.chiSquare, 1) : dashText(), text(pair.p), text(pair.adjustedP)});
            content.csv += csvLine({csvField(QString::fromStdString(first)), csvField(QString::fromStdString(second)),
                                    csvNumber(pair.chiSquare), csvNumber(pair.p), csvNumber(pair.adjustedP)});
        }
        return content;
    }

    static TrendFigure expansion(const ExpansionResult &result)
    {
        TrendFigure figure;
        figure.words.title = tr("Expanded since the landmark");
        //: Under a chart; %1: "seats", "MRR" or "categories"; %2: a share
        figure.words.subtitle =
            QStringList{tr("%1 grown by at least %2").arg(measureText(result.rule.measure), percentText(result.rule.growth, 0)),
                        startText(result.landmark), tr("churn competing"), people(result), asOf(result.asOf)}
                .join(kRetentionSeparator);
        figure.valueTitle = tr("Share that has expanded");
        figure.placeTitle = tr("Days since signup");
        figure.placeColumn = QStringLiteral("day");
        figure.fileName = QStringLiteral("expansion");
        figure.steps = true;
        figure.marker = result.horizon;
        figure.markerLabel = tr("horizon %1").arg(shortDayText(result.horizon));
        Day last = result.horizon;
        for (std::size_t g = 0; g < result.groups.size(); ++g) {
            last = std::max(last, result.groups[g].curve.n > 0 ? result.groups[g].curve.lastDay : 0);
            figure.series.push_back(incidenceSeries(result, g));
        }
        for (Day day = result.landmark; day <= last; day += kEvery)
            figure.places.push_back({static_cast<double>(day), countText(day), dayText(day), QString::number(day)});
        figure.first = result.landmark;
        figure.last = std::max(last, result.landmark + 1);
        return figure;
    }

    static TrendFigure periods(const PeriodResult &result)
    {
        TrendFigure figure;
        figure.words.title = kindTitle(result.query.rule.kind);
        figure.words.subtitle =
            QStringList{periodText(result.query.rule), startText(result.landmark), peopleOf(result), asOf(result.asOf)}.join(
                kRetentionSeparator);
        figure.valueTitle = tr("Share that was active");
        figure.placeTitle = tr("Days since signup");
        figure.placeColumn = QStringLiteral("from_day");
        figure.fileName = QStringLiteral("period-retention");
        for (std::size_t g = 0; g < result.groups.size(); ++g)
            figure.series.push_back(periodSeries(result, result.groups[g], g));
        for (const PeriodCell &cell : result.pooled.cells)
            figure.places.push_back(
                {static_cast<double>(cell.firstDay), countText(cell.firstDay), daysText(cell), QString::number(cell.firstDay)});
        if (!figure.places.empty()) {
            figure.first = figure.places.front().x;
            figure.last = std::max(figure.places.back().x, figure.first + 1.0);
        }
        return figure;
    }

    static GridFigure triangle(const PeriodResult &result)
    {
        GridFigure figure;
        figure.words.title = tr("By month of signup");
        figure.words.subtitle = QStringList{periodText(result.query.rule), tr("blank: not elapsed"),
                                            tr("pooled: sum of the active / sum of all"), asOf(result.asOf)}
                                    .join(kRetentionSeparator);
        figure.rowTitle = tr("Signup");
        figure.countTitle = tr("Customers");
        figure.columnTitle = result.query.rule.kind == PeriodKind::Bracket ? QString() : tr("Period since signup");
        figure.fileName = QStringLiteral("period-retention-by-signup-month");
        for (const PeriodCell &cell : result.pooled.cells) {
            figure.columns.push_back(result.query.rule.kind == PeriodKind::Bracket ? daysText(cell)
                                                                                   : countText(cell.firstDay / result.query.rule.length));
            figure.columnNames.push_back(daysText(cell));
        }
        figure.rows.push_back(gridRow(result, result.pooled, true));
        for (const PeriodGroup &group : result.groups)
            figure.rows.push_back(gridRow(result, group, false));
        return figure;
    }

private:
    static void addCohort(TableContent &content, const RetentionResult &result, std::size_t g)
    {
        const RetentionGroup &group = result.groups[g];
        std::optional<SurvivalPoint> point;
        if (group.curve.n > 0)
            point = pointAt(group.curve, result.horizon);
        QStringList row{groupText(group.name, result.query.by), countText(group.curve.n), countText(group.curve.events)};
        row << (point ? percentText(point->survival) : dashText());
        row << (point ? optionalRange(point->low, point->high) : dashText());
        //: A mean with its standard error
        row << (group.stayed ? tr("%1 \u00b1 %2").arg(decimalText(group.stayed->days, 1), decimalText(group.stayed->standardError, 1))
                             : dashText());
        const auto hazard = std::find_if(result.hazards.begin(), result.hazards.end(),
                                         [g](const HazardComparison &comparison) { return comparison.group == g; });
        const bool isReference = std::any_of(result.hazards.begin(), result.hazards.end(),
                                             [g](const HazardComparison &comparison) { return comparison.against == g; });
        const HazardRatio *ratio = hazard != result.hazards.end() && hazard->ratio ? &*hazard->ratio : nullptr;
        if (isReference)
            row << tr("1 (reference)") << dashText();
        else if (ratio != nullptr)
            row << QStringLiteral("%1 (%2\u2013%3)")
                       .arg(decimalText(ratio->ratio, 2), decimalText(ratio->low, 2), decimalText(ratio->high, 2))
                << pRelationText(ratio->p).remove(QStringLiteral("= "));
        else
            row << (group.curve.n > 0 && group.curve.events == 0 ? tr("nobody left") : dashText()) << dashText();
        content.rows.push_back(row);
        content.marks.push_back(groupRole(result.query.by, group.name, g));
        const QByteArray none = csvNumber(std::nullopt);
        content.csv += csvLine(
            {csvField(QString::fromStdString(group.name)), QByteArray::number(group.curve.n), QByteArray::number(group.curve.events),
             point ? csvNumber(point->survival) : none, point ? csvNumber(point->low) : none, point ? csvNumber(point->high) : none,
             group.stayed ? csvNumber(group.stayed->days) : none, group.stayed ? csvNumber(group.stayed->standardError) : none,
             ratio != nullptr ? csvNumber(ratio->ratio) : none, ratio != nullptr ? csvNumber(ratio->low) : none,
             ratio != nullptr ? csvNumber(ratio->high) : none, ratio != nullptr ? csvNumber(ratio->p) : none});
    }

    static QString measureText(ExpansionMeasure measure)
    {
        if (measure == ExpansionMeasure::Mrr)
            return tr("MRR");
        return measure == ExpansionMeasure::Seats ? tr("Seats") : tr("Categories");
    }

    static QString people(const ExpansionResult &result)
    {
        std::int64_t n = 0;
        for (const ExpansionGroup &group : result.groups)
            n += group.curve.n;
        const QString out = leftOutText(result.excluded);
        const QString count = QStringLiteral("n = %1").arg(countText(n));
        return out.isEmpty() ? count : QStringLiteral("%1 (%2)").arg(count, out);
    }

    static QString peopleOf(const PeriodResult &result)
    {
        const QString out = leftOutText(result.excluded);
        const QString count = QStringLiteral("n = %1").arg(countText(result.pooled.n));
        return out.isEmpty() ? count : QStringLiteral("%1 (%2)").arg(count, out);
    }

    static TrendSeries incidenceSeries(const ExpansionResult &result, std::size_t place)
    {
        const ExpansionGroup &group = result.groups[place];
        const IncidenceCurve &curve = group.curve;
        TrendSeries series;
        series.name = QString::fromStdString(group.name);
        series.label = groupText(group.name, result.query.by);
        series.role = groupRole(result.query.by, group.name, place);
        if (curve.n == 0)
            return series;
        series.points.push_back({static_cast<double>(result.landmark), 0.0, {}, {}, {}, false});
        for (std::size_t i = 0; i < curve.day.size(); ++i) {
            const auto point = pointAt(curve, curve.day[i]);
            series.points.push_back({static_cast<double>(curve.day[i]), curve.incidence[i], point->low, point->high, {}, false});
        }
        const TrendPoint last = series.points.back();
        if (last.x < curve.lastDay)
            series.points.push_back({static_cast<double>(curve.lastDay), last.value, last.low, last.high, {}, false});
        // Beyond the largest follow-up nothing is known.
        if (!curve.endsWithEvents)
            series.points.push_back({curve.lastDay + 0.5, {}, {}, {}, {}, false});
        const auto atHorizon = pointAt(curve, result.horizon);
        //: %1: a share ("86.7%"), %2: a day ("365 d")
        series.value = atHorizon ? tr("%1 at %2").arg(percentText(atHorizon->incidence), shortDayText(result.horizon)) : dashText();
        return series;
    }

    static QString kindTitle(PeriodKind kind)
    {
        if (kind == PeriodKind::Unbounded)
            return tr("Active in the period or later");
        return kind == PeriodKind::Bounded ? tr("Active in each period") : tr("Active in the bracket");
    }

    static QString periodText(const PeriodRule &rule)
    {
        if (rule.kind == PeriodKind::Bracket)
            return tr("active on days %1\u2013%2").arg(countText(rule.from), countText(rule.to));
        return tr("periods of %Ln day(s)", nullptr, rule.length);
    }

    static QString daysText(const PeriodCell &cell)
    {
        //: Days since signup, from and to
        return tr("days %1\u2013%2").arg(countText(cell.firstDay), countText(cell.lastDay));
    }

    static QString countsText(const PeriodCell &cell)
    {
        //: Customers who were active, of all whose period has passed
        return tr("active %1 of %2").arg(countText(cell.count.retained), countText(cell.count.eligible));
    }

    static TrendSeries periodSeries(const PeriodResult &result, const PeriodGroup &group, std::size_t place)
    {
        TrendSeries series;
        series.name = QString::fromStdString(group.name);
        series.label = groupText(group.name, result.query.by);
        series.role = groupRole(result.query.by, group.name, place);
        for (const PeriodCell &cell : group.cells) {
            TrendPoint point;
            point.x = cell.firstDay;
            if (cell.retention) {
                point.value = cell.retention->value;
                point.low = cell.retention->low;
                point.high = cell.retention->high;
                point.remark = countsText(cell);
                point.unsettled = cell.unsettled;
                series.value = percentText(point.value);
            }
            series.points.push_back(point);
        }
        return series;
    }

    static GridRow gridRow(const PeriodResult &result, const PeriodGroup &group, bool pooled)
    {
        GridRow row;
        row.total = pooled;
        row.name = pooled ? QStringLiteral("pooled") : QString::fromStdString(group.name);
        row.label = pooled ? tr("Pooled", "all cohorts together") : groupText(group.name, result.query.by);
        row.count = countText(group.n);
        for (const PeriodCell &cell : group.cells) {
            GridCell shown;
            if (cell.retention) {
                shown.value = cell.retention->value;
                shown.remark = QStringLiteral("%1 (%2)").arg(countsText(cell), shareRangeText(cell.retention->low, cell.retention->high));
                shown.unsettled = cell.unsettled;
            }
            row.cells.push_back(shown);
        }
        return row;
    }
};

} // namespace

TablePicture::Content cohortTable(const RetentionResult &result, const ChartWords &words)
{
    TablePicture::Content content = RetentionFigures::cohorts(result);
    words.applyTo(content.words);
    return content;
}

TablePicture::Content pairTable(const RetentionResult &result, const ChartWords &words)
{
    TablePicture::Content content = RetentionFigures::pairs(result);
    words.applyTo(content.words);
    return content;
}

TrendFigure expansionFigure(const ExpansionResult &result, const ChartWords &words)
{
    TrendFigure figure = RetentionFigures::expansion(result);
    words.applyTo(figure.words);
    return figure;
}

TrendFigure periodFigure(const PeriodResult &result, const ChartWords &words)
{
    TrendFigure figure = RetentionFigures::periods(result);
    words.applyTo(figure.words);
    return figure;
}

GridFigure triangleFigure(const PeriodResult &result, const ChartWords &words)
{
    GridFigure figure = RetentionFigures::triangle(result);
    words.applyTo(figure.words);
    return figure;
}

} // namespace waymark
