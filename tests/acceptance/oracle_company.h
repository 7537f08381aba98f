#pragma once

#include <memory>
#include <string>

#include <nlohmann/json.hpp>

#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark::test {

/// A public data set imported as a user would, and what R computed from it (oracle.R, its header holds the rules).
struct OracleCompany {
    nlohmann::json oracle;
    std::shared_ptr<const Dataset> dataset;
    AnalysisOptions options; ///< the oracle's as-of; coverage from the first signup, for R leaves nobody out as unwatched
};

/// "../shared" beside the sources; empty where it is missing.
std::string sharedFolder();

/// Imports a data set once a program; nullptr with a message on standard error where that fails.
const OracleCompany *oracleCompany(const std::string &name);

/// The framework whose activation is a milestone of the oracle's definitions.
Framework oracleFramework(const nlohmann::json &milestone);

/// Rows "company" and "milestone" for every milestone of every data set, or for those of which R printed a figure; one a data set where
/// they are missing.
void addOracleMilestones(const char *figure = nullptr);

} // namespace waymark::test
