#pragma once

#include <QList>

class QWidget;

namespace waymark {

/// The visible widgets in `root` that can take the focus, as a reader goes: what stands above first, of what stands side by side the
/// left first, and a panel or card to its end before the next begins.
QList<QWidget *> inReadingOrder(QWidget *root);

/// Lets Tab go through `root` in reading order, whatever order its widgets were made in.
void putTabsInReadingOrder(QWidget *root);

} // namespace waymark
