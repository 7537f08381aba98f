#pragma once

class QTableView;
class QWidget;

namespace waymark {

/// A read-only table in the house style: no zebra, no upright lines, rows as high as the font needs, Ctrl+C copies the selection.
QTableView *makeTableView(QWidget *parent);

} // namespace waymark
