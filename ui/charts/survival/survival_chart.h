#pragma once

#include <optional>

#include <QPixmap>

#include "ui/charts/figure/axis_chart.h"
#include "ui/charts/survival/survival_figure.h"

namespace waymark {

/// Retention curves on screen.
class SurvivalChart : public AxisChart {
    Q_OBJECT

public:
    explicit SurvivalChart(QWidget *parent = nullptr);

    /// Groups hidden by the user stay hidden while their names do; a zoom stays while it fits the new days.
    void setFigure(const SurvivalFigure &figure);
    const SurvivalFigure &figure() const { return m_figure; }

    void setGroupVisible(int group, bool visible);
    void setBandShown(bool shown);
    void setCensorMarksShown(bool shown);

    /// The read-out's day; none without one.
    std::optional<Day> readoutDay() const { return m_readout; }
    void setReadoutDay(std::optional<Day> day);
    /// What the read-out says at a day, as text.
    QString readoutText(Day day) const;
    const FigureLayout &figureLayout() const { return m_layout; }

    QSize sizeHint() const override { return {760, 320}; }
    QSize minimumSizeHint() const override { return {360, 235}; }

signals:
    void groupToggled(int group, bool visible);

protected:
    Axis axis() const override;
    void relayout() override;
    void setSeriesShown(int series, bool shown) override { setGroupVisible(series, shown); }
    std::optional<double> readPlace() const override { return m_readout; }
    void readAt(std::optional<double> place) override;
    void moveReadout(int direction, bool byStep) override;
    void readEnd(bool last) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateAccessibleText();

    SurvivalFigure m_figure;
    FigureLayout m_layout;
    std::optional<Day> m_readout;
    QPixmap m_still; ///< the figure without the read-out
};

} // namespace waymark
