#pragma once

#include <vector>

#include <QStringList>

#include "core/import/importer.h"
#include "core/store/store.h"

namespace waymark {

/// A table's name as people know it: "Accounts".
QString tableText(InputTable table);
/// The same for a name of the store; others as they are.
QString tableText(const std::string &name);

/// The imports of a store, newest first.
QStringList importHeaders();
std::vector<int> importNumberColumns();
std::vector<QStringList> importRows(const std::vector<ImportRecord> &imports);

/// Rejected rows: where, why, and what stands there.
QStringList rejectHeaders();
std::vector<int> rejectNumberColumns();
std::vector<QStringList> rejectRows(const std::vector<RejectedRow> &rejected);

/// Kept mappings, by name.
QStringList recipeHeaders();
std::vector<int> recipeNumberColumns();
std::vector<QStringList> recipeRows(const std::vector<ImportMapping> &recipes);

} // namespace waymark
