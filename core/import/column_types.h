#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/text/record_reader.h"

namespace waymark {

/// What the values of a column look like in the rows that were looked at. Identifiers are text even where they hold digits only.
enum class ColumnType { Empty, Text, Number, Date, DateTime, Epoch };
const char *columnTypeName(ColumnType type);

/// Rows that are enough to tell the types of columns.
inline constexpr std::size_t kRowsForTypes = 1000;

/// The type of one value that is not empty.
ColumnType typeOfValue(std::string_view text, char decimalPoint);

/// The types of the columns of a header by the records of a batch that have its number of fields, `most` of them at most.
std::vector<ColumnType> columnTypes(const RecordBatch &batch, std::size_t columns, char decimalPoint, std::size_t most);

/// ',' where the numbers of a text are written "12,50", as behind a separator that is no comma.
char decimalPointOf(const RecordBatch &batch, char separator);

} // namespace waymark
