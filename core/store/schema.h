#pragma once

#include <string>

#include <sqlite3.h>

#include "core/base/error.h"

namespace waymark {

/// "WYMK": marks an SQLite file as a Waymark store.
inline constexpr int kApplicationId = 0x57594D4B;
/// The schema this version writes. Older ones are migrated forward on opening.
inline constexpr int kSchemaVersion = 3;

/// Creates all tables, the application id and the version, in one transaction.
Expected<void> createSchema(sqlite3 *database, const std::string &path);

/// Brings an older schema to kSchemaVersion, after a backup `<path>.v<version>.backup`. Does nothing at the current version.
Expected<void> migrateSchema(sqlite3 *database, const std::string &path, int fromVersion);

} // namespace waymark
