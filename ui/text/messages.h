#pragma once

#include <QString>

#include "core/base/error.h"
#include "core/import/importer.h"

namespace waymark {

/// The whole message of a failure: what, which, and where, in the program's language.
QString errorText(const Error &error);

/// A remark on an import.
QString importWarningText(const ImportWarning &warning);

} // namespace waymark
