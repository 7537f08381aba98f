#pragma once

#include <QWidget>

#include "ui/charts/coverage_figure.h"

namespace waymark {

/// The coverage figure on screen; the pointer or the arrow keys read out a week.
class CoverageChart : public QWidget {
    Q_OBJECT

public:
    explicit CoverageChart(QWidget *parent = nullptr);
    void setFigure(CoverageFigure figure);
    const CoverageFigure &figure() const { return m_figure; }
    /// Reads out the week of a day.
    void readOut(CalendarDay day) { setReadout(coverageWeekOf(m_figure, day)); }
    std::optional<std::size_t> readoutWeek() const { return m_readout; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF place() const;
    void setReadout(std::optional<std::size_t> week);

    CoverageFigure m_figure;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
