#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/framework.h"

namespace waymark {

struct SampleOptions {
    int accounts = 5000;
    int months = 24;
    std::uint64_t seed = 1;
};

/*!
 * Writes the sample company "Harbour Desk" into a folder: accounts.csv, subscriptions.csv, usage.csv, features.csv,
 * sample.framework.json and truth.json (what was planted). The same options give the same bytes on every machine.
 *
 *   Errors   InvalidArgument (accounts, months out of range), FileUnwritable, Cancelled
 */
Expected<void> writeSampleCompany(const std::string &folder, const SampleOptions &options, std::stop_token stop = {},
                                  const ProgressCallback &progress = {});

/// The framework of sample.framework.json.
Framework sampleFramework();

} // namespace waymark
