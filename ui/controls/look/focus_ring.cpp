#include "ui/controls/look/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QPointer>
#include <QProxyStyle>
#include <QScrollArea>

#include "ui/controls/look/theme.h"

namespace waymark {

namespace {

bool needsRing(const QWidget *widget)
{
    return widget && (widget->property("focusRing").toBool() || qobject_cast<const QAbstractScrollArea *>(widget)) &&
           !widget->window()->windowFlags().testFlag(Qt::Popup);
}

/// The Tab key may lead into a part of a page that is scrolled away.
void scrollIntoView(QWidget *widget)
{
    if (widget == nullptr || !widget->visibleRegion().isEmpty())
        return;
    for (QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(widget);
    }
}

/// Fusion would lay the frame behind the widget, where one that fills its parent hides it.
class AboveStyle : public QProxyStyle {
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override
    {
        return hint == SH_FocusFrame_AboveWidget ? 1 : QProxyStyle::styleHint(hint, option, widget, more);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const bool margin = metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin;
        return margin ? 0 : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

FocusRing::FocusRing(QWidget *parent)
    : QFocusFrame(parent)
{
    auto *style = new AboveStyle;
    style->setParent(this);
    setStyle(style);
}

void FocusRing::install()
{
    static QPointer<FocusRing> ring;
    QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget *, QWidget *now) {
        scrollIntoView(now);
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
