#pragma once

#include <QString>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/charts/survival/survival_figure.h"

namespace waymark {

/// What a figure says beside the result itself.
struct FigureWords {
    QString rule;         ///< "≥ 20 conversations in 90 days"
    QString ruleSentence; ///< "at least 20 conversations in the first 90 days"
    QString filter;       ///< "plan = Pro"; empty: everybody
    QString finding;      ///< plain text
    QString figuresLine;  ///< plain text: difference, test
    QString storeName;
    QString frameworkName; ///< with version and "(changed)"
    QString savedName;     ///< "v3 (15)": version and its threshold; empty without a saved version
};

/// The retention curves of a milestone's page.
SurvivalFigure milestoneFigure(const MilestoneView &view, const FigureWords &words);

/// The line under the card's title: definition, landmark, n, left out, as-of, filter.
QString milestoneSubtitle(const MilestoneView &view, const FigureWords &words);

/// The last line of an exported figure: store, filter, framework, freshness.
QString sourceText(const FigureWords &words, CalendarDay asOf);

} // namespace waymark
