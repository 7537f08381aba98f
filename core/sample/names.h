#pragma once

#include <cstdint>
#include <string>

#include "core/base/random.h"

namespace waymark::sample {

struct CompanyName {
    std::string name;     ///< "Brightwater Dental"
    std::string industry; ///< "Healthcare"
};

/// Names in an order that depends on the seed; `number` 0, 1, 2 ... give different names (for some 800,000 of them).
class CompanyNames {
public:
    explicit CompanyNames(std::uint64_t seed);
    /// `random` decides what the number leaves open: the industry of a name that does not say it.
    CompanyName name(std::uint64_t number, RandomStream &random) const;

private:
    std::uint64_t m_offset;
};

} // namespace waymark::sample
