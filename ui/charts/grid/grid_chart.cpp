#include "ui/charts/grid/grid_chart.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/controls/look/theme.h"

namespace waymark {

GridChart::GridChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    connect(&Theme::instance(), &Theme::changed, this, &GridChart::relayout);
}

void GridChart::setFigure(const GridFigure &figure)
{
    m_figure = figure;
    m_picked.reset();
    relayout();
    updateGeometry();
    setAccessibleName(figure.words.title);
    setAccessibleDescription(figure.words.subtitle);
}

QSize GridChart::minimumSizeHint() const { return layoutGrid(m_figure, screenStyle(), 0.0).page.size().toSize(); }

void GridChart::relayout()
{
    m_layout = layoutGrid(m_figure, screenStyle(), width());
    update();
}

void GridChart::pickCell(std::optional<Place> place)
{
    if (place == m_picked)
        return;
    m_picked = place;
    const QString text = place ? gridCellText(m_figure, place->first, place->second) : m_figure.words.subtitle;
    setAccessibleDescription(text);
    if (place)
        emit cellPicked(m_layout.cell(place->first, place->second).toAlignedRect());
    update();
}

std::optional<GridChart::Place> GridChart::placeAt(QPointF position) const
{
    const double column = std::floor((position.x() - m_layout.left) / m_layout.cellWidth);
    const double row = std::floor((position.y() - m_layout.top) / m_layout.cellHeight);
    if (row < 0.0 || column < 0.0 || row >= static_cast<double>(m_figure.rows.size()))
        return std::nullopt;
    const Place place{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
    return place.second < m_figure.rows[place.first].cells.size() ? std::optional(place) : std::nullopt;
}

void GridChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FigureStyle style = screenStyle();
    paintGrid(painter, m_figure, m_layout, style);
    if (!m_picked)
        return;
    const QRectF cell = m_layout.cell(m_picked->first, m_picked->second);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour("ink"), 1.5));
    painter.drawRect(cell);
    const QString text = gridCellText(m_figure, m_picked->first, m_picked->second);
    const QFontMetricsF metrics(style.font(12));
    QRectF box(0.0, 0.0, metrics.horizontalAdvance(text) + 20.0, metrics.height() + 12.0);
    box.moveTopLeft({std::clamp(cell.center().x() - box.width() / 2.0, 2.0, std::max(2.0, width() - box.width() - 2.0)),
                     cell.top() - box.height() - 4.0 > 0.0 ? cell.top() - box.height() - 4.0 : cell.bottom() + 4.0});
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour("card"));
    painter.drawRoundedRect(box, 6.0, 6.0);
    paintText(painter, style.font(12), style.colour("text"), {box.left() + 10.0, box.top() + 6.0}, text);
}

void GridChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void GridChart::mouseMoveEvent(QMouseEvent *event) { pickCell(placeAt(event->position())); }

void GridChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pickCell(std::nullopt);
}

void GridChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Escape && m_picked) {
        pickCell(std::nullopt);
    } else if (isArrow && !m_figure.rows.empty() && !m_figure.rows.front().cells.empty()) {
        if (!m_picked)
            return pickCell(Place{0, 0});
        Place next = *m_picked;
        next.first += key == Qt::Key_Down && next.first + 1 < m_figure.rows.size() ? 1 : 0;
        next.first -= key == Qt::Key_Up && next.first > 0 ? 1 : 0;
        next.second -= key == Qt::Key_Left && next.second > 0 ? 1 : 0;
        next.second += key == Qt::Key_Right && next.second + 1 < m_figure.rows[next.first].cells.size() ? 1 : 0;
        pickCell(next);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GridChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace waymark
