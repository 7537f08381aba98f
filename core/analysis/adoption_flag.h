#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/model/dataset.h"

namespace waymark {

/// What the adoption of something says about it before anything is compared (definitions, section 7).
enum class AdoptionZone { Ubiquitous, Niche, Discerning };
/// "ubiquitous", "niche", "discerning".
const char *adoptionZoneName(AdoptionZone zone);

/// All of them are the user's to move.
struct AdoptionLimits {
    double ubiquitous = 0.80;          ///< adopted by so many or more
    double niche = 0.05;               ///< adopted by so many or fewer
    double concentration = 0.80;       ///< or: so many of its adopters share one value of an attribute ...
    double largestValueShare = 0.40;   ///< ... that fewer than so many accounts have
    std::uint32_t fewestAdopters = 10; ///< fewer do not make it niche in that way
    std::size_t mostValues = 50;       ///< attributes with more values are not looked at
    bool operator==(const AdoptionLimits &) const = default;
};

struct AdoptionFlag {
    AdoptionZone zone = AdoptionZone::Discerning;
    std::uint32_t adopters = 0, accounts = 0;
    std::string attribute, value; ///< niche because of one value of an attribute: which, else empty
    std::uint32_t adoptersWithValue = 0, accountsWithValue = 0;
};

/*!
 * The zone that something adopted by some accounts falls into.
 *
 *   Inputs   accounts  indices of those who could adopt it
 *            adopted   [accounts given] 1 = did
 *   Returns  discerning for nobody; of several attributes that make it niche the first in the data's order
 *   Source   definitions, section 7
 *   Cost     O(accounts x attributes)
 */
AdoptionFlag adoptionFlag(const Dataset &dataset, std::span<const std::uint32_t> accounts, std::span<const std::uint8_t> adopted,
                          const AdoptionLimits &limits = {});

/// Why, in English: "92.0% adopt it".
std::string adoptionReason(const AdoptionFlag &flag);

} // namespace waymark
