#include "ui/controls/input/steady_tabs.h"

#include <algorithm>

#include <QFontMetrics>

namespace waymark {

namespace {
/// Beside its text, as the style sheet has it.
constexpr int kPadding = 10;
} // namespace

SteadyTabs::SteadyTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    // A window too narrow for them shortens names; arrows would hide tabs.
    setUsesScrollButtons(false);
    setProperty("focusRing", true);
}

QSize SteadyTabs::tabSizeHint(int index) const
{
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const QSize hint = QTabBar::tabSizeHint(index);
    return {std::max(hint.width(), QFontMetrics(chosen).horizontalAdvance(tabText(index)) + 2 * kPadding + 2), hint.height()};
}

} // namespace waymark
