#pragma once

#include <QString>

#include "core/analysis/activation_view.h"
#include "ui/charts/survival_figure.h"

namespace waymark {

/// What a figure says beside the result itself.
struct FigureWords {
    QString counted;     ///< "conversations": what the measure counts
    QString finding;     ///< plain text
    QString figuresLine; ///< plain text: difference, test
    QString storeName;
    QString frameworkName; ///< with version and "(changed)"
    QString savedName;     ///< "v3 (15)": version and its threshold; empty without a saved version
};

/// The figure of the Activation page.
SurvivalFigure activationFigure(const ActivationView &view, const FigureWords &words);

/// The line under the card's title: definition, landmark, n, left out, as-of.
QString activationSubtitle(const ActivationView &view, const QString &counted);

} // namespace waymark
