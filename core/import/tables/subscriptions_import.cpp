#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/import/tables/tables.h"

namespace waymark {

namespace {

/// How many billing intervals a month has: what turns an amount into MRR. None for words that are no interval.
std::optional<double> intervalsPerMonth(std::string_view interval)
{
    const std::string name = normalisedName(interval);
    if (name.empty() || name == "month" || name == "monthly")
        return 1.0;
    if (name == "year" || name == "yearly" || name == "annual" || name == "annually")
        return 1.0 / 12.0;
    if (name == "quarter" || name == "quarterly")
        return 1.0 / 3.0;
    if (name == "week" || name == "weekly")
        return 52.0 / 12.0;
    if (name == "day" || name == "daily")
        return 365.0 / 12.0;
    return std::nullopt;
}

} // namespace

Expected<void> SubscriptionsImport::start()
{
    warnOfIgnoredColumns();
    return {};
}

Expected<void> SubscriptionsImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (isUsable(batch, record))
            takeRecord(batch, record);
    }
    return {};
}

bool SubscriptionsImport::readAmounts(const RecordBatch &batch, const TextRecord &record, SubscriptionRow &row)
{
    row.seats = std::numeric_limits<double>::quiet_NaN();
    if (const std::string_view seats = text(batch, record, InputField::Seats); !seats.empty()) {
        const auto number = parseCount(seats, m_shape.decimalPoint);
        if (!number) {
            rejectValue(record, InputField::Seats, seats, "is not a number of 0 or more");
            return false;
        }
        row.seats = *number;
    }
    if (const std::string_view mrr = text(batch, record, InputField::Mrr); !mrr.empty()) {
        const auto cents = parseCents(mrr, m_shape.decimalPoint);
        if (!cents) {
            rejectValue(record, InputField::Mrr, mrr, "is not an amount of 0 or more, such as 1234.50");
            return false;
        }
        const std::string_view interval = text(batch, record, InputField::BillingInterval);
        const auto perMonth = intervalsPerMonth(interval);
        if (!perMonth) {
            rejectValue(record, InputField::BillingInterval, interval, "is not day, week, month, quarter or year");
            return false;
        }
        const double units = m_shape.amountPerSeat && !std::isnan(row.seats) ? row.seats : 1.0;
        row.mrrCents = units == 1.0 && *perMonth == 1.0 ? *cents : std::llround(static_cast<double>(*cents) * units * *perMonth);
        row.hasMrr = true;
    }
    return true;
}

void SubscriptionsImport::takeRecord(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view key = text(batch, record, InputField::AccountId);
    const std::string_view id = text(batch, record, InputField::SubscriptionId);
    const std::string_view currency = text(batch, record, InputField::Currency);
    if (!isKey(record, InputField::AccountId, key) || (!id.empty() && !isKey(record, InputField::SubscriptionId, id)) ||
        (!currency.empty() && !isKey(record, InputField::Currency, currency)))
        return;
    SubscriptionRow row;
    row.subscriptionId = id;
    const std::string_view start = text(batch, record, InputField::Date);
    const auto day = m_dates.read(start);
    if (!day) {
        rejectValue(record, InputField::Date, start, m_dates.whyNot(start));
        return;
    }
    row.date = *day;
    if (const std::string_view end = text(batch, record, InputField::EndDate); !end.empty()) {
        const auto last = m_dates.read(end);
        if (!last || *last < row.date) {
            rejectValue(record, InputField::EndDate, end, last ? "lies before the start" : m_dates.whyNot(end));
            return;
        }
        row.endDate = *last;
    }
    if (!readAmounts(batch, record, row))
        return;
    if (m_context.request.currency && !currency.empty() && currency != *m_context.request.currency) {
        rejectValue(record, InputField::Currency, currency, "is not the chosen currency");
        return;
    }
    if (!currency.empty())
        m_currencies.emplace(currency);
    m_record.firstDay = m_record.firstDay.isNone() ? row.date : std::min(m_record.firstDay, row.date);
    m_record.lastDay = m_record.lastDay.isNone() ? row.date : std::max(m_record.lastDay, row.date);
    const bool replaced = m_context.transaction.writeSubscription(accountNumber(key), row, currency, m_record.id);
    (replaced ? m_report.updated : m_report.added) += 1;
}

Expected<void> SubscriptionsImport::finish(std::stop_token, const ProgressCallback &)
{
    const auto stored = m_context.transaction.keys().currencies();
    if (!stored)
        return failureOf(stored);
    m_currencies.insert(stored->begin(), stored->end());
    if (m_currencies.size() < 2)
        return {};
    std::string names;
    for (const std::string &currency : m_currencies)
        names += (names.empty() ? "" : ", ") + currency;
    return failure(ErrorCode::CurrencyMixed, names, m_record.file);
}

} // namespace waymark
