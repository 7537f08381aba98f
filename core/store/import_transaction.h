#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/life_rule.h"
#include "core/store/account_writer.h"
#include "core/store/store.h"
#include "core/store/stored_keys.h"
#include "core/store/subscription_steps.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

/// Rows and sum of one day of usage.
struct UsageDayTotal {
    std::int64_t rows = 0;
    std::int64_t rowsWithUse = 0;
    double sum = 0.0;
};
using UsageDays = std::map<std::int32_t, UsageDayTotal>; ///< by CalendarDay::value

/*!
 * One import's writes: all of them, or, when it is destroyed without commit(), none.
 *
 * A failed write (a full disk, say) is kept: every later call fails with it, so the caller may write on and ask at the end of a block.
 */
class ImportTransaction {
public:
    static Expected<ImportTransaction> begin(Store &store);
    /// Takes the latest import back, in a transaction of its own. Errors: NothingToUndo, those of the store, Cancelled.
    static Expected<std::vector<ImportRecord>> takeBackLast(Store &store, std::stop_token stop, const ProgressCallback &progress);
    ImportTransaction(ImportTransaction &&) noexcept;
    ~ImportTransaction();

    /// The file name under which content of this hash was imported before, if it was.
    Expected<std::optional<std::string>> importedAs(const std::string &hash) const;
    Expected<std::int64_t> addImport(const ImportRecord &record, CalendarDay today);
    Expected<void> finishImport(const ImportRecord &record);

    /// What the store knows by now.
    StoredKeys keys() const;
    /// The latest import of a source into a table.
    Expected<std::optional<ImportRecord>> lastOfSource(const std::string &source, const std::string &table) const;
    /// A key seen for the first time; the account stays unknown to the analyses until it gets a signup date.
    void addAccountKey(std::uint32_t number, std::string_view key);
    void addFeatureKey(std::uint32_t number, std::string_view key);
    /// Users are numbered together with accounts, so that usage names either.
    void addUserKey(std::uint32_t number, std::string_view key);
    void writeUser(std::uint32_t number, std::uint32_t account);

    /// Makes the account table ready for these attributes, new columns included.
    Expected<void> setAttributes(const std::vector<std::string> &names);
    void writeAccount(const AccountRow &row, std::int64_t import);
    /// Removes what earlier imports said of this subscription and day, then writes the row. True where there was something to remove.
    bool writeSubscription(std::uint32_t account, const SubscriptionRow &row, std::string_view currency, std::int64_t import);
    void writeFeature(std::uint32_t number, std::string_view label, std::string_view category, std::string_view level,
                      std::string_view area, std::string_view entitled);
    void reject(const RejectedRow &row);
    /// Takes at most kChunkRows rows and leaves `rows` empty; they are in the store once their months were refreshed.
    void writeUsage(UsageColumns &rows, std::int64_t import);

    /// Days of these that earlier imports hold, with what they hold.
    Expected<UsageDays> coveredBefore(const UsageDays &days, std::int64_t import) const;
    void writeUsageDays(const UsageDays &days, std::int64_t import);
    /// From now on only this import counts on these days.
    void replaceDays(const UsageDays &days, std::int64_t import);
    /// Makes usage_month right for all months of these days. Returns the rows of this import that share account, feature
    /// and day with another row.
    Expected<std::int64_t> refreshMonths(const UsageDays &days, std::int64_t import, std::stop_token stop,
                                         const ProgressCallback &progress);

    /// The same for all months, after users were given accounts.
    Expected<void> refreshAllMonths(std::stop_token stop, const ProgressCallback &progress);

    Expected<LifeRule> lifeRule() const;
    Expected<void> setLifeRule(const LifeRule &rule);

    /// The default as-of date after these writes: the rule of definitions.md section 2.
    Expected<CalendarDay> defaultAsOf() const;

    /// The first failed write, if any.
    Expected<void> state() const;
    Expected<void> commit();

private:
    struct Parts;
    explicit ImportTransaction(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace waymark
