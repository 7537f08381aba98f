#include "ui/import_wizard/import_plan.h"

#include <algorithm>

#include "core/import/table_fields.h"
#include "core/import/table_shape.h"
#include "ui/text/import_text.h"

namespace waymark {

namespace {

auto entryOf(auto &mapping, const FileInspection &found, std::size_t column)
{
    return std::find_if(mapping.columns.begin(), mapping.columns.end(),
                        [&](const MappedColumn &one) { return columnNamed(found.header, one.column) == column; });
}

/// Dates that contradict each other decide nothing.
void askContradicted(PlannedFile &file)
{
    const bool contradict = file.dates.votes.contradict();
    file.datesContradict = contradict ? votesText(file.dates.votes) : std::string();
    if (contradict)
        file.dates.order.reset();
}

/// The use of a column that a mapping does not name.
ColumnRole roleWithoutName(const ImportMapping &mapping, const FileInspection &found, std::size_t column)
{
    if (mapping.table == InputTable::Accounts)
        return ColumnRole::Attribute;
    const bool counts = mapping.table == InputTable::Usage && mapping.wide && found.columns[column].type == ColumnType::Number;
    return counts ? ColumnRole::Feature : ColumnRole::Ignored;
}

} // namespace

OpenQuestion openQuestion(const PlannedFile &file)
{
    if (file.failure)
        return OpenQuestion::Unreadable;
    if (file.found == nullptr || file.awaitsDates)
        return OpenQuestion::Reading;
    if (!file.found->table)
        return OpenQuestion::Table;
    if (!missingField(file.mapping).empty())
        return OpenQuestion::Columns;
    if (!mappingFault(file.mapping).isEmpty())
        return OpenQuestion::Fault;
    if (file.asksDates && !file.mapping.dateOrder && file.mapping.datePattern.empty())
        return OpenQuestion::DateOrder;
    if (file.found->asksTimeZone && file.mapping.timeZone.empty())
        return OpenQuestion::TimeZone;
    return OpenQuestion::None;
}

bool ImportPlan::isReady() const
{
    return !files.empty() &&
           std::all_of(files.begin(), files.end(), [](const PlannedFile &file) { return openQuestion(file) == OpenQuestion::None; });
}

ImportRequest requestOf(const ImportPlan &plan)
{
    ImportRequest request;
    for (const PlannedFile &file : plan.files)
        request.files.push_back({file.path.toStdString(), file.mapping.table, file.mapping, {}, file.options.member});
    request.overlap = plan.rules.overlap;
    for (const auto &[place, rule] : plan.rules.overlapOfMonth)
        request.files.at(place.first).overlapOfMonth[place.second] = rule;
    request.conflict = plan.rules.conflict;
    request.lifeRule = plan.rules.life;
    request.currency = plan.rules.currency;
    request.force = plan.rules.force;
    return request;
}

void takeInspection(PlannedFile &file, std::shared_ptr<const FileInspection> found)
{
    const bool keeps = file.isEdited && file.header == found->header && found->table == file.mapping.table;
    file.found = std::move(found);
    file.header = file.found->header;
    file.failure.reset();
    ImportMapping mapping = keeps ? file.mapping : file.found->mapping;
    file.chosenRecipe = keeps ? file.chosenRecipe : QString::fromStdString(file.found->recipe);
    mapping.encoding = file.options.encoding.empty() ? file.found->mapping.encoding : file.options.encoding;
    mapping.separator = file.options.separator.empty() ? file.found->mapping.separator : file.options.separator;
    file.isEdited = keeps;
    file.mapping = std::move(mapping);
    file.dates = {file.found->dateOrder, {}, file.found->dateVotes, file.found->readings};
    const bool decided = !file.found->mapping.dateOrder && file.found->mapping.datePattern.empty();
    file.datesOf = decided ? dateColumns(file.found->mapping) : std::vector<std::string>();
    file.awaitsDates = false;
    askContradicted(file);
    file.asksDates = file.dates.readings || !file.datesContradict.empty();
}

void takeMapping(PlannedFile &file, ImportMapping mapping)
{
    file.chosenRecipe = QString::fromStdString(mapping.name);
    file.mapping = std::move(mapping);
    file.isEdited = true;
    file.datesOf.clear();
    if (!file.options.encoding.empty())
        file.mapping.encoding = file.options.encoding;
    if (!file.options.separator.empty())
        file.mapping.separator = file.options.separator;
}

MappedColumn mappedColumn(const ImportMapping &mapping, const FileInspection &found, std::size_t column)
{
    const auto entry = entryOf(mapping, found, column);
    if (entry != mapping.columns.end())
        return *entry;
    MappedColumn unnamed;
    unnamed.column = found.header[column];
    unnamed.role = roleWithoutName(mapping, found, column);
    return unnamed;
}

void setMappedColumn(ImportMapping &mapping, const FileInspection &found, std::size_t column, const MappedColumn &use)
{
    if (use.role == ColumnRole::Field) {
        for (MappedColumn &other : mapping.columns) {
            if (other.role == ColumnRole::Field && other.field == use.field)
                other.role = ColumnRole::Ignored;
        }
    }
    MappedColumn named = use;
    named.column = found.header[column];
    const auto entry = entryOf(mapping, found, column);
    if (entry != mapping.columns.end())
        *entry = std::move(named);
    else
        mapping.columns.push_back(std::move(named));
    if (mapping.table != InputTable::Usage)
        return;
    if (mapping.columnOf(InputField::FeatureKey) != nullptr)
        mapping.wide = false;
    else if (use.role == ColumnRole::Feature)
        mapping.wide = true;
}

bool lacksDateOrder(const PlannedFile &file)
{
    return file.found != nullptr && !file.mapping.dateOrder && file.mapping.datePattern.empty() &&
           dateColumns(file.mapping) != file.datesOf;
}

void takeDateOrder(PlannedFile &file, DateOrderFinding finding)
{
    file.dates = std::move(finding);
    file.datesOf = dateColumns(file.mapping);
    file.awaitsDates = false;
    askContradicted(file);
    file.asksDates = !file.dates.order && (file.dates.readings || !file.datesContradict.empty());
}

ImportMapping mappingAsRead(const PlannedFile &file)
{
    ImportMapping mapping = file.mapping;
    if (!mapping.dateOrder)
        mapping.dateOrder = file.dates.order;
    return mapping;
}

std::vector<std::string> unnoticedDates(const PlannedFile &file)
{
    std::vector<std::string> names;
    if (file.found == nullptr || file.mapping.table != InputTable::Accounts || file.mapping.columnOf(InputField::ChurnDate) != nullptr)
        return names;
    for (std::size_t i = 0; i < file.found->columns.size(); ++i) {
        const InspectedColumn &column = file.found->columns[i];
        const bool dates = column.type == ColumnType::Date || column.type == ColumnType::DateTime;
        if (dates && entryOf(file.mapping, *file.found, i) == file.mapping.columns.end())
            names.push_back(column.name);
    }
    return names;
}

bool awaitsOrder(const PlannedFile &file, std::size_t column)
{
    if (openQuestion(file) != OpenQuestion::DateOrder)
        return false;
    const std::vector<std::string> dates = dateColumns(file.mapping);
    return std::find(dates.begin(), dates.end(), file.found->header[column]) != dates.end();
}

QString mappingFault(const ImportMapping &mapping)
{
    if (const std::string missing = missingField(mapping); !missing.empty())
        return importDetailText(missing);
    const auto checked = checkMapping(mapping);
    return checked ? QString() : importDetailText(checked.error().detail);
}

} // namespace waymark
