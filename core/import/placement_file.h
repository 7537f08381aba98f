#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/model/feature_mapping.h"

namespace waymark {

/// Where somebody wants features to stand, and the lines that could not be used.
struct PlacementFile {
    struct Rejected {
        std::int64_t line = 0;
        std::string reason;
    };
    std::vector<MappedFeature> mapping; ///< in the file's order
    std::vector<Rejected> rejected;
};

/*!
 * Reads in which category and level somebody places features: delimited text with the columns feature, category, level (basic or mature)
 * and, if they like, min_count and hypothesis. Names and separator are recognised as in an import; other columns are passed over. A feature
 * may stand in one line only.
 *
 *   Errors   those of reading a file; NoHeader, MissingColumn, AmbiguousColumn; NothingImported (detail: the first line's reason)
 */
Expected<PlacementFile> readPlacementFile(const std::string &path);

} // namespace waymark
