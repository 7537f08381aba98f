#pragma once

#include <initializer_list>

class QAbstractSpinBox;
class QFrame;
class QLabel;
class QScrollArea;
class QSpinBox;
class QWidget;

namespace waymark {

// The recurring parts of a panel and of a card.

QLabel *sectionLabel(QWidget *parent);
/// A label of one of the type roles of look.md ("meta", "small", "body2").
QLabel *roleLabel(const char *role, QWidget *parent);
/// The same of text that wraps.
QLabel *wrappedRoleLabel(const char *role, QWidget *parent);
QFrame *dividerLine(QWidget *parent);
/// What does not fit the window scrolls; the area itself takes no focus.
QScrollArea *scrolled(QWidget *body, QWidget *parent);
/// The panel at the left of a page: its parts below each other, scrolling.
QFrame *scrolledPanel(std::initializer_list<QWidget *> parts, int width, QWidget *parent);
/// The longest span of days that a panel asks for: ten years.
inline constexpr int kLongestDays = 3650;
/// A box for days, from `minimum` to kLongestDays.
QSpinBox *dayBox(QWidget *parent, int minimum);
/// A spin box forgets its line edit's own margins when it measures its longest text: call it when that has changed.
void makeRoomForText(QAbstractSpinBox *box);

} // namespace waymark
