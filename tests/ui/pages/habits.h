#pragma once

#include <QStringList>

class QWidget;

namespace waymark::test {

// What every page and dialog owes to everybody who uses it. Each looks at all visible widgets in a window and tells, in words, where
// one falls short; an empty list is what a test wants.

/// Controls that a screen reader could not name, fields without a label of their own, and icons without a tool tip.
QStringList namelessControls(const QWidget &window);
/// Texts with less room than they need: labels, buttons, fields, choices, tabs, headers of tables, and numbers in their cells.
QStringList cutTexts(const QWidget &window);
/// Controls that Tab does not come to from where the focus is, and those where the focus cannot be seen. The window must be active.
QStringList unreachableControls(QWidget &window);
/// Controls that Tab comes to before others that a reader meets first: within a panel or card, what stands above, and of what stands
/// side by side what stands left. The window must be active.
QStringList controlsOutOfOrder(QWidget &window);

} // namespace waymark::test
