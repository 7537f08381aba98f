#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/mapping.h"

namespace waymark {

/// A preset applied to a header.
struct PresetMatch {
    std::string preset;    ///< "stripe", or one of several readings of a table: "intercom-close-events"
    ImportMapping mapping; ///< its `preset` is set
    std::string note;      ///< which fields it uses and what it takes for granted; English
    bool asksTimeZone = false;
};

/// Names that --preset takes, in the order in which they are tried.
std::vector<std::string> presetNames();

/// Whether a source exports such a table at all.
bool presetHasTable(const std::string &name, InputTable table);

/*!
 * A preset on a file's header.
 *
 *   Inputs   name   "stripe", "intercom", ...; a source with several readings of one table takes the first whose columns are there
 *            table  the user's choice; none: whichever fits
 *   Errors   MappingInvalid (no such preset; detail names them), MissingColumn (the header has not what the preset needs)
 */
Expected<PresetMatch> presetMapping(const std::string &name, std::optional<InputTable> table, const std::vector<std::string> &header);

/// All presets whose tell-tale columns a header has, the likeliest first: the choices to show.
std::vector<PresetMatch> recognisePresets(std::optional<InputTable> table, const std::vector<std::string> &header);

} // namespace waymark
