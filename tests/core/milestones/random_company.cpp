#include "tests/core/milestones/random_company.h"

#include <algorithm>
#include <limits>
#include <random>

#include "tests/support/dataset_builder.h"

namespace waymark::test {

namespace {

const std::vector<std::string> kFeatures{"call", "chat", "close", "mail", "report"};

/// Whole numbers only: std distributions differ between platforms.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_engine(seed)
    {}
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<std::uint64_t>(bound)); }
    bool oneIn(int n) { return below(n) == 0; }
    const std::string &feature() { return kFeatures[static_cast<std::size_t>(below(static_cast<int>(kFeatures.size())))]; }

private:
    std::mt19937_64 m_engine;
};

void addUse(Company &company, Dice &dice, std::size_t a, bool decimals)
{
    const CalendarDay signup = company.accounts[a].signup;
    const int busy = 1 + dice.below(6);
    for (Day day = -2; day < 220; ++day) {
        while (dice.oneIn(busy + 1)) {
            const double count = decimals ? 0.1 * (1 + dice.below(30)) : 1 + dice.below(4);
            company.use.push_back({a, signup + day, dice.feature(), dice.oneIn(20) ? 0.0 : count});
        }
        if (dice.oneIn(40))
            day += dice.below(60); // a hole
    }
}

void addSubscriptions(Company &company, Dice &dice, std::size_t a)
{
    for (int n = dice.below(4); n > 0; --n) {
        const CalendarDay from = company.accounts[a].signup + (dice.below(120) - 30);
        const CalendarDay end = dice.oneIn(2) ? CalendarDay::none() : from + 1 + dice.below(120);
        const double seats = dice.oneIn(8) ? std::numeric_limits<double>::quiet_NaN() : dice.below(6);
        company.subscriptions.push_back({a, from, end, seats});
    }
}

std::vector<FeatureRef> someFeatures(Dice &dice)
{
    if (dice.oneIn(5))
        return {{"*", {}}};
    std::vector<FeatureRef> features{{dice.feature(), {}}};
    while (dice.oneIn(2))
        features.push_back({dice.oneIn(6) ? "unheard-of" : dice.feature(), {}});
    return features;
}

LevelRule level(Dice &dice, int features)
{
    LevelRule rule;
    for (int i = 0; i < features; ++i)
        rule.features.push_back({dice.oneIn(12) ? "unheard-of" : dice.feature(), 0.5 * (1 + dice.below(20)), {}});
    rule.required = 1 + dice.below(features);
    return rule;
}

SetupRule randomSetup(Dice &dice)
{
    SetupRule rule{10 + dice.below(60), 1, {}};
    const int steps = 1 + dice.below(4);
    for (int i = 0; i < steps; ++i)
        rule.steps.push_back({"step" + std::to_string(i), {}, someFeatures(dice), 1.0 + dice.below(12), {}});
    rule.requiredSteps = 1 + dice.below(steps);
    return rule;
}

MaturityRule randomMaturity(Dice &dice)
{
    MaturityRule rule;
    const int categories = 1 + dice.below(4);
    for (int i = 0; i < categories; ++i)
        rule.categories.push_back({"category" + std::to_string(i), {}, level(dice, 1 + dice.below(3)), level(dice, 1 + dice.below(3))});
    rule.requiredCategories = 1 + dice.below(categories);
    if (dice.oneIn(2))
        rule.windowDays = 1 + dice.below(40);
    return rule;
}

} // namespace

Company randomCompany(std::uint64_t seed)
{
    Dice dice(seed);
    Company company;
    const CalendarDay begin = on("2025-11-01");
    const bool decimals = dice.oneIn(2);
    company.asOf = begin + 150 + dice.below(120);
    company.coverageStart = begin + (dice.oneIn(2) ? 0 : dice.below(90));
    company.proFeature = dice.feature();
    for (std::size_t a = 0; a < 12; ++a) {
        Company::Account account;
        account.key = std::string(1, static_cast<char>('a' + a));
        account.signup = begin + dice.below(120);
        if (dice.oneIn(2))
            account.churn = account.signup + (dice.below(200) - 3);
        if (dice.oneIn(4))
            account.observedUntil = account.signup + (dice.below(200) - 3);
        account.plan = dice.oneIn(2) ? "Pro" : "Free";
        company.accounts.push_back(account);
        addUse(company, dice, a, decimals);
        addSubscriptions(company, dice, a);
    }
    return company;
}

Dataset snapshot(const Company &company, bool reversed)
{
    const auto key = [&](std::size_t account) {
        return reversed ? company.accounts[company.accounts.size() - 1 - account].key : company.accounts[account].key;
    };
    Company ordered = company;
    if (reversed) {
        std::reverse(ordered.use.begin(), ordered.use.end());
        std::reverse(ordered.subscriptions.begin(), ordered.subscriptions.end());
    }
    DatasetBuilder builder;
    builder.feature(company.proFeature, "plan=Pro");
    for (std::size_t a = 0; a < company.accounts.size(); ++a) {
        const Company::Account &account = company.accounts[a];
        builder.account(key(a), isoDate(account.signup), isoDate(account.churn), isoDate(account.observedUntil));
        builder.attribute(key(a), "plan", account.plan);
    }
    for (const Company::Use &use : ordered.use)
        builder.use(key(use.account), isoDate(use.date), use.feature, use.count);
    for (const Company::Subscription &row : ordered.subscriptions)
        builder.subscription(key(row.account), isoDate(row.from), isoDate(row.end), row.seats);
    return builder.build();
}

Framework randomFramework(std::uint64_t seed)
{
    Dice dice(seed);
    Framework framework;
    framework.setup = randomSetup(dice);
    framework.activation = {someFeatures(dice), static_cast<Measure>(dice.below(3)), 10 + dice.below(120), 0.5 * (1 + dice.below(60))};
    framework.utilization = {someFeatures(dice), static_cast<Period>(dice.below(2)), !dice.oneIn(3), 0.5 * (1 + dice.below(40)),
                             1 + dice.below(3)};
    framework.maturity = randomMaturity(dice);
    framework.areas.push_back({"area", {}, someFeatures(dice), dice.oneIn(2), 0.5 * (1 + dice.below(20)), 1 + dice.below(4)});
    return framework;
}

} // namespace waymark::test
