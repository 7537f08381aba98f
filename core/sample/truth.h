#pragma once

#include <string>

#include "core/sample/sample_company.h"

namespace waymark::sample {

/// The text of truth.json: what was planted in the data, for whoever checks an analysis against it.
std::string truthText(const SampleOptions &options);

} // namespace waymark::sample
