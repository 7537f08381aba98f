#pragma once

#include <optional>

#include <QPixmap>
#include <QPointF>
#include <QWidget>

#include "ui/charts/figure_layout.h"
#include "ui/charts/survival_figure.h"

namespace waymark {

class SeriesLabelButton;

/// Retention curves on screen. Labels at the line ends toggle their series; the pointer or the arrow keys move a read-out; wheel
/// (when focused, or with Ctrl) and drag zoom and pan; a double click or Esc shows everything again.
class SurvivalChart : public QWidget {
    Q_OBJECT

public:
    explicit SurvivalChart(QWidget *parent = nullptr);

    /// Groups hidden by the user stay hidden while their names do; a zoom stays while it fits the new days.
    void setFigure(const SurvivalFigure &figure);
    const SurvivalFigure &figure() const { return m_figure; }
    bool isZoomed() const;

    void setGroupVisible(int group, bool visible);
    void setBandShown(bool shown);
    void setCensorMarksShown(bool shown);
    void resetZoom();

    /// The read-out's day; none without one.
    std::optional<Day> readoutDay() const { return m_readout; }
    void setReadoutDay(std::optional<Day> day);
    /// What the read-out says at a day, as text.
    QString readoutText(Day day) const;
    const FigureLayout &figureLayout() const { return m_layout; }

    QSize sizeHint() const override { return {760, 320}; }
    QSize minimumSizeHint() const override { return {360, 235}; }

signals:
    void zoomChanged(bool zoomed);
    void groupToggled(int group, bool visible);

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
    void zoom(double factor, double aroundDay);
    void pan(double days);
    void setView(double first, double last);
    void moveReadout(int direction, bool byDay);

    SurvivalFigure m_figure;
    FigureLayout m_layout;
    double m_first = 0.0, m_last = 0.0; ///< days shown
    std::optional<Day> m_readout;
    std::optional<QPointF> m_dragFrom;
    double m_dragFirst = 0.0;
    QList<SeriesLabelButton *> m_labelButtons;
    QPixmap m_still; ///< the figure without the read-out
};

} // namespace waymark
