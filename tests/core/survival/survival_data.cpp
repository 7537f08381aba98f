#include "tests/core/survival/survival_data.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <random>
#include <set>
#include <sstream>

#include <QtGlobal>

namespace waymark::survival_test {

namespace {

std::vector<std::string> fieldsOf(const std::string &line)
{
    std::vector<std::string> fields(1);
    for (const char c : line) {
        if (c == ',')
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

} // namespace

std::vector<TableRow> readTable(const std::string &name)
{
    std::ifstream file(std::string(WAYMARK_TEST_DATA) + "/" + name + ".csv");
    std::string line;
    if (!std::getline(file, line))
        qFatal("no table %s", name.c_str());
    const std::vector<std::string> header = fieldsOf(line);
    std::vector<TableRow> rows;
    while (std::getline(file, line)) {
        const std::vector<std::string> fields = fieldsOf(line);
        if (fields.size() != header.size())
            qFatal("table %s: %s", name.c_str(), line.c_str());
        TableRow &row = rows.emplace_back();
        for (std::size_t i = 0; i < header.size(); ++i)
            row[header[i]] = fields[i];
    }
    return rows;
}

std::vector<TableRow> readSurvivalTable(const std::string &name) { return readTable("survival/" + name); }

double numberIn(const TableRow &row, const std::string &column)
{
    const std::string &text = row.at(column);
    return text.empty() ? std::numeric_limits<double>::quiet_NaN() : std::strtod(text.c_str(), nullptr);
}

void People::add(Day entered, Day left, bool had)
{
    entry.push_back(entered);
    exit.push_back(left);
    event.push_back(had ? 1 : 0);
}

std::map<std::string, std::map<std::string, People>> peopleByStratumAndGroup(const std::string &set)
{
    const std::vector<TableRow> rows = readSurvivalTable(set);
    std::set<std::string> groups;
    for (const TableRow &row : rows)
        groups.insert(row.at("group"));
    std::map<std::string, std::map<std::string, People>> people;
    for (const TableRow &row : rows) {
        auto &stratum = people[row.at("stratum")];
        for (const std::string &group : groups)
            stratum.try_emplace(group);
        stratum[row.at("group")].add(static_cast<Day>(numberIn(row, "entry")), static_cast<Day>(numberIn(row, "exit")),
                                     row.at("event") == "1");
    }
    return people;
}

People peopleOfRow(const TableRow &row)
{
    People people;
    const auto groups = peopleByStratumAndGroup(row.at("set")).at("1");
    for (const auto &[name, members] : groups) {
        if (row.at("group") != "all" && row.at("group") != name)
            continue;
        for (std::size_t i = 0; i < members.size(); ++i)
            people.add(members.entry[i], members.exit[i], members.event[i] != 0);
    }
    return people;
}

People fromSignup(const std::vector<std::pair<Day, bool>> &exitAndEvent)
{
    People people;
    for (const auto &[exit, event] : exitAndEvent)
        people.add(-1, exit, event);
    return people;
}

SurvivalCurve curveOf(const People &people, IntervalKind interval)
{
    return kaplanMeier(people.entry, people.exit, people.event, interval).value();
}

DayHistogram histogramOf(const People &people) { return dayHistogram(people.entry, people.exit, people.event).value(); }

People randomPeople(std::uint64_t seed, std::size_t count, Day longest, bool late)
{
    std::mt19937_64 random(seed);
    People people;
    for (std::size_t i = 0; i < count; ++i) {
        const Day exit = static_cast<Day>(random() % static_cast<std::uint64_t>(longest + 1));
        const Day entry = late && random() % 3 == 0 ? std::min(exit, static_cast<Day>(longest / 3)) - 1 : -1;
        people.add(entry, exit, random() % 5 < 2);
    }
    return people;
}

bool isClose(double actual, double expected, double tolerance)
{
    if (std::isnan(actual) || std::isnan(expected))
        return std::isnan(actual) && std::isnan(expected);
    return actual == expected || std::abs(actual - expected) <= tolerance * std::abs(expected);
}

QByteArray differenceText(const char *what, double actual, double expected)
{
    return QByteArray(what) + ": " + QByteArray::number(actual, 'g', 17) + ", expected " + QByteArray::number(expected, 'g', 17);
}

} // namespace waymark::survival_test
