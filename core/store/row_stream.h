#pragma once

#include <cstddef>
#include <string>

#include <sqlite3.h>

#include "core/base/error.h"

namespace waymark {

/// Rows of numbers that SQL can select from: column `column` of row `row`, whole numbers as such.
struct RowStream {
    std::size_t rows = 0;
    int columns = 0;
    void (*value)(const void *data, std::size_t row, int column, sqlite3_context *into) = nullptr;
    const void *data = nullptr;
};

/*!
 * Runs `INSERT INTO <target> SELECT * FROM <the stream>` inside SQLite's own machine: half the cost of a bind and a step per row.
 *
 *   Inputs   target  a table with its columns, "usage_month (month, account)"
 *   Errors   those of the database
 */
Expected<void> insertRows(sqlite3 *database, const std::string &path, const std::string &target, const RowStream &stream);

} // namespace waymark
