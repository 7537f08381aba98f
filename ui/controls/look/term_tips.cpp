#include "ui/controls/look/term_tips.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QToolTip>

#include "ui/text/terms.h"

namespace waymark {

namespace {

/// The word that stands there and has no tool tip of its own.
QString wordAt(const QWidget *widget, QPoint place)
{
    if (!widget->toolTip().isEmpty())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        const int tab = tabs->tabAt(place);
        return tab >= 0 && tabs->tabToolTip(tab).isEmpty() ? tabs->tabText(tab) : QString();
    }
    const auto *header = qobject_cast<const QHeaderView *>(widget->parentWidget());
    if (header == nullptr || header->viewport() != widget || header->model() == nullptr)
        return {};
    const int section = header->logicalIndexAt(place);
    const auto data = [&](int role) { return header->model()->headerData(section, header->orientation(), role).toString(); };
    return section >= 0 && data(Qt::ToolTipRole).isEmpty() ? data(Qt::DisplayRole) : QString();
}

} // namespace

QString termTip(const QWidget *widget, QPoint place)
{
    const QString definition = termDefinition(wordAt(widget, place));
    // As rich text, so that it is broken into lines.
    return definition.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(definition.toHtmlEscaped());
}

void TermTips::install()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    qApp->installEventFilter(new TermTips(qApp));
}

bool TermTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString tip = termTip(widget, help->pos());
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace waymark
