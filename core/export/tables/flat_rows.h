#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace waymark {

/// A JSON object laid out as a row: names joined by dots, each with a scalar or an array of scalars.
using FlatRow = std::vector<std::pair<std::string, nlohmann::ordered_json>>;
/// Arrays of objects inside of it, by their joined names.
using NestedLists = std::vector<std::pair<std::string, const nlohmann::ordered_json *>>;

/// All members but arrays of objects, which `nested` takes.
void flatten(const nlohmann::ordered_json &object, const std::string &prefix, FlatRow &row, NestedLists &nested);
/// The rows that one element of the main array makes: one for each element of the arrays nested in it.
std::vector<FlatRow> flatRows(const nlohmann::ordered_json &object);

std::string jsonText(const nlohmann::ordered_json &value);
/// As a field of a CSV file: undefined is empty.
std::string csvText(const nlohmann::ordered_json &value);

/// Elements of an array one after the other.
template <class Text>
std::string listText(const nlohmann::ordered_json &array, const Text &text)
{
    std::string result;
    for (const nlohmann::ordered_json &element : array)
        result += (result.empty() ? "" : "; ") + text(element);
    return result;
}

/// The columns of all rows, in the order in which they first appear.
class Columns {
public:
    void add(const FlatRow &row)
    {
        for (const auto &[name, value] : row) {
            if (m_place.emplace(name, m_names.size()).second)
                m_names.push_back(name);
        }
    }
    const std::vector<std::string> &names() const { return m_names; }
    /// Of a name that was added.
    std::size_t place(const std::string &name) const { return m_place.at(name); }

    template <class Text>
    std::vector<std::string> cells(const FlatRow &row, const std::string &missing, const Text &text) const
    {
        std::vector<std::string> result(m_names.size(), missing);
        for (const auto &[name, value] : row)
            result[m_place.at(name)] = text(value);
        return result;
    }

private:
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t> m_place;
};

} // namespace waymark
