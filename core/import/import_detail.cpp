#include "core/import/import_detail.h"

#include "core/base/translate_noop.h"

namespace waymark {

namespace {

using Holds = ImportDetail::Holds;

struct Template {
    const char *english;
    Holds holds = Holds::Data;
};

/// In the order in which they are tried: where two fit, the more telling one stands first.
constexpr Template kTemplates[] = {
    // Texts with another inside.
    {QT_TRANSLATE_NOOP("ImportDetail", "line %1: %2"), Holds::Detail},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns: expected a column for %1"), Holds::Detail},
    // Values that cannot be read.
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is empty"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not a date (expected 2026-06-30)"), Holds::Field}, // of stores written by an earlier version
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 cannot have the month first (MDY)"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 cannot have the day first (DMY)"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not a number of 0 or more"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not a number above 0"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not an amount of 0 or more, such as 1234.50"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not day, week, month, quarter or year"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 lies before the start"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not the chosen currency"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not \"basic\" or \"mature\""), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not of the form plan=Pro|Premium"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is longer than 1,024 bytes"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is no feature's name"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "the row is not valid UTF-8")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is not valid UTF-8"), Holds::Field},
    // Rows.
    {QT_TRANSLATE_NOOP("ImportDetail", "another number of fields than the header has")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 fields where the header has %2")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a quote is opened and never closed")},
    {QT_TRANSLATE_NOOP("ImportDetail", "text stands between a closing quote and the next separator")},
    {QT_TRANSLATE_NOOP("ImportDetail", "is no JSON object")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a row without any of its dates")},
    {QT_TRANSLATE_NOOP("ImportDetail", "none of its dates is filled")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a feature that stands in an earlier line")},
    {QT_TRANSLATE_NOOP("ImportDetail", "feature \"%1\" stands in an earlier line already")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an account that stands in an earlier line with other values")},
    {QT_TRANSLATE_NOOP("ImportDetail", "account \"%1\" stands in line %2 already, with other values")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a user that stands in an earlier line with another account")},
    {QT_TRANSLATE_NOOP("ImportDetail", "user \"%1\" stands in line %2 already, with another account")},
    // Files as a whole.
    {QT_TRANSLATE_NOOP("ImportDetail", "the file ends after its header")},
    {QT_TRANSLATE_NOOP("ImportDetail", "there is no line below the header")},
    {QT_TRANSLATE_NOOP("ImportDetail", "feature \"%1\" is stored already")},
    {QT_TRANSLATE_NOOP("ImportDetail", "account \"%1\" is stored already")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: %2 rows stored, %3 in the file"), Holds::Figures},
    {QT_TRANSLATE_NOOP("ImportDetail", "more than %1 attribute columns")},
    {QT_TRANSLATE_NOOP("ImportDetail", "column %1 of the header")},
    {QT_TRANSLATE_NOOP("ImportDetail", "there is no encoding of the name %1")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a line of more than %1 MiB; a quote may be left open")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an object of more than %1 MiB")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 unpacks to more than %2 times its size, as no data does")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 unpacks to far more than data would")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 is cut short or damaged (%2)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an archive with a member outside its folder (\"%1\")")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an archive with a password (unpack it first)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a file that holds no text (export the table as CSV)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an archive with more than %1 members")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an archive without a file in it")},
    {QT_TRANSLATE_NOOP("ImportDetail", "an archive without a member \"%1\"")},
    {QT_TRANSLATE_NOOP("ImportDetail",
                       "an Excel or OpenDocument workbook (open it, choose File > Save as > CSV UTF-8, or File > Download > "
                       "CSV, then import that file)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "a database (open a store as a store; of another database export the tables as CSV)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "\"%1\" is %2 with the day first (DMY), %3 with the month first (MDY)"), Holds::Figures},
    {QT_TRANSLATE_NOOP("ImportDetail", "dates that can only have the day first (DMY): %1, the month first (MDY): %2"), Holds::Figures},
    {QT_TRANSLATE_NOOP("ImportDetail", "date pattern %1 (expected one such as DD.MM.YYYY HH:mm)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "time zone %1 (expected a name such as Europe/Berlin)")},
    // Columns that a table needs.
    {QT_TRANSLATE_NOOP("ImportDetail", "feature (a column per feature that holds numbers)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "date or timestamp (also recognised as %1)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "seats or mrr (also recognised as %1)")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 (also recognised as %2)"), Holds::Field},
    {QT_TRANSLATE_NOOP("ImportDetail", "\"%1\" stands twice")},
    // A recipe, with the place in its JSON.
    {QT_TRANSLATE_NOOP("ImportDetail",
                       "date_pattern: expected a pattern with a year, a month and a day, such as DD.MM.YYYY, found \"%1\"")},
    {QT_TRANSLATE_NOOP("ImportDetail", "separator: expected a comma, a semicolon, a tab or \"|\", found \"%1\"")},
    {QT_TRANSLATE_NOOP("ImportDetail", "decimal_point: expected \".\" or \",\"")},
    {QT_TRANSLATE_NOOP("ImportDetail", "wide: expected in a mapping of usage only")},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns[%1].column: expected the name of a column")},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns[%1].field: expected each field once, found \"%2\" again")},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns[%1].field: expected a field of %2, found \"%3\"")},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns[%1].attribute: expected in a mapping of accounts only")},
    {QT_TRANSLATE_NOOP("ImportDetail", "columns[%1]: expected a feature or an event in a mapping of usage only")},
    {QT_TRANSLATE_NOOP("ImportDetail", "expected an object at the top")},
    {QT_TRANSLATE_NOOP("ImportDetail", "byte %1")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected one of %2, found %3")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected one of %2")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected text, found nothing")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected text, found %2")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected true or false, found %2")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected a list of texts, found %2")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected \"%2\", found \"%3\"")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1: expected no such key")},
    // What differs from the last file of the source.
    {QT_TRANSLATE_NOOP("ImportDetail", "columns gone: %1")},
    {QT_TRANSLATE_NOOP("ImportDetail", "new columns: %1")},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 rows a day instead of %2"), Holds::Figures},
    {QT_TRANSLATE_NOOP("ImportDetail", "%1 rows instead of %2"), Holds::Figures},
    {QT_TRANSLATE_NOOP("ImportDetail", "it ends on %1, the last one on %2"), Holds::Figures},
};

/// The values where the text is written by the template; none where it is not. %1, %2 ... stand in this order in each.
std::optional<std::vector<std::string>> valuesIn(std::string_view text, std::string_view pattern)
{
    std::vector<std::string> values;
    std::size_t place = pattern.find('%');
    if (text.substr(0, place) != pattern.substr(0, place))
        return std::nullopt;
    if (place == std::string_view::npos)
        return values;
    text.remove_prefix(place);
    while (true) {
        pattern.remove_prefix(place + 2);
        place = pattern.find('%');
        const std::string_view behind = pattern.substr(0, place);
        const bool isLast = place == std::string_view::npos;
        if (isLast && !text.ends_with(behind))
            return std::nullopt;
        const std::size_t end = isLast ? text.size() - behind.size() : text.find(behind);
        if (end == std::string_view::npos || end == 0)
            return std::nullopt;
        values.emplace_back(text.substr(0, end));
        if (isLast)
            return values;
        text.remove_prefix(end + behind.size());
    }
}

std::optional<ImportDetail> detailOf(std::string_view text)
{
    for (const Template &one : kTemplates) {
        if (auto values = valuesIn(text, one.english))
            return ImportDetail{one.english, one.holds, std::move(*values)};
    }
    return std::nullopt;
}

/// The parts of a list, each of which must be a text of ours.
std::vector<ImportDetail> listOf(std::string_view text)
{
    constexpr std::string_view kBetween = "; ";
    std::vector<ImportDetail> list;
    while (true) {
        const std::size_t end = text.find(kBetween);
        auto part = detailOf(text.substr(0, end));
        if (!part)
            return {};
        list.push_back(std::move(*part));
        if (end == std::string_view::npos)
            return list;
        text.remove_prefix(end + kBetween.size());
        // A list that was too long to be told whole.
        if (text == "...")
            return list;
    }
}

} // namespace

std::vector<ImportDetail> importDetailsOf(std::string_view text)
{
    std::vector<ImportDetail> list = listOf(text);
    if (!list.empty())
        return list;
    if (auto detail = detailOf(text))
        list.push_back(std::move(*detail));
    return list;
}

} // namespace waymark
