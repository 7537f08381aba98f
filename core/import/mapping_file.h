#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/model/feature_mapping.h"

namespace waymark {

/// What a mapping file holds, and the lines that could not be used.
struct MappingFile {
    struct Rejected {
        std::int64_t line = 0;
        std::string reason;
    };
    std::vector<MappedFeature> mapping; ///< in the file's order
    std::vector<Rejected> rejected;
};

/*!
 * Reads somebody's mapping of features to categories: delimited text with the columns feature, category, level (basic or mature) and, if
 * they like, min_count and hypothesis. Names and separator are recognised as in an import; other columns are passed over. A feature may
 * stand in one line only.
 *
 *   Errors   those of reading a file; NoHeader, MissingColumn, AmbiguousColumn; NothingImported (detail: the first line's reason)
 */
Expected<MappingFile> readMappingFile(const std::string &path);

} // namespace waymark
