#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/column_types.h"
#include "core/import/mapping.h"

namespace waymark {

struct NamedColumn {
    std::size_t column = 0;
    std::string name; ///< of an attribute, or the key of a feature
};

/// Which column of a file holds what: a mapping applied to a header.
struct TableShape {
    InputTable table = InputTable::Usage;
    bool wide = false;
    std::vector<std::string> header;                       ///< as written, trimmed
    std::vector<std::optional<std::size_t>> columnOfField; ///< [kInputFields]
    std::vector<NamedColumn> attributes;                   ///< of accounts
    std::vector<NamedColumn> features;                     ///< of wide usage
    std::vector<NamedColumn> events;                       ///< dates that are each the use of a feature
    std::vector<std::size_t> dedupKey;
    std::vector<std::string> ignored; ///< columns of no use
    std::string constantFeature;
    char decimalPoint = '.';
    bool amountPerSeat = false;

    std::size_t writtenColumns = 0; ///< those of the file itself; behind them come those of JSON in its cells

    std::optional<std::size_t> column(InputField field) const { return columnOfField[static_cast<std::size_t>(field)]; }
    /// The number, from 1, of the column in the file that a column lies in.
    std::size_t numberInFile(std::size_t column) const;
};

/*!
 * Maps a header to a table by the names of its columns. Canonical names come before the other names a field is recognised by; case,
 * blanks, '_' and '-' and the prefixes "properties." and "user_properties." do not matter. Usage without a column for the feature,
 * but with others that hold numbers, is wide.
 *
 *   Inputs   types  of the columns; empty where they are not known
 *   Errors   MissingColumn (names the field and how it may be called), AmbiguousColumn (two columns of one name)
 */
Expected<ImportMapping> guessMapping(InputTable table, const std::vector<std::string> &header, const std::vector<ColumnType> &types = {});

/// What guessMapping() makes of a header that it refuses: the columns it knows, without those of which there are two. A start for editing.
ImportMapping recognisedColumns(InputTable table, const std::vector<std::string> &header, const std::vector<ColumnType> &types = {});

/*!
 * A mapping applied to a header. Columns that the mapping does not name become attributes of accounts, or features of wide usage where
 * they hold numbers.
 *
 *   Errors   MissingColumn (a mapped field's column is not there, or a required field is not mapped), AmbiguousColumn
 */
Expected<TableShape> shapeOf(const ImportMapping &mapping, const std::vector<std::string> &header,
                             const std::vector<ColumnType> &types = {});

/// The column of a name, exactly so or as normalised; none where there is no such column or there are two.
std::optional<std::size_t> columnNamed(const std::vector<std::string> &header, const std::string &name);

/// The table whose required fields a header has; the more telling one where it fits several. None where it fits no table.
std::optional<InputTable> tableOfHeader(const std::vector<std::string> &header, const std::vector<ColumnType> &types = {});

} // namespace waymark
