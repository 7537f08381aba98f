#include "core/analysis/segments/segments.h"

#include <utility>

#include "core/analysis/retention/grouping.h"

namespace waymark {

Expected<Segments> segmentsOf(const Dataset &dataset, const std::string &attribute)
{
    auto codes = groupCodes(dataset, {}, {}, {Grouping::Kind::Attribute, attribute}, std::nullopt);
    if (!codes)
        return failureOf(codes);
    return Segments{attribute, std::move(codes->names), std::move(codes->code)};
}

SegmentTables segmentTables(const Segments &segments, const std::vector<TwoByTwo> &counts)
{
    SegmentTables result;
    result.attribute = segments.attribute;
    std::vector<TwoByTwo> strata;
    for (std::size_t s = 0; s < counts.size(); ++s) {
        if (counts[s].n() == 0)
            continue;
        result.names.push_back(segments.names[s]);
        result.figures.push_back(twoByTwoFigures(counts[s]));
        strata.push_back(counts[s]);
    }
    result.tables = stratifiedTables(std::move(strata));
    return result;
}

} // namespace waymark
