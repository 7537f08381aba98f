#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <QByteArray>

#include "core/survival/kaplan_meier.h"

namespace waymark::survival_test {

/// One row of a table in tests/data/survival, by column name.
using TableRow = std::map<std::string, std::string>;

/// Reads tests/data/<name>.csv; aborts the test program where it is missing.
std::vector<TableRow> readTable(const std::string &name);

/// Of tests/data/survival.
std::vector<TableRow> readSurvivalTable(const std::string &name);

/// A number of a table; NaN where the field is empty.
double numberIn(const TableRow &row, const std::string &column);

/// People as columns.
struct People {
    std::vector<Day> entry, exit;
    std::vector<std::uint8_t> event;

    void add(Day entered, Day left, bool had);
    std::size_t size() const { return exit.size(); }
};

/// People of a data set by stratum, then by group; sets without strata have one. Every stratum has every group.
std::map<std::string, std::map<std::string, People>> peopleByStratumAndGroup(const std::string &set);

/// The people of one row of the expected tables: a group of a set, or all of it.
People peopleOfRow(const TableRow &row);

/// Everybody at risk from signup (entry -1), with these follow-ups.
People fromSignup(const std::vector<std::pair<Day, bool>> &exitAndEvent);

SurvivalCurve curveOf(const People &people, IntervalKind interval = IntervalKind::LogLog);
DayHistogram histogramOf(const People &people);

/// Seeded people with ties; late: a third of the days of follow-up have passed before some are first seen.
People randomPeople(std::uint64_t seed, std::size_t count, Day longest, bool late);

/// Equal within `tolerance` relative; NaN equals NaN.
bool isClose(double actual, double expected, double tolerance = 1e-9);

/// What isClose() refused, for a test's message.
QByteArray differenceText(const char *what, double actual, double expected);

} // namespace waymark::survival_test
