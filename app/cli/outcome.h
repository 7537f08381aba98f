#pragma once

#include <string>

#include "core/base/error.h"

namespace waymark {

inline constexpr int kExitDone = 0;
inline constexpr int kExitData = 1; ///< the data or the framework is at fault
inline constexpr int kExitUsage = 2;
inline constexpr int kExitInternal = 3;

/// The exit status of a command; a failure is told on standard error.
int finish(const Expected<void> &result);

/// A remark on standard error.
void remark(const std::string &text);

} // namespace waymark
