#include "ui/charts/figure/figure_style.h"

#include "ui/controls/look/theme.h"

namespace waymark {

QFont FigureStyle::font(int pixels, QFont::Weight weight) const
{
    QFont font = uiFont(pixels, weight);
    // Hinted widths differ from screen to screen; an exported figure must not.
    if (exported)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

FigureStyle screenStyle() { return {&Theme::instance().tokens(), false, false}; }

FigureStyle exportStyle(bool vector) { return {&Tokens::light(), true, vector}; }

} // namespace waymark
