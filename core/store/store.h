#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "core/model/life_rule.h"
#include "core/model/remarks.h"

struct sqlite3;

namespace waymark {

/// One import as the store remembers it.
struct ImportRecord {
    std::int64_t id = 0;
    std::string importedAt; ///< ISO date-time, UTC
    std::string file;       ///< base name of the source
    std::string table;      ///< accounts, usage, subscriptions, features, users
    std::string hash;       ///< XXH3-128 of the content, hexadecimal
    std::int64_t read = 0, imported = 0, merged = 0, rejected = 0;
    CalendarDay firstDay, lastDay; ///< of the usage or subscription rows; none otherwise
    std::int64_t batch = 0;        ///< imports that came together
    std::string source;            ///< what the files of one export have in common: the name without its dates and numbers
    std::string columns;           ///< the header, one name a line
};

struct RejectedRow {
    std::int64_t importId = 0;
    std::string file;
    std::int64_t line = 0;
    std::int64_t column = 0; ///< 1-based field; 0: the whole row
    std::string reason;      ///< English; importDetailsOf() takes it apart
    std::string raw;         ///< up to 64 KiB
    bool rawCut = false;
};

/// A saved framework version.
struct FrameworkVersion {
    int number = 0;
    std::string savedAt; ///< ISO date-time, UTC
    std::string author;
    std::string note;
    CalendarDay asOf;
    Framework framework;
};

/// Since when each was in force.
std::vector<VersionInForce> versionsInForce(const std::vector<FrameworkVersion> &saved);

/// The name under which the ranking of features is kept.
inline constexpr const char *kFeatureRankingKept = "feature_ranking";

/*!
 * A `*.waymark` file: the only place with SQL. One Store is used by one thread at a time.
 *
 * WAL while open, a single file once closed. Opening migrates older schema versions forward, with a backup beside the file.
 */
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Errors: FileExists, FileUnwritable, FileNotFound (folder), StoreFailed.
    static Expected<Store> create(const std::string &path);
    /// Errors: FileNotFound, NotAFile, NotAStore, StoreTooNew, StoreDamaged, StoreReadOnly, StoreLocked, StoreFailed.
    static Expected<Store> open(const std::string &path, Access access = Access::ReadWrite);

    Store(Store &&other) noexcept;
    Store &operator=(Store &&other) noexcept;
    ~Store();

    const std::string &path() const { return m_path; }
    sqlite3 *handle() const { return m_database; }

    /// Reads the whole store into memory. Error: StoreDamaged, StoreFailed, Cancelled.
    Expected<std::shared_ptr<const Dataset>> load(std::stop_token stop = {}, const ProgressCallback &progress = {}) const;

    Expected<std::vector<ImportRecord>> imports() const;
    Expected<std::vector<RejectedRow>> rejectedRows(std::int64_t limit) const;
    Expected<std::vector<RejectedRow>> rejectedRowsOf(std::int64_t import) const;
    /// Whether the latest import can be taken back (undoLastImport() in core/import).
    Expected<bool> canUndoImport() const;

    /// Saved mappings as JSON, by name (core/import reads them).
    Expected<std::vector<std::string>> recipeTexts() const;
    Expected<void> saveRecipe(const std::string &name, const std::string &json);
    Expected<void> removeRecipe(const std::string &name);

    /// From when to when an account is a customer, and what another rule would make of the accounts.
    Expected<LifeRule> lifeRule() const;
    Expected<void> setLifeRule(const LifeRule &rule);
    Expected<LifeCounts> lifeCounts(const LifeRule &rule) const;

    Expected<std::vector<FrameworkVersion>> frameworkVersions() const; ///< oldest first
    Expected<int> saveFrameworkVersion(const Framework &framework, const std::string &author, const std::string &note, CalendarDay asOf);
    /// The edited, unsaved framework and the steps that led to it, kept so that a crash loses nothing. The steps are text of whoever
    /// edits; empty: none.
    Expected<std::optional<Framework>> draft() const;
    Expected<std::string> draftSteps() const;
    Expected<void> saveDraft(const std::optional<Framework> &framework, const std::string &steps = {});

    /// What its users wrote on its charts.
    Expected<Remarks> remarks() const;
    Expected<void> saveRemarks(const Remarks &remarks);

    /// A result that took long, as text of its own kind, kept until the next one of its name.
    Expected<std::optional<std::string>> keptResult(std::string_view name) const;
    Expected<void> saveKeptResult(std::string_view name, const std::string &text);

private:
    Store(std::string path, sqlite3 *database);

    std::string m_path;
    sqlite3 *m_database = nullptr;
};

} // namespace waymark
