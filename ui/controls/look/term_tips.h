#pragma once

#include <QObject>

class QHelpEvent;

namespace waymark {

/// Gives every label, button, tab and head of a column that names a term of the product the term's definition as its tool tip, unless
/// it has one of its own. One per application.
class TermTips : public QObject {
    Q_OBJECT

public:
    /// From now on; further calls do nothing.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

/// What a term's tool tip says over this place of a widget; empty where there is none.
QString termTip(const QWidget *widget, QPoint place);

} // namespace waymark
