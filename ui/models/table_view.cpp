#include "ui/models/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QShortcut>
#include <QStringList>
#include <QTableView>

namespace waymark {

namespace {

constexpr int kRowHeight = 28;

/// The selected rows, tabs between the cells.
QString selectedText(const QTableView &view)
{
    QStringList lines;
    for (const QModelIndex &row : view.selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QTableView *makeTableView(QWidget *parent)
{
    auto *view = new QTableView(parent);
    // As much room as the header's sections have.
    view->setStyleSheet(QStringLiteral("QTableView::item { border: none; padding: 0 7px; }"));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(kRowHeight);
    view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] { QGuiApplication::clipboard()->setText(selectedText(*view)); });
    return view;
}

} // namespace waymark
