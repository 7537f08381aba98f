#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>
#include <xxhash.h>

#include "core/base/parallel.h"
#include "core/store/attribute_builder.h"
#include "core/store/lives.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"
#include "core/store/subscription_steps.h"
#include "core/store/usage/usage_loader.h"

namespace waymark {

namespace {

/// Reads a store table by table into a Dataset; the first failure ends it.
class DatasetLoader {
public:
    DatasetLoader(sqlite3 *database, const std::string &path)
        : m_database(database)
        , m_path(path)
    {}

    /// Only what a rule makes of the accounts.
    Expected<LifeCounts> countLives(const LifeRule &rule)
    {
        m_rule = rule;
        for (const auto step : {&DatasetLoader::loadImports, &DatasetLoader::loadAccounts, &DatasetLoader::loadSubscriptions}) {
            if (const auto loaded = (this->*step)(); !loaded)
                return failureOf(loaded);
        }
        return m_dataset->lifeCounts;
    }

    Expected<std::shared_ptr<const Dataset>> load(std::stop_token stop, const ProgressCallback &progress)
    {
        m_dataset->storeName = storeName();
        if (const auto loaded = loadReplacedDays(); !loaded)
            return failureOf(loaded);
        ChunkUnpacker chunks;
        if (const auto loaded = loadChunks(chunks); !loaded)
            return failureOf(loaded);
        for (const auto step :
             {&DatasetLoader::loadImports, &DatasetLoader::loadAccounts, &DatasetLoader::loadUsers, &DatasetLoader::loadFeatures}) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (const auto loaded = (this->*step)(); !loaded)
                return failureOf(loaded);
        }
        // Usage is placed by day 0, which subscriptions may move; where they do not, both are read beside each other.
        const bool beside = m_rule->dayZero == DayZero::Signup;
        std::array<Expected<void>, 2> outcomes;
        parallelFor(2, beside ? 2 : 1, [&](std::size_t part) {
            outcomes[part] = part == 0 ? loadOther() : loadUsage(chunks.take(), m_places, *m_dataset, stop, progress);
        });
        for (const auto &outcome : outcomes) {
            if (!outcome)
                return failureOf(outcome);
        }
        return std::shared_ptr<const Dataset>(std::move(m_dataset));
    }

private:
    /// What usage can be loaded without.
    Expected<void> loadOther()
    {
        const auto loaded = loadSubscriptions();
        return loaded ? loadUsageDays() : loaded;
    }

    std::string storeName() const
    {
        const auto slash = m_path.find_last_of("/\\");
        std::string name = slash == std::string::npos ? m_path : m_path.substr(slash + 1);
        const auto dot = name.rfind(".waymark");
        return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
    }

    Expected<void> loadImports()
    {
        Statement query(m_database, m_path, "SELECT import, hash, import_day FROM import ORDER BY import");
        std::string content;
        m_dataset->importDay = {std::numeric_limits<std::int32_t>::min()};
        while (query.step()) {
            content.append(query.text(0)).append(query.text(1));
            m_dataset->importDay = std::max(m_dataset->importDay, parseIsoDate(query.text(2)).value_or(m_dataset->importDay));
        }
        if (content.empty())
            m_dataset->importDay = CalendarDay::none();
        if (!m_rule) {
            const auto rule = storedLifeRule(m_database, m_path);
            if (!rule)
                return failureOf(rule);
            m_rule = *rule;
        }
        m_dataset->lifeRule = *m_rule;
        content += fmt::format("{}{}{}", static_cast<int>(m_rule->churn), static_cast<int>(m_rule->dayZero), m_rule->graceDays);
        m_dataset->snapshotId = XXH3_64bits(content.data(), content.size());
        return query.finish();
    }

    Expected<std::vector<AttributeBuilder>> attributeColumns(std::string &columns)
    {
        Statement query(m_database, m_path, "SELECT name, column_name FROM attribute ORDER BY position");
        std::vector<AttributeBuilder> builders;
        while (query.step()) {
            builders.emplace_back(std::string(query.text(0)));
            columns += ", " + quotedName(query.text(1));
        }
        if (const auto done = query.finish(); !done)
            return failureOf(done);
        return builders;
    }

    /// Accounts whose day 0 may be their first paid day; empty where it is the signup.
    std::unordered_set<std::uint32_t> accountsWithSubscription() const
    {
        std::unordered_set<std::uint32_t> accounts;
        if (m_rule->dayZero == DayZero::Signup)
            return accounts;
        Statement query(m_database, m_path, "SELECT DISTINCT account FROM subscription WHERE date IS NOT NULL");
        while (query.step())
            accounts.insert(static_cast<std::uint32_t>(query.integer(0)));
        return accounts;
    }

    Expected<void> loadUsers()
    {
        Statement query(m_database, m_path, "SELECT user, account FROM user");
        while (query.step()) {
            const auto user = static_cast<std::size_t>(query.integer(0));
            if (m_places.accountOfNumber.size() <= user)
                m_places.accountOfNumber.resize(user + 1, UsagePlaces::kNoPlace);
            m_places.isUserWithoutAccount.resize(m_places.accountOfNumber.size(), 0);
            const auto account = static_cast<std::size_t>(query.integer(1));
            if (query.isNull(1)) {
                m_places.isUserWithoutAccount[user] = 1;
                ++m_dataset->health.unknownUsers;
            } else if (account < m_places.accountOfNumber.size()) {
                m_places.accountOfNumber[user] = m_places.accountOfNumber[account];
            }
        }
        m_places.isUserWithoutAccount.resize(m_dataset->health.unknownUsers > 0 ? m_places.accountOfNumber.size() : 0, 0);
        return query.finish();
    }

    Expected<void> loadAccounts()
    {
        std::string columns;
        auto attributes = attributeColumns(columns);
        if (!attributes)
            return failureOf(attributes);
        Statement query(m_database, m_path,
                        "SELECT account, account_id, name, signup_date, churn_date, observed_until" + columns + " FROM account");
        const auto subscribed = accountsWithSubscription();
        std::vector<std::uint32_t> numbers;
        std::uint32_t largest = 0;
        while (query.step()) {
            const auto number = static_cast<std::uint32_t>(query.integer(0));
            largest = std::max(largest, number);
            const auto signup = parseIsoDate(query.text(3));
            // An account that nobody gave a signup date may have a first paid day instead.
            if (!signup && !subscribed.contains(number)) {
                ++m_dataset->health.accountsWithoutSignup;
                continue;
            }
            numbers.push_back(number);
            m_dataset->accountKey.emplace_back(query.text(1));
            m_dataset->accountName.emplace_back(query.text(2));
            m_dataset->signup.push_back(signup.value_or(CalendarDay::none()));
            m_dataset->churn.push_back(parseIsoDate(query.text(4)).value_or(CalendarDay::none()));
            m_dataset->observedUntil.push_back(parseIsoDate(query.text(5)).value_or(CalendarDay::none()));
            for (std::size_t i = 0; i < attributes->size(); ++i)
                (*attributes)[i].add(query.text(static_cast<int>(6 + i)));
        }
        sortAccounts(numbers, largest, *attributes);
        return query.finish();
    }

    void sortAccounts(const std::vector<std::uint32_t> &numbers, std::uint32_t largest, const std::vector<AttributeBuilder> &attributes)
    {
        std::vector<std::uint32_t> order(numbers.size());
        std::iota(order.begin(), order.end(), 0);
        const auto byKey = [&](std::uint32_t a, std::uint32_t b) { return m_dataset->accountKey[a] < m_dataset->accountKey[b]; };
        if (!std::is_sorted(order.begin(), order.end(), byKey))
            std::sort(order.begin(), order.end(), byKey);
        const auto arrange = [&](auto &column) {
            std::remove_reference_t<decltype(column)> arranged;
            arranged.reserve(column.size());
            for (const std::uint32_t row : order)
                arranged.push_back(std::move(column[row]));
            column = std::move(arranged);
        };
        arrange(m_dataset->accountKey);
        arrange(m_dataset->accountName);
        arrange(m_dataset->signup);
        arrange(m_dataset->churn);
        arrange(m_dataset->observedUntil);
        m_places.accountOfNumber.assign(std::size_t{largest} + 1, UsagePlaces::kNoPlace);
        for (std::size_t i = 0; i < order.size(); ++i)
            m_places.accountOfNumber[numbers[order[i]]] = static_cast<std::uint32_t>(i);
        for (const AttributeBuilder &attribute : attributes)
            m_dataset->attributes.push_back(attribute.build(order));
    }

    Expected<void> loadFeatures()
    {
        Statement query(m_database, m_path, "SELECT feature, key, label, category, level, area, entitled FROM feature ORDER BY key");
        while (query.step()) {
            const auto number = static_cast<std::size_t>(query.integer(0));
            if (m_places.featureOfNumber.size() <= number)
                m_places.featureOfNumber.resize(number + 1, UsagePlaces::kNoPlace);
            m_places.featureOfNumber[number] = static_cast<std::uint32_t>(m_dataset->features.size());
            Feature feature;
            feature.key = query.text(1);
            feature.label = query.text(2);
            feature.category = query.text(3);
            feature.level = query.text(4) == "mature"  ? FeatureLevel::Mature
                            : query.text(4) == "basic" ? FeatureLevel::Basic
                                                       : FeatureLevel::None;
            feature.area = query.text(5);
            feature.entitled = query.text(6);
            m_dataset->entitled.push_back(entitledAccounts(feature.entitled));
            m_dataset->features.push_back(std::move(feature));
        }
        return query.finish();
    }

    /// "plan=Pro|Premium" as a flag per account; empty (everybody) where the attribute is not there to judge by.
    std::vector<std::uint8_t> entitledAccounts(const std::string &rule) const
    {
        const auto equals = rule.find('=');
        const Attribute *attribute = equals == std::string::npos ? nullptr : m_dataset->findAttribute(rule.substr(0, equals));
        if (attribute == nullptr)
            return {};
        std::vector<std::uint8_t> included(attribute->values.size(), 0);
        const std::string alternatives = fmt::format("|{}|", rule.substr(equals + 1));
        for (std::size_t i = 0; i < included.size(); ++i)
            included[i] =
                !attribute->values[i].empty() && alternatives.find(fmt::format("|{}|", attribute->values[i])) != std::string::npos;
        std::vector<std::uint8_t> flags;
        flags.reserve(attribute->code.size());
        for (const std::uint32_t code : attribute->code)
            flags.push_back(included[code]);
        return flags;
    }

    Expected<void> loadSubscriptions()
    {
        Statement query(m_database, m_path, "SELECT account, subscription_id, date, end_date, seats, mrr_cents FROM subscription");
        std::vector<std::vector<SubscriptionRow>> rows(m_dataset->accountCount());
        m_dataset->lastSubscriptionStart = {std::numeric_limits<std::int32_t>::min()};
        bool any = false;
        while (query.step()) {
            SubscriptionRow row;
            row.subscriptionId = query.text(1);
            row.date = parseIsoDate(query.text(2)).value_or(CalendarDay::none());
            row.endDate = parseIsoDate(query.text(3)).value_or(CalendarDay::none());
            row.seats = query.isNull(4) ? std::numeric_limits<double>::quiet_NaN() : query.real(4);
            row.hasMrr = !query.isNull(5);
            row.mrrCents = query.integer(5);
            const auto number = static_cast<std::size_t>(query.integer(0));
            if (number >= m_places.accountOfNumber.size())
                return failure(ErrorCode::StoreDamaged, "a subscription names an account that is not there", m_path);
            const std::uint32_t account = m_places.accountOfNumber[number];
            if (row.date.isNone() || account == UsagePlaces::kNoPlace)
                continue;
            any = true;
            m_dataset->lastSubscriptionStart = std::max(m_dataset->lastSubscriptionStart, row.date);
            rows[account].push_back(std::move(row));
        }
        if (!any)
            m_dataset->lastSubscriptionStart = CalendarDay::none();
        if (const auto done = query.finish(); !done)
            return done;
        m_dataset->stepStart.assign(1, 0);
        for (std::vector<SubscriptionRow> &accountRows : rows) {
            const auto steps = subscriptionSteps(std::move(accountRows));
            m_dataset->steps.insert(m_dataset->steps.end(), steps.begin(), steps.end());
            m_dataset->stepStart.push_back(static_cast<std::uint32_t>(m_dataset->steps.size()));
        }
        return applyLifeRule();
    }

    /// Day 0 and churn by the rule in force, with what came of it.
    Expected<void> applyLifeRule()
    {
        LifeCounts &counts = m_dataset->lifeCounts;
        counts.accounts = static_cast<std::int64_t>(m_dataset->accountCount());
        const auto asOf = defaultAsOf(m_database, m_path);
        if (!asOf)
            return failureOf(asOf);
        const bool derived = m_rule->churn != ChurnSource::Stated;
        if (derived)
            m_dataset->returned.assign(m_dataset->accountCount(), 0);
        for (std::size_t account = 0; account < m_dataset->accountCount(); ++account) {
            const auto steps = m_dataset->stepsOf(account);
            counts.withoutSubscription += steps.empty();
            const Life life = lifeOf(steps, *asOf, *m_rule);
            CalendarDay &signup = m_dataset->signup[account];
            if (m_rule->dayZero == DayZero::FirstPaidDay) {
                counts.withoutPaidDay += life.firstPaidDay.isNone();
                const CalendarDay first = !life.firstPaidDay.isNone() ? life.firstPaidDay
                                          : !signup.isNone()          ? signup
                                          : steps.empty()             ? m_dataset->importDay
                                                                      : steps.front().from;
                counts.dayZeroMoved += signup != first;
                signup = first;
            }
            if (derived && !steps.empty()) {
                m_dataset->churn[account] = life.churn;
                m_dataset->returned[account] = life.returns > 0;
                counts.returned += life.returns > 0;
            }
            counts.churned += !m_dataset->churn[account].isNone();
        }
        return {};
    }

    Expected<void> loadReplacedDays()
    {
        Statement query(m_database, m_path, "SELECT replaced_import, day FROM usage_replaced_day");
        while (query.step()) {
            if (const auto day = parseIsoDate(query.text(1)))
                m_replacedDays[query.integer(0)].insert(day->value);
        }
        return query.finish();
    }

    Expected<void> loadUsageDays()
    {
        Statement query(m_database, m_path,
                        "SELECT day, sum(rows_with_use) FROM usage_day d WHERE NOT EXISTS (SELECT 1 FROM usage_replaced_day r "
                        "WHERE r.replaced_import = d.import AND r.day = d.day) GROUP BY day HAVING sum(rows_with_use) > 0 ORDER BY day");
        while (query.step()) {
            const auto day = parseIsoDate(query.text(0));
            if (!day)
                return failure(ErrorCode::StoreDamaged, "usage_day", m_path);
            if (m_dataset->firstUsageDay.isNone())
                m_dataset->firstUsageDay = *day;
            m_dataset->rowsPerDay.resize(static_cast<std::size_t>(*day - m_dataset->firstUsageDay) + 1, 0);
            m_dataset->rowsPerDay.back() = static_cast<std::uint32_t>(query.integer(1));
        }
        return query.finish();
    }

    Expected<void> loadChunks(ChunkUnpacker &chunks)
    {
        Statement query(m_database, m_path, "SELECT import, data FROM usage_chunk ORDER BY chunk");
        while (query.step()) {
            const auto replaced = m_replacedDays.find(query.integer(0));
            chunks.add(query.blob(1), replaced == m_replacedDays.end() ? nullptr : &replaced->second);
        }
        return query.finish();
    }

    sqlite3 *m_database;
    const std::string &m_path;
    std::shared_ptr<Dataset> m_dataset = std::make_shared<Dataset>();
    UsagePlaces m_places;
    std::optional<LifeRule> m_rule; ///< none: the stored one
    std::unordered_map<std::int64_t, std::unordered_set<std::int32_t>> m_replacedDays;
};

} // namespace

Expected<LifeCounts> Store::lifeCounts(const LifeRule &rule) const { return DatasetLoader(m_database, m_path).countLives(rule); }

Expected<std::shared_ptr<const Dataset>> Store::load(std::stop_token stop, const ProgressCallback &progress) const
{
    // One reading of all tables: what another process imports meanwhile must not come between them.
    if (const auto begun = execute(m_database, m_path, "SAVEPOINT reading"); !begun)
        return failureOf(begun);
    auto loaded = DatasetLoader(m_database, m_path).load(stop, progress);
    static_cast<void>(execute(m_database, m_path, "RELEASE reading"));
    return loaded;
}

} // namespace waymark
