#pragma once

#include <optional>

#include <QPointF>
#include <QWidget>

#include "ui/charts/trend/trend_layout.h"

namespace waymark {

class SeriesLabelButton;

/// Shares over months or days on screen. Labels at the line ends toggle their series; the pointer or the arrow keys move a read-out;
/// wheel (when focused, or with Ctrl) and drag zoom and pan; a double click or Esc shows everything again.
class TrendChart : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    /// Series hidden by the user stay hidden while their names do.
    void setFigure(const TrendFigure &figure);
    const TrendFigure &figure() const { return m_figure; }
    const TrendLayout &trendLayout() const { return m_layout; }
    void setBandShown(bool shown);
    void setSeriesVisible(int series, bool visible);
    bool isZoomed() const;
    void resetZoom();

    /// The place read out; none without one.
    std::optional<std::size_t> readoutPlace() const { return m_readout; }
    void setReadoutPlace(std::optional<std::size_t> place);
    /// What the read-out says at a place, as text.
    QString readoutText(std::size_t place) const;

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {280, 196}; }

signals:
    void zoomChanged(bool zoomed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void placeLabelButtons();
    void updateAccessibleText();
    void setView(double first, double last);
    void zoom(double factor, double around);
    void moveReadout(int direction);

    TrendFigure m_figure;
    TrendLayout m_layout;
    double m_first = 0.0, m_last = 1.0; ///< shown
    std::optional<std::size_t> m_readout;
    std::optional<QPointF> m_dragFrom;
    double m_dragFirst = 0.0;
    QList<SeriesLabelButton *> m_labelButtons;
};

} // namespace waymark
