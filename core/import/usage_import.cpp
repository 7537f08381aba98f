#include <algorithm>

#include <fmt/format.h>

#include "core/import/tables.h"

namespace waymark {

namespace {

constexpr const char *kBadUsageDate = "is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)";
/// Totals of days further apart than this (some 2,700 years) would be a mistake of ours, not of the file: dates end at year 9999.
constexpr std::size_t kMostDays = 4'000'000;

/// "2026-05: 1,200 stored, 900 in the file": totals by month of the days that both hold.
std::string overlapByMonth(const UsageDays &stored, const UsageDays &incoming)
{
    std::map<std::int32_t, std::pair<std::int64_t, std::int64_t>> months;
    for (const auto &[day, total] : stored) {
        auto &[before, now] = months[monthNumber({day})];
        before += total.rows;
        now += incoming.at(day).rows;
    }
    std::string text;
    for (const auto &[month, rows] : months) {
        if (text.size() > 400)
            return text + "; ...";
        text += fmt::format("{}{}: {} rows stored, {} in the file", text.empty() ? "" : "; ", isoMonth(month), rows.first, rows.second);
    }
    return text;
}

} // namespace

UsageDayTotal &DayTotals::at(CalendarDay day)
{
    if (m_totals.empty())
        m_first = day;
    if (day < m_first) {
        m_totals.insert(m_totals.begin(), static_cast<std::size_t>(m_first - day), {});
        m_first = day;
    }
    const auto place = static_cast<std::size_t>(day - m_first);
    if (place >= m_totals.size())
        m_totals.resize(std::min(place + 1, kMostDays));
    return m_totals[place];
}

UsageDays DayTotals::days() const
{
    UsageDays days;
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
        if (m_totals[i].rows > 0)
            days.emplace_hint(days.end(), m_first.value + static_cast<std::int32_t>(i), m_totals[i]);
    }
    return days;
}

Expected<void> UsageImport::start()
{
    auto dates = DateReader::forZone(m_context.request.timeZone, m_order);
    if (!dates)
        return failureOf(dates);
    m_dates = std::move(*dates);
    m_dateField = m_shape.column(InputField::Date) ? InputField::Date : InputField::Timestamp;
    m_rows.reserve(kChunkRows);
    warnOfIgnoredColumns();
    return {};
}

Expected<void> UsageImport::take(const RecordBatch &batch)
{
    const std::size_t accountColumn = *m_shape.column(InputField::AccountId);
    const std::size_t featureColumn = *m_shape.column(InputField::FeatureKey);
    m_records.clear();
    m_accountKeys.clear();
    m_featureKeys.clear();
    for (const TextRecord &record : batch.records) {
        if (!isWellFormed(record))
            continue;
        m_records.push_back(&record);
        m_accountKeys.push_back(trimmed(batch.fields[record.firstField + accountColumn]));
        m_featureKeys.push_back(trimmed(batch.fields[record.firstField + featureColumn]));
    }
    m_accountNumbers.resize(m_records.size());
    m_featureNumbers.resize(m_records.size());
    m_context.accounts.find(m_accountKeys, m_accountNumbers.data());
    m_context.features.find(m_featureKeys, m_featureNumbers.data());
    for (std::size_t i = 0; i < m_records.size(); ++i)
        takeRecord(batch, *m_records[i], m_accountNumbers[i], m_featureNumbers[i]);
    return {};
}

void UsageImport::takeRecord(const RecordBatch &batch, const TextRecord &record, std::uint32_t account, std::uint32_t feature)
{
    const std::string_view date = text(batch, record, m_dateField);
    const auto day = m_dates->read(date);
    if (!day) {
        reject(record, m_dateField, badValue(m_dateField, date, kBadUsageDate));
        return;
    }
    double count = 1.0;
    if (m_shape.column(InputField::Count)) {
        const std::string_view written = text(batch, record, InputField::Count);
        const auto number = parseCount(written);
        if (!number) {
            reject(record, InputField::Count, badValue(InputField::Count, written, "is not a number of 0 or more"));
            return;
        }
        count = *number;
    }
    // A key that is new to the dictionary may be bad, or be new to an earlier row of this batch too.
    if (account == KeyDictionary::kMissing || feature == KeyDictionary::kMissing) {
        const std::string_view accountKey = text(batch, record, InputField::AccountId);
        const std::string_view featureKey = text(batch, record, InputField::FeatureKey);
        if (!isKey(record, InputField::AccountId, accountKey) || !isKey(record, InputField::FeatureKey, featureKey))
            return;
        account = accountNumber(accountKey);
        feature = featureNumber(featureKey);
    }
    m_rows.account.push_back(account);
    m_rows.day.push_back(*day);
    m_rows.feature.push_back(feature);
    m_rows.count.push_back(count);
    UsageDayTotal &total = m_totals.at(*day);
    ++total.rows;
    total.rowsWithUse += count > 0.0;
    total.sum += count;
    if (m_rows.size() == kChunkRows) {
        m_context.transaction.writeUsage(m_rows, m_record.id);
        m_rows.clear();
    }
}

Expected<void> UsageImport::settleOverlap(const UsageDays &days)
{
    const auto covered = m_context.transaction.coveredBefore(days, m_record.id);
    if (!covered)
        return failureOf(covered);
    if (covered->empty())
        return {};
    if (m_context.request.overlap == OverlapRule::Refuse)
        return failure(ErrorCode::OverlapRefused, overlapByMonth(*covered, days), m_record.file);
    const bool replace = m_context.request.overlap == OverlapRule::Replace;
    if (replace)
        m_context.transaction.replaceDays(*covered, m_record.id);
    m_report.warnings.push_back({replace ? ImportWarning::Code::OverlapReplaced : ImportWarning::Code::OverlapAdded,
                                 overlapByMonth(*covered, days), static_cast<std::int64_t>(covered->size())});
    return {};
}

void UsageImport::warnOfDays(const UsageDays &days)
{
    std::int64_t future = 0;
    for (auto day = days.upper_bound(m_context.request.today.value); day != days.end(); ++day)
        future += day->second.rows;
    if (future > 0)
        m_report.warnings.push_back({ImportWarning::Code::FutureDates, isoDate({days.rbegin()->first}), future});
    const auto last = days.rbegin();
    const auto weekBefore = days.find(last->first - 7);
    if (weekBefore != days.end() && last->second.rows * 2 < weekBefore->second.rows)
        m_report.warnings.push_back({ImportWarning::Code::LastDayUnfinished, isoDate({last->first}), last->second.rows});
}

Expected<void> UsageImport::finish(std::stop_token stop, const ProgressCallback &progress)
{
    m_context.transaction.writeUsage(m_rows, m_record.id);
    const UsageDays days = m_totals.days();
    if (days.empty())
        return {};
    m_record.firstDay = {days.begin()->first};
    m_record.lastDay = {days.rbegin()->first};
    m_context.transaction.writeUsageDays(days, m_record.id);
    if (const auto settled = settleOverlap(days); !settled)
        return settled;
    warnOfDays(days);
    const auto merged = m_context.transaction.refreshMonths(days, m_record.id, stop, progress);
    if (!merged)
        return failureOf(merged);
    m_report.merged = *merged;
    if (*merged > 0)
        m_report.warnings.push_back({ImportWarning::Code::RowsMerged, {}, *merged});
    return {};
}

} // namespace waymark
