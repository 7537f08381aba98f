#include "ui/charts/survival/survival_figure.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/text/numbers.h"

namespace waymark {

bool isDrawn(const FigureGroup &group) { return group.visible && group.curve && group.curve->n >= kFewestForACurve; }

std::optional<TooFew> tooFewToDraw(const SurvivalFigure &figure)
{
    const auto isSmall = [](const FigureGroup &group) { return !group.curve || group.curve->n < kFewestForACurve; };
    const auto small = std::find_if(figure.groups.begin(), figure.groups.end(), isSmall);
    const bool allSmall = std::all_of(figure.groups.begin(), figure.groups.end(), isSmall);
    if (small == figure.groups.end() || (figure.groups.size() > 2 && !allSmall))
        return std::nullopt;
    const std::uint32_t n = small->curve ? small->curve->n : 0;
    const int plural = static_cast<int>(n);
    QString text;
    if (small->name == QLatin1String("reached"))
        text = QCoreApplication::translate("SurvivalFigure", "%Ln customer(s) reached it; a curve needs %1. The table shows the counts.",
                                           nullptr, plural);
    else if (small->name == QLatin1String("not_reached"))
        text = QCoreApplication::translate(
            "SurvivalFigure", "%Ln customer(s) did not reach it; a curve needs %1. The table shows the counts.", nullptr, plural);
    else
        text = QCoreApplication::translate("SurvivalFigure", "%2: %Ln customer(s); a curve needs %1. The table shows the counts.", nullptr,
                                           plural)
                   .replace(QLatin1String("%2"), small->label);
    return TooFew{QCoreApplication::translate("SurvivalFigure", "Too few to draw"),
                  text.replace(QLatin1String("%1"), countText(kFewestForACurve))};
}

} // namespace waymark
