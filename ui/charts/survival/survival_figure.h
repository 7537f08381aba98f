#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/survival/kaplan_meier.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// One curve with its band, marks, label and row in the table.
struct FigureGroup {
    QString name;  ///< as in the data: "reached"; the CSV's group column
    QString label; ///< in the program's language
    SeriesRole role = SeriesRole::None;
    int variant = 0; ///< of several groups of one role, which of its lines
    std::shared_ptr<const SurvivalCurve> curve;
    std::shared_ptr<const SurvivalCurve> ghost; ///< of the saved version; may be null
    std::shared_ptr<const SurvivalCurve> naive; ///< the biased curve from signup; may be null
    QString value;                              ///< under the label: "86.7% at 365 d"
    bool visible = true;
};

/// Everything a figure of retention curves shows; plain values, painted alike on screen and in exports.
struct SurvivalFigure {
    QString title;      ///< of the card
    QString subtitle;   ///< definition, landmark, n, as-of
    QString finding;    ///< the exported figure's title
    QString definition; ///< the line below it
    QString notes;      ///< at the foot: test, who is left out
    QString source;     ///< at the foot: store, framework, freshness
    std::vector<FigureGroup> groups;
    QString shareTitle;          ///< of the upright axis: "Still customers"
    QString ghostLabel;          ///< "saved v3 (15)"
    QString naiveLabel;          ///< "naive, from signup"
    std::optional<Day> landmark; ///< none: from signup
    std::optional<Day> horizon;
    Day firstDay = 0; ///< the axis
    Day lastDay = 0;
    bool band = true;
    bool censorMarks = false;
};

/// Fewer people than this make no curve (definitions: "Too few to draw").
inline constexpr std::uint32_t kFewestForACurve = 20;

/// Shown, and large enough for a curve.
bool isDrawn(const FigureGroup &group);

/// What stands in the plot's place when there is no comparison to draw: no group is large enough, or one of two is not.
struct TooFew {
    QString title, text;
};
std::optional<TooFew> tooFewToDraw(const SurvivalFigure &figure);

} // namespace waymark
