#pragma once

#include <QFocusFrame>

namespace waymark {

/// Draws the focus ring around widgets for which a style sheet cannot: item views, scroll areas, own painted widgets that ask for it
/// with the dynamic property "focusRing". One per application; made by Theme.
class FocusRing : public QFocusFrame {
    Q_OBJECT

public:
    explicit FocusRing(QWidget *parent = nullptr);
    /// Follows the application's keyboard focus from now on, and scrolls to it where it is out of sight.
    static void install();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace waymark
