#pragma once

#include "core/model/remarks.h"
#include "ui/charts/trend/trend_figure.h"
#include "ui/pages/cards/chart_card.h"

class QAction;
class QMenu;

namespace waymark {

class TrendChart;

/// The card of shares over months or days, with its band as a switch. Over calendar months it shows what happened on which date, and
/// lets the user say so: from its menu, the chart's own menu, or by a double click on what is written there.
class TrendCard : public ChartCard {
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);

    /// A figure without a value shows a state in its place.
    void setFigure(const TrendFigure &figure);
    TrendChart *chart() const { return m_chart; }
    /// Shown on a chart over calendar months.
    void setAnnotations(const std::vector<Annotation> &annotations);
    /// Asks for what is to stand at a date, or for a change of what stands there.
    void askAnnotation(const Annotation &old);

signals:
    /// Added (before: without text), changed, or removed (after: without text).
    void annotationEdited(const waymark::Annotation &before, const waymark::Annotation &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    TrendCard(TrendChart *chart, QWidget *parent);
    void fillTable();
    void placeAnnotations();
    void fillMenu(QMenu *menu, std::optional<std::size_t> place);
    void showMenu(const QPoint &at, std::optional<std::size_t> place, int annotation);
    void retranslate();

    TrendChart *m_chart;
    QMenu *m_annotationMenu;
    QAction *m_band, *m_reset, *m_annotationEntry;
    TrendFigure m_figure;                  ///< without annotations
    std::vector<Annotation> m_annotations; ///< of the store
    std::vector<Annotation> m_placed;      ///< those of them that the axis holds, as the chart shows them
};

} // namespace waymark
