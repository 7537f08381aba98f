#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/import/text/record_reader.h"

namespace waymark {

/*!
 * Opens JSON objects that lie in the cells of a delimited text, as in the column "properties" of a PostHog CSV export: each key becomes
 * a column behind those of the text, "properties.$group_0". Keys that the header names already are left out, and so are those that
 * come after the first batch only; a cell that is no JSON leaves its columns empty.
 *
 *   Inputs   reader, header and the first batch of the text; all three are changed where there is such a column
 *   Returns  the columns that stand in the text itself
 */
std::size_t openJsonCells(std::unique_ptr<RecordReader> &reader, std::vector<std::string> &header, RecordBatch &first);

} // namespace waymark
