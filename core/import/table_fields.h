#pragma once

#include <string>
#include <vector>

#include "core/import/mapping.h"

namespace waymark {

/// A field with the normalised names it is recognised by, the canonical one first.
struct FieldNames {
    InputField field;
    std::vector<const char *> names;
};

/// The fields of a table, in the order in which columns are looked for.
const std::vector<FieldNames> &fieldsOfTable(InputTable table);
bool isFieldOf(InputTable table, InputField field);

/// "account_id (also recognised as company_id, ...)": what a missing column should have been called. Empty: nothing is missing.
std::string missingField(const ImportMapping &mapping);

/// The fields that hold dates.
const std::vector<InputField> &dateFields();
bool isDateField(InputField field);
/// The columns that a mapping reads dates from.
std::vector<std::string> dateColumns(const ImportMapping &mapping);

} // namespace waymark
