#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/association/stratified_tables.h"
#include "core/base/error.h"
#include "core/model/dataset.h"

namespace waymark {

/// Accounts by the value of an attribute, as it stood at export.
struct Segments {
    std::string attribute;
    std::vector<std::string> names;  ///< "(missing)" last
    std::vector<std::uint16_t> code; ///< [accounts] index into names
};

/// Errors: AttributeUnknown, InvalidArgument (more than 200 values).
Expected<Segments> segmentsOf(const Dataset &dataset, const std::string &attribute);

/// One 2x2 table within the values of an attribute: does what it says hold in each of them?
struct SegmentTables {
    std::string attribute;
    std::vector<std::string> names;       ///< values with accounts in the table
    StratifiedTables tables;              ///< strata as the names
    std::vector<TwoByTwoFigures> figures; ///< as the names
};

/// Of counts by value, [names of the segments]; values without accounts are dropped.
SegmentTables segmentTables(const Segments &segments, const std::vector<TwoByTwo> &counts);

} // namespace waymark
