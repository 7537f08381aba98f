#pragma once

#include <optional>

#include <QStringList>
#include <QWidget>

#include "ui/charts/figure/plot_frame.h"

namespace waymark {

/// A chart of places side by side (bars, bands): the pointer or the arrow keys read out one.
class PlaceChart : public QWidget {
    Q_OBJECT

public:
    explicit PlaceChart(QWidget *parent);
    std::optional<std::size_t> readout() const { return m_readout; }

protected:
    virtual std::size_t placeCount() const = 0;
    /// The place at a value of the axis; a value beyond the last is the last one's.
    virtual std::optional<std::size_t> placeAt(double value) const = 0;
    /// The value of the axis at a place's middle.
    virtual double middleOf(std::size_t place) const = 0;
    virtual QStringList readoutOf(std::size_t place) const = 0;
    virtual PlotFrame layOut(const FigureStyle &style, QSizeF size) = 0;
    virtual void paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const = 0;
    /// After another figure was put in place.
    void figureChanged(const QString &title, const QString &description);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void setReadout(std::optional<std::size_t> place);

    PlotFrame m_frame;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
