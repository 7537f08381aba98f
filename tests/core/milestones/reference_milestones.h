#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/core/milestones/random_company.h"

namespace waymark::test {

/*!
 * Section 3 of the definitions taken word by word, day by day and in the slowest way: a second opinion on the milestones, which
 * shares no code with them but the calendar.
 */
class Reference {
public:
    explicit Reference(const Company &company);

    /// "reached 12", "not_reached", "pending", "unknown".
    std::string activation(std::size_t account, const ActivationRule &rule) const;
    std::string setupStep(std::size_t account, const SetupRule &rule, const SetupStep &step) const;
    std::string setup(std::size_t account, const SetupRule &rule) const;
    std::string utilization(std::size_t account, const UtilizationRule &rule) const;
    std::string maturity(std::size_t account, const MaturityRule &rule) const;
    /// "basic 3, mature 7, now mature, reachable"; "never" for a level not reached.
    std::string category(std::size_t account, const MaturityRule &rule, std::size_t category) const;
    std::string sustained(std::size_t account, const AreaRule &rule) const;
    double activationMeasure(std::size_t account, const ActivationRule &rule, Day before) const;
    /// NaN: never measurable.
    double utilizationMeasure(std::size_t account, const UtilizationRule &rule, Day before) const;

private:
    struct Times {
        bool valid, churned;
        Day possible, duration, covered;
    };
    Times times(std::size_t account) const;
    double count(std::size_t account, const std::vector<std::string> &features, Day from, Day to) const;
    double seats(std::size_t account, Day day) const;
    bool entitled(std::size_t account, const std::string &feature) const;
    std::string windowed(std::size_t account, Day reached, int window) const;
    Day stepDay(std::size_t account, const SetupRule &rule, const SetupStep &step) const;
    int level(std::size_t account, const MaturityRule &rule, const CategoryRule &category, Day day) const;
    bool measurable(std::size_t account, bool perSeat, Day from, Day to) const;
    std::map<int, double> ratiosOn(std::size_t account, const UtilizationRule &rule, Day day, std::map<int, double> best) const;

    const Company &m_company;
    std::vector<std::map<std::string, std::vector<double>>> m_counts; ///< [accounts] by feature, [days since signup]
};

} // namespace waymark::test
