#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/dataset.h"

namespace waymark::test {

/// The calendar day of "2026-06-30"; stops the program on anything else, for a typo in a test is a bug of the test.
CalendarDay on(std::string_view isoDate);

/*!
 * Writes a snapshot down in words, as the store would hand it out: accounts sorted, rows of the same three keys added up, use
 * before signup and of unknown accounts only counted.
 *
 *     DatasetBuilder().account("a", "2026-01-01").attribute("a", "plan", "Pro").use("a", "2026-01-05", "chat", 3).build()
 *
 * The order of calls never matters. Dates are ISO; "" is none.
 */
class DatasetBuilder {
public:
    DatasetBuilder &account(std::string key, std::string_view signup, std::string_view churn = {}, std::string_view observedUntil = {});
    DatasetBuilder &attribute(const std::string &account, const std::string &name, std::string value);
    DatasetBuilder &use(const std::string &account, std::string_view date, const std::string &feature, double count = 1.0);
    /// The same use on `days` days in a row.
    DatasetBuilder &useDaily(const std::string &account, std::string_view from, int days, const std::string &feature, double count = 1.0);
    /// Seats of the account's only subscription from a date on, until its next row. NaN: the row says no seats.
    DatasetBuilder &seats(const std::string &account, std::string_view from, double seats);
    /// MRR of the account's only subscription from a date on, until its next row.
    DatasetBuilder &mrr(const std::string &account, std::string_view from, std::int64_t cents);
    /// One of several subscriptions held at once; it ends on the day before `end`. Seats and MRR add up over those in force.
    DatasetBuilder &subscription(const std::string &account, std::string_view from, std::string_view end, double seats,
                                 std::int64_t mrrCents = 0);
    /// A line of the features table; use makes features known by itself. `entitled` as in the table: "plan=Pro|Premium".
    DatasetBuilder &feature(const std::string &key, std::string entitled = {}, std::string category = {},
                            FeatureLevel level = FeatureLevel::None, std::string area = {});
    DatasetBuilder &imported(std::string_view day);
    DatasetBuilder &snapshotId(std::uint64_t id);

    Dataset build() const;

private:
    struct AccountRow {
        CalendarDay signup, churn, observedUntil;
        std::map<std::string, std::string> attributes;
    };
    struct SubscriptionRow {
        CalendarDay from, end;
        double seats = 0.0;
        std::int64_t mrrCents = 0;
        bool hasMrr = false;
    };
    struct PlainRow {
        double seats;
        std::int64_t mrrCents = 0;
        bool hasMrr = false;
    };

    void fillAccounts(Dataset &dataset) const;
    void fillAttributes(Dataset &dataset) const;
    void fillFeatures(Dataset &dataset) const;
    void fillUsage(Dataset &dataset) const;
    void fillSteps(Dataset &dataset) const;
    PlainRow &plainRow(const std::string &account, std::string_view from);
    std::vector<SubscriptionRow> subscriptionsOf(const std::string &account) const;

    using UseKey = std::pair<std::string, CalendarDay>; ///< account, date
    std::map<std::string, AccountRow> m_accounts;
    std::map<std::string, Feature> m_features;
    std::map<std::string, std::map<UseKey, double>> m_use; ///< by feature
    std::map<std::string, std::map<CalendarDay, PlainRow>> m_plainRows;
    std::map<std::string, std::vector<SubscriptionRow>> m_subscriptions;
    CalendarDay m_importDay;
    std::uint64_t m_snapshotId = 1;
};

} // namespace waymark::test
