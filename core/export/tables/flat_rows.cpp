#include "core/export/tables/flat_rows.h"

namespace waymark {

namespace {

std::string joined(const std::string &prefix, const std::string &name) { return prefix.empty() ? name : prefix + "." + name; }

bool isArrayOfObjects(const nlohmann::ordered_json &value) { return value.is_array() && !value.empty() && value.front().is_object(); }

} // namespace

void flatten(const nlohmann::ordered_json &object, const std::string &prefix, FlatRow &row, NestedLists &nested)
{
    for (const auto &[name, value] : object.items()) {
        if (value.is_object())
            flatten(value, joined(prefix, name), row, nested);
        else if (isArrayOfObjects(value))
            nested.emplace_back(joined(prefix, name), &value);
        else
            row.emplace_back(joined(prefix, name), value);
    }
}

std::vector<FlatRow> flatRows(const nlohmann::ordered_json &object)
{
    FlatRow row;
    NestedLists nested;
    flatten(object, {}, row, nested);
    std::vector<FlatRow> rows{row};
    for (const auto &[name, elements] : nested) {
        std::vector<FlatRow> more;
        for (const FlatRow &before : rows) {
            for (const nlohmann::ordered_json &element : *elements) {
                more.push_back(before);
                NestedLists deeper;
                flatten(element, name, more.back(), deeper);
            }
        }
        rows = std::move(more);
    }
    return rows;
}

std::string jsonText(const nlohmann::ordered_json &value)
{
    return value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string csvText(const nlohmann::ordered_json &value)
{
    if (value.is_null() || (value.is_number_float() && !(value.get<double>() - value.get<double>() == 0.0)))
        return {};
    if (value.is_string())
        return value.get<std::string>();
    return value.is_array() ? listText(value, csvText) : jsonText(value);
}

} // namespace waymark
