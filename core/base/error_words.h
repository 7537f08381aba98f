#pragma once

#include <string>

#include "core/base/error.h"

namespace waymark {

/// What is said of an error: the English sentence, marked for translation in context "Error", and what stands where it has %1.
struct ErrorWords {
    const char *sentence;
    std::string detail;
};

/// A file that cannot be written because its folder does not exist is told so: permissions and free space would be a wrong trail.
ErrorWords errorWords(const Error &error);

} // namespace waymark
