#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/base/error.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace CLI {
class App;
}

namespace waymark::cli {

/// The store and the options that every analysis takes, as they were written.
struct AnalysisArguments {
    std::string store;
    std::string framework;
    std::string asOf;
    std::string coverageStart;
    std::vector<std::string> filters, excludes; ///< NAME=VALUE
    std::string landmark;                       ///< a day, or "none"
    int horizon = 0;
    std::string event;
    std::uint64_t seed = 1;
};

void addAnalysisOptions(CLI::App &command, AnalysisArguments &arguments);

/// What an analysis computes from.
struct AnalysisInput {
    std::shared_ptr<const Dataset> dataset;
    Framework framework;
    AnalysisOptions options;
    bool withoutLandmark = false; ///< `--landmark none`
    std::vector<VersionInForce> versions;
};

/// What `--by` asks for, with what the store says about it.
Grouping groupingOf(const std::string &by, const AnalysisInput &input);

enum class FrameworkNeed { Required, Optional };

/// Opens the store, reads the framework (of the file, else the store's latest version) and the options. Features that the store
/// does not have are refused with their path.
Expected<AnalysisInput> readAnalysisInput(const AnalysisArguments &arguments, FrameworkNeed need);

} // namespace waymark::cli
