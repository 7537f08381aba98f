#include "ui/controls/input/reading_order.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHash>
#include <QLineEdit>
#include <QWidget>

namespace waymark {

namespace {

using Block = std::vector<QWidget *>;

/// Frames and rings may overlap by so much and still stand beside each other.
constexpr int kTolerance = 3;

std::pair<int, int> span(const QWidget *widget, Qt::Orientation along)
{
    const QRect place = widget->geometry();
    return along == Qt::Vertical ? std::pair(place.top(), place.bottom()) : std::pair(place.left(), place.right());
}

/// Cuts a block where a straight line passes between its widgets.
std::vector<Block> cut(Block block, Qt::Orientation along)
{
    std::stable_sort(block.begin(), block.end(), [&](const QWidget *a, const QWidget *b) { return span(a, along) < span(b, along); });
    std::vector<Block> parts;
    int end = 0;
    for (QWidget *widget : block) {
        const auto [from, to] = span(widget, along);
        if (parts.empty() || from > end - kTolerance)
            parts.emplace_back();
        end = parts.back().empty() ? to : std::max(end, to);
        parts.back().push_back(widget);
    }
    return parts;
}

/// Into rows, each row into columns, each column into rows again, until no line passes any more.
void order(const Block &block, Qt::Orientation along, bool wasCut, Block &ordered)
{
    const std::vector<Block> parts = cut(block, along);
    if (parts.size() == 1 && !wasCut) {
        ordered.insert(ordered.end(), parts.front().begin(), parts.front().end());
        return;
    }
    for (const Block &part : parts) {
        if (part.size() == 1)
            ordered.push_back(part.front());
        else
            order(part, along == Qt::Vertical ? Qt::Horizontal : Qt::Vertical, parts.size() > 1, ordered);
    }
}

/// Its parts are its own affair.
bool isWhole(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
}

} // namespace

QList<QWidget *> inReadingOrder(QWidget *root)
{
    QList<QWidget *> found;
    if ((root->focusPolicy() & Qt::TabFocus) != 0 && root->focusProxy() == nullptr)
        found.append(root);
    if (isWhole(root))
        return found;
    // What holds nothing that takes the focus, as a ring drawn over others, has no part in the order.
    Block children;
    QHash<const QWidget *, QList<QWidget *>> within;
    for (QObject *child : root->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget == nullptr || !widget->isVisible() || widget->isWindow())
            continue;
        if (const QList<QWidget *> inner = inReadingOrder(widget); !inner.isEmpty()) {
            children.push_back(widget);
            within.insert(widget, inner);
        }
    }
    Block ordered;
    order(children, Qt::Vertical, true, ordered);
    for (const QWidget *child : ordered)
        found.append(within.value(child));
    return found;
}

void putTabsInReadingOrder(QWidget *root)
{
    const QList<QWidget *> wanted = inReadingOrder(root);
    if (wanted.isEmpty())
        return;
    QList<QWidget *> has;
    QWidget *widget = root->window();
    do {
        if (wanted.contains(widget))
            has.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != root->window());
    if (has == wanted)
        return;
    for (qsizetype i = 1; i < wanted.size(); ++i)
        QWidget::setTabOrder(wanted[i - 1], wanted[i]);
}

} // namespace waymark
