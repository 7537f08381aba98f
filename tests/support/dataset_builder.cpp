#include "tests/support/dataset_builder.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <set>

namespace waymark::test {

namespace {

CalendarDay onOrNone(std::string_view isoDate) { return isoDate.empty() ? CalendarDay::none() : on(isoDate); }

/// Small while all counts allow it, as in the store's snapshot.
void moveToSmallCounts(FeatureUsage &usage)
{
    const bool small = std::all_of(usage.count.begin(), usage.count.end(), [](double c) { return c == std::floor(c) && c < 65536.0; });
    if (!small)
        return;
    for (const double c : usage.count)
        usage.smallCount.push_back(static_cast<std::uint16_t>(c));
    usage.count.clear();
}

std::vector<std::string> splitAtBars(const std::string &text)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t bar = text.find('|'); bar != std::string::npos; bar = text.find('|', from)) {
        parts.push_back(text.substr(from, bar - from));
        from = bar + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

/// The column of "plan=Pro|Premium"; empty where everybody is entitled.
std::vector<std::uint8_t> entitledColumn(const Dataset &dataset, const std::string &entitled)
{
    if (entitled.empty())
        return {};
    const std::size_t equals = entitled.find('=');
    const std::vector<std::string> values = splitAtBars(entitled.substr(equals + 1));
    std::vector<std::uint8_t> column(dataset.accountCount(), 0);
    const Attribute *attribute = dataset.findAttribute(entitled.substr(0, equals));
    for (std::size_t a = 0; attribute != nullptr && a < column.size(); ++a)
        column[a] = std::find(values.begin(), values.end(), attribute->values[attribute->code[a]]) != values.end();
    return column;
}

} // namespace

CalendarDay on(std::string_view isoDate)
{
    const auto day = parseIsoDate(isoDate);
    if (!day) {
        std::fprintf(stderr, "no date: %.*s\n", static_cast<int>(isoDate.size()), isoDate.data());
        std::abort();
    }
    return *day;
}

DatasetBuilder &DatasetBuilder::account(std::string key, std::string_view signup, std::string_view churn, std::string_view observedUntil)
{
    AccountRow &row = m_accounts[std::move(key)];
    row.signup = on(signup);
    row.churn = onOrNone(churn);
    row.observedUntil = onOrNone(observedUntil);
    return *this;
}

DatasetBuilder &DatasetBuilder::attribute(const std::string &account, const std::string &name, std::string value)
{
    m_accounts[account].attributes[name] = std::move(value);
    return *this;
}

DatasetBuilder &DatasetBuilder::use(const std::string &account, std::string_view date, const std::string &feature, double count)
{
    m_features.try_emplace(feature).first->second.key = feature;
    m_use[feature][{account, on(date)}] += count;
    return *this;
}

DatasetBuilder &DatasetBuilder::useDaily(const std::string &account, std::string_view from, int days, const std::string &feature,
                                         double count)
{
    for (int i = 0; i < days; ++i)
        use(account, isoDate(on(from) + i), feature, count);
    return *this;
}

DatasetBuilder::PlainRow &DatasetBuilder::plainRow(const std::string &account, std::string_view from)
{
    return m_plainRows[account].try_emplace(on(from), PlainRow{std::numeric_limits<double>::quiet_NaN()}).first->second;
}

DatasetBuilder &DatasetBuilder::seats(const std::string &account, std::string_view from, double seats)
{
    plainRow(account, from).seats = seats;
    return *this;
}

DatasetBuilder &DatasetBuilder::mrr(const std::string &account, std::string_view from, std::int64_t cents)
{
    PlainRow &row = plainRow(account, from);
    row.mrrCents = cents;
    row.hasMrr = true;
    return *this;
}

DatasetBuilder &DatasetBuilder::subscription(const std::string &account, std::string_view from, std::string_view end, double seats,
                                             std::int64_t mrrCents)
{
    m_subscriptions[account].push_back({on(from), onOrNone(end), seats, mrrCents, mrrCents != 0});
    return *this;
}

DatasetBuilder &DatasetBuilder::feature(const std::string &key, std::string entitled, std::string category, FeatureLevel level,
                                        std::string area)
{
    Feature &row = m_features[key];
    row.key = key;
    row.entitled = std::move(entitled);
    row.category = std::move(category);
    row.level = level;
    row.area = std::move(area);
    return *this;
}

DatasetBuilder &DatasetBuilder::imported(std::string_view day)
{
    m_importDay = on(day);
    return *this;
}

DatasetBuilder &DatasetBuilder::snapshotId(std::uint64_t id)
{
    m_snapshotId = id;
    return *this;
}

Dataset DatasetBuilder::build() const
{
    Dataset dataset;
    dataset.snapshotId = m_snapshotId;
    dataset.importDay = m_importDay;
    fillAccounts(dataset);
    fillAttributes(dataset);
    fillFeatures(dataset);
    fillUsage(dataset);
    fillSteps(dataset);
    return dataset;
}

void DatasetBuilder::fillAccounts(Dataset &dataset) const
{
    for (const auto &[key, row] : m_accounts) {
        dataset.accountKey.push_back(key);
        dataset.accountName.emplace_back();
        dataset.signup.push_back(row.signup);
        dataset.churn.push_back(row.churn);
        dataset.observedUntil.push_back(row.observedUntil);
    }
}

void DatasetBuilder::fillAttributes(Dataset &dataset) const
{
    std::map<std::string, std::set<std::string>> values;
    for (const auto &[key, row] : m_accounts) {
        for (const auto &[name, value] : row.attributes)
            values[name].insert(value);
    }
    for (const auto &[name, distinct] : values) {
        Attribute attribute;
        attribute.name = name;
        attribute.values = {""};
        for (const std::string &value : distinct) {
            if (!value.empty())
                attribute.values.push_back(value);
        }
        for (const auto &[key, row] : m_accounts) {
            const auto found = row.attributes.find(name);
            const std::string value = found == row.attributes.end() ? std::string() : found->second;
            const auto at = std::lower_bound(attribute.values.begin(), attribute.values.end(), value);
            attribute.code.push_back(static_cast<std::uint32_t>(at - attribute.values.begin()));
        }
        dataset.attributes.push_back(std::move(attribute));
    }
}

void DatasetBuilder::fillFeatures(Dataset &dataset) const
{
    for (const auto &[key, feature] : m_features) {
        dataset.features.push_back(feature);
        dataset.entitled.push_back(entitledColumn(dataset, feature.entitled));
    }
}

void DatasetBuilder::fillUsage(Dataset &dataset) const
{
    std::map<CalendarDay, std::uint32_t> rowsOn;
    for (const Feature &feature : dataset.features) {
        const auto found = m_use.find(feature.key);
        FeatureUsage usage;
        usage.start.assign(1, 0);
        std::vector<std::vector<std::pair<Day, double>>> rows(dataset.accountCount());
        if (found != m_use.end()) {
            for (const auto &[key, count] : found->second) {
                ++dataset.health.usageRows;
                if (!(count > 0.0)) {
                    ++dataset.health.zeroCountRows;
                    continue;
                }
                ++rowsOn[key.second];
                const auto account = dataset.findAccount(key.first);
                if (!account)
                    ++dataset.health.usageOfUnknownAccounts;
                else if (key.second < dataset.signup[index(*account)])
                    ++dataset.health.usageBeforeSignup;
                else
                    rows[index(*account)].emplace_back(key.second - dataset.signup[index(*account)], count);
            }
        }
        for (const auto &ofAccount : rows) {
            for (const auto &[day, count] : ofAccount) {
                usage.day.push_back(static_cast<std::uint16_t>(day));
                usage.count.push_back(count);
            }
            usage.start.push_back(static_cast<std::uint32_t>(usage.day.size()));
        }
        moveToSmallCounts(usage);
        dataset.usage.push_back(std::move(usage));
    }
    if (!rowsOn.empty()) {
        dataset.firstUsageDay = rowsOn.begin()->first;
        for (const auto &[day, rows] : rowsOn) {
            dataset.rowsPerDay.resize(static_cast<std::size_t>(day - dataset.firstUsageDay), 0);
            dataset.rowsPerDay.push_back(rows);
        }
    }
}

std::vector<DatasetBuilder::SubscriptionRow> DatasetBuilder::subscriptionsOf(const std::string &account) const
{
    std::vector<SubscriptionRow> rows;
    if (const auto found = m_subscriptions.find(account); found != m_subscriptions.end())
        rows = found->second;
    if (const auto found = m_plainRows.find(account); found != m_plainRows.end()) {
        for (auto row = found->second.begin(); row != found->second.end(); ++row) {
            const auto next = std::next(row);
            const CalendarDay end = next == found->second.end() ? CalendarDay::none() : next->first;
            rows.push_back({row->first, end, row->second.seats, row->second.mrrCents, row->second.hasMrr});
        }
    }
    return rows;
}

void DatasetBuilder::fillSteps(Dataset &dataset) const
{
    dataset.stepStart.assign(1, 0);
    for (const std::string &account : dataset.accountKey) {
        const std::vector<SubscriptionRow> rows = subscriptionsOf(account);
        std::set<CalendarDay> changes;
        for (const SubscriptionRow &row : rows) {
            changes.insert(row.from);
            if (!row.end.isNone())
                changes.insert(row.end);
            if (dataset.lastSubscriptionStart.isNone() || dataset.lastSubscriptionStart < row.from)
                dataset.lastSubscriptionStart = row.from;
        }
        for (const CalendarDay day : changes) {
            SubscriptionStep step;
            step.from = day;
            for (const SubscriptionRow &row : rows) {
                if (day < row.from || row.end <= day)
                    continue;
                step.inForce = true;
                step.seats += row.seats;
                step.mrrCents += row.mrrCents;
                step.hasMrr = step.hasMrr || row.hasMrr;
            }
            dataset.steps.push_back(step);
        }
        dataset.stepStart.push_back(static_cast<std::uint32_t>(dataset.steps.size()));
    }
}

} // namespace waymark::test
