#pragma once

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QString>

#include "core/import/importer.h"
#include "core/import/inspection.h"

namespace waymark {

/// One file of an import that is being prepared: what was found in it, and what the user made of that.
struct PlannedFile {
    QString path;
    InspectionOptions options;                   ///< what the user overruled; the recipes are added when it is looked at
    std::shared_ptr<const FileInspection> found; ///< null while it is being looked at, and where that failed
    std::optional<Error> failure;
    ImportMapping mapping;  ///< as edited
    DateOrderFinding dates; ///< what the file shows of the order of day and month in the columns below
    std::vector<std::string> datesOf;
    bool awaitsDates = false;        ///< that is being found out for the columns of the mapping
    std::string datesContradict;     ///< how many dates speak for each order, where they do for both
    bool asksDates = false;          ///< day and month can be told apart by the user only
    quint64 ticket = 0;              ///< of the look that is awaited
    bool isEdited = false;           ///< the user changed the mapping
    std::vector<std::string> header; ///< of the last look
    QString chosenRecipe;            ///< the name of the recipe in use; empty: none
};

/// What a file still lacks before it can be imported.
enum class OpenQuestion { None, Reading, Unreadable, Table, Columns, Fault, DateOrder, TimeZone };
OpenQuestion openQuestion(const PlannedFile &file);

/// The choices that concern the import as a whole.
struct ImportRules {
    OverlapRule overlap = OverlapRule::Refuse;
    /// Of a file, by its place in the plan, and a month, by monthNumber(), where it is another.
    std::map<std::pair<std::size_t, std::int32_t>, OverlapRule> overlapOfMonth;
    ConflictRule conflict = ConflictRule::Replace;
    std::optional<LifeRule> life;
    std::optional<std::string> currency;
    bool force = false;

    bool operator==(const ImportRules &) const = default;
};

struct ImportPlan {
    std::vector<PlannedFile> files;
    ImportRules rules;

    /// Every file can be imported as it stands.
    bool isReady() const;
};

ImportRequest requestOf(const ImportPlan &plan);

/// What was found is the start of the mapping, unless the user has edited it and the file is looked at again: then theirs stays.
void takeInspection(PlannedFile &file, std::shared_ptr<const FileInspection> found);
/// A recipe or preset in place of the mapping; what the user overruled of encoding and separator stays.
void takeMapping(PlannedFile &file, ImportMapping mapping);

/// The look of a column under a mapping: unnamed ones have the role that the table gives them.
MappedColumn mappedColumn(const ImportMapping &mapping, const FileInspection &found, std::size_t column);
/// Gives a column another use; a field that another column had is taken from it.
void setMappedColumn(ImportMapping &mapping, const FileInspection &found, std::size_t column, const MappedColumn &use);
/// The order of day and month is not known for the columns that the mapping reads dates from, as it is not for one chosen by hand.
bool lacksDateOrder(const PlannedFile &file);
void takeDateOrder(PlannedFile &file, DateOrderFinding finding);
/// The mapping with what the file itself shows: what the import goes by.
ImportMapping mappingAsRead(const PlannedFile &file);
/// Columns of an accounts file that hold dates and become attributes because nothing was said of them, while none is the churn date.
std::vector<std::string> unnoticedDates(const PlannedFile &file);
/// Whether the column holds dates that the file's user has still to say the order of day and month of.
bool awaitsOrder(const PlannedFile &file, std::size_t column);
/// What keeps a mapping from being used: the required field that no column is mapped to, or another fault; empty: nothing.
QString mappingFault(const ImportMapping &mapping);

} // namespace waymark
