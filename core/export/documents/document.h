#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace waymark {

enum class OutputFormat { Json, Csv, Table };

/// A result on its way out: the members of its JSON object, the main array row by row so that large results need no tree.
struct ResultDocument {
    nlohmann::ordered_json before = nlohmann::ordered_json::object(); ///< members before the main array
    std::string rowsName;                                             ///< the main array's name
    std::size_t rowCount = 0;
    std::function<nlohmann::ordered_json(std::size_t)> row; ///< an object
    /// Where a row has more members than fit side by side: what people look for first, as a table shows it in place of the row.
    std::function<nlohmann::ordered_json(std::size_t)> rowForPeople;
    /// The same for rows that need no other words: the members that tables show beside the first of each list and what leads to it.
    std::vector<std::string> columnsForPeople;
    nlohmann::ordered_json after = nlohmann::ordered_json::object(); ///< members after the main array
};

using TextSink = std::function<void(std::string_view)>;

/*!
 * Writes a result as JSON (undefined figures null, numbers with all their digits), as CSV (the main array, nested names joined by
 * a dot; a nested array of objects gives a row each) or as an aligned table for people (numbers shortened, undefined a dash).
 */
void writeDocument(const ResultDocument &document, OutputFormat format, const TextSink &sink);
std::string documentText(const ResultDocument &document, OutputFormat format);

} // namespace waymark
