#include "core/store/usage/usage_month.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include "core/base/day.h"
#include "core/base/parallel.h"
#include "core/store/row_stream.h"
#include "core/store/sqlite.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

namespace {

constexpr std::size_t kChunksPerRound = 64;
/// The radix sort's digit: its counters fit the first-level cache.
constexpr int kDigitBits = 10;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

/// A row of one month. The key orders by account, feature, day of the month, and old before new.
struct MonthRow {
    std::uint64_t key;
    double count;

    static MonthRow of(std::uint32_t account, std::uint32_t feature, int dayOfMonth, bool isNew, double count)
    {
        return {std::uint64_t{account} << 32 | std::uint64_t{feature} << 6 | static_cast<std::uint64_t>(dayOfMonth) << 1 | (isNew ? 1 : 0),
                count};
    }
    std::uint32_t account() const { return static_cast<std::uint32_t>(key >> 32); }
    std::uint32_t feature() const { return static_cast<std::uint32_t>(key >> 6) & 0x3ffffff; }
    std::uint64_t group() const { return key >> 6; }
    std::uint64_t day() const { return key >> 1; }
    bool isNew() const { return (key & 1) != 0; }
};

/// What an account did in a month: its piece of `text` up to `end`.
struct MonthAccount {
    std::uint32_t account;
    std::size_t end;
};

/// The rows of a month as the table takes them.
struct MonthRows {
    std::int64_t month = 0; ///< 202606
    std::vector<MonthAccount> accounts;
    std::string text; ///< {"3":[12,4],"7":[1,1]}{"3":...: feature to sum and active days, the accounts one behind the other
    std::int64_t merged = 0;
};

void monthColumn(const void *data, std::size_t row, int column, sqlite3_context *into)
{
    const auto &rows = *static_cast<const MonthRows *>(data);
    const std::size_t start = row == 0 ? 0 : rows.accounts[row - 1].end;
    if (column == 2)
        sqlite3_result_text(into, rows.text.data() + start, static_cast<int>(rows.accounts[row].end - start), SQLITE_STATIC);
    else
        sqlite3_result_int64(into, column == 0 ? rows.month : rows.accounts[row].account);
}

/// Months that are summed together, or a slice of one that is too large by itself.
struct MonthBatch {
    std::vector<std::int32_t> months;
    std::uint32_t firstOwner = 0;
    std::uint32_t lastOwner = std::numeric_limits<std::uint32_t>::max();
};

/// Sorts by one digit of the key, keeping the order of equal digits. Returns false, and moves nothing, where all digits are equal.
bool sortByDigit(const std::vector<MonthRow> &rows, std::vector<MonthRow> &sorted, int shift)
{
    std::array<std::uint32_t, kDigits + 1> start{};
    const auto digit = [shift](const MonthRow &row) { return static_cast<std::size_t>(row.key >> shift) & (kDigits - 1); };
    for (const MonthRow &row : rows)
        ++start[digit(row) + 1];
    if (start[digit(rows.front()) + 1] == rows.size())
        return false;
    std::partial_sum(start.begin(), start.end(), start.begin());
    for (const MonthRow &row : rows)
        sorted[start[digit(row)]++] = row;
    return true;
}

/// By key, and by count where keys are equal, so that sums of decimals do not depend on the order of the rows.
void sortRows(std::vector<MonthRow> &rows)
{
    if (rows.empty())
        return;
    std::vector<MonthRow> scratch(rows.size());
    for (int shift = 0; shift < 64; shift += kDigitBits) {
        if (sortByDigit(rows, scratch, shift))
            rows.swap(scratch);
    }
    for (auto first = rows.begin(); first != rows.end();) {
        const auto end = std::find_if(first + 1, rows.end(), [first](const MonthRow &row) { return row.key != first->key; });
        if (end - first > 1)
            std::sort(first, end, [](const MonthRow &one, const MonthRow &other) { return one.count < other.count; });
        first = end;
    }
}

void appendNumber(std::string &text, double number)
{
    constexpr double kLargestExact = 9007199254740992.0;
    if (number == std::floor(number) && number < kLargestExact) {
        const fmt::format_int whole(static_cast<std::uint64_t>(number));
        text.append(whole.data(), whole.size());
    } else {
        text += fmt::format("{}", number);
    }
}

/// The cell of the rows from `first` on that share account and feature; returns the end of them.
std::size_t appendCell(MonthRows &result, const std::vector<MonthRow> &rows, std::size_t first)
{
    double sum = 0.0;
    std::uint64_t activeDays = 0;
    std::size_t i = first;
    for (; i < rows.size() && rows[i].group() == rows[first].group(); ++i) {
        const bool sameDay = i > first && rows[i].day() == rows[i - 1].day();
        sum += rows[i].count;
        activeDays += sameDay ? 0 : 1;
        result.merged += sameDay && rows[i].isNew();
    }
    const fmt::format_int feature(rows[first].feature());
    const fmt::format_int days(activeDays);
    result.text.append("\"").append(feature.data(), feature.size()).append("\":[");
    appendNumber(result.text, sum);
    result.text.append(",").append(days.data(), days.size()).append("]");
    return i;
}

MonthRows sumMonth(std::int64_t month, std::vector<MonthRow> &rows)
{
    sortRows(rows);
    MonthRows result;
    result.month = month;
    for (std::size_t i = 0; i < rows.size();) {
        const std::uint32_t account = rows[i].account();
        result.text += '{';
        i = appendCell(result, rows, i);
        while (i < rows.size() && rows[i].account() == account) {
            result.text += ',';
            i = appendCell(result, rows, i);
        }
        result.text += '}';
        result.accounts.push_back({account, result.text.size()});
    }
    return result;
}

class MonthRefresh {
public:
    MonthRefresh(sqlite3 *database, const std::string &path, std::int64_t import)
        : m_database(database)
        , m_path(path)
        , m_import(import)
    {}

    /// The accounts of users, whose numbers usage holds as well.
    Expected<void> loadUsers()
    {
        Statement query(m_database, m_path, "SELECT user, account FROM user WHERE account IS NOT NULL");
        while (query.step()) {
            const auto user = static_cast<std::size_t>(query.integer(0));
            while (m_owner.size() <= user)
                m_owner.push_back(static_cast<std::uint32_t>(m_owner.size()));
            m_owner[user] = static_cast<std::uint32_t>(query.integer(1));
        }
        return query.finish();
    }

    Expected<void> loadReplacedDays()
    {
        Statement query(m_database, m_path, "SELECT replaced_import, day FROM usage_replaced_day");
        while (query.step()) {
            if (const auto day = parseIsoDate(query.text(1)))
                m_replaced.insert({query.integer(0), day->value});
        }
        return query.finish();
    }

    /// Months in order, in batches of so many rows; a month with more is cut into slices of accounts.
    Expected<std::vector<MonthBatch>> batches(const std::set<std::int32_t> &months, std::int64_t mostRows) const
    {
        const auto largest = largestOwner();
        if (!largest)
            return failureOf(largest);
        Statement query(m_database, m_path, "SELECT substr(day, 1, 7), sum(rows) FROM usage_day GROUP BY 1");
        std::map<std::int32_t, std::int64_t> rowsOf;
        while (query.step()) {
            if (const auto day = parseIsoDate(std::string(query.text(0)) + "-01"))
                rowsOf[monthNumber(*day)] = query.integer(1);
        }
        if (const auto done = query.finish(); !done)
            return failureOf(done);
        std::vector<MonthBatch> result;
        std::int64_t rows = mostRows;
        for (const std::int32_t month : months) {
            if (rowsOf[month] > mostRows) {
                addSlices(result, month, rowsOf[month] / mostRows + 1, *largest);
                rows = mostRows;
                continue;
            }
            if (result.empty() || rows + rowsOf[month] > mostRows) {
                result.emplace_back();
                rows = 0;
            }
            result.back().months.push_back(month);
            rows += rowsOf[month];
        }
        return result;
    }

    Expected<void> refresh(const MonthBatch &batch, std::stop_token stop)
    {
        const std::vector<std::int32_t> &months = batch.months;
        m_batch = batch;
        m_rows.assign(months.size(), {});
        m_months = months;
        if (const auto gathered = gather(stop); !gathered)
            return gathered;
        std::vector<MonthRows> sums(months.size());
        Expected<void> written;
        const auto produce = [&](std::size_t i) {
            sums[i] = sumMonth(months[i] / 12 * 100 + months[i] % 12 + 1, m_rows[i]);
            m_rows[i] = {};
        };
        const auto consume = [&](std::size_t i) {
            merged += sums[i].merged;
            written = stop.stop_requested() ? Expected<void>(failure(ErrorCode::Cancelled)) : write(sums[i]);
            sums[i] = {};
            return written.has_value();
        };
        parallelInOrder(months.size(), hardwareThreads(), produce, consume);
        return written;
    }

    std::int64_t merged = 0;

private:
    Expected<std::uint32_t> largestOwner() const
    {
        Statement query(m_database, m_path,
                        "SELECT max(ifnull((SELECT max(account) FROM account), 0), ifnull((SELECT max(user) FROM user), 0))");
        const auto largest = query.step() ? static_cast<std::uint32_t>(query.integer(0)) : 0;
        if (const auto done = query.finish(); !done)
            return failureOf(done);
        return largest;
    }

    static void addSlices(std::vector<MonthBatch> &batches, std::int32_t month, std::int64_t slices, std::uint32_t largest)
    {
        const auto width = static_cast<std::uint32_t>(largest / slices + 1);
        for (std::uint32_t first = 0; first <= largest; first += width)
            batches.push_back({{month}, first, first + (width - 1)});
    }

    struct Raw {
        std::int64_t import;
        std::vector<std::uint8_t> data;
        UsageColumns rows;
        Expected<void> outcome;
    };

    Expected<void> gather(std::stop_token stop)
    {
        const std::string first = isoDate(firstDayOfMonth(m_months.front()));
        const std::string last = isoDate(firstDayOfMonth(m_months.back() + 1) - 1);
        Statement query(m_database, m_path, "SELECT import, data FROM usage_chunk WHERE first_day <= ? AND last_day >= ? ORDER BY chunk");
        query.bind(1, last).bind(2, first);
        std::vector<Raw> round;
        bool more = true;
        while (more) {
            more = query.step();
            if (more) {
                const auto bytes = query.blob(1);
                round.push_back({query.integer(0), {bytes.begin(), bytes.end()}, {}, {}});
            }
            if (more && round.size() < kChunksPerRound)
                continue;
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (const auto taken = take(round); !taken)
                return taken;
            round.clear();
        }
        return query.finish();
    }

    Expected<void> take(std::vector<Raw> &round)
    {
        parallelFor(round.size(), hardwareThreads(), [&](std::size_t i) { round[i].outcome = decodeChunk(round[i].data, round[i].rows); });
        for (const Raw &raw : round) {
            if (!raw.outcome)
                return raw.outcome;
            distribute(raw);
        }
        return {};
    }

    std::uint32_t ownerOf(std::uint32_t number) const { return number < m_owner.size() ? m_owner[number] : number; }

    void distribute(const Raw &raw)
    {
        CalendarDay lastDay;
        std::vector<MonthRow> *target = nullptr;
        int dayOfMonth = 0;
        for (std::size_t i = 0; i < raw.rows.size(); ++i) {
            const CalendarDay day = raw.rows.day[i];
            if (i == 0 || day != lastDay) {
                lastDay = day;
                const auto place = std::lower_bound(m_months.begin(), m_months.end(), monthNumber(day));
                const bool wanted = place != m_months.end() && *place == monthNumber(day) && !m_replaced.contains({raw.import, day.value});
                target = wanted ? &m_rows[static_cast<std::size_t>(place - m_months.begin())] : nullptr;
                dayOfMonth = civilDate(day).day;
            }
            if (target == nullptr || !(raw.rows.count[i] > 0.0))
                continue;
            const std::uint32_t owner = ownerOf(raw.rows.account[i]);
            if (owner >= m_batch.firstOwner && owner <= m_batch.lastOwner)
                target->push_back(MonthRow::of(owner, raw.rows.feature[i], dayOfMonth, raw.import == m_import, raw.rows.count[i]));
        }
    }

    Expected<void> write(const MonthRows &rows)
    {
        if (m_batch.firstOwner == 0) {
            const auto removed = execute(m_database, m_path, fmt::format("DELETE FROM usage_month_account WHERE month = {}", rows.month));
            if (!removed)
                return removed;
        }
        return insertRows(m_database, m_path, "usage_month_account (month, account, cells)", {rows.accounts.size(), 3, monthColumn, &rows});
    }

    sqlite3 *m_database;
    const std::string &m_path;
    std::int64_t m_import;
    std::set<std::pair<std::int64_t, std::int32_t>> m_replaced;
    std::vector<std::uint32_t> m_owner; ///< account of an account's or a user's number; as it is beyond the end
    MonthBatch m_batch;                 ///< in work
    std::vector<std::int32_t> m_months;
    std::vector<std::vector<MonthRow>> m_rows; ///< by place in m_months
};

} // namespace

Expected<std::int64_t> refreshUsageMonths(sqlite3 *database, const std::string &path, const std::set<std::int32_t> &months,
                                          std::int64_t import, std::stop_token stop, const ProgressCallback &progress,
                                          std::int64_t mostRows)
{
    MonthRefresh refresh(database, path, import);
    if (const auto loaded = refresh.loadReplacedDays(); !loaded)
        return failureOf(loaded);
    if (const auto loaded = refresh.loadUsers(); !loaded)
        return failureOf(loaded);
    const auto batches = refresh.batches(months, mostRows);
    if (!batches)
        return failureOf(batches);
    for (std::size_t i = 0; i < batches->size(); ++i) {
        if (const auto done = refresh.refresh((*batches)[i], stop); !done)
            return failureOf(done);
        if (progress)
            progress({static_cast<double>(i + 1) / static_cast<double>(batches->size()), 0, 0, 0});
    }
    return refresh.merged;
}

} // namespace waymark
