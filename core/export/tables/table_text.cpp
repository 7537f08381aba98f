#include "core/export/tables/table_text.h"

#include <algorithm>
#include <cstdint>
#include <list>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/export/tables/flat_rows.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

/// Longer series are for scripts: a line says only how long they are.
constexpr std::size_t kLongestListForPeople = 40;
/// A longer text would push every other column off the screen.
constexpr std::size_t kLongestCell = 120;
/// What the window says of a result; the names of its members are for scripts.
constexpr const char *kFinding[] = {"sentence", "figures"};

std::string cellText(const Json &value)
{
    if (value.is_number_float() && value.get<double>() - value.get<double>() == 0.0)
        return fmt::format("{:.4g}", value.get<double>());
    const std::string text = value.is_array() ? listText(value, cellText) : csvText(value);
    return text.empty() ? "-" : text;
}

/// Code points of UTF-8, close enough to columns on a screen.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string joinedBy(const char *between, const std::vector<std::string> &parts)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : between) + part;
    return text;
}

/// Rows under one name.
struct NamedRows {
    std::string name;
    std::vector<FlatRow> rows;
};

/// The lists of a result, each once, in the order in which they first appear.
class Lists {
public:
    /// `lead`: what tells whose element it is.
    void add(const std::string &name, const FlatRow &lead, const Json &element)
    {
        NamedRows &list = named(name);
        FlatRow row = lead;
        NestedLists nested;
        flatten(element, {}, row, nested);
        list.rows.push_back(row);
        FlatRow leadOfNested = lead;
        if (row.size() > lead.size())
            leadOfNested.emplace_back(fmt::format("{}.{}", name, row[lead.size()].first), row[lead.size()].second);
        for (const auto &[nestedName, elements] : nested) {
            for (const Json &deeper : *elements)
                add(fmt::format("{}.{}", name, nestedName), leadOfNested, deeper);
        }
    }
    const std::list<NamedRows> &all() const { return m_lists; }

private:
    NamedRows &named(const std::string &name)
    {
        const auto found = std::find_if(m_lists.begin(), m_lists.end(), [&name](const NamedRows &list) { return list.name == name; });
        return found != m_lists.end() ? *found : m_lists.emplace_back(NamedRows{name, {}});
    }

    std::list<NamedRows> m_lists; ///< a list, for adding to one list adds to others meanwhile
};

/// One table: its cells, and which of the columns stand under each other in it.
class Table {
public:
    explicit Table(const std::vector<FlatRow> &rows)
    {
        for (const FlatRow &row : rows)
            m_columns.add(row);
        m_isNumber.assign(m_columns.names().size(), 1);
        for (const FlatRow &row : rows) {
            m_rows.push_back(m_columns.cells(row, "-", cellText));
            const auto textual = m_columns.cells(row, {}, [](const Json &value) { return std::string(value.is_string() ? "t" : ""); });
            for (std::size_t c = 0; c < textual.size(); ++c)
                m_isNumber[c] = m_isNumber[c] && textual[c].empty();
        }
    }

    std::string text() const
    {
        std::vector<std::size_t> shown;
        std::vector<std::string> same, leftOut;
        for (std::size_t c = 0; c < m_isNumber.size(); ++c) {
            if (std::any_of(m_rows.begin(), m_rows.end(), [c](const auto &row) { return width(row[c]) > kLongestCell; }))
                leftOut.push_back(m_columns.names()[c]);
            else if (isSameInAll(c))
                same.push_back(m_columns.names()[c] + " " + m_rows.front()[c]);
            else
                shown.push_back(c);
        }
        std::string text;
        if (!same.empty())
            text += fmt::format("the same in all {} rows: {}\n", m_rows.size(), joinedBy("; ", same));
        if (!leftOut.empty())
            text += fmt::format("only in json and csv: {}\n", joinedBy("; ", leftOut));
        return shown.empty() ? text : text + aligned(shown);
    }

private:
    bool isSameInAll(std::size_t column) const
    {
        return m_rows.size() > 1 &&
               std::all_of(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row[column] == m_rows.front()[column]; });
    }

    std::string aligned(const std::vector<std::size_t> &shown) const
    {
        std::vector<std::size_t> widths(m_isNumber.size(), 0);
        for (const std::size_t c : shown) {
            widths[c] = width(m_columns.names()[c]);
            for (const auto &row : m_rows)
                widths[c] = std::max(widths[c], width(row[c]));
        }
        std::string text = line(m_columns.names(), shown, widths);
        for (const auto &row : m_rows)
            text += line(row, shown, widths);
        return text;
    }

    std::string line(const std::vector<std::string> &cells, const std::vector<std::size_t> &shown,
                     const std::vector<std::size_t> &widths) const
    {
        std::string text;
        for (const std::size_t c : shown) {
            const std::string blanks(widths[c] - width(cells[c]), ' ');
            text += (text.empty() ? "" : "  ") + (m_isNumber[c] ? blanks + cells[c] : cells[c] + blanks);
        }
        return text.erase(text.find_last_not_of(' ') + 1) + "\n";
    }

    Columns m_columns;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::uint8_t> m_isNumber;
};

bool isFinding(const std::string &name) { return std::find(std::begin(kFinding), std::end(kFinding), name) != std::end(kFinding); }

/// What was found, in sentences.
std::string findingLines(const ResultDocument &document)
{
    std::string text;
    for (const char *name : kFinding) {
        for (const Json *members : {&document.before, &document.after}) {
            const auto found = members->find(name);
            if (found != members->end() && found->is_string() && !found->get_ref<const std::string &>().empty())
                text += found->get_ref<const std::string &>() + "\n";
        }
    }
    return text;
}

/// "name: value" of every member, one a line; `lists` takes those that are lists.
std::string memberLines(const Json &members, Lists &lists)
{
    FlatRow row;
    NestedLists nested;
    flatten(members, {}, row, nested);
    std::string text;
    for (const auto &[name, value] : row) {
        if (isFinding(name) && value.is_string())
            continue;
        const bool isSeries = value.is_array() && value.size() > kLongestListForPeople;
        text += fmt::format("{}: {}\n", name, isSeries ? fmt::format("({} values)", value.size()) : cellText(value));
    }
    for (const auto &[name, elements] : nested) {
        for (const Json &element : *elements)
            lists.add(name, {}, element);
    }
    return text;
}

} // namespace

std::string tableText(const ResultDocument &document)
{
    Lists main, others;
    const auto &row = document.rowForPeople ? document.rowForPeople : document.row;
    for (std::size_t i = 0; i < document.rowCount; ++i)
        main.add(document.rowsName, {}, row(i));
    std::vector<std::string> parts{findingLines(document), memberLines(document.before, others)};
    if (!main.all().empty()) {
        const char *more = document.rowForPeople ? "(json and csv have every column)\n" : "";
        parts.push_back(Table(main.all().front().rows).text() + more);
    }
    const std::string after = memberLines(document.after, others);
    parts.push_back(after);
    for (const Lists *lists : {&main, &others}) {
        for (const NamedRows &list : lists->all()) {
            if (lists == &others || list.name != document.rowsName)
                parts.push_back(list.name + "\n" + Table(list.rows).text());
        }
    }
    parts.erase(std::remove(parts.begin(), parts.end(), std::string()), parts.end());
    return joinedBy("\n", parts);
}

} // namespace waymark
