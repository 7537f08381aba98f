#include "tests/ui/pages/habits.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace waymark::test {

namespace {

template <class Widget>
const Widget *as(const QWidget *widget)
{
    return qobject_cast<const Widget *>(widget);
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (const QWidget *parent = widget->parentWidget())
        name += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return name;
}

QList<QWidget *> visibleWidgets(const QWidget &window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            all.append(widget);
    }
    return all;
}

/// What a user operates. A spin box or combo box owns its line edit, and a scroll area only scrolls.
bool isControl(const QWidget *widget)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isEnabled() || widget->focusProxy() != nullptr)
        return false;
    const QWidget *parent = widget->parentWidget();
    const bool part = as<QAbstractSpinBox>(parent) != nullptr || as<QComboBox>(parent) != nullptr;
    return !part && as<QScrollArea>(widget) == nullptr;
}

QString accessibleName(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

QString tooSmall(const QWidget *widget, const QString &text, QSize has, QSize needs)
{
    if (has.width() >= needs.width() && has.height() >= needs.height())
        return {};
    return QStringLiteral("%1 \"%2\" has %3x%4, needs %5x%6")
        .arg(nameOf(widget), text)
        .arg(has.width())
        .arg(has.height())
        .arg(needs.width())
        .arg(needs.height());
}

QString tooNarrow(const QWidget *widget, const QString &text, int has, int needs) { return tooSmall(widget, text, {has, 0}, {needs, 0}); }

QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    const QSize needs =
        label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width())) : label->sizeHint();
    return tooSmall(label, label->text(), label->size(), needs);
}

QString cutField(const QLineEdit *field)
{
    QStyleOptionFrame option;
    option.initFrom(field);
    option.lineWidth = 1;
    // A line edit keeps two pixels free on either side.
    const int room = field->style()->subElementRect(QStyle::SE_LineEditContents, &option, field).width() - 4;
    // What is typed scrolls; what the program shows there must be readable.
    const bool shown = field->isReadOnly() || as<QAbstractSpinBox>(field->parentWidget()) != nullptr;
    const QString text = shown ? field->text() : field->placeholderText();
    return tooNarrow(field, text, room, field->fontMetrics().horizontalAdvance(text));
}

QString cutChoice(const QComboBox *choice)
{
    QStyleOptionComboBox option;
    option.initFrom(choice);
    option.editable = choice->isEditable();
    const int room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice).width();
    return tooNarrow(choice, choice->currentText(), room, choice->fontMetrics().horizontalAdvance(choice->currentText()));
}

QStringList cutTabs(const QTabBar *bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar->count(); ++tab)
        cut.append(tooNarrow(bar, bar->tabText(tab), (bar->tabRect(tab) & bar->rect()).width(),
                             bar->fontMetrics().horizontalAdvance(bar->tabText(tab))));
    return cut;
}

QStringList cutHeaders(const QHeaderView *header)
{
    QStringList cut;
    for (int section = 0; section < header->count() && header->orientation() == Qt::Horizontal; ++section) {
        const QString text = header->model()->headerData(section, Qt::Horizontal).toString();
        if (!header->isSectionHidden(section) && !text.isEmpty())
            cut.append(tooNarrow(header, text, header->sectionSize(section), header->sectionSizeHint(section)));
    }
    return cut;
}

/// Names may end in dots, numbers never: those stand at the right.
QStringList cutNumbers(const QAbstractItemView *view)
{
    QStringList cut;
    if (view->model() == nullptr)
        return cut;
    constexpr int kRows = 40;
    for (int row = 0; row < std::min(kRows, view->model()->rowCount()); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(row, column);
            const QRect room = view->visualRect(cell);
            if ((cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0 && !room.isEmpty())
                cut.append(tooNarrow(view, cell.data().toString(), room.width(), view->sizeHintForIndex(cell).width()));
        }
    }
    return cut;
}

QStringList cutIn(const QWidget *widget)
{
    if (const auto *label = as<QLabel>(widget))
        return {cutLabel(label)};
    // The icon within a search field is Qt's own and holds no text.
    if (const auto *button = as<QAbstractButton>(widget); button != nullptr && !widget->inherits("QLineEditIconButton"))
        return {tooSmall(button, button->text(), button->size(), button->sizeHint())};
    if (const auto *field = as<QLineEdit>(widget))
        return {cutField(field)};
    if (const auto *choice = as<QComboBox>(widget))
        return {cutChoice(choice)};
    if (const auto *bar = as<QTabBar>(widget))
        return cutTabs(bar);
    if (const auto *header = as<QHeaderView>(widget))
        return cutHeaders(header);
    if (const auto *view = as<QAbstractItemView>(widget))
        return cutNumbers(view);
    return {};
}

/// The part of the window where a widget and the ring around it are seen.
QRect placeOf(const QWidget *widget, const QWidget &window)
{
    constexpr int kRing = 4;
    return QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-kRing, -kRing, kRing, kRing) & window.rect();
}

/// Of buttons of which one is chosen Tab reaches one, arrow keys the others.
void removeNeighbours(QList<QWidget *> &left, const QWidget *reached)
{
    const auto *button = as<QAbstractButton>(reached);
    if (button == nullptr || button->group() == nullptr || !button->group()->exclusive())
        return;
    for (QAbstractButton *neighbour : button->group()->buttons())
        left.removeAll(neighbour);
}

/// The controls in the order in which Tab comes to them.
QList<QWidget *> tabStops(QWidget &window)
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QList<QWidget *> stops;
    const qsizetype most = 2 * window.findChildren<QWidget *>().size();
    for (qsizetype step = 0; step < most; ++step) {
        QWidget *from = QApplication::focusWidget();
        QTest::keyClick(from != nullptr ? from : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || stops.contains(now))
            break;
        stops.append(now);
    }
    return stops;
}

/// The part of the window nearest to both that holds one of them and not the other: a panel, a card, a row, or the control itself.
std::pair<const QWidget *, const QWidget *> apart(const QWidget *one, const QWidget *other)
{
    const QWidget *left = one;
    while (left->parentWidget() != nullptr && !left->parentWidget()->isAncestorOf(other))
        left = left->parentWidget();
    const QWidget *right = other;
    while (right->parentWidget() != nullptr && right->parentWidget() != left->parentWidget())
        right = right->parentWidget();
    return {left, right};
}

bool standsBefore(const QRect &one, const QRect &other)
{
    const bool sameRow = one.top() < other.bottom() && other.top() < one.bottom();
    const bool sameColumn = one.left() < other.right() && other.left() < one.right();
    if (sameRow == sameColumn)
        return false;
    return sameRow ? one.left() < other.left() : one.top() < other.top();
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!isControl(widget))
            continue;
        if (accessibleName(widget).isEmpty())
            found.append(nameOf(widget) + QStringLiteral(" has no accessible name"));
        const auto *button = as<QToolButton>(widget);
        const bool icon = button != nullptr && !button->icon().isNull() && button->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (icon && button->toolTip().isEmpty())
            found.append(nameOf(widget) + QStringLiteral(" is an icon without a tool tip"));
    }
    return found;
}

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets(window))
        found.append(cutIn(widget));
    found.removeAll(QString());
    return found;
}

QStringList unreachableControls(QWidget &window)
{
    QList<QWidget *> left;
    for (QWidget *widget : visibleWidgets(window)) {
        if (isControl(widget))
            left.append(widget);
    }
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
    QStringList found;
    QPixmap before = window.grab();
    QWidget *stuck = nullptr;
    const qsizetype most = 2 * left.size() + 20;
    for (qsizetype step = 0; step < most && !left.isEmpty(); ++step) {
        QWidget *from = QApplication::focusWidget();
        QTest::keyClick(from != nullptr ? from : &window, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now == nullptr || now == stuck)
            break;
        stuck = now == from ? now : nullptr;
        if (left.removeAll(now) == 0)
            continue;
        removeNeighbours(left, now);
        QCoreApplication::processEvents();
        const QRect place = placeOf(now, window);
        if (!place.isEmpty() && window.grab(place).toImage() == before.copy(place).toImage())
            found.append(nameOf(now) + QStringLiteral(" \"%1\" does not show its focus").arg(accessibleName(now)));
    }
    for (QWidget *widget : left)
        found.append(nameOf(widget) + QStringLiteral(" \"%1\" is not reached by Tab").arg(accessibleName(widget)));
    return found;
}

QStringList controlsOutOfOrder(QWidget &window)
{
    const QList<QWidget *> stops = tabStops(window);
    QStringList found;
    for (qsizetype later = 1; later < stops.size(); ++later) {
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            if (stops[earlier]->isAncestorOf(stops[later]))
                continue;
            const auto [first, second] = apart(stops[earlier], stops[later]);
            if (standsBefore(second->geometry(), first->geometry()))
                found.append(
                    QStringLiteral("%1 \"%2\" comes after %3 \"%4\"")
                        .arg(nameOf(stops[later]), accessibleName(stops[later]), nameOf(stops[earlier]), accessibleName(stops[earlier])));
        }
    }
    return found;
}

} // namespace waymark::test
