#pragma once

#include <string>

#include "core/export/documents/document.h"

namespace waymark {

/*!
 * A result for people: what was found as a sentence first, then "name: value" lines, the main array as an aligned table, what the result
 * says beside it, and every other list as a small table of its own. Rows that would be too wide are those for people. What is the same in
 * all rows of a table is told once above it; texts too long for a cell and long series are left to JSON and CSV.
 */
std::string tableText(const ResultDocument &document);

} // namespace waymark
