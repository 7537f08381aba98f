#include "core/store/lives.h"

#include <charconv>

#include "core/store/sqlite.h"

namespace waymark {

namespace {

constexpr const char *kChurnNames[] = {"stated", "first_subscription_end", "last_subscription_end"};
constexpr const char *kDayZeroNames[] = {"signup", "first_paid_day"};

Expected<std::string> setting(sqlite3 *database, const std::string &path, const char *name)
{
    Statement query(database, path, "SELECT value FROM setting WHERE name = ?");
    query.bind(1, name);
    std::string value;
    if (query.step())
        value = query.text(0);
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return value;
}

} // namespace

Life lifeOf(std::span<const SubscriptionStep> steps, CalendarDay asOf, const LifeRule &rule)
{
    Life life;
    bool inForceAtEnd = false;
    CalendarDay lastChurn;
    std::size_t known = 0;
    while (known < steps.size() && steps[known].from <= asOf)
        ++known;
    for (std::size_t i = 0; i < known; ++i) {
        const SubscriptionStep &step = steps[i];
        inForceAtEnd = step.inForce;
        if (step.inForce) {
            if (life.firstPaidDay.isNone() && (!step.hasMrr || step.mrrCents > 0))
                life.firstPaidDay = step.from;
            continue;
        }
        const bool ended = i > 0 && steps[i - 1].inForce;
        std::size_t next = i + 1;
        while (next < known && !steps[next].inForce)
            ++next;
        const bool returns = next < known;
        if (!ended || (returns && steps[next].from - step.from < rule.graceDays))
            continue;
        lastChurn = step.from;
        life.returns += returns;
        if (rule.churn == ChurnSource::FirstSubscriptionEnd && life.churn.isNone())
            life.churn = step.from;
    }
    if (rule.churn == ChurnSource::LastSubscriptionEnd && !inForceAtEnd)
        life.churn = lastChurn;
    return life;
}

Expected<CalendarDay> defaultAsOf(sqlite3 *database, const std::string &path)
{
    Statement query(database, path,
                    "SELECT min(ifnull((SELECT max(d.day) FROM usage_day d WHERE d.rows_with_use > 0 AND NOT EXISTS (SELECT 1 FROM "
                    "usage_replaced_day r WHERE r.replaced_import = d.import AND r.day = d.day)), "
                    "max(ifnull((SELECT max(signup_date) FROM account), ''), ifnull((SELECT max(churn_date) FROM account), ''), "
                    "ifnull((SELECT max(date) FROM subscription), ''))), (SELECT max(import_day) FROM import))");
    CalendarDay day;
    if (query.step())
        day = parseIsoDate(query.text(0)).value_or(CalendarDay::none());
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return day;
}

Expected<LifeRule> storedLifeRule(sqlite3 *database, const std::string &path)
{
    const auto churn = setting(database, path, "churn_source");
    if (!churn)
        return failureOf(churn);
    const auto dayZero = setting(database, path, "day_zero");
    if (!dayZero)
        return failureOf(dayZero);
    const auto grace = setting(database, path, "grace_days");
    if (!grace)
        return failureOf(grace);
    LifeRule rule;
    for (int i = 0; i < 3; ++i) {
        if (*churn == kChurnNames[i])
            rule.churn = static_cast<ChurnSource>(i);
    }
    if (*dayZero == kDayZeroNames[1])
        rule.dayZero = DayZero::FirstPaidDay;
    std::from_chars(grace->data(), grace->data() + grace->size(), rule.graceDays);
    return rule;
}

Expected<void> storeLifeRule(sqlite3 *database, const std::string &path, const LifeRule &rule)
{
    Statement insert(database, path, "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
    const std::string grace = std::to_string(rule.graceDays);
    insert.bind(1, "churn_source").bind(2, kChurnNames[static_cast<int>(rule.churn)]).run();
    insert.bind(1, "day_zero").bind(2, kDayZeroNames[static_cast<int>(rule.dayZero)]).run();
    insert.bind(1, "grace_days").bind(2, grace).run();
    return insert.finish();
}

} // namespace waymark
