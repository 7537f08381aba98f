#pragma once

#include <optional>

#include "ui/charts/figure/axis_chart.h"
#include "ui/charts/trend/trend_layout.h"

namespace waymark {

/// Shares over months or days on screen.
class TrendChart : public AxisChart {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// Series hidden by the user stay hidden while their names do.
    void setFigure(const TrendFigure &figure);
    const TrendFigure &figure() const { return m_figure; }
    const TrendLayout &trendLayout() const { return m_layout; }
    void setBandShown(bool shown);
    void setSeriesVisible(int series, bool visible);

    /// The place read out; none without one.
    std::optional<std::size_t> readoutPlace() const { return m_readout; }
    void setReadoutPlace(std::optional<std::size_t> place);
    /// What the read-out says at a place, as text.
    QString readoutText(std::size_t place) const;

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {280, 196}; }

signals:
    /// A menu for a place of the axis (none: for all of it) and for an annotation (-1: none), at a point of the screen.
    void menuRequested(const QPoint &at, std::optional<std::size_t> place, int annotation);
    /// A double click on what was written at a date.
    void annotationPicked(int annotation);

protected:
    Axis axis() const override;
    void relayout() override;
    void setSeriesShown(int series, bool shown) override { setSeriesVisible(series, shown); }
    std::optional<double> readPlace() const override;
    void readAt(std::optional<double> place) override;
    void moveReadout(int direction, bool byStep) override;
    void readEnd(bool last) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void updateAccessibleText();

    TrendFigure m_figure;
    TrendLayout m_layout;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
