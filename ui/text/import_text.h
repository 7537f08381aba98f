#pragma once

#include <string>

#include <QString>

#include "core/import/mapping.h"

namespace waymark {

/// What people call a field of the input tables: "signup date".
QString fieldText(InputField field);

/// A text of the import in the program's language: why a row is rejected, what is amiss with a file. Names and values in it, and texts
/// that are not the import's, stay as they are.
QString importDetailText(const std::string &text);

} // namespace waymark
