#include "ui/pages/start/start_figure.h"

#include <cmath>

#include <QEvent>
#include <QPainter>

#include "ui/charts/trend/trend_layout.h"
#include "ui/charts/trend/trend_painter.h"
#include "ui/controls/look/theme.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr Day kExampleYear = 360;
constexpr Day kExampleStep = 15;
constexpr Day kExampleTick = 90;

/// A made-up company: who has left by the year's end, the furthest milestone first.
constexpr struct {
    const char *group;
    SeriesRole role;
    double stay;
} kExample[] = {{"maturity", SeriesRole::Maturity, 0.93},
                {"utilization", SeriesRole::Utilization, 0.83},
                {"activation", SeriesRole::Activation, 0.72},
                {"setup", SeriesRole::Setup, 0.55},
                {"none", SeriesRole::None, 0.41}};

} // namespace

StartFigure::StartFigure(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const auto &example : kExample) {
        TrendSeries series;
        series.role = example.role;
        for (Day day = 0; day <= kExampleYear; day += kExampleStep)
            series.points.push_back(
                {static_cast<double>(day), std::pow(example.stay, static_cast<double>(day) / kExampleYear), {}, {}, {}, false});
        m_figure.series.push_back(std::move(series));
    }
    m_figure.last = kExampleYear;
    m_figure.steps = true;
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void StartFigure::retranslate()
{
    for (std::size_t i = 0; i < m_figure.series.size(); ++i)
        m_figure.series[i].label = groupText(kExample[i].group, {Grouping::Kind::Depth, {}});
    m_figure.places.clear();
    for (Day day = 0; day <= kExampleYear; day += kExampleTick)
        m_figure.places.push_back({static_cast<double>(day), countText(day), dayText(day)});
    m_figure.valueTitle = tr("Still customers");
    m_figure.placeTitle = tr("Days since signup");
    setAccessibleName(tr("An example: the further customers have come, the longer they stay"));
    update();
}

void StartFigure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FigureStyle style = screenStyle();
    paintTrend(painter, m_figure, layoutTrend(m_figure, style, size(), m_figure.first, m_figure.last), style);
}

void StartFigure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
