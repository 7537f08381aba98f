#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/import/importer.h"

namespace waymark {

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
    Label,
    Category,
    Level,
    Area,
    Entitled,
    UserId
};
inline constexpr std::size_t kInputFields = static_cast<std::size_t>(InputField::UserId) + 1;

/// Which column of a file holds which field of a table.
struct TableShape {
    InputTable table = InputTable::Usage;
    std::vector<std::string> header;                       ///< as written, trimmed
    std::vector<std::optional<std::size_t>> columnOfField; ///< [kInputFields]
    std::vector<std::size_t> others;                       ///< columns of no field: attributes of accounts, else ignored

    std::optional<std::size_t> column(InputField field) const { return columnOfField[static_cast<std::size_t>(field)]; }
};

/// The canonical name of a field: "account_id".
const char *inputFieldName(InputField field);

/*!
 * Maps a header to a table. Canonical names come before the other names a field is recognised by; case, spaces, '_' and '-' and the
 * prefixes "properties." and "user_properties." do not matter.
 *
 *   Errors   MissingColumn (names the field and how it may be called), AmbiguousColumn (two columns of one name)
 */
Expected<TableShape> shapeOf(InputTable table, const std::vector<std::string> &header);

/// The table whose required fields a header has; the more telling one where it fits several. None where it fits no table.
std::optional<InputTable> tableOfHeader(const std::vector<std::string> &header);

} // namespace waymark
