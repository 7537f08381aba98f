#pragma once

#include <QSlider>

namespace waymark {

/// A horizontal slider with the focus ring around its handle; the wheel moves it only while it has the focus, so that a page
/// scrolled under the pointer changes no definition.
class Slider : public QSlider {
    Q_OBJECT

public:
    explicit Slider(QWidget *parent = nullptr);

    /// The x of a position's middle, for what is drawn under the slider.
    static double markX(double fraction, int width);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
};

} // namespace waymark
