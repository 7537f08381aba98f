#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/day.h"

namespace waymark::test {

/// The whole of a file; empty where it cannot be read.
std::string fileText(const std::string &path);

/// The fields of a line of delimited text, quotes taken off.
std::vector<std::string> csvFields(const std::string &line);

/// The lines of a file without its line ends.
std::vector<std::string> fileLines(const std::string &path);

/// A sample account with what the tests ask of its usage, worked out straight from the files and not with the core.
struct SampleAccount {
    std::string plan;
    CalendarDay signup;
    CalendarDay churn = CalendarDay::none();
    int seats = 0;    ///< on the first day
    Day followUp = 0; ///< T
    Day possible = 0; ///< P
    std::int64_t conversations90 = 0;
    Day activated = kNever; ///< 20 conversations within 90 days
    std::int64_t closed90 = 0;
    Day utilized = kNever;          ///< 15 closed conversations per seat within a calendar month
    std::map<std::string, Day> use; ///< first day of use of each feature

    bool left() const { return !churn.isNone(); }
    bool retained(Day horizon) const { return !left() || followUp > horizon; }
    bool used(const std::string &feature, Day before) const
    {
        const auto found = use.find(feature);
        return found != use.end() && found->second < before;
    }
};

struct SampleCompany {
    std::vector<SampleAccount> accounts;
    std::int64_t usageRows = 0;
    CalendarDay firstUsage = CalendarDay::none();
    CalendarDay lastUsage;
    bool inOrder = true;              ///< usage by date
    std::int64_t rowsOutsideLife = 0; ///< before signup, or on the day of churn or later
    std::int64_t rowsOfOddCount = 0;  ///< counts that are not whole numbers above 0
    std::int64_t rowsNotEntitled = 0; ///< of a feature that the plan at export does not include
};

/// Reads accounts.csv, subscriptions.csv, features.csv and usage.csv of a folder.
SampleCompany readSampleCompany(const std::string &folder);

} // namespace waymark::test
