#pragma once

#include <string>

#include "core/analysis/features/feature_benchmark.h"
#include "core/analysis/features/feature_ranking.h"
#include "core/base/error.h"
#include "core/export/documents/document.h"

namespace waymark {

/// What a ranking is told beside.
struct RankingContext {
    const Dataset &dataset;
    const Framework &framework;
    BenchmarkLimits limits;
};

/// `rank` of interface.md. The document refers to ranking, dataset and framework: keep them.
ResultDocument rankingDocument(const FeatureRanking &ranking, const RankingContext &context);

/// A ranking as it is kept with the store: JSON with all digits, read back without loss.
std::string keptRankingText(const FeatureRanking &ranking);
/// Error: JsonInvalid, where another version wrote it.
Expected<FeatureRanking> parseKeptRanking(const std::string &text);

} // namespace waymark
