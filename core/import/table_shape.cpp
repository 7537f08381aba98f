#include "core/import/table_shape.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "core/import/table_fields.h"
#include "core/import/values.h"

namespace waymark {

namespace {

std::vector<std::string> normalisedNames(const std::vector<std::string> &header)
{
    std::vector<std::string> names;
    for (const std::string &name : header)
        names.push_back(normalisedName(name));
    return names;
}

bool isNumeric(const std::vector<ColumnType> &types, std::size_t column)
{
    return types.empty() || types[column] == ColumnType::Number || types[column] == ColumnType::Empty || types[column] == ColumnType::Epoch;
}

/// Attribute names that are all different and none empty.
std::string freeName(const std::string &header, std::size_t column, std::set<std::string> &taken)
{
    const std::string written = header.empty() ? fmt::format("column {}", column + 1) : header;
    std::string name = written;
    for (int suffix = 2; !taken.insert(name).second; ++suffix)
        name = fmt::format("{} ({})", written, suffix);
    return name;
}

Expected<std::size_t> mappedColumn(const std::vector<std::string> &header, const std::string &name)
{
    const auto exact = std::count(header.begin(), header.end(), name);
    const auto column = columnNamed(header, name);
    if (column)
        return *column;
    const std::vector<std::string> names = normalisedNames(header);
    if (exact > 1 || std::count(names.begin(), names.end(), normalisedName(name)) > 1)
        return failure(ErrorCode::AmbiguousColumn, name);
    return failure(ErrorCode::MissingColumn, name);
}

/// Gives the columns that the mapping names their roles; marks them as used.
Expected<void> placeMapped(TableShape &shape, const ImportMapping &mapping, std::vector<bool> &used)
{
    std::set<std::string> attributeNames;
    for (const MappedColumn &mapped : mapping.columns) {
        const auto column = mappedColumn(shape.header, mapped.column);
        const bool needed = mapped.role == ColumnRole::Field || mapped.role == ColumnRole::Event;
        if (!column) {
            // An attribute or a feature that this file does not have is no reason to refuse it.
            if (needed || column.error().code == ErrorCode::AmbiguousColumn)
                return failureOf(column);
            continue;
        }
        used[*column] = true;
        const std::string &name = mapped.name.empty() ? shape.header[*column] : mapped.name;
        switch (mapped.role) {
        case ColumnRole::Field:
            shape.columnOfField[static_cast<std::size_t>(mapped.field)] = *column;
            break;
        case ColumnRole::Attribute:
            shape.attributes.push_back({*column, freeName(name, *column, attributeNames)});
            break;
        case ColumnRole::Feature:
            shape.features.push_back({*column, name});
            break;
        case ColumnRole::Event:
            shape.events.push_back({*column, name});
            break;
        case ColumnRole::Ignored:
            shape.ignored.push_back(shape.header[*column]);
            break;
        }
    }
    return {};
}

void placeOthers(TableShape &shape, const std::vector<ColumnType> &types, const std::vector<bool> &used)
{
    std::set<std::string> attributeNames;
    for (const NamedColumn &attribute : shape.attributes)
        attributeNames.insert(attribute.name);
    for (std::size_t column = 0; column < shape.header.size(); ++column) {
        if (used[column])
            continue;
        // What an export of rejected rows says about them is none of their fields.
        if (normalisedName(shape.header[column]).rfind("waymarkrejected", 0) == 0)
            continue;
        if (shape.table == InputTable::Accounts)
            shape.attributes.push_back({column, freeName(shape.header[column], column, attributeNames)});
        else if (shape.wide && !shape.header[column].empty() && isNumeric(types, column))
            shape.features.push_back({column, shape.header[column]});
        else
            shape.ignored.push_back(shape.header[column]);
    }
}

/// The fields that columns are named after; `twice` says of which field there are two.
ImportMapping columnsByName(InputTable table, const std::vector<std::string> &header, const std::vector<ColumnType> &types,
                            std::string &twice)
{
    ImportMapping mapping;
    mapping.table = table;
    const std::vector<std::string> names = normalisedNames(header);
    std::vector<bool> used(header.size(), false);
    for (const FieldNames &field : fieldsOfTable(table)) {
        for (const char *name : field.names) {
            const auto found = std::find(names.begin(), names.end(), name);
            const auto column = static_cast<std::size_t>(found - names.begin());
            if (found == names.end() || used[column])
                continue;
            if (std::count(names.begin(), names.end(), name) == 1) {
                mapping.columns.push_back({header[column], ColumnRole::Field, field.field, {}});
                used[column] = true;
            } else if (twice.empty()) {
                twice = fmt::format("{} ({})", header[column], inputFieldName(field.field));
            }
            break;
        }
    }
    if (table == InputTable::Usage && mapping.columnOf(InputField::FeatureKey) == nullptr && !types.empty()) {
        for (std::size_t column = 0; column < header.size(); ++column)
            mapping.wide = mapping.wide || (!used[column] && types[column] == ColumnType::Number);
    }
    return mapping;
}

} // namespace

std::optional<std::size_t> columnNamed(const std::vector<std::string> &header, const std::string &name)
{
    const auto exact = std::find(header.begin(), header.end(), name);
    if (exact != header.end())
        return std::find(exact + 1, header.end(), name) == header.end() ? std::optional(static_cast<std::size_t>(exact - header.begin()))
                                                                        : std::nullopt;
    const std::vector<std::string> names = normalisedNames(header);
    const std::string wanted = normalisedName(name);
    const auto found = std::find(names.begin(), names.end(), wanted);
    if (wanted.empty() || found == names.end() || std::find(found + 1, names.end(), wanted) != names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

Expected<ImportMapping> guessMapping(InputTable table, const std::vector<std::string> &header, const std::vector<ColumnType> &types)
{
    std::string twice;
    ImportMapping mapping = columnsByName(table, header, types, twice);
    if (!twice.empty())
        return failure(ErrorCode::AmbiguousColumn, std::move(twice));
    if (std::string missing = missingField(mapping); !missing.empty())
        return failure(ErrorCode::MissingColumn, std::move(missing));
    return mapping;
}

ImportMapping recognisedColumns(InputTable table, const std::vector<std::string> &header, const std::vector<ColumnType> &types)
{
    std::string twice;
    return columnsByName(table, header, types, twice);
}
std::size_t TableShape::numberInFile(std::size_t column) const
{
    if (column < writtenColumns)
        return column + 1;
    for (std::size_t cell = 0; cell < writtenColumns; ++cell) {
        if (header[column].starts_with(header[cell] + "."))
            return cell + 1;
    }
    return column + 1;
}

Expected<TableShape> shapeOf(const ImportMapping &mapping, const std::vector<std::string> &header, const std::vector<ColumnType> &types)
{
    TableShape shape;
    shape.table = mapping.table;
    shape.wide = mapping.wide;
    shape.header = header;
    shape.writtenColumns = header.size();
    shape.columnOfField.resize(kInputFields);
    shape.constantFeature = mapping.constantFeature;
    shape.decimalPoint = mapping.decimalPoint;
    shape.amountPerSeat = mapping.amountPerSeat;
    if (std::string missing = missingField(mapping); !missing.empty())
        return failure(ErrorCode::MissingColumn, std::move(missing));
    std::vector<bool> used(header.size(), false);
    if (const auto placed = placeMapped(shape, mapping, used); !placed)
        return failureOf(placed);
    for (const std::string &name : mapping.dedupKey) {
        const auto column = mappedColumn(header, name);
        if (!column)
            return failureOf(column);
        shape.dedupKey.push_back(*column);
    }
    placeOthers(shape, types, used);
    std::erase_if(shape.ignored, [&](const std::string &name) {
        return std::any_of(shape.dedupKey.begin(), shape.dedupKey.end(), [&](std::size_t column) { return shape.header[column] == name; });
    });
    if (shape.wide && shape.features.empty())
        return failure(ErrorCode::MissingColumn, "feature (a column per feature that holds numbers)");
    return shape;
}

std::optional<InputTable> tableOfHeader(const std::vector<std::string> &header, const std::vector<ColumnType> &types)
{
    const std::vector<std::string> names = normalisedNames(header);
    const auto says = [&](const char *name) { return std::find(names.begin(), names.end(), name) != names.end(); };
    const auto fits = [&](InputTable table) { return guessMapping(table, header).has_value(); };
    const bool saysSignup = says("signupdate") || says("signup") || says("signedupat") || says("createdat");
    if (fits(InputTable::Usage))
        return InputTable::Usage;
    // "start_date" with seats or MRR tells a subscription; accounts with seats of their own say "signup".
    if (fits(InputTable::Accounts) && saysSignup)
        return InputTable::Accounts;
    for (const InputTable table : {InputTable::Subscriptions, InputTable::Accounts}) {
        if (fits(table))
            return table;
    }
    if (guessMapping(InputTable::Usage, header, types))
        return InputTable::Usage;
    if (fits(InputTable::Users))
        return InputTable::Users;
    // A feature alone is any event log; a features table says something about it.
    if (fits(InputTable::Features) && (says("label") || says("category") || says("level") || says("area") || says("entitled")))
        return InputTable::Features;
    return std::nullopt;
}

} // namespace waymark
