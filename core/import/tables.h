#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/import/table_import.h"

namespace waymark {

/// Accounts: a key, dates, and every other column as an attribute.
class AccountsImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;

private:
    Expected<void> takeRecord(const RecordBatch &batch, const TextRecord &record);
    /// An optional date; false (and the record is rejected) where the text is no date.
    bool optionalDate(const RecordBatch &batch, const TextRecord &record, InputField field, CalendarDay &day);
    bool isRepeated(const TextRecord &record, std::string_view key);

    std::optional<DateReader> m_dates;
    std::unordered_map<std::string, std::pair<std::int64_t, std::string>> m_seen; ///< key -> line and raw text of its first row
    std::set<std::string, std::less<>> m_stored;                                  ///< accounts known before this file
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

    std::optional<DateReader> m_dates;
    std::set<std::string, std::less<>> m_currencies;
};

/// Features: what they are called and where they belong.
class FeaturesImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;

private:
    void takeRecord(const RecordBatch &batch, const TextRecord &record);

    std::set<std::string, std::less<>> m_seen;
};

/// Totals by day in a plain column, for rows that mostly come by day.
class DayTotals {
public:
    UsageDayTotal &at(CalendarDay day);
    UsageDays days() const;

private:
    CalendarDay m_first;
    std::vector<UsageDayTotal> m_totals;
};

/// Usage, a row per account, day and feature: the long form. Built for tens of millions of rows.
class UsageImport final : public TableImport {
public:
    using TableImport::TableImport;
    Expected<void> start() override;
    Expected<void> take(const RecordBatch &batch) override;
    Expected<void> finish(std::stop_token stop, const ProgressCallback &progress) override;

private:
    void takeRecord(const RecordBatch &batch, const TextRecord &record, std::uint32_t account, std::uint32_t feature);
    Expected<void> settleOverlap(const UsageDays &days);
    void warnOfDays(const UsageDays &days);

    std::optional<DateReader> m_dates;
    InputField m_dateField = InputField::Date;
    UsageColumns m_rows;
    DayTotals m_totals;
    std::vector<const TextRecord *> m_records;
    std::vector<std::string_view> m_accountKeys, m_featureKeys;
    std::vector<std::uint32_t> m_accountNumbers, m_featureNumbers;
};

} // namespace waymark
