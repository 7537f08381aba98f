#pragma once

#include <QString>
#include <QStringList>

#include "ui/charts/figure/figure_style.h"

class QPainter;

namespace waymark {

/// What stands around an exported chart: the finding and the definition above it, notes and source at the foot.
struct FrameWords {
    QString title;      ///< of the card
    QString subtitle;   ///< definition, landmark, n, as-of
    QString finding;    ///< the exported chart's title; empty: the card's
    QString definition; ///< the line below it; empty: the subtitle
    QString notes;      ///< test, who is left out
    QString source;     ///< store, framework, freshness
};

/// What every chart of a page says beside its own words.
struct ChartWords {
    QString finding; ///< plain text; may be empty
    QString notes, source;
    QString filter; ///< who is in view: "plan = Pro"; empty: everybody

    void applyTo(FrameWords &frame) const;
};

/// Where it stands, in lines of an exported chart; empty on screen.
struct FrameLayout {
    QStringList title, definition, notes, source;
    double titleTop = 0.0, definitionTop = 0.0, ruleTop = 0.0, notesTop = 0.0, sourceTop = 0.0;
};

inline constexpr double kFrameMargin = 28.0;

/// Breaks the heading into lines; where the chart may begin.
double placeHeading(FrameLayout &frame, const FrameWords &words, const FigureStyle &style, double width);
/// Breaks the foot into lines below `top`; the height of the whole page.
double placeFoot(FrameLayout &frame, const FrameWords &words, const FigureStyle &style, double width, double top);
void paintFrame(QPainter &painter, const FrameLayout &frame, const FigureStyle &style, double width);

} // namespace waymark
