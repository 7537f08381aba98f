#include "ui/controls/focus_ring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>

#include "ui/controls/theme.h"

namespace waymark {

namespace {

bool needsRing(const QWidget *widget)
{
    return widget &&
           (widget->property("focusRing").toBool() || qobject_cast<const QAbstractItemView *>(widget) ||
            qobject_cast<const QScrollArea *>(widget)) &&
           !widget->window()->windowFlags().testFlag(Qt::Popup);
}

} // namespace

FocusRing::FocusRing(QWidget *parent)
    : QFocusFrame(parent)
{}

void FocusRing::install()
{
    static QPointer<FocusRing> ring;
    QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget *, QWidget *now) {
        if (needsRing(now)) {
            // The frame lives beside the widget it surrounds and dies with its window.
            if (!ring)
                ring = new FocusRing(now->window());
            ring->setWidget(now);
        } else if (ring) {
            ring->setWidget(nullptr);
        }
    });
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colour("focus"), 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace waymark
