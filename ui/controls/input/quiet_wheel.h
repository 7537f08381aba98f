#pragma once

#include <QObject>

namespace waymark {

/// Leaves the wheel to the page for as long as a number, choice or slider under the pointer has no focus: who scrolls past one must
/// not change a definition. One per application.
class QuietWheel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    static void install();

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace waymark
