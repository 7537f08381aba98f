#include <algorithm>
#include <span>

#include <fmt/format.h>

#include "core/base/parallel.h"
#include "core/import/tables/tables.h"

namespace waymark {

namespace {

constexpr const char *kBadCount = "is not a number of 0 or more";
/// Totals of days further apart than this (some 2,700 years) would be a mistake of ours, not of the file: dates end at year 9999.
constexpr std::size_t kMostDays = 4'000'000;

/// Totals by month of the days that both hold.
std::vector<MonthOverlap> overlapByMonth(const UsageDays &stored, const UsageDays &incoming)
{
    std::map<std::int32_t, MonthOverlap> months;
    for (const auto &[day, total] : stored) {
        MonthOverlap &month = months[monthNumber({day})];
        const UsageDayTotal &now = incoming.at(day);
        ++month.days;
        month.storedRows += total.rows;
        month.storedSum += total.sum;
        month.fileRows += now.rows;
        month.fileSum += now.sum;
    }
    std::vector<MonthOverlap> list;
    for (auto &[number, month] : months) {
        month.month = number;
        list.push_back(month);
    }
    return list;
}

/// "2026-05: 1,200 rows stored, 900 in the file"
std::string overlapText(const std::vector<MonthOverlap> &months)
{
    std::string text;
    for (const MonthOverlap &month : months) {
        if (text.size() > 400)
            return text + "; ...";
        text += fmt::format("{}{}: {} rows stored, {} in the file", text.empty() ? "" : "; ", isoMonth(month.month), month.storedRows,
                            month.fileRows);
    }
    return text;
}

} // namespace

void DayTotals::add(CalendarDay day, double count)
{
    if (day != m_lastDay || m_totals.empty()) {
        m_lastPlace = placeOf(day);
        m_lastDay = day;
    }
    UsageDayTotal &total = m_totals[m_lastPlace];
    ++total.rows;
    total.rowsWithUse += count > 0.0;
    total.sum += count;
}

std::size_t DayTotals::placeOf(CalendarDay day)
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
    return place;
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
    m_rows.reserve(kChunkRows);
    warnOfIgnoredColumns();
    return {};
}

bool UsageImport::isPlain() const
{
    return !m_shape.wide && m_shape.events.empty() && m_shape.dedupKey.empty() && m_shape.column(InputField::AccountId) &&
           m_shape.column(InputField::FeatureKey) && !m_shape.column(InputField::UserId);
}

Expected<void> UsageImport::take(const RecordBatch &batch)
{
    if (isPlain()) {
        takePlain(batch);
        return {};
    }
    for (const TextRecord &record : batch.records) {
        if (!isUsable(batch, record))
            continue;
        if (!m_shape.events.empty())
            takeEvents(batch, record);
        else if (m_shape.wide)
            takeWide(batch, record);
        else
            takeLong(batch, record);
    }
    return {};
}

void UsageImport::takePlain(const RecordBatch &batch)
{
    m_records.clear();
    for (const TextRecord &record : batch.records) {
        if (isUsable(batch, record))
            m_records.push_back(&record);
    }
    // In parts of about the same length.
    m_accounts.resize(m_records.size());
    m_features.resize(m_records.size());
    const std::size_t middle = m_records.size() / 2;
    parallelFor(4, hardwareThreads(), [&](std::size_t part) {
        if (part == 0)
            findNumbers(batch, InputField::AccountId, m_context.accounts, m_accounts, 0, middle);
        else if (part == 1)
            findNumbers(batch, InputField::AccountId, m_context.accounts, m_accounts, middle, m_records.size());
        else if (part == 2)
            readValues(batch);
        else
            findNumbers(batch, InputField::FeatureKey, m_context.features, m_features, 0, m_records.size());
    });
    for (std::size_t i = 0; i < m_records.size(); ++i)
        takePlainRecord(batch, i);
}

void UsageImport::findNumbers(const RecordBatch &batch, InputField field, const KeyDictionary &known, KeyColumn &column, std::size_t first,
                              std::size_t end) const
{
    for (std::size_t i = first; i < end; ++i)
        column.keys[i] = text(batch, *m_records[i], field);
    known.find(std::span(column.keys).subspan(first, end - first), column.numbers.data() + first);
}

void UsageImport::readValues(const RecordBatch &batch)
{
    const InputField date = dateField();
    const bool hasCount = m_shape.column(InputField::Count).has_value();
    m_days.clear();
    m_counts.clear();
    for (const TextRecord *record : m_records) {
        m_days.push_back(m_dates.read(text(batch, *record, date)));
        m_counts.push_back(hasCount ? parseCount(text(batch, *record, InputField::Count), m_shape.decimalPoint) : std::optional(1.0));
    }
}

void UsageImport::takePlainRecord(const RecordBatch &batch, std::size_t place)
{
    const TextRecord &record = *m_records[place];
    if (!m_days[place] || !m_counts[place]) {
        const std::string_view date = text(batch, record, dateField());
        if (!m_days[place])
            rejectValue(record, dateField(), date, m_dates.whyNot(date));
        else
            // Read again for its reason.
            static_cast<void>(countOf(batch, record));
        return;
    }
    std::uint32_t account = m_accounts.numbers[place];
    std::uint32_t feature = m_features.numbers[place];
    // A key that is new to the dictionary may be bad, or be new to an earlier row of this batch too.
    if (account == KeyDictionary::kMissing || feature == KeyDictionary::kMissing) {
        const std::string_view accountKey = m_accounts.keys[place];
        const std::string_view featureKey = m_features.keys[place];
        if (!isKey(record, InputField::AccountId, accountKey) || !isKey(record, InputField::FeatureKey, featureKey))
            return;
        account = accountNumber(accountKey);
        feature = featureNumber(featureKey);
    }
    add(account, *m_days[place], feature, *m_counts[place]);
}

InputField UsageImport::dateField() const { return m_shape.column(InputField::Date) ? InputField::Date : InputField::Timestamp; }

std::optional<CalendarDay> UsageImport::dayOf(const RecordBatch &batch, const TextRecord &record)
{
    const InputField field = dateField();
    const std::string_view date = text(batch, record, field);
    const auto day = m_dates.read(date);
    if (!day)
        rejectValue(record, field, date, m_dates.whyNot(date));
    return day;
}

std::optional<double> UsageImport::countOf(const RecordBatch &batch, const TextRecord &record)
{
    if (!m_shape.column(InputField::Count))
        return 1.0;
    const std::string_view written = text(batch, record, InputField::Count);
    const auto number = parseCount(written, m_shape.decimalPoint);
    if (!number)
        rejectValue(record, InputField::Count, written, kBadCount);
    return number;
}

std::uint32_t UsageImport::ownerOf(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view account = text(batch, record, InputField::AccountId);
    const bool byUser = account.empty() && m_shape.column(InputField::UserId).has_value();
    const InputField field = byUser ? InputField::UserId : InputField::AccountId;
    const std::string_view key = byUser ? text(batch, record, InputField::UserId) : account;
    if (!isKey(record, field, key))
        return KeyDictionary::kMissing;
    return byUser ? userNumber(key) : accountNumber(key);
}

void UsageImport::takeLong(const RecordBatch &batch, const TextRecord &record)
{
    const auto day = dayOf(batch, record);
    const auto count = day ? countOf(batch, record) : std::nullopt;
    if (!count)
        return;
    const bool byColumn = m_shape.column(InputField::FeatureKey).has_value();
    const std::string_view feature = byColumn ? text(batch, record, InputField::FeatureKey) : m_shape.constantFeature;
    if (byColumn && !isKey(record, InputField::FeatureKey, feature))
        return;
    if (const std::uint32_t owner = ownerOf(batch, record); owner != KeyDictionary::kMissing)
        add(owner, *day, featureNumber(feature), *count);
}

void UsageImport::takeWide(const RecordBatch &batch, const TextRecord &record)
{
    const auto day = dayOf(batch, record);
    if (!day)
        return;
    m_cellCounts.assign(m_shape.features.size(), 0.0);
    for (std::size_t i = 0; i < m_shape.features.size(); ++i) {
        const std::size_t column = m_shape.features[i].column;
        const std::string_view written = trimmed(batch.fields[record.firstField + column]);
        const auto count = written.empty() ? std::optional(0.0) : parseCount(written, m_shape.decimalPoint);
        if (!count) {
            rejectCell(record, column, written, kBadCount);
            return;
        }
        m_cellCounts[i] = *count;
    }
    const std::uint32_t owner = ownerOf(batch, record);
    if (owner == KeyDictionary::kMissing)
        return;
    for (std::size_t i = 0; i < m_shape.features.size(); ++i) {
        if (m_cellCounts[i] > 0.0)
            add(owner, *day, numberOf(m_shape.features[i]), m_cellCounts[i]);
    }
}

void UsageImport::takeEvents(const RecordBatch &batch, const TextRecord &record)
{
    m_cells.clear();
    for (const NamedColumn &event : m_shape.events) {
        const std::string_view written = trimmed(batch.fields[record.firstField + event.column]);
        if (written.empty())
            continue;
        const auto day = m_dates.read(written);
        if (!day) {
            rejectCell(record, event.column, written, m_dates.whyNot(written));
            return;
        }
        m_cells.emplace_back(*day, numberOf(event));
    }
    if (m_cells.empty()) {
        rejectRow(record, std::nullopt, "a row without any of its dates", "none of its dates is filled");
        return;
    }
    const std::uint32_t owner = ownerOf(batch, record);
    if (owner == KeyDictionary::kMissing)
        return;
    for (const auto &[day, feature] : m_cells)
        add(owner, day, feature, 1.0);
}

void UsageImport::add(std::uint32_t owner, CalendarDay day, std::uint32_t feature, double count)
{
    m_rows.account.push_back(owner);
    m_rows.day.push_back(day);
    m_rows.feature.push_back(feature);
    m_rows.count.push_back(count);
    m_totals.add(day, count);
    if (m_rows.size() == kChunkRows)
        m_context.transaction.writeUsage(m_rows, m_record.id);
}

OverlapRule UsageImport::overlapRuleOf(std::int32_t month) const
{
    const auto own = m_context.file->overlapOfMonth.find(month);
    return own == m_context.file->overlapOfMonth.end() ? m_context.request.overlap : own->second;
}

Expected<void> UsageImport::settleOverlap(const UsageDays &days)
{
    const auto covered = m_context.transaction.coveredBefore(days, m_record.id);
    if (!covered)
        return failureOf(covered);
    if (covered->empty())
        return {};
    std::map<OverlapRule, UsageDays> byRule;
    for (const auto &[day, total] : *covered)
        byRule[overlapRuleOf(monthNumber({day}))].emplace(day, total);
    m_report.overlap = overlapByMonth(*covered, days);
    for (MonthOverlap &month : m_report.overlap)
        month.rule = overlapRuleOf(month.month);
    if (const auto refused = byRule.find(OverlapRule::Refuse); refused != byRule.end()) {
        const std::string text = overlapText(overlapByMonth(refused->second, days));
        if (!m_context.request.dryRun)
            return failure(ErrorCode::OverlapRefused, text, m_record.file);
        m_report.refusal = Error{ErrorCode::OverlapRefused, text, m_record.file, 0, 0};
        return {};
    }
    for (const auto &[rule, both] : byRule) {
        const bool replace = rule == OverlapRule::Replace;
        if (replace)
            m_context.transaction.replaceDays(both, m_record.id);
        m_report.warnings.push_back({replace ? ImportWarning::Code::OverlapReplaced : ImportWarning::Code::OverlapAdded,
                                     overlapText(overlapByMonth(both, days)), static_cast<std::int64_t>(both.size())});
    }
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
