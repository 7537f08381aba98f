#include "ui/charts/journey_figures.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// From the top of the chart down: the furthest first.
constexpr std::array<Standing, kStandings> kFromTheTop{Standing::Maturity, Standing::Utilization, Standing::Activation, Standing::Setup,
                                                       Standing::None,     Standing::New,         Standing::Left,       Standing::Unknown};

/// A class only for the context of its texts.
class JourneyFigures {
    Q_DECLARE_TR_FUNCTIONS(JourneyFigures)

public:
    static QString ofText(const Proportion &share)
    {
        //: A share in numbers: %1 customers of %2
        return tr("%1 of %2").arg(countText(share.count), countText(share.of));
    }

    static TrendPoint pointOf(std::int32_t month, const std::optional<Proportion> &share)
    {
        TrendPoint point;
        point.x = month;
        if (share) {
            point.value = share->value;
            point.low = share->low;
            point.high = share->high;
            point.remark = ofText(*share);
        }
        return point;
    }

    static void addMonth(TrendFigure &figure, std::int32_t month, bool gap)
    {
        figure.places.push_back(
            {static_cast<double>(month), shortMonthText(month), monthText(month), QString::fromStdString(isoMonth(month))});
        if (gap)
            //: In the place of a value of a chart; %1: a month
            figure.remarks.push_back({static_cast<double>(month), tr("no data %1").arg(monthText(month))});
    }

    static void setAxis(TrendFigure &figure)
    {
        if (figure.places.empty())
            return;
        figure.first = figure.places.front().x;
        figure.last = std::max(figure.places.back().x, figure.first + 1.0);
    }

    static QString asOf(CalendarDay day) { return tr("as of %1").arg(dateText(day)); }

    static TrendFigure bySignupMonth(const JourneyView &view)
    {
        TrendFigure figure;
        figure.words.title = tr("Reached each milestone, by month of signup");
        figure.words.subtitle = tr("months that have elapsed for all, within the same days of each customer's life, with 95% interval") +
                                QStringLiteral(" \u00b7 ") + asOf(view.journey.asOf);
        figure.words.notes = notesOn(view);
        figure.valueTitle = tr("Share that reached it");
        figure.placeTitle = tr("Month of signup");
        figure.placeColumn = QStringLiteral("signup_month");
        figure.calendar = TrendCalendar::Months;
        figure.fileName = QStringLiteral("reached-by-signup-month");
        for (const MilestoneShares &shares : view.shares) {
            TrendSeries series;
            series.name = QString::fromUtf8(milestoneName(shares.milestone));
            series.label = milestoneLabel(shares.milestone);
            series.role = seriesRole(shares.milestone);
            for (const MilestoneMonth &month : shares.months) {
                series.points.push_back(pointOf(month.month, month.share));
                if (month.share)
                    series.value = percentText(month.share->value);
            }
            figure.series.push_back(std::move(series));
        }
        if (!view.shares.empty()) {
            for (const MilestoneMonth &month : view.shares.front().months)
                addMonth(figure, month.month, month.gap);
        }
        setAxis(figure);
        return figure;
    }

    static QString notesOn(const JourneyView &view)
    {
        QStringList parts;
        for (const MilestoneShares &shares : view.shares) {
            //: %1: a milestone, %2: a number of days
            parts.append(tr("%1 within %2 days").arg(milestoneLabel(shares.milestone), countText(shares.comparedDays)));
        }
        return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    }

    static TrendFigure mature(const DepthHistory &history)
    {
        TrendFigure figure;
        figure.words.title = tr("Mature in %Ln or more categories", nullptr, history.requiredCategories);
        figure.words.subtitle = tr("by month, of the customers on its last day, at that level on that day, with 95% interval") +
                                QStringLiteral(" \u00b7 ") + asOf(history.asOf);
        figure.valueTitle = tr("Share of customers");
        figure.fileName = QStringLiteral("mature-by-month");
        figure.calendar = TrendCalendar::MonthEnds;
        TrendSeries series;
        series.name = QStringLiteral("maturity");
        series.label = milestoneLabel(Milestone::Maturity);
        series.role = SeriesRole::Maturity;
        for (const DepthMonth &month : history.months) {
            series.points.push_back(pointOf(month.month, month.mature));
            if (month.mature)
                series.value = percentText(month.mature->value);
            addMonth(figure, month.month, month.gap);
        }
        figure.series.push_back(std::move(series));
        setAxis(figure);
        return figure;
    }

    static TrendFigure area(const AreaStanding &area, const AreaRule &rule, CalendarDay asOfDay)
    {
        TrendFigure figure;
        figure.words.title = QString::fromStdString(area.label.empty() ? area.key : area.label);
        const QString atLeast = (rule.perSeat ? tr("at least %1 per seat in a month") : tr("at least %1 in a month"));
        figure.words.subtitle = QStringList{atLeast.arg(thresholdText(rule.perSeatThreshold)),
                                            tr("of the customers on a month's last day, with 95% interval"), asOf(asOfDay)}
                                    .join(QStringLiteral(" \u00b7 "));
        figure.valueTitle = tr("Share of customers");
        figure.fileName = QStringLiteral("area-%1").arg(QString::fromStdString(area.key));
        figure.calendar = TrendCalendar::MonthEnds;
        TrendSeries met, sustained;
        met.name = QStringLiteral("met");
        met.label = tr("In the month");
        met.role = SeriesRole::Utilization;
        sustained.name = QStringLiteral("sustained");
        sustained.label = tr("%Ln month(s) in a row", nullptr, rule.sustainedMonths);
        sustained.role = SeriesRole::First;
        for (const AreaMonthShares &month : area.months) {
            met.points.push_back(pointOf(month.counts.month, month.met));
            sustained.points.push_back(pointOf(month.counts.month, month.sustained));
            if (month.met)
                met.value = percentText(month.met->value);
            if (month.sustained)
                sustained.value = percentText(month.sustained->value);
            addMonth(figure, month.counts.month, month.gap);
        }
        figure.series = {std::move(met), std::move(sustained)};
        setAxis(figure);
        return figure;
    }

    static FlowFigure flows(const DepthHistory &history, std::size_t place)
    {
        const DepthMonth &before = history.months[place - 1];
        const DepthMonth &after = history.months[place];
        FlowFigure figure;
        figure.words.title = tr("Where customers moved");
        figure.words.subtitle = tr("furthest milestone reached by the end of each month; reached stays reached") +
                                QStringLiteral(" \u00b7 ") + asOf(history.asOf);
        figure.beforeTitle = dateText(before.day);
        figure.afterTitle = dateText(after.day);
        figure.fileName = QStringLiteral("moves-%1").arg(QString::fromStdString(isoMonth(after.month)));
        std::array<int, kStandings> index{};
        for (const Standing standing : kFromTheTop) {
            index[static_cast<std::size_t>(standing)] = static_cast<int>(figure.states.size());
            const bool isDepth = standing <= Standing::Maturity;
            const SeriesRole role =
                isDepth && standing != Standing::None ? seriesRole(kMilestones[static_cast<std::size_t>(standing) - 1]) : SeriesRole::None;
            figure.states.push_back({QString::fromUtf8(standingName(standing)), standingText(standing), role, isDepth});
        }
        for (const DepthFlow &flow : after.flows) {
            // Who left before and who was never watched move nowhere.
            if (flow.from == flow.to && flow.from >= Standing::New)
                continue;
            figure.ways.push_back({index[static_cast<std::size_t>(flow.from)], index[static_cast<std::size_t>(flow.to)], flow.accounts});
        }
        // In the order of the bars, so that bands cross as little as they can.
        std::sort(figure.ways.begin(), figure.ways.end(),
                  [](const FlowWay &a, const FlowWay &b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
        return figure;
    }

    static QString source(const QString &storeName, const QString &frameworkName, CalendarDay day)
    {
        QStringList parts{storeName, frameworkName, tr("data to %1").arg(dateText(day))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + tr("Made with Waymark.");
    }
};

} // namespace

QString sourceText(const QString &storeName, const QString &frameworkName, CalendarDay asOf)
{
    return JourneyFigures::source(storeName, frameworkName, asOf);
}

TrendFigure signupMonthFigure(const JourneyView &view, const ChartWords &words)
{
    TrendFigure figure = JourneyFigures::bySignupMonth(view);
    words.applyTo(figure.words);
    return figure;
}

TrendFigure matureMonthFigure(const DepthHistory &history, const ChartWords &words)
{
    TrendFigure figure = JourneyFigures::mature(history);
    words.applyTo(figure.words);
    return figure;
}

TrendFigure areaMonthFigure(const AreaStanding &area, const AreaRule &rule, CalendarDay asOf, const ChartWords &words)
{
    TrendFigure figure = JourneyFigures::area(area, rule, asOf);
    words.applyTo(figure.words);
    return figure;
}

FlowFigure flowFigure(const DepthHistory &history, std::size_t place, const ChartWords &words)
{
    FlowFigure figure = JourneyFigures::flows(history, place);
    words.applyTo(figure.words);
    return figure;
}

} // namespace waymark
