#pragma once

class QAbstractSpinBox;
class QFrame;
class QLabel;
class QWidget;

namespace waymark {

// The recurring parts of a panel and of a card.

QLabel *sectionLabel(QWidget *parent);
/// A label of one of the type roles of look.md ("meta", "small", "body2").
QLabel *roleLabel(const char *role, QWidget *parent);
QFrame *dividerLine(QWidget *parent);
/// A spin box forgets its line edit's own margins when it measures its longest text: call it when that has changed.
void makeRoomForText(QAbstractSpinBox *box);

} // namespace waymark
