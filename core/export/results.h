#pragma once

#include <string>
#include <vector>

#include "core/analysis/evaluate.h"
#include "core/analysis/finding/sentence.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/segments/retention_segments.h"
#include "core/analysis/store_info.h"
#include "core/export/documents/document.h"
#include "core/import/importer.h"
#include "core/store/store.h"

namespace waymark {

/// The days of `times` when none are asked for: multiples of 30 above the landmark (or 0) up to the largest follow-up.
std::vector<Day> defaultTimes(const RetentionResult &result);

/// A comparison within the values of an attribute, with what is said of it.
struct SegmentedRetention {
    const RetentionSegments &segments;
    const Finding &finding;
};

/// `retention` of interface.md; with segments their groups are rows too, `segment` naming them. The document refers to the results: keep
/// them.
ResultDocument retentionDocument(const RetentionResult &result, const Finding &finding, std::vector<Day> times,
                                 const SegmentedRetention *segmented = nullptr);

/// `evaluate` of interface.md. The document refers to all three: keep them.
ResultDocument evaluationDocument(const Evaluation &evaluation, const Dataset &dataset, const Framework &framework);

/// `info`: the features are its rows. The document refers to info and dataset: keep them.
ResultDocument infoDocument(const StoreInfo &info, const Dataset &dataset, const std::vector<ImportRecord> &imports,
                            const std::vector<FrameworkVersion> &versions);

/// `import` of interface.md. The document refers to the report: keep it.
ResultDocument importDocument(const ImportReport &report);

/// `import --undo-last`: the imports that are gone.
ResultDocument undoDocument(const std::vector<ImportRecord> &undone);

} // namespace waymark
