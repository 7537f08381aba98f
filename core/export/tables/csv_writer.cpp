#include "core/export/tables/csv_writer.h"

#include <cstdlib>

namespace waymark {

namespace {

/// Digits with an optional sign, fraction and exponent: what a spreadsheet reads as a number and nothing more.
bool isPlainNumber(std::string_view cell)
{
    if (cell.find_first_not_of("+-.0123456789eE") != std::string_view::npos)
        return false;
    const std::string text(cell);
    char *end = nullptr;
    std::strtod(text.c_str(), &end);
    return end == text.c_str() + text.size();
}

} // namespace

bool isFormula(std::string_view cell)
{
    constexpr std::string_view kStarts = "=+-@\t\r";
    return !cell.empty() && kStarts.find(cell.front()) != std::string_view::npos && !isPlainNumber(cell);
}

void appendCsvField(std::string &line, std::string_view cell)
{
    const bool formula = isFormula(cell);
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        if (formula)
            line += '\'';
        line += cell;
        return;
    }
    line += '"';
    if (formula)
        line += '\'';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

void appendCsvRow(std::string &text, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += ',';
        appendCsvField(text, cells[i]);
    }
    text += "\r\n";
}

} // namespace waymark
