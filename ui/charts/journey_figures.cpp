#include "ui/charts/journey_figures.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// From the top of the chart down: the furthest first.
constexpr std::array<Standing, kStandings> kFromTheTop{Standing::Maturity, Standing::Utilization, Standing::Activation, Standing::Setup,
                                                       Standing::None,     Standing::New,         Standing::Left,       Standing::Unknown};

/// One each, in their order: lines of one colour are told apart by dashes and mark.
constexpr std::array<SeriesMark, kMostAreaLines> kAreaMarks{SeriesMark::Square,   SeriesMark::Disc, SeriesMark::Diamond,
                                                            SeriesMark::Triangle, SeriesMark::Ring, SeriesMark::Cross};

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

    static QString areaLabel(const AreaStanding &area) { return QString::fromStdString(area.label.empty() ? area.key : area.label); }

    static TrendSeries areaSeries(const AreaStanding &area, std::optional<Proportion> AreaMonthShares::*share)
    {
        TrendSeries series;
        series.name = QString::fromStdString(area.key);
        series.label = areaLabel(area);
        series.quiet = true;
        for (const AreaMonthShares &month : area.months) {
            series.points.push_back(pointOf(month.counts.month, month.*share));
            if (month.*share)
                series.value = percentText((month.*share)->value);
        }
        return series;
    }

    /// The areas with a line, in the framework's order: the one asked for, and the largest of the others in their latest month.
    static std::vector<const AreaStanding *> drawnAreas(const AreaHistory &history, const std::string &key)
    {
        std::vector<const AreaStanding *> areas;
        for (const AreaStanding &area : history.areas) {
            if (!area.missing)
                areas.push_back(&area);
        }
        if (areas.size() <= kMostAreaLines)
            return areas;
        const auto rank = [&](const AreaStanding *area) {
            if (area->key == key)
                return 2.0;
            return area->months.empty() || !area->months.back().met ? -1.0 : area->months.back().met->value;
        };
        std::vector<const AreaStanding *> largest = areas;
        std::stable_sort(largest.begin(), largest.end(), [&](const AreaStanding *a, const AreaStanding *b) { return rank(a) > rank(b); });
        largest.resize(kMostAreaLines);
        std::erase_if(areas, [&](const AreaStanding *area) { return std::find(largest.begin(), largest.end(), area) == largest.end(); });
        return areas;
    }

    static TrendFigure areas(const AreaHistory &history, const AreaRule &rule)
    {
        TrendFigure figure;
        figure.words.title = tr("Share of customers by product area");
        figure.valueTitle = tr("Share of customers");
        figure.fileName = QStringLiteral("areas-by-month");
        figure.calendar = TrendCalendar::MonthEnds;
        const auto drawn = drawnAreas(history, rule.key);
        std::size_t measured = 0;
        QStringList subtitle;
        for (const AreaStanding &area : history.areas) {
            if (area.missing)
                continue;
            ++measured;
            TrendSeries met = areaSeries(area, &AreaMonthShares::met);
            const auto place = static_cast<std::size_t>(std::find(drawn.begin(), drawn.end(), &area) - drawn.begin());
            if (place == drawn.size()) {
                figure.undrawn.push_back(std::move(met));
                continue;
            }
            // By its place, whoever is asked for: an area keeps its dashes and its mark.
            met.variant = static_cast<int>(place) + 1;
            met.mark = kAreaMarks[place];
            if (area.key != rule.key) {
                figure.series.push_back(std::move(met));
                continue;
            }
            TrendSeries sustained = areaSeries(area, &AreaMonthShares::sustained);
            sustained.name += QStringLiteral(":sustained");
            //: The label of a line; %1: a product area, %2: "3 months in a row"
            sustained.label = tr("%1, %2").arg(met.label, tr("%Ln month(s) in a row", nullptr, rule.sustainedMonths));
            sustained.mark = met.mark;
            sustained.role = SeriesRole::First;
            met.role = SeriesRole::Utilization;
            met.quiet = sustained.quiet = false;
            const QString atLeast = (rule.perSeat ? tr("at least %1 per seat in a month") : tr("at least %1 in a month"));
            //: %1: a product area, %2: "at least 3 per seat in a month"
            subtitle << tr("%1: %2").arg(met.label, atLeast.arg(thresholdText(rule.perSeatThreshold)))
                     << tr("of the customers on a month's last day, with 95% interval");
            for (const AreaMonthShares &month : area.months)
                addMonth(figure, month.counts.month, month.gap);
            figure.series.insert(figure.series.begin(), {std::move(met), std::move(sustained)});
        }
        if (measured > drawn.size())
            //: %1 of %2 product areas have a line
            subtitle << tr("%1 of %2 areas drawn, all in the data")
                            .arg(countText(static_cast<std::int64_t>(drawn.size())), countText(static_cast<std::int64_t>(measured)));
        subtitle << asOf(history.asOf);
        figure.words.subtitle = subtitle.join(QStringLiteral(" \u00b7 "));
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

TrendFigure areaMonthFigure(const AreaHistory &areas, const AreaRule &rule, const ChartWords &words)
{
    TrendFigure figure = JourneyFigures::areas(areas, rule);
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
