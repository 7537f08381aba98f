#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/import/column_types.h"
#include "core/import/mapping.h"
#include "core/import/open_text.h"
#include "core/import/presets/presets.h"
#include "core/import/source/input.h"

namespace waymark {

struct InspectedColumn {
    std::string name;
    ColumnType type = ColumnType::Empty;
    std::int64_t filled = 0;           ///< of the rows looked at
    std::vector<std::string> examples; ///< up to three different values
};

struct InspectionOptions {
    std::string member;              ///< the member of an archive to look at; empty: the first
    std::string encoding, separator; ///< overrule the guess
    std::optional<InputTable> table; ///< the user's choice
    std::string preset;
    std::vector<ImportMapping> recipes; ///< known ones, usually Store::recipes()
};

/// What was found in a file before a row of it is imported: the first pages of the mapping wizard.
struct FileInspection {
    std::string path;
    std::int64_t bytes = 0;
    std::string contentHash; ///< XXH3-128 of the file
    Container container = Container::Plain;
    std::vector<InputMember> members; ///< of an archive
    TextFormat format = TextFormat::Delimited;

    std::string encoding;
    double encodingConfidence = 1.0; ///< 1: certain (a byte-order mark, or plain ASCII)
    char separator = ',';
    bool separatorStated = false;   ///< by a "sep=" line
    std::int64_t preambleLines = 0; ///< before the header
    std::int64_t headerLine = 1;    ///< its line in the file
    std::int64_t footerLines = 0;   ///< behind the last row; known where the whole file was looked at
    bool wholeFile = false;         ///< the rows below are all there are

    std::vector<std::string> header;
    std::vector<InspectedColumn> columns;       ///< by header
    std::vector<std::vector<std::string>> rows; ///< the first 200, as UTF-8
    std::vector<std::int64_t> rowLines;         ///< their lines

    std::optional<InputTable> table;     ///< the likely one; none where the header fits no table
    std::vector<PresetMatch> presets;    ///< recognised, the likeliest first: each a ready mapping with a note, to choose from
    bool asksTimeZone = false;           ///< the source is known to write local time as if it were UTC: the user must say
    std::string recipe;                  ///< the name of the recipe that was recognised
    ImportMapping mapping;               ///< ready to be edited, where there is a table; with a problem, what its names tell
    std::optional<Error> mappingProblem; ///< what the mapping still lacks

    std::optional<DateOrder> dateOrder;   ///< decided by the file
    std::optional<DateReadings> readings; ///< set where the user must decide because nothing else does
    DateVotes dateVotes;                  ///< of the dates looked at; where they contradict each other, the user must decide too
};

/*!
 * Looks at a file: what it is, how it is written, what its columns hold and how they are likely meant.
 *
 *   Inputs   path, options; the file is read once as a whole for its hash, and its first 200 rows (more only to decide a date order)
 *   Errors   those of opening (FileNotFound, NotAFile, UnsupportedFormat, EncodingInvalid, NoHeader), MappingInvalid (unknown preset),
 *            Cancelled
 */
Expected<FileInspection> inspectFile(const std::string &path, const InspectionOptions &options = {}, std::stop_token stop = {});

/// One value under a mapping, as the wizard shows it beside the text: the date, number or text that would be stored.
struct ValueReading {
    std::string text;     ///< "2026-04-03", "12.5", "00017"
    bool accepted = true; ///< false: such a row is rejected; text then says why
};

/// How each value of a column in `inspection.rows` is read under a mapping.
Expected<std::vector<ValueReading>> readColumn(const FileInspection &inspection, const ImportMapping &mapping, std::size_t column);

} // namespace waymark
