#include "ui/controls/slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include "ui/controls/look/theme.h"

namespace waymark {

namespace {
/// The style sheet's handle: 12 pixels and an edge of 2 on both sides.
constexpr int kHandleWidth = 16;
} // namespace

Slider::Slider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

double Slider::markX(double fraction, int width) { return kHandleWidth / 2.0 + fraction * (width - kHandleWidth); }

void Slider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    if (!hasFocus())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().colour("focus"), 2.0));
    painter.drawEllipse(QRectF(handle).center(), 10.0, 10.0);
}

void Slider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    // A click on the groove takes the handle there and holds it: one step nearer is not what people expect of a threshold.
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        const int span = width() - kHandleWidth;
        setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(), qRound(event->position().x()) - kHandleWidth / 2, span));
    }
    QSlider::mousePressEvent(event);
}

} // namespace waymark
