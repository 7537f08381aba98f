#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace waymark {

enum class InputTable { Accounts, Usage, Subscriptions, Features, Users };
const char *inputTableName(InputTable table);

enum class DateOrder { DayFirst, MonthFirst };

/// The fields of the input tables (interface.md).
enum class InputField {
    AccountId,
    Name,
    SignupDate,
    ChurnDate,
    ObservedUntil,
    Date,
    Timestamp,
    FeatureKey,
    Count,
    Seats,
    Mrr,
    Currency,
    EndDate,
    SubscriptionId,
    BillingInterval, ///< "month" or "year": what the amount pays for
    Label,
    Category,
    Level,
    Area,
    Entitled,
    UserId
};
inline constexpr std::size_t kInputFields = static_cast<std::size_t>(InputField::UserId) + 1;

/// The canonical name of a field: "account_id".
const char *inputFieldName(InputField field);

/// What a column is used for.
enum class ColumnRole {
    Field,     ///< a field of the table
    Attribute, ///< accounts: a segment
    Feature,   ///< wide usage: the count of one feature
    Event,     ///< usage: a date; each row in which it is filled is one use of a feature on that day
    Ignored
};

struct MappedColumn {
    std::string column; ///< as the header has it; found again whatever its case, blanks, '_' and '-'
    ColumnRole role = ColumnRole::Field;
    InputField field = InputField::AccountId; ///< of role Field
    std::string name;                         ///< of an attribute, or the key of a feature; empty: the column's own

    bool operator==(const MappedColumn &) const = default;
};

/*!
 * How the files of one shape are read: a recipe. A plain value that the window edits, the store keeps by its name, and a JSON file
 * carries to the command line.
 *
 * A column that the mapping does not name is an attribute of accounts, a feature of wide usage (where it holds numbers only), and
 * ignored elsewhere. What is none or empty is found out from the file.
 */
struct ImportMapping {
    std::string name;
    std::string preset; ///< the preset it was made from; empty: none
    InputTable table = InputTable::Usage;
    bool wide = false; ///< usage with a column per feature
    std::vector<MappedColumn> columns;
    std::string constantFeature; ///< the feature of every usage row that no column names

    std::string encoding;               ///< "UTF-8", "UTF-16LE", "windows-1252" ..., as iconv knows it
    std::string separator;              ///< one of , ; | or a tab
    char decimalPoint = '.';            ///< of counts, seats and amounts
    std::optional<DateOrder> dateOrder; ///< for dates such as 03/04/2026
    std::string datePattern;            ///< "DD.MM.YYYY HH:mm"; see DateReader
    std::string timeZone;               ///< IANA name: where a timestamp's day is read
    std::vector<std::string> dedupKey;  ///< columns that together make a row unique; a later row with the same is dropped
    bool amountPerSeat = false;         ///< subscriptions: MRR is the amount times the seats

    /// The column of a field; nullptr where none is mapped to it.
    const MappedColumn *columnOf(InputField field) const;
    bool operator==(const ImportMapping &) const = default;
};

/*!
 * Reads a mapping (`waymark.mapping/1`).
 *
 *   Errors   JsonInvalid (line, column), MappingInvalid (detail "columns[2].field: expected one of "account_id", ..., found "id"")
 */
Expected<ImportMapping> parseMapping(std::string_view json);

/// Writes it back, byte-stable: parse and print of a printed mapping gives the same bytes.
std::string printMapping(const ImportMapping &mapping);

/// The checks of parseMapping() on an edited value: required fields, separators, patterns; MappingInvalid with the JSON path.
Expected<void> checkMapping(const ImportMapping &mapping);

/// The recipe whose fields all lie in this header, the one that knows most of its columns where there are several; nullptr: none.
const ImportMapping *recogniseMapping(const std::vector<ImportMapping> &recipes, const std::vector<std::string> &header);

} // namespace waymark
