#pragma once

#include <cstdint>
#include <stop_token>

#include <QString>

#include "core/base/error.h"
#include "core/store/store.h"

namespace waymark {

/// Writes every rejected row of a store as CSV (file, line, column, reason, raw text), in the C locale; how many they were.
/// Errors: StoreFailed, FileUnwritable, Cancelled.
Expected<std::int64_t> writeRejects(const Store &store, const QString &path, std::stop_token stop = {});

} // namespace waymark
