#pragma once

#include <QWidget>

#include "ui/charts/coverage_figure.h"

namespace waymark {

/// The coverage figure on screen.
class CoverageChart : public QWidget {
    Q_OBJECT

public:
    explicit CoverageChart(QWidget *parent = nullptr);
    void setFigure(CoverageFigure figure);
    const CoverageFigure &figure() const { return m_figure; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    CoverageFigure m_figure;
};

} // namespace waymark
