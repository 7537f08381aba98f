#pragma once

#include <stop_token>

#include <QString>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/import/importer.h"
#include "core/sample/sample_company.h"

namespace waymark {

/*!
 * Makes a store of the sample company at `path`: its files are written to a temporary folder beside it, imported like any others,
 * its framework is kept as version 1, and only then does the store appear at its place.
 *
 *   Inputs   request  day and moment of the import; its files are filled in here
 *   Errors   those of writeSampleCompany(), Store::create(), importFiles(); FileUnwritable; Cancelled
 */
Expected<void> makeSampleStore(const QString &path, ImportRequest request, std::stop_token stop, const ProgressCallback &progress,
                               const SampleOptions &options = {});

} // namespace waymark
