#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark::test {

/// A small company as plain rows, before any snapshot: what the reference implementation reads.
struct Company {
    struct Account {
        std::string key;
        CalendarDay signup, churn, observedUntil;
        std::string plan;
    };
    struct Use {
        std::size_t account;
        CalendarDay date;
        std::string feature;
        double count;
    };
    struct Subscription {
        std::size_t account;
        CalendarDay from, end;
        double seats; ///< NaN: not known
    };
    std::vector<Account> accounts;
    std::vector<Use> use;
    std::vector<Subscription> subscriptions;
    std::string proFeature; ///< only accounts of plan Pro are entitled to it
    CalendarDay coverageStart, asOf;
};

/// Edges on purpose: churn on signup, early ends, holes, days with several features, decimal counts, seats that come and go.
Company randomCompany(std::uint64_t seed);

/// The same company as a snapshot; `reversed` writes accounts and rows in the opposite order and under keys that sort the other way.
Dataset snapshot(const Company &company, bool reversed = false);

/// A framework with small thresholds over the company's features, all four milestones and an area.
Framework randomFramework(std::uint64_t seed);

} // namespace waymark::test
