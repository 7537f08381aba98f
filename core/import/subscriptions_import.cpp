#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/import/tables.h"

namespace waymark {

namespace {

constexpr const char *kBadSubscriptionDate = "is not a date (expected 2026-06-30)";

} // namespace

Expected<void> SubscriptionsImport::start()
{
    auto dates = DateReader::forZone(m_context.request.timeZone, m_order);
    if (!dates)
        return failureOf(dates);
    m_dates = std::move(*dates);
    warnOfIgnoredColumns();
    return {};
}

Expected<void> SubscriptionsImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (isWellFormed(record))
            takeRecord(batch, record);
    }
    return {};
}

bool SubscriptionsImport::readAmounts(const RecordBatch &batch, const TextRecord &record, SubscriptionRow &row)
{
    row.seats = std::numeric_limits<double>::quiet_NaN();
    if (const std::string_view seats = text(batch, record, InputField::Seats); !seats.empty()) {
        const auto number = parseCount(seats);
        if (!number) {
            reject(record, InputField::Seats, badValue(InputField::Seats, seats, "is not a number of 0 or more"));
            return false;
        }
        row.seats = *number;
    }
    if (const std::string_view mrr = text(batch, record, InputField::Mrr); !mrr.empty()) {
        const auto cents = parseCents(mrr);
        if (!cents) {
            reject(record, InputField::Mrr, badValue(InputField::Mrr, mrr, "is not an amount of 0 or more, such as 1234.50"));
            return false;
        }
        row.mrrCents = *cents;
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
    const auto day = m_dates->read(start);
    if (!day) {
        reject(record, InputField::Date, badValue(InputField::Date, start, kBadSubscriptionDate));
        return;
    }
    row.date = *day;
    if (const std::string_view end = text(batch, record, InputField::EndDate); !end.empty()) {
        const auto last = m_dates->read(end);
        if (!last || *last < row.date) {
            reject(record, InputField::EndDate, badValue(InputField::EndDate, end, last ? "lies before the start" : kBadSubscriptionDate));
            return;
        }
        row.endDate = *last;
    }
    if (!readAmounts(batch, record, row))
        return;
    if (m_context.request.currency && !currency.empty() && currency != *m_context.request.currency) {
        reject(record, InputField::Currency, badValue(InputField::Currency, currency, "is not the chosen currency"));
        return;
    }
    if (!currency.empty())
        m_currencies.emplace(currency);
    m_record.firstDay = m_record.firstDay.isNone() ? row.date : std::min(m_record.firstDay, row.date);
    m_record.lastDay = m_record.lastDay.isNone() ? row.date : std::max(m_record.lastDay, row.date);
    m_context.transaction.writeSubscription(accountNumber(key), row, currency, m_record.id);
}

Expected<void> SubscriptionsImport::finish(std::stop_token, const ProgressCallback &)
{
    const auto stored = m_context.transaction.currencies();
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
