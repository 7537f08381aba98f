#include "ui/charts/survival/survival_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "ui/charts/figure/figure_painter.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr double kFewestDaysShown = 14.0;
}

SurvivalChart::SurvivalChart(QWidget *parent)
    : AxisChart(parent)
{}

void SurvivalChart::setFigure(const SurvivalFigure &figure)
{
    exchange([&] {
        SurvivalFigure next = figure;
        keepHidden(m_figure.groups, next.groups);
        m_figure = std::move(next);
    });
    updateAccessibleText();
}

AxisChart::Axis SurvivalChart::axis() const
{
    return {static_cast<double>(m_figure.firstDay), static_cast<double>(m_figure.lastDay), kFewestDaysShown, m_layout.plot};
}

void SurvivalChart::setGroupVisible(int group, bool visible)
{
    if (group < 0 || group >= static_cast<int>(m_figure.groups.size()))
        return;
    m_figure.groups[static_cast<std::size_t>(group)].visible = visible;
    relayout();
    updateAccessibleText();
    emit groupToggled(group, visible);
}

void SurvivalChart::setBandShown(bool shown)
{
    m_figure.band = shown;
    relayout();
}

void SurvivalChart::setCensorMarksShown(bool shown)
{
    m_figure.censorMarks = shown;
    relayout();
}

void SurvivalChart::relayout()
{
    if (!m_figure.groups.empty())
        m_layout = layoutFigure(m_figure, screenStyle(), size(), shownFirst(), shownLast());
    m_still = QPixmap();
    placeLabelButtons(m_figure.groups.size(), m_layout.labels, [this](int index) {
        const FigureGroup &group = m_figure.groups[static_cast<std::size_t>(index)];
        return LabelWords{group.label, group.value, group.visible};
    });
    update();
}

void SurvivalChart::updateAccessibleText()
{
    QStringList parts{m_figure.subtitle};
    for (const FigureGroup &group : m_figure.groups) {
        if (group.visible)
            parts.append(group.value.isEmpty() ? group.label : QStringLiteral("%1: %2").arg(group.label, group.value));
    }
    if (const auto tooFew = tooFewToDraw(m_figure))
        parts.append(tooFew->title + QStringLiteral(". ") + tooFew->text);
    if (m_readout)
        parts.append(readoutText(*m_readout));
    setAccessibleName(m_figure.title);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void SurvivalChart::setReadoutDay(std::optional<Day> day)
{
    if (day == m_readout)
        return;
    m_readout = day;
    updateAccessibleText();
    update();
}

QString SurvivalChart::readoutText(Day day) const
{
    QStringList lines;
    for (const FigureGroup &group : m_figure.groups) {
        if (isDrawn(group))
            lines.append(readoutLine(group, day));
    }
    return QStringLiteral("%1: %2").arg(dayText(day), lines.join(QStringLiteral(", ")));
}

void SurvivalChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_figure.groups.empty())
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
        m_still = QPixmap((QSizeF(size()) * ratio).toSize());
        m_still.setDevicePixelRatio(ratio);
        QPainter still(&m_still);
        paintFigure(still, m_figure, m_layout, screenStyle());
    }
    painter.drawPixmap(0, 0, m_still);
    if (m_readout)
        paintReadout(painter, m_figure, m_layout, screenStyle(), *m_readout);
}

void SurvivalChart::readAt(std::optional<double> place)
{
    setReadoutDay(place ? std::optional(static_cast<Day>(std::lround(*place))) : std::nullopt);
}

void SurvivalChart::moveReadout(int direction, bool byStep)
{
    const Day first = static_cast<Day>(std::ceil(shownFirst()));
    const Day last = static_cast<Day>(std::floor(shownLast()));
    if (!m_readout || *m_readout < first || *m_readout > last) {
        setReadoutDay(direction > 0 || m_layout.ticks.empty() ? first : last);
        return;
    }
    if (byStep) {
        setReadoutDay(std::clamp(*m_readout + direction, first, last));
        return;
    }
    const auto &ticks = m_layout.ticks;
    if (direction > 0) {
        const auto next = std::upper_bound(ticks.begin(), ticks.end(), *m_readout);
        setReadoutDay(next == ticks.end() ? last : *next);
    } else {
        const auto next = std::lower_bound(ticks.begin(), ticks.end(), *m_readout);
        setReadoutDay(next == ticks.begin() ? first : *(next - 1));
    }
}

void SurvivalChart::readEnd(bool last) { setReadoutDay(static_cast<Day>(last ? std::floor(shownLast()) : std::ceil(shownFirst()))); }

} // namespace waymark
