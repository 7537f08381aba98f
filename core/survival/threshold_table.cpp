#include "core/survival/threshold_table.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <utility>

namespace waymark {

namespace {

constexpr std::size_t kPeopleBetweenStops = 65'536;
constexpr std::int64_t kMostDays = 4'000'000;
constexpr std::size_t kMostBlocks = 512;
/// Cells of one column of rows: 16 MB each for events and censored.
constexpr std::size_t kMostCells = 4'000'000;

struct PersonByMetric {
    double metric = 0.0;
    std::uint32_t leaving = 0;
};

/// Bits that compare as unsigned numbers in the order of the doubles.
std::uint64_t sortableBits(double value)
{
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63;
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0); // + 0.0 makes one zero of the two
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

/// Ascending by metric. A radix sort that skips the digits all people share, for counts most of them: twice as fast as comparing.
void sortByMetric(std::vector<PersonByMetric> &people)
{
    constexpr unsigned kDigitBits = 11;
    constexpr std::size_t kDigits = 6;
    constexpr std::size_t kValues = std::size_t{1} << kDigitBits;
    const auto digitOf = [](const PersonByMetric &person, std::size_t digit) {
        return static_cast<std::size_t>(sortableBits(person.metric) >> (digit * kDigitBits)) % kValues;
    };
    std::vector<std::size_t> counts(kDigits * kValues);
    for (const PersonByMetric &person : people) {
        for (std::size_t digit = 0; digit < kDigits; ++digit)
            ++counts[digit * kValues + digitOf(person, digit)];
    }
    std::vector<PersonByMetric> sorted(people.size());
    for (std::size_t digit = 0; digit < kDigits && !people.empty(); ++digit) {
        const auto first = counts.begin() + static_cast<std::ptrdiff_t>(digit * kValues);
        if (first[static_cast<std::ptrdiff_t>(digitOf(people.front(), digit))] == people.size())
            continue;
        std::exclusive_scan(first, first + kValues, first, std::size_t{0});
        for (const PersonByMetric &person : people)
            sorted[first[static_cast<std::ptrdiff_t>(digitOf(person, digit))]++] = person;
        people.swap(sorted);
    }
}

Expected<std::vector<PersonByMetric>> peopleAtLandmark(std::span<const double> metric, std::span<const Day> exit,
                                                       std::span<const std::uint8_t> event, Day landmark, const std::stop_token &stop)
{
    std::vector<PersonByMetric> people;
    people.reserve(exit.size());
    for (std::size_t i = 0; i < exit.size(); ++i) {
        if (i % kPeopleBetweenStops == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (exit[i] < landmark || std::isnan(metric[i]))
            continue;
        if (exit[i] - landmark >= kMostDays)
            return failure(ErrorCode::InvalidArgument, "days too far apart");
        people.push_back({metric[i], 2 * static_cast<std::uint32_t>(exit[i] - landmark) + (event[i] != 0 ? 1u : 0u)});
    }
    sortByMetric(people);
    return people;
}

/// Cuts the people into blocks of whole values: one value each where they are few, else about equally many people, a value that
/// many people share on its own.
std::vector<std::uint32_t> blocksOf(const std::vector<double> &metric, std::size_t mostBlocks)
{
    std::vector<std::uint32_t> valueStart;
    for (std::size_t i = 0; i < metric.size(); ++i) {
        if (i == 0 || metric[i] != metric[i - 1])
            valueStart.push_back(static_cast<std::uint32_t>(i));
    }
    // Twice the even share, because every shared value may close an unfinished block before it.
    const std::size_t wanted = valueStart.size() <= mostBlocks ? 1 : 2 * metric.size() / mostBlocks + 1;
    std::vector<std::uint32_t> start;
    for (std::size_t v = 0; v < valueStart.size(); ++v) {
        const std::size_t next = v + 1 < valueStart.size() ? valueStart[v + 1] : metric.size();
        const bool shared = next - valueStart[v] >= wanted;
        if (start.empty() || shared || valueStart[v] - start.back() >= wanted)
            start.push_back(valueStart[v]);
    }
    start.push_back(static_cast<std::uint32_t>(metric.size()));
    return start;
}

/// Adds (or with `sign` -1 takes away) people `from` .. `to` - 1 of the table.
void movePeople(const ThresholdTable &table, std::size_t from, std::size_t to, std::uint32_t sign, std::uint32_t *events,
                std::uint32_t *censored)
{
    for (std::size_t i = from; i < to; ++i) {
        const std::uint32_t leaving = table.leaving[i];
        ((leaving & 1u) != 0 ? events : censored)[leaving / 2] += sign;
    }
}

constexpr std::uint32_t kAdd = 1;
/// Unsigned counts wrap around: adding this takes one away.
constexpr std::uint32_t kTakeAway = ~std::uint32_t{0};

void fillRows(ThresholdTable &table)
{
    const std::size_t blocks = table.blockStart.size() - 1;
    const std::size_t days = table.days;
    table.events.resize((blocks + 1) * days);
    table.censored.resize((blocks + 1) * days);
    for (std::size_t b = blocks; b-- > 0;) {
        std::uint32_t *events = table.events.data() + b * days;
        std::uint32_t *censored = table.censored.data() + b * days;
        std::copy_n(events + days, days, events);
        std::copy_n(censored + days, days, censored);
        movePeople(table, table.blockStart[b], table.blockStart[b + 1], kAdd, events, censored);
    }
}

/// Everybody from person `first` on: the nearer row, and the people between it and `first` one by one.
DayHistogram peopleFrom(const ThresholdTable &table, std::size_t first)
{
    const auto after = std::upper_bound(table.blockStart.begin(), table.blockStart.end(), static_cast<std::uint32_t>(first));
    std::size_t row = static_cast<std::size_t>(after - table.blockStart.begin()) - 1;
    if (row + 1 < table.blockStart.size() && table.blockStart[row + 1] - first < first - table.blockStart[row])
        ++row;
    DayHistogram counts;
    counts.origin = table.landmark;
    const auto begin = static_cast<std::ptrdiff_t>(row * table.days);
    const auto end = begin + static_cast<std::ptrdiff_t>(table.days);
    counts.events.assign(table.events.begin() + begin, table.events.begin() + end);
    counts.censored.assign(table.censored.begin() + begin, table.censored.begin() + end);
    const std::size_t rowStart = table.blockStart[row];
    if (rowStart < first)
        movePeople(table, rowStart, first, kTakeAway, counts.events.data(), counts.censored.data());
    else
        movePeople(table, first, rowStart, kAdd, counts.events.data(), counts.censored.data());
    counts.entered.resize(table.days);
    if (table.days > 0)
        counts.entered[0] = static_cast<std::uint32_t>(table.metric.size() - first);
    return counts;
}

/// Everybody less those given.
DayHistogram everybodyElse(const ThresholdTable &table, DayHistogram counts)
{
    for (std::size_t i = 0; i < table.days; ++i) {
        counts.events[i] = table.events[i] - counts.events[i];
        counts.censored[i] = table.censored[i] - counts.censored[i];
    }
    if (table.days > 0)
        counts.entered[0] = static_cast<std::uint32_t>(table.metric.size()) - counts.entered[0];
    return counts;
}

} // namespace

std::size_t ThresholdTable::firstReaching(double threshold) const
{
    const auto first = std::lower_bound(metric.begin(), metric.end(), threshold - kReachTolerance);
    return static_cast<std::size_t>(first - metric.begin());
}

DayHistogram ThresholdTable::reached(double threshold) const { return peopleFrom(*this, firstReaching(threshold)); }

DayHistogram ThresholdTable::notReached(double threshold) const { return everybodyElse(*this, reached(threshold)); }

Expected<ThresholdTable> thresholdTable(std::span<const double> metric, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                        Day landmark, std::stop_token stop)
{
    if (metric.size() != exit.size() || event.size() != exit.size())
        return failure(ErrorCode::InvalidArgument, "columns of different lengths");
    if (landmark < 0)
        return failure(ErrorCode::InvalidArgument, "landmark below 0");
    const Expected<std::vector<PersonByMetric>> people = peopleAtLandmark(metric, exit, event, landmark, stop);
    if (!people)
        return failureOf(people);
    ThresholdTable table;
    table.landmark = landmark;
    table.metric.reserve(people->size());
    table.leaving.reserve(people->size());
    for (const PersonByMetric &person : *people) {
        table.metric.push_back(person.metric);
        table.leaving.push_back(person.leaving);
        table.days = std::max<std::size_t>(table.days, person.leaving / 2 + 1);
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    table.blockStart = blocksOf(table.metric, std::clamp<std::size_t>(kMostCells / std::max<std::size_t>(1, table.days), 1, kMostBlocks));
    fillRows(table);
    return table;
}

ThresholdSweep::ThresholdSweep(const ThresholdTable &table)
    : m_table(&table)
    , m_reached(peopleFrom(table, 0))
    , m_notReached(everybodyElse(table, m_reached))
{}

void ThresholdSweep::moveTo(double threshold)
{
    const std::size_t first = m_table->firstReaching(threshold);
    const bool upwards = first > m_first;
    const std::size_t from = std::min(first, m_first);
    const std::size_t to = std::max(first, m_first);
    movePeople(*m_table, from, to, upwards ? kTakeAway : kAdd, m_reached.events.data(), m_reached.censored.data());
    movePeople(*m_table, from, to, upwards ? kAdd : kTakeAway, m_notReached.events.data(), m_notReached.censored.data());
    if (m_table->days > 0) {
        m_reached.entered[0] = static_cast<std::uint32_t>(m_table->metric.size() - first);
        m_notReached.entered[0] = static_cast<std::uint32_t>(first);
    }
    m_first = first;
}

} // namespace waymark
