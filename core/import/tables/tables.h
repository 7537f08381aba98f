#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/import/tables/table_import.h"

namespace waymark {

/// Accounts: a key, dates, and every other column as an attribute.
class AccountsImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> startPart(const std::string &name, TableShape shape) override;
    Expected<void> take(const RecordBatch &batch) override;

private:
    Expected<void> setAttributes();
    Expected<void> takeRecord(const RecordBatch &batch, const TextRecord &record);
    /// An optional date; false (and the record is rejected) where the text is no date.
    bool optionalDate(const RecordBatch &batch, const TextRecord &record, InputField field, CalendarDay &day);
    bool isRepeated(const TextRecord &record, std::string_view key);

    std::unordered_map<std::string, std::pair<std::int64_t, std::uint64_t>> m_seen; ///< key -> line and hash of its first row
    std::set<std::string, std::less<>> m_stored;                                    ///< accounts known before this file
};

/// Subscriptions: seats and MRR of an account from a date on.
class SubscriptionsImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;
    Expected<void> finish(std::stop_token stop, const ProgressCallback &progress) override;

private:
    void takeRecord(const RecordBatch &batch, const TextRecord &record);
    bool readAmounts(const RecordBatch &batch, const TextRecord &record, SubscriptionRow &row);

    std::set<std::string, std::less<>> m_currencies;
};

/// Features: what they are called and where they belong.
class FeaturesImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;

private:
    Expected<void> takeRecord(const RecordBatch &batch, const TextRecord &record);

    std::set<std::string, std::less<>> m_seen;
    std::set<std::string, std::less<>> m_described; ///< features that the store says something about already
};

/// Users: which account a user belongs to.
class UsersImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;
    Expected<void> finish(std::stop_token stop, const ProgressCallback &progress) override;

private:
    void takeRecord(const RecordBatch &batch, const TextRecord &record);

    std::unordered_map<std::uint32_t, std::uint32_t> m_accountOfUser; ///< stored before or by an earlier row
    std::unordered_map<std::uint32_t, std::int64_t> m_lines;          ///< of this file's users
    bool m_moved = false;                                             ///< some user's usage belongs to another account now
};

/// Totals by day in a plain column, for rows that mostly come by day.
class DayTotals {
public:
    /// A row of this day.
    void add(CalendarDay day, double count);
    UsageDays days() const;

private:
    std::size_t placeOf(CalendarDay day);

    CalendarDay m_first;
    CalendarDay m_lastDay;
    std::size_t m_lastPlace = 0; ///< of m_lastDay
    std::vector<UsageDayTotal> m_totals;
};

/// Usage: a row per account, day and feature, built for tens of millions of rows; a column per feature; or a date per event.
class UsageImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;
    Expected<void> finish(std::stop_token stop, const ProgressCallback &progress) override;

private:
    /// The plain long form: account, feature, date and count each in a column.
    bool isPlain() const;
    void takePlain(const RecordBatch &batch);
    /// The keys of a column of m_records and their numbers.
    struct KeyColumn {
        std::vector<std::string_view> keys;
        std::vector<std::uint32_t> numbers;

        void resize(std::size_t rows)
        {
            keys.resize(rows);
            numbers.resize(rows);
        }
    };
    void findNumbers(const RecordBatch &batch, InputField field, const KeyDictionary &known, KeyColumn &column, std::size_t first,
                     std::size_t end) const;
    void readValues(const RecordBatch &batch);
    void takePlainRecord(const RecordBatch &batch, std::size_t place);
    InputField dateField() const;
    void takeLong(const RecordBatch &batch, const TextRecord &record);
    void takeWide(const RecordBatch &batch, const TextRecord &record);
    void takeEvents(const RecordBatch &batch, const TextRecord &record);
    std::optional<CalendarDay> dayOf(const RecordBatch &batch, const TextRecord &record);
    std::optional<double> countOf(const RecordBatch &batch, const TextRecord &record);
    /// The number of the row's account, or of its user; kMissing where the row was rejected.
    std::uint32_t ownerOf(const RecordBatch &batch, const TextRecord &record);
    void add(std::uint32_t owner, CalendarDay day, std::uint32_t feature, double count);
    std::uint32_t numberOf(const NamedColumn &feature) { return featureNumber(feature.name); }
    Expected<void> settleOverlap(const UsageDays &days);
    OverlapRule overlapRuleOf(std::int32_t month) const;
    void warnOfDays(const UsageDays &days);

    std::vector<std::pair<CalendarDay, std::uint32_t>> m_cells; ///< of one row: day and feature
    std::vector<double> m_cellCounts;
    UsageColumns m_rows;
    DayTotals m_totals;
    std::vector<const TextRecord *> m_records;
    KeyColumn m_accounts, m_features;
    std::vector<std::optional<CalendarDay>> m_days; ///< by place in m_records
    std::vector<std::optional<double>> m_counts;
};

} // namespace waymark
