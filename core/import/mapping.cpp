#include "core/import/mapping.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/import/date_pattern.h"
#include "core/import/table_fields.h"
#include "core/import/table_shape.h"
#include "core/model/framework_reader.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *kMappingSchema = "waymark.mapping/1";
constexpr std::string_view kAllowedSeparators = ",;\t|";

std::vector<std::pair<const char *, InputTable>> tableChoices()
{
    std::vector<std::pair<const char *, InputTable>> choices;
    for (const InputTable table :
         {InputTable::Accounts, InputTable::Usage, InputTable::Subscriptions, InputTable::Features, InputTable::Users})
        choices.emplace_back(inputTableName(table), table);
    return choices;
}

std::vector<std::pair<const char *, InputField>> fieldChoices(InputTable table)
{
    std::vector<std::pair<const char *, InputField>> choices;
    for (const FieldNames &field : fieldsOfTable(table))
        choices.emplace_back(inputFieldName(field.field), field.field);
    return choices;
}

MappedColumn readMappedColumn(FrameworkReader &reader, InputTable table)
{
    MappedColumn column;
    column.column = reader.requiredText("column");
    const int roles = int{reader.has("field")} + int{reader.has("attribute")} + int{reader.has("feature")} + int{reader.has("event")} +
                      int{reader.has("ignored")};
    if (roles != 1)
        reader.fail(reader.pathOf("field"), "expected one of \"field\", \"attribute\", \"feature\", \"event\", \"ignored\"");
    if (reader.has("field")) {
        column.field = reader.choice("field", fieldChoices(table), InputField::AccountId);
    } else if (reader.has("attribute")) {
        column.role = ColumnRole::Attribute;
        column.name = reader.text("attribute", {});
    } else if (reader.has("feature")) {
        column.role = ColumnRole::Feature;
        column.name = reader.text("feature", {});
    } else if (reader.has("event")) {
        column.role = ColumnRole::Event;
        column.name = reader.text("event", {});
    } else if (!reader.flag("ignored", true)) {
        reader.fail(reader.pathOf("ignored"), "expected true, or another use of the column");
    } else {
        column.role = ColumnRole::Ignored;
    }
    return column;
}

ImportMapping readMapping(FrameworkReader &reader)
{
    ImportMapping mapping;
    if (const std::string schema = reader.requiredText("schema"); schema != kMappingSchema)
        reader.fail("schema", fmt::format("expected \"{}\", found \"{}\"", kMappingSchema, schema));
    mapping.name = reader.text("name", {});
    mapping.preset = reader.text("preset", {});
    static_cast<void>(reader.requiredText("table"));
    mapping.table = reader.choice("table", tableChoices(), InputTable::Usage);
    mapping.wide = reader.flag("wide", false);
    reader.objects("columns", [&](FrameworkReader &inner) { mapping.columns.push_back(readMappedColumn(inner, mapping.table)); });
    mapping.constantFeature = reader.text("constant_feature", {});
    mapping.encoding = reader.text("encoding", {});
    mapping.separator = reader.text("separator", {});
    mapping.decimalPoint = reader.choice<char>("decimal_point", {{".", '.'}, {",", ','}}, '.');
    if (reader.has("date_order"))
        mapping.dateOrder =
            reader.choice<DateOrder>("date_order", {{"DMY", DateOrder::DayFirst}, {"MDY", DateOrder::MonthFirst}}, DateOrder::DayFirst);
    mapping.datePattern = reader.text("date_pattern", {});
    mapping.timeZone = reader.text("time_zone", {});
    mapping.dedupKey = reader.texts("dedup_key");
    mapping.amountPerSeat = reader.flag("amount_per_seat", false);
    return mapping;
}

Json columnJson(const MappedColumn &column)
{
    Json json{{"column", column.column}};
    switch (column.role) {
    case ColumnRole::Field:
        json["field"] = inputFieldName(column.field);
        break;
    case ColumnRole::Attribute:
        json["attribute"] = column.name;
        break;
    case ColumnRole::Feature:
        json["feature"] = column.name;
        break;
    case ColumnRole::Event:
        json["event"] = column.name;
        break;
    case ColumnRole::Ignored:
        json["ignored"] = true;
        break;
    }
    return json;
}

tl::unexpected<Error> refused(std::string detail) { return failure(ErrorCode::MappingInvalid, std::move(detail)); }

Expected<void> checkColumns(const ImportMapping &mapping)
{
    std::vector<InputField> seen;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        const std::string path = fmt::format("columns[{}]", i);
        if (column.column.empty())
            return refused(path + ".column: expected the name of a column");
        if (column.role == ColumnRole::Field) {
            if (!isFieldOf(mapping.table, column.field))
                return refused(fmt::format("{}.field: expected a field of {}, found \"{}\"", path, inputTableName(mapping.table),
                                           inputFieldName(column.field)));
            if (std::find(seen.begin(), seen.end(), column.field) != seen.end())
                return refused(fmt::format("{}.field: expected each field once, found \"{}\" again", path, inputFieldName(column.field)));
            seen.push_back(column.field);
        }
        if (column.role == ColumnRole::Attribute && mapping.table != InputTable::Accounts)
            return refused(path + ".attribute: expected in a mapping of accounts only");
        if ((column.role == ColumnRole::Feature || column.role == ColumnRole::Event) && mapping.table != InputTable::Usage)
            return refused(path + ": expected a feature or an event in a mapping of usage only");
    }
    return {};
}

} // namespace

const MappedColumn *ImportMapping::columnOf(InputField field) const
{
    for (const MappedColumn &column : columns) {
        if (column.role == ColumnRole::Field && column.field == field)
            return &column;
    }
    return nullptr;
}

Expected<ImportMapping> parseMapping(std::string_view json)
{
    const auto document = parseJsonDocument(json);
    if (!document)
        return failureOf(document);
    if (!document->is_object())
        return refused("expected an object at the top");
    std::optional<Error> error;
    FrameworkReader reader(*document, {}, error);
    ImportMapping mapping = readMapping(reader);
    reader.refuseOthers();
    if (error)
        return refused(error->detail);
    if (const auto checked = checkMapping(mapping); !checked)
        return failureOf(checked);
    return mapping;
}

std::string printMapping(const ImportMapping &mapping)
{
    Json columns = Json::array();
    for (const MappedColumn &column : mapping.columns)
        columns.push_back(columnJson(column));
    Json document{{"schema", kMappingSchema}, {"name", mapping.name}, {"table", inputTableName(mapping.table)}};
    const auto add = [&document](const char *key, const std::string &value) {
        if (!value.empty())
            document[key] = value;
    };
    add("preset", mapping.preset);
    if (mapping.wide)
        document["wide"] = true;
    document["columns"] = std::move(columns);
    add("constant_feature", mapping.constantFeature);
    add("encoding", mapping.encoding);
    add("separator", mapping.separator);
    if (mapping.decimalPoint != '.')
        document["decimal_point"] = std::string(1, mapping.decimalPoint);
    if (mapping.dateOrder)
        document["date_order"] = *mapping.dateOrder == DateOrder::DayFirst ? "DMY" : "MDY";
    add("date_pattern", mapping.datePattern);
    add("time_zone", mapping.timeZone);
    if (!mapping.dedupKey.empty())
        document["dedup_key"] = mapping.dedupKey;
    if (mapping.amountPerSeat)
        document["amount_per_seat"] = true;
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Expected<void> checkMapping(const ImportMapping &mapping)
{
    if (const auto checked = checkColumns(mapping); !checked)
        return checked;
    if (std::string missing = missingField(mapping); !missing.empty())
        return refused("columns: expected a column for " + missing);
    if (mapping.wide && mapping.table != InputTable::Usage)
        return refused("wide: expected in a mapping of usage only");
    if (!mapping.separator.empty() &&
        (mapping.separator.size() != 1 || kAllowedSeparators.find(mapping.separator) == std::string_view::npos))
        return refused("separator: expected a comma, a semicolon, a tab or \"|\", found \"" + mapping.separator + "\"");
    if (mapping.decimalPoint != '.' && mapping.decimalPoint != ',')
        return refused("decimal_point: expected \".\" or \",\"");
    if (!mapping.datePattern.empty() && !DatePattern::parse(mapping.datePattern))
        return refused("date_pattern: expected a pattern with a year, a month and a day, such as DD.MM.YYYY, found \"" +
                       mapping.datePattern + "\"");
    return {};
}

const ImportMapping *recogniseMapping(const std::vector<ImportMapping> &recipes, const std::vector<std::string> &header)
{
    const ImportMapping *best = nullptr;
    std::size_t bestKnown = 0;
    for (const ImportMapping &recipe : recipes) {
        if (!shapeOf(recipe, header))
            continue;
        const auto known =
            static_cast<std::size_t>(std::count_if(recipe.columns.begin(), recipe.columns.end(), [&](const MappedColumn &column) {
                return columnNamed(header, column.column).has_value();
            }));
        if (known > bestKnown) {
            best = &recipe;
            bestKnown = known;
        }
    }
    return best;
}

} // namespace waymark
