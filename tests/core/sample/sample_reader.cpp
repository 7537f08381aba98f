#include "tests/core/sample/sample_reader.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <unordered_map>

namespace waymark::test {

namespace {

constexpr CalendarDay kSampleAsOf{20634}; // 2026-06-30

struct SeatStep {
    CalendarDay from;
    int seats = 0;
};

/// What is followed while reading an account's usage.
struct UsageTrail {
    std::vector<SeatStep> seats;
    std::string month;
    std::int64_t closedInMonth = 0;
};

struct ReadingState {
    SampleCompany company;
    std::unordered_map<std::string, std::size_t> place;
    std::vector<UsageTrail> trails;
    std::unordered_map<std::string, std::string> entitled;
};

void readAccounts(const std::string &folder, ReadingState &state)
{
    const auto lines = fileLines(folder + "/accounts.csv");
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto fields = csvFields(lines[i]);
        SampleAccount account;
        account.signup = *parseIsoDate(fields[2]);
        if (!fields[3].empty())
            account.churn = *parseIsoDate(fields[3]);
        account.plan = fields[4];
        account.followUp = std::min(account.churn, kSampleAsOf) - account.signup;
        account.possible = kSampleAsOf - account.signup;
        state.place[fields[0]] = state.company.accounts.size();
        state.company.accounts.push_back(account);
    }
    state.trails.resize(state.company.accounts.size());
}

void readSeats(const std::string &folder, ReadingState &state)
{
    const auto lines = fileLines(folder + "/subscriptions.csv");
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto fields = csvFields(lines[i]);
        const std::size_t place = state.place.at(fields[0]);
        const int seats = std::stoi(fields[2]);
        if (state.trails[place].seats.empty())
            state.company.accounts[place].seats = seats;
        state.trails[place].seats.push_back({*parseIsoDate(fields[1]), seats});
    }
}

void readEntitlement(const std::string &folder, ReadingState &state)
{
    const auto lines = fileLines(folder + "/features.csv");
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto fields = csvFields(lines[i]);
        if (!fields[5].empty())
            state.entitled[fields[0]] = fields[5];
    }
}

void noteConversations(SampleAccount &account, Day day, std::int64_t count)
{
    if (day >= 90)
        return;
    account.conversations90 += count;
    if (account.conversations90 >= 20)
        account.activated = std::min(account.activated, day);
}

void noteClosed(SampleAccount &account, UsageTrail &trail, CalendarDay date, const std::string &month, std::int64_t count)
{
    const Day day = date - account.signup;
    account.closed90 += day < 90 ? count : 0;
    if (trail.month != month) {
        trail.month = month;
        trail.closedInMonth = 0;
    }
    trail.closedInMonth += count;
    int seats = 0;
    for (const SeatStep &step : trail.seats)
        seats = step.from <= date ? step.seats : seats;
    if (trail.closedInMonth >= 15 * seats)
        account.utilized = std::min(account.utilized, day);
}

void noteUsage(ReadingState &state, const std::string &line)
{
    const auto fields = csvFields(line);
    const std::size_t place = state.place.at(fields[0]);
    SampleAccount &account = state.company.accounts[place];
    const CalendarDay date = *parseIsoDate(fields[1]);
    std::int64_t count = 0;
    const char *end = fields[3].data() + fields[3].size();
    if (std::from_chars(fields[3].data(), end, count).ptr != end || count < 1)
        ++state.company.rowsOfOddCount;
    SampleCompany &company = state.company;
    company.inOrder = company.inOrder && (company.usageRows == 0 || company.lastUsage <= date);
    company.firstUsage = std::min(company.firstUsage, date, [](CalendarDay a, CalendarDay b) { return a < b; });
    company.lastUsage = date;
    ++company.usageRows;
    if (date < account.signup || account.churn <= date || kSampleAsOf < date)
        ++company.rowsOutsideLife;
    const auto rule = state.entitled.find(fields[2]);
    if (rule != state.entitled.end() && rule->second.find(account.plan) == std::string::npos)
        ++company.rowsNotEntitled;
    const Day day = date - account.signup;
    account.use.try_emplace(fields[2], day);
    if (fields[2] == "conversation_started")
        noteConversations(account, day, count);
    else if (fields[2] == "conversation_closed")
        noteClosed(account, state.trails[place], date, fields[1].substr(0, 7), count);
}

} // namespace

std::string fileText(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> csvFields(const std::string &line)
{
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

std::vector<std::string> fileLines(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

SampleCompany readSampleCompany(const std::string &folder)
{
    ReadingState state;
    readAccounts(folder, state);
    readSeats(folder, state);
    readEntitlement(folder, state);
    std::ifstream usage(folder + "/usage.csv", std::ios::binary);
    std::string line;
    std::getline(usage, line);
    while (std::getline(usage, line))
        noteUsage(state, line);
    return std::move(state.company);
}

} // namespace waymark::test
