#include "ui/charts/survival/milestone_figure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

const QString kMiddleDot = QStringLiteral(" \u00b7 ");

/// Builds the figure in named steps; a class only for the context of its texts.
class MilestoneFigureBuilder {
    Q_DECLARE_TR_FUNCTIONS(MilestoneFigure)

public:
    MilestoneFigureBuilder(const MilestoneView &view, const FigureWords &words)
        : m_view(view)
        , m_words(words)
    {}

    SurvivalFigure build() const
    {
        const RetentionResult &result = m_view.landmark;
        SurvivalFigure figure;
        figure.title = retentionByText(m_view.milestone);
        figure.subtitle = subtitle();
        figure.finding = m_words.finding;
        figure.definition = definition();
        figure.shareTitle = result.event == EventKind::Churn ? tr("Still customers") : tr("Still active");
        figure.landmark = result.landmark;
        figure.horizon = result.horizon;
        for (std::size_t i = 0; i < result.groups.size(); ++i)
            figure.groups.push_back(group(i));
        if (m_view.saved && m_view.saved->groups.size() == result.groups.size() && !m_words.savedName.isEmpty())
            figure.ghostLabel = savedLabel(m_words.savedName);
        if (m_view.naive)
            figure.naiveLabel = tr("naive, from signup");
        setAxis(figure);
        figure.notes = notes(m_words.figuresLine);
        figure.source = sourceText(m_words, m_view.landmark.asOf);
        return figure;
    }

    QString subtitle() const
    {
        QStringList parts{m_words.rule, fromLandmark(), people(), tr("as of %1").arg(dateText(m_view.landmark.asOf)), m_words.filter};
        parts.removeAll(QString());
        return parts.join(kMiddleDot);
    }

    static QString sourceText(const FigureWords &words, CalendarDay asOf)
    {
        QStringList parts{words.storeName, words.filter, words.frameworkName, tr("data to %1").arg(dateText(asOf))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + tr("Made with Waymark.");
    }

private:
    QString fromLandmark() const
    {
        return m_view.landmark.landmark ? tr("from landmark day %1").arg(countText(*m_view.landmark.landmark)) : tr("from signup");
    }

    std::int64_t peopleCount() const
    {
        std::int64_t n = 0;
        for (const RetentionGroup &one : m_view.landmark.groups)
            n += one.curve.n;
        return n;
    }

    QString leftOut() const
    {
        const Excluded &out = m_view.landmark.excluded;
        QStringList parts;
        const auto add = [&](std::uint32_t count, const QString &text) {
            if (count > 0)
                parts.append(text.arg(countText(count)));
        };
        add(out.leftBeforeLandmark, tr("%1 left before"));
        add(out.unwatchedAtLandmark, tr("%1 too young"));
        add(out.unknown, tr("%1 unknown"));
        add(out.invalidDates, tr("%1 with impossible dates"));
        return parts.join(QStringLiteral(", "));
    }

    QString people() const
    {
        const QString n = QStringLiteral("n = %1").arg(countText(peopleCount()));
        const QString out = leftOut();
        return out.isEmpty() ? n : QStringLiteral("%1 (%2)").arg(n, out);
    }

    QString definition() const
    {
        const QString from = m_view.landmark.landmark
                                 ? tr("Kaplan-Meier from landmark day %1 with 95% band").arg(countText(*m_view.landmark.landmark))
                                 : tr("Kaplan-Meier from signup with 95% band");
        //: %1: "Retention by activation", %2: "at least 20 conversations in the first 90 days", %3: "Kaplan-Meier from landmark day 90 with
        //: 95% band", %4: a number of customers
        return tr("%1: %2. %3, n = %4.").arg(retentionByText(m_view.milestone), m_words.ruleSentence, from, countText(peopleCount()));
    }

    static QString groupLabel(const std::string &name)
    {
        if (name == "reached")
            return tr("Reached");
        return name == "not_reached" ? tr("Not reached") : QString::fromStdString(name);
    }

    static std::shared_ptr<const SurvivalCurve> curveOf(const std::optional<RetentionResult> &result, const std::string &name)
    {
        if (!result)
            return nullptr;
        for (const RetentionGroup &one : result->groups) {
            if (one.name == name && one.curve.n > 0)
                return std::make_shared<const SurvivalCurve>(one.curve);
        }
        return nullptr;
    }

    FigureGroup group(std::size_t i) const
    {
        const RetentionGroup &one = m_view.landmark.groups[i];
        FigureGroup group;
        group.name = QString::fromStdString(one.name);
        group.label = groupLabel(one.name);
        group.role = one.name == "reached" ? seriesRole(m_view.milestone) : SeriesRole::None;
        group.curve = std::make_shared<const SurvivalCurve>(one.curve);
        group.ghost = curveOf(m_view.saved, one.name);
        group.naive = curveOf(m_view.naive, one.name);
        const auto point = one.curve.n > 0 ? pointAt(one.curve, m_view.landmark.horizon) : std::nullopt;
        //: %1: a share ("86.7%"), %2: a day ("365 d")
        group.value = point ? tr("%1 at %2").arg(percentText(point->survival), shortDayText(m_view.landmark.horizon)) : dashText();
        return group;
    }

    QString savedLabel(const QString &savedName) const
    {
        // The framework of the ghost is not part of the view; its threshold comes with the name.
        return tr("saved %1").arg(savedName);
    }

    void setAxis(SurvivalFigure &figure) const
    {
        figure.firstDay = m_view.naive ? 0 : m_view.landmark.landmark.value_or(0);
        figure.lastDay = std::max(m_view.landmark.horizon, figure.firstDay + 1);
        for (const RetentionGroup &one : m_view.landmark.groups)
            figure.lastDay = std::max(figure.lastDay, one.curve.lastDay);
    }

    QString notes(const QString &figuresLine) const
    {
        QStringList parts;
        if (!figuresLine.isEmpty())
            parts.append(figuresLine);
        if (const QString out = leftOut(); !out.isEmpty())
            parts.append(tr("Not shown: %1.").arg(out));
        if (m_view.landmark.inGap > 0)
            parts.append(tr("%1 customers have a month without usage data in their window.").arg(countText(m_view.landmark.inGap)));
        if (m_view.naive)
            parts.append(tr("Dotted: naive curves from signup, biased because customers must live long enough to reach the milestone."));
        return parts.join(QLatin1Char(' '));
    }

    const MilestoneView &m_view;
    const FigureWords &m_words;
};

} // namespace

SurvivalFigure milestoneFigure(const MilestoneView &view, const FigureWords &words) { return MilestoneFigureBuilder(view, words).build(); }

QString milestoneSubtitle(const MilestoneView &view, const FigureWords &words) { return MilestoneFigureBuilder(view, words).subtitle(); }

QString sourceText(const FigureWords &words, CalendarDay asOf) { return MilestoneFigureBuilder::sourceText(words, asOf); }

} // namespace waymark
