#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// Whether a spreadsheet would run the cell as a formula: it begins with = + - @ tab or CR and is no plain number.
bool isFormula(std::string_view cell);

/// Appends one field: quoted by RFC 4180 where needed, a formula made harmless by an apostrophe before it.
void appendCsvField(std::string &line, std::string_view cell);

/// Appends a row and its line end (CRLF, as RFC 4180 has it).
void appendCsvRow(std::string &text, const std::vector<std::string> &cells);

} // namespace waymark
