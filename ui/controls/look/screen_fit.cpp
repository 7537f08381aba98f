#include "ui/controls/look/screen_fit.h"

#include <algorithm>

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace waymark {

void fitIntoScreen(QWidget *window)
{
    if (window->windowState().testAnyFlags(Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QRect room = window->screen()->availableGeometry();
    // The frame is the window manager's: how thick it is, is known only once the window is shown.
    const int border = window->style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QSize frame(2 * border, window->style()->pixelMetric(QStyle::PM_TitleBarHeight) + border);
    window->resize(window->size().boundedTo(room.size() - frame));
    if (!window->testAttribute(Qt::WA_Moved))
        return;
    const QSize whole = window->size() + frame;
    const auto within = [](int at, int least, int most) { return std::max(least, std::min(at, most)); };
    window->move(within(window->x(), room.left(), room.right() + 1 - whole.width()),
                 within(window->y(), room.top(), room.bottom() + 1 - whole.height()));
}

} // namespace waymark
