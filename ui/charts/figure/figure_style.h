#pragma once

#include <QColor>
#include <QFont>

#include "ui/controls/look/series_style.h"
#include "ui/controls/look/tokens.h"

namespace waymark {

/// How a figure is drawn: on screen in the theme, in exports always light.
struct FigureStyle {
    const Tokens *tokens = nullptr;
    bool exported = false; ///< title, notes and censored figures; fonts unhinted, no alpha but the band's
    bool vector = false;   ///< SVG or PDF: a line is one polyline

    QColor colour(const char *name) const { return tokens->colour(name); }
    QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;
};

FigureStyle screenStyle();
FigureStyle exportStyle(bool vector);

} // namespace waymark
