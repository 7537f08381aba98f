#include "ui/charts/survival_figure.h"

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
    QString who = QCoreApplication::translate("SurvivalFigure", "%1: %Ln customer(s).", nullptr, static_cast<int>(n)).arg(small->label);
    if (small->name == QLatin1String("reached"))
        who = QCoreApplication::translate("SurvivalFigure", "%Ln customer(s) reached it.", nullptr, static_cast<int>(n));
    else if (small->name == QLatin1String("not_reached"))
        who = QCoreApplication::translate("SurvivalFigure", "%Ln customer(s) did not reach it.", nullptr, static_cast<int>(n));
    return TooFew{QCoreApplication::translate("SurvivalFigure", "Too few to draw"),
                  who + QLatin1Char(' ') +
                      QCoreApplication::translate("SurvivalFigure", "A curve needs %1. The table shows the counts.")
                          .arg(countText(kFewestForACurve))};
}

} // namespace waymark
