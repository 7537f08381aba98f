#pragma once

#include <vector>

#include <QStringList>

#include "core/import/importer.h"

class QTableView;

namespace waymark {

// What a dry run tells, as rows of tables.

QStringList checkHeaders();
std::vector<int> checkNumberColumns();
std::vector<QStringList> checkRows(const ImportReport &report);

/// Rows that would be rejected: file, reason, how many.
QStringList reasonHeaders();
std::vector<int> reasonNumberColumns();
std::vector<QStringList> reasonRows(const ImportReport &report);

/// Both totals of the days that are stored already, by file and month; the last column is left to the choice of what happens.
QStringList overlapHeaders();
std::vector<int> overlapNumberColumns();
std::vector<QStringList> overlapRows(const ImportReport &report);

QStringList lifeHeaders();
std::vector<int> lifeNumberColumns();
std::vector<QStringList> lifeRows(const ImportReport &report);

/// What is worth knowing and no failure, a line each, with the name of its file.
QStringList warningLines(const ImportReport &report);

/// As high as its rows, up to a few; further ones scroll.
void fitHeight(QTableView *view);

} // namespace waymark
