#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QWidget>

#include "ui/charts/figure/figure_layout.h"

namespace waymark {

class SeriesLabelButton;

/// A chart over a level axis: wheel (when focused, or with Ctrl) and drag zoom and pan it, pointer and arrow keys move a read-out, a
/// double click or Esc shows everything again, and labels at the line ends toggle their series.
class AxisChart : public QWidget {
    Q_OBJECT

public:
    explicit AxisChart(QWidget *parent);

    bool isZoomed() const;
    void resetZoom();

signals:
    void zoomChanged(bool zoomed);

protected:
    /// The whole axis, the shortest part of it that is worth looking at, and where the plot lies.
    struct Axis {
        double first = 0.0, last = 1.0, least = 1.0;
        QRectF plot;
    };
    /// What stands at a line's end.
    struct LabelWords {
        QString label, value;
        bool visible = true;
    };

    virtual Axis axis() const = 0;
    /// Lays the figure out anew between shownFirst() and shownLast().
    virtual void relayout() = 0;
    virtual void setSeriesShown(int series, bool shown) = 0;
    virtual std::optional<double> readPlace() const = 0;
    /// The pointer reads a place of the axis, or none.
    virtual void readAt(std::optional<double> place) = 0;
    /// One tick, or one step of the axis, to the right (1) or to the left (-1).
    virtual void moveReadout(int direction, bool byStep) = 0;
    virtual void readEnd(bool last) = 0;

    double shownFirst() const { return m_first; }
    double shownLast() const { return m_last; }
    double placeAt(double x) const;
    /// Puts another figure in place; a zoom stays while it fits the new axis.
    void exchange(const std::function<void()> &assign);
    void placeLabelButtons(std::size_t series, const std::vector<EndLabel> &labels, const std::function<LabelWords(int)> &words);

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
    void setView(double first, double last);
    void zoom(double factor, double around);

    double m_first = 0.0, m_last = 1.0; ///< shown
    std::optional<QPointF> m_dragFrom;
    double m_dragFirst = 0.0;
    QList<SeriesLabelButton *> m_labelButtons;
};

/// Series that the user has hidden stay hidden in another figure while their names do.
template <class Series>
void keepHidden(const std::vector<Series> &before, std::vector<Series> &after)
{
    for (Series &series : after) {
        for (const Series &old : before) {
            if (old.name == series.name)
                series.visible = old.visible;
        }
    }
}

} // namespace waymark
