#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/features/feature_ranking.h"
#include "core/base/error.h"
#include "core/forest/binned_columns.h"
#include "core/milestones/follow_up.h"

namespace waymark {

/// Who is eligible, and what became of them.
struct EligibleAccounts {
    std::vector<std::uint32_t> account; ///< ascending
    std::vector<std::uint8_t> retained; ///< 1: no event on a day <= H
    Excluded excluded;
};

/// Each account left out is counted once, in the order of interface.md; those not watched from signup are unknown.
EligibleAccounts eligibleAccounts(const FollowUp &follow, const RankingClock &clock);

/// What eligible accounts did with each feature on days [0, L).
struct FeatureColumns {
    BinnedColumns counts;                          ///< log1p of the counts; 0 where not entitled
    std::vector<std::vector<float>> ranks;         ///< [features] see standardRanks()
    std::vector<std::vector<std::uint8_t>> masks;  ///< who is entitled, each once
    std::vector<std::uint32_t> mask;               ///< [features] index into masks, or kEverybody
    std::vector<std::vector<std::uint32_t>> users; ///< [features] places among the eligible, entitled accounts only
    std::vector<double> activeDays;                ///< [features] of all its users together

    bool isEntitled(std::size_t feature, std::size_t place) const;
};

Expected<FeatureColumns> featureColumns(const Dataset &dataset, std::span<const std::uint32_t> accounts, Day landmark, std::size_t threads,
                                        std::stop_token stop);

/// Of every attribute with at most 50 values the value that most of these accounts share; a missing value is none.
std::vector<SegmentShare> segmentShares(const Dataset &dataset, std::span<const std::uint32_t> accounts,
                                        std::span<const std::uint32_t> users);

} // namespace waymark
