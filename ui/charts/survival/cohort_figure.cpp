#include "ui/charts/survival/cohort_figure.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

const QString kCohortSeparator = QStringLiteral(" \u00b7 ");

std::optional<SeriesRole> milestoneRole(Grouping::Kind kind)
{
    switch (kind) {
    case Grouping::Kind::Setup:
        return SeriesRole::Setup;
    case Grouping::Kind::Activation:
        return SeriesRole::Activation;
    case Grouping::Kind::Utilization:
        return SeriesRole::Utilization;
    case Grouping::Kind::Maturity:
        return SeriesRole::Maturity;
    default:
        return std::nullopt;
    }
}

/// A class only for the context of its texts.
class CohortFigure {
    Q_DECLARE_TR_FUNCTIONS(CohortFigure)

public:
    static QString clock(const RetentionResult &result)
    {
        return result.landmark ? tr("from landmark day %1").arg(countText(*result.landmark)) : tr("from signup");
    }

    static QString leftOut(const Excluded &excluded)
    {
        QStringList parts;
        const auto add = [&](std::uint32_t count, const QString &text) {
            if (count > 0)
                parts.append(text.arg(countText(count)));
        };
        add(excluded.leftBeforeLandmark, tr("%1 left before"));
        add(excluded.unwatchedAtLandmark, tr("%1 too young"));
        add(excluded.horizonNotElapsed, tr("horizon not over for %1"));
        add(excluded.outcomeBeforeLandmark, tr("%1 had it already"));
        add(excluded.unknown, tr("%1 unknown"));
        add(excluded.invalidDates, tr("%1 with impossible dates"));
        return parts.join(QStringLiteral(", "));
    }

    static QString people(const RetentionResult &result)
    {
        std::int64_t n = 0;
        for (const RetentionGroup &group : result.groups)
            n += group.curve.n;
        const QString count = QStringLiteral("n = %1").arg(countText(n));
        const QString out = leftOut(result.excluded);
        return out.isEmpty() ? count : QStringLiteral("%1 (%2)").arg(count, out);
    }

    static QString subtitle(const RetentionResult &result)
    {
        return QStringList{clock(result), people(result), tr("as of %1").arg(dateText(result.asOf))}.join(kCohortSeparator);
    }

    static QString stayTitle(EventKind event) { return event == EventKind::Churn ? tr("Still customers") : tr("Still active"); }

    static QString definition(const RetentionResult &result)
    {
        //: %1: "from signup" or "from landmark day 90"; %2: "plan"; %3: "n = 5,000"
        return tr("Kaplan-Meier %1 with 95% band, by %2, %3.").arg(clock(result), groupingText(result.query.by), people(result));
    }

    static QString horizonValue(const RetentionGroup &group, Day horizon)
    {
        const auto point = group.curve.n > 0 ? pointAt(group.curve, horizon) : std::nullopt;
        //: %1: a share ("86.7%"), %2: a day ("365 d")
        return point ? tr("%1 at %2").arg(percentText(point->survival), shortDayText(horizon)) : dashText();
    }
};

} // namespace

SeriesRole groupRole(const Grouping &by, const std::string &name, std::size_t place)
{
    if (const auto role = milestoneRole(by.kind))
        return name == "reached" ? *role : SeriesRole::None;
    if (by.kind == Grouping::Kind::Depth) {
        for (const Milestone milestone : kMilestones) {
            if (name == milestoneName(milestone))
                return seriesRole(milestone);
        }
        return SeriesRole::None;
    }
    static constexpr std::array<SeriesRole, 3> others{SeriesRole::First, SeriesRole::Second, SeriesRole::Third};
    return others[place % others.size()];
}

QString cohortSubtitle(const RetentionResult &result) { return CohortFigure::subtitle(result); }

QString leftOutText(const Excluded &excluded) { return CohortFigure::leftOut(excluded); }

SurvivalFigure cohortFigure(const RetentionResult &result, FrameWords frame, const ChartWords &words)
{
    if (frame.subtitle.isEmpty())
        frame.subtitle = CohortFigure::subtitle(result);
    frame.definition = CohortFigure::definition(result);
    words.applyTo(frame);
    SurvivalFigure figure;
    figure.title = frame.title;
    figure.subtitle = frame.subtitle;
    figure.finding = frame.finding;
    figure.definition = frame.definition;
    figure.notes = frame.notes;
    figure.source = frame.source;
    figure.shareTitle = CohortFigure::stayTitle(result.event);
    figure.landmark = result.landmark;
    figure.horizon = result.horizon;
    figure.firstDay = result.landmark.value_or(0);
    figure.lastDay = std::max(result.horizon, figure.firstDay + 1);
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        const RetentionGroup &one = result.groups[i];
        FigureGroup group;
        group.name = QString::fromStdString(one.name);
        group.label = groupText(one.name, result.query.by);
        group.role = groupRole(result.query.by, one.name, i);
        group.curve = std::make_shared<const SurvivalCurve>(one.curve);
        group.value = CohortFigure::horizonValue(one, result.horizon);
        figure.lastDay = std::max(figure.lastDay, one.curve.lastDay);
        figure.groups.push_back(std::move(group));
    }
    // The furthest stands on top, in the table as at the lines' ends.
    if (result.query.by.kind == Grouping::Kind::Depth)
        std::reverse(figure.groups.begin(), figure.groups.end());
    return figure;
}

} // namespace waymark
