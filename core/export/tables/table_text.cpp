#include "core/export/tables/table_text.h"

#include <algorithm>
#include <cstdint>
#include <list>
#include <optional>
#include <string_view>
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
    std::size_t leads = 1; ///< columns that tell whose element a row is, the element's own first one included
};

/// The lists of a result, each once, in the order in which they first appear.
class Lists {
public:
    /// `lead`: what tells whose element it is.
    void add(const std::string &name, const FlatRow &lead, const Json &element)
    {
        NamedRows &list = named(name);
        list.leads = lead.size() + 1;
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
        return found != m_lists.end() ? *found : m_lists.emplace_back(NamedRows{name, {}, 1});
    }

    std::list<NamedRows> m_lists; ///< a list, for adding to one list adds to others meanwhile
};

/// The name without its ending; none where it does not end so.
std::optional<std::string> stemOf(const std::string &name, std::string_view ending)
{
    if (!name.ends_with(ending))
        return std::nullopt;
    return name.substr(0, name.size() - ending.size());
}

/// Whether two columns hold the ends of an interval.
bool areEnds(const std::string &low, const std::string &high)
{
    const auto stem = stemOf(low, "low");
    return stem && stem == stemOf(high, "high");
}

std::string shortNumber(const Json &value)
{
    return value.is_number_float() ? fmt::format("{:.3g}", value.get<double>()) : cellText(value);
}

/// A row with the ends of an interval in the cell of the figure that they follow: "0.223 (0.193 to 0.253)".
class IntervalRow {
public:
    explicit IntervalRow(const FlatRow &row)
    {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto &[name, value] = row[i];
            const bool hasEnds = i + 2 < row.size() && !value.is_string() && areEnds(row[i + 1].first, row[i + 2].first);
            cells.emplace_back(name, hasEnds ? withEnds(value, row[i + 1].second, row[i + 2].second) : value);
            isNumber.push_back(hasEnds || !value.is_string());
            i += hasEnds ? 2 : 0;
        }
    }

    FlatRow cells;
    std::vector<std::uint8_t> isNumber;

private:
    static Json withEnds(const Json &value, const Json &low, const Json &high)
    {
        if (value.is_null())
            return value;
        return low.is_null() || high.is_null() ? shortNumber(value)
                                               : fmt::format("{} ({} to {})", shortNumber(value), shortNumber(low), shortNumber(high));
    }
};

/// One table: its cells, and which of the columns stand under each other in it.
class Table {
public:
    /// `wanted`: the columns to show beside those that lead; all where it is empty or names none of them.
    Table(const NamedRows &list, const std::vector<std::string> &wanted)
    {
        std::vector<IntervalRow> all;
        for (const FlatRow &row : list.rows) {
            all.emplace_back(row);
            m_columns.add(all.back().cells);
        }
        m_isNumber.assign(m_columns.names().size(), 1);
        for (const IntervalRow &row : all) {
            m_rows.push_back(m_columns.cells(row.cells, "-", cellText));
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                m_isNumber[m_columns.place(row.cells[i].first)] &= row.isNumber[i];
        }
        for (const std::string &name : m_columns.names())
            m_isWanted.push_back(std::find(wanted.begin(), wanted.end(), name) != wanted.end());
        if (std::find(m_isWanted.begin(), m_isWanted.end(), 1) == m_isWanted.end())
            m_isWanted.assign(m_isWanted.size(), 1);
        std::fill_n(m_isWanted.begin(), std::min(list.leads, m_isWanted.size()), std::uint8_t{1});
    }

    bool showsAll() const { return std::find(m_isWanted.begin(), m_isWanted.end(), 0) == m_isWanted.end(); }

    std::string text() const
    {
        std::vector<std::size_t> shown;
        std::vector<std::string> same, leftOut;
        for (std::size_t c = 0; c < m_isNumber.size(); ++c) {
            if (m_isWanted[c] == 0)
                continue;
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
    std::vector<std::uint8_t> m_isNumber, m_isWanted; ///< [columns]
};

/// With a word on what it leaves to scripts.
std::string tableOf(const NamedRows &list, const ResultDocument &document)
{
    const Table table(list, document.columnsForPeople);
    return table.text() +
           ((document.rowForPeople && list.name == document.rowsName) || !table.showsAll() ? "(json and csv have every column)\n" : "");
}

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
    if (!main.all().empty())
        parts.push_back(tableOf(main.all().front(), document));
    const std::string after = memberLines(document.after, others);
    parts.push_back(after);
    for (const Lists *lists : {&main, &others}) {
        for (const NamedRows &list : lists->all()) {
            if (lists == &others || list.name != document.rowsName)
                parts.push_back(list.name + "\n" + tableOf(list, document));
        }
    }
    parts.erase(std::remove(parts.begin(), parts.end(), std::string()), parts.end());
    return joinedBy("\n", parts);
}

} // namespace waymark
