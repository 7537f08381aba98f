#include "ui/charts/activation_figure.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

const QString kMiddleDot = QStringLiteral(" \u00b7 ");

/// Builds the figure in named steps; a class only for the context of its texts.
class ActivationFigureBuilder {
    Q_DECLARE_TR_FUNCTIONS(ActivationFigure)

public:
    ActivationFigureBuilder(const ActivationView &view, const QString &counted)
        : m_view(view)
        , m_counted(counted)
    {}

    SurvivalFigure build(const FigureWords &words) const
    {
        const RetentionResult &result = m_view.landmark;
        SurvivalFigure figure;
        figure.title = tr("Retention by activation");
        figure.subtitle = subtitle();
        figure.finding = words.finding;
        figure.definition = definition();
        figure.shareTitle = result.event == EventKind::Churn ? tr("Still customers") : tr("Still active");
        figure.landmark = result.landmark;
        figure.horizon = result.horizon;
        for (std::size_t i = 0; i < result.groups.size(); ++i)
            figure.groups.push_back(group(i));
        if (m_view.saved && m_view.saved->groups.size() == result.groups.size() && !words.savedName.isEmpty())
            figure.ghostLabel = savedLabel(words.savedName);
        if (m_view.naive)
            figure.naiveLabel = tr("naive, from signup");
        setAxis(figure);
        figure.notes = notes(words.figuresLine);
        figure.source = source(words);
        return figure;
    }

    QString subtitle() const
    {
        const QString reached = rule();
        return QStringList{reached, fromLandmark(), people(), tr("as of %1").arg(dateText(m_view.landmark.asOf))}.join(kMiddleDot);
    }

private:
    const ActivationRule *activation() const { return m_view.framework.activation ? &*m_view.framework.activation : nullptr; }

    QString rule() const
    {
        if (!activation())
            return {};
        //: %1: a number, %2: what is counted ("conversations"), %3: a number of days
        return tr("\u2265 %1 %2 in %3 days").arg(thresholdText(activation()->threshold), m_counted, countText(activation()->windowDays));
    }

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
        if (!activation())
            return from;
        //: %1: a number, %2: what is counted, %3: days, %4: "Kaplan-Meier from landmark day 90 with 95% band", %5: a number of customers
        return tr("Still customers by activation: at least %1 %2 in the first %3 days. %4, n = %5.")
            .arg(thresholdText(activation()->threshold), m_counted, countText(activation()->windowDays), from, countText(peopleCount()));
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
        group.role = one.name == "reached" ? SeriesRole::Activation : SeriesRole::None;
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

    QString source(const FigureWords &words) const
    {
        QStringList parts{words.storeName, words.frameworkName, tr("data to %1").arg(dateText(m_view.landmark.asOf))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + tr("Made with Waymark.");
    }

    const ActivationView &m_view;
    const QString &m_counted;
};

} // namespace

SurvivalFigure activationFigure(const ActivationView &view, const FigureWords &words)
{
    return ActivationFigureBuilder(view, words.counted).build(words);
}

QString activationSubtitle(const ActivationView &view, const QString &counted) { return ActivationFigureBuilder(view, counted).subtitle(); }

} // namespace waymark
