#pragma once

class QWidget;

namespace waymark {

/// Makes a window that is not shown yet as small as its screen has room for, and moves one that was put somewhere onto it.
void fitIntoScreen(QWidget *window);

} // namespace waymark
