#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/core/milestones/random_company.h"
#include "tests/core/milestones/reference_milestones.h"
#include "tests/support/registry.h"

namespace waymark {

using test::Company;
using test::outcome;
using test::randomCompany;
using test::randomFramework;
using test::Reference;
using test::snapshot;

namespace {

constexpr std::uint64_t kCompanies = 25;

/// A random company with everything evaluated.
struct EvaluatedCompany {
    Company company;
    Framework framework;
    Dataset dataset;
    FollowUp follow;
};

EvaluatedCompany evaluatedCompany(std::uint64_t seed, bool reversed = false)
{
    EvaluatedCompany all{randomCompany(seed), randomFramework(seed), {}, {}};
    all.dataset = snapshot(all.company, reversed);
    AnalysisOptions options;
    options.asOf = all.company.asOf;
    options.coverageStart = all.company.coverageStart;
    all.follow = followUp(all.dataset, options).value();
    return all;
}

/// As Reference::category().
std::string categoryWords(const MaturityDays &days, std::size_t c, std::size_t account)
{
    const auto text = [](Day day) { return day == kNever ? std::string("never") : std::to_string(day); };
    const auto &of = days.categories.at(c);
    return "basic " + text(of.basicDay[account]) + ", mature " + text(of.matureDay[account]) + ", now " + levelName(of.current[account]) +
           (of.reachable[account] != 0 ? ", reachable" : "");
}

QByteArray where(std::uint64_t seed, std::size_t account)
{
    return "company " + QByteArray::number(static_cast<qulonglong>(seed)) + ", account " + QByteArray::number(static_cast<int>(account));
}

/// Whether nobody is added, and nobody is earlier, in `harder` against `easier`.
bool neverAddsAnybody(const MilestoneDays &easier, const MilestoneDays &harder)
{
    for (std::size_t a = 0; a < easier.day.size(); ++a) {
        if (harder.day[a] < easier.day[a])
            return false;
        if (harder.state[a] == MilestoneState::Reached && easier.state[a] != MilestoneState::Reached)
            return false;
    }
    return true;
}

} // namespace

class MilestonePropertiesTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheSlowReferenceOnActivationAndSetup();
    void agreesWithTheSlowReferenceOnUtilizationAndAreas();
    void agreesWithTheSlowReferenceOnMaturity();
    void everyStateIsMetInTheRandomCompanies();
    void aThresholdRaisedNeverAddsAnAccountNorMakesADayEarlier();
    void theMeasureReachesAThresholdExactlyWhenTheMilestoneDoes();
    void measuresReadTogetherAreThoseReadOneByOne();
    void theOrderOfAccountsAndRowsNeverMatters();
    void anEarlierAsOfNeverChangesADayThatItCanSee();
};

void MilestonePropertiesTest::agreesWithTheSlowReferenceOnActivationAndSetup()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        const Reference reference(all.company);
        const auto activation = activationDays(all.dataset, all.follow, *all.framework.activation);
        const auto measure = activationMeasure(all.dataset, all.follow, *all.framework.activation, 60);
        const auto setup = setupDays(all.dataset, all.follow, *all.framework.setup);
        for (std::size_t a = 0; a < all.company.accounts.size(); ++a) {
            const std::string &key = all.company.accounts[a].key;
            QVERIFY2(outcome(all.dataset, *activation, key) == reference.activation(a, *all.framework.activation), where(seed, a));
            QVERIFY2(outcome(all.dataset, setup->milestone, key) == reference.setup(a, *all.framework.setup), where(seed, a));
            for (std::size_t i = 0; i < setup->steps.size(); ++i) {
                const std::string expected = reference.setupStep(a, *all.framework.setup, all.framework.setup->steps[i]);
                QVERIFY2(outcome(all.dataset, setup->steps[i], key) == expected, where(seed, a));
            }
            const bool known = activation->state[a] != MilestoneState::Unknown;
            const double expected = known ? reference.activationMeasure(a, *all.framework.activation, 60) : 0.0;
            QVERIFY2(std::abs(measure->at(a) - expected) < 1e-9, where(seed, a));
        }
    }
}

void MilestonePropertiesTest::agreesWithTheSlowReferenceOnUtilizationAndAreas()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        const Reference reference(all.company);
        const UtilizationRule &rule = *all.framework.utilization;
        const auto days = utilizationDays(all.dataset, all.follow, rule);
        const auto measure = utilizationMeasure(all.dataset, all.follow, rule, 90);
        const auto area = areaDays(all.dataset, all.follow, all.framework.areas[0]);
        for (std::size_t a = 0; a < all.company.accounts.size(); ++a) {
            QVERIFY2(outcome(all.dataset, *days, all.company.accounts[a].key) == reference.utilization(a, rule), where(seed, a));
            const double expected = reference.utilizationMeasure(a, rule, 90);
            QVERIFY2(std::isnan(measure->at(a)) == std::isnan(expected), where(seed, a));
            QVERIFY2(std::isnan(expected) || std::abs(measure->at(a) - expected) < 1e-9, where(seed, a));
            QVERIFY2(stateName(area->sustained[a]) == reference.sustained(a, all.framework.areas[0]), where(seed, a));
        }
    }
}

void MilestonePropertiesTest::agreesWithTheSlowReferenceOnMaturity()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        const Reference reference(all.company);
        const MaturityRule &rule = *all.framework.maturity;
        const auto days = maturityDays(all.dataset, all.follow, rule);
        for (std::size_t a = 0; a < all.company.accounts.size(); ++a) {
            if (all.follow.inView[a] == 0)
                continue;
            QVERIFY2(outcome(all.dataset, days->milestone, all.company.accounts[a].key) == reference.maturity(a, rule), where(seed, a));
            for (std::size_t c = 0; c < rule.categories.size(); ++c)
                QVERIFY2(categoryWords(*days, c, a) == reference.category(a, rule, c), where(seed, a));
        }
    }
}

void MilestonePropertiesTest::everyStateIsMetInTheRandomCompanies()
{
    // Else the comparisons above would prove little.
    int activation[4] = {}, utilization[4] = {}, maturity[4] = {}, sustained[4] = {};
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        const auto tally = [](int *states, const std::vector<MilestoneState> &column) {
            for (const MilestoneState state : column)
                ++states[static_cast<int>(state)];
        };
        tally(activation, activationDays(all.dataset, all.follow, *all.framework.activation)->state);
        tally(utilization, utilizationDays(all.dataset, all.follow, *all.framework.utilization)->state);
        tally(maturity, maturityDays(all.dataset, all.follow, *all.framework.maturity)->milestone.state);
        tally(sustained, areaDays(all.dataset, all.follow, all.framework.areas[0])->sustained);
    }
    const int pending = static_cast<int>(MilestoneState::Pending);
    for (int state = 0; state < 4; ++state) {
        QVERIFY(activation[state] > 3);
        QCOMPARE(utilization[state] > 3, state != pending);
        QCOMPARE(maturity[state] > 3, state != pending);
        QCOMPARE(sustained[state] > 3, state != pending);
    }
}

void MilestonePropertiesTest::aThresholdRaisedNeverAddsAnAccountNorMakesADayEarlier()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        ActivationRule activation = *all.framework.activation;
        UtilizationRule utilization = *all.framework.utilization;
        auto easierActivation = activationDays(all.dataset, all.follow, activation);
        auto easierUtilization = utilizationDays(all.dataset, all.follow, utilization);
        for (int step = 0; step < 15; ++step) {
            activation.threshold *= 1.3;
            utilization.perSeatThreshold *= 1.3;
            auto harderActivation = activationDays(all.dataset, all.follow, activation);
            auto harderUtilization = utilizationDays(all.dataset, all.follow, utilization);
            QVERIFY(neverAddsAnybody(*easierActivation, *harderActivation));
            QVERIFY(neverAddsAnybody(*easierUtilization, *harderUtilization));
            easierActivation = std::move(harderActivation);
            easierUtilization = std::move(harderUtilization);
        }
    }
}

void MilestonePropertiesTest::theMeasureReachesAThresholdExactlyWhenTheMilestoneDoes()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        for (const Day before : {1, 30, 90, 1000}) {
            const auto activationOf = activationMeasure(all.dataset, all.follow, *all.framework.activation, before);
            const auto utilizationOf = utilizationMeasure(all.dataset, all.follow, *all.framework.utilization, before);
            for (double threshold = 0.5; threshold < 40.0; threshold *= 1.5) {
                ActivationRule activation = *all.framework.activation;
                activation.threshold = threshold;
                UtilizationRule utilization = *all.framework.utilization;
                utilization.perSeatThreshold = threshold;
                const auto activated = activationDays(all.dataset, all.follow, activation);
                const auto utilized = utilizationDays(all.dataset, all.follow, utilization);
                for (std::size_t a = 0; a < all.dataset.accountCount(); ++a) {
                    QVERIFY2((activationOf->at(a) >= threshold - 1e-9) == (activated->day[a] < before), where(seed, a));
                    QVERIFY2((utilizationOf->at(a) >= threshold - 1e-9) == (utilized->day[a] < before), where(seed, a));
                }
            }
        }
    }
}

void MilestonePropertiesTest::measuresReadTogetherAreThoseReadOneByOne()
{
    const auto same = [](const std::vector<double> &one, const std::vector<double> &other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                          [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); });
    };
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        UtilizationRule rule = *all.framework.utilization;
        const auto measure = [&](Day before) { return utilizationMeasure(all.dataset, all.follow, rule, before).value(); };
        const UtilizationMeasures measures = utilizationMeasures(all.dataset, all.follow, rule, 60).value();
        QVERIFY2(same(measures.before, measure(60)), where(seed, 0));
        QVERIFY2(same(measures.lifetime, measure(kNever)), where(seed, 0));
        const SeatMeasures bySeats = seatMeasures(all.dataset, all.follow, rule, 60).value();
        rule.perSeat = true;
        QVERIFY2(same(bySeats.relative, measure(60)), where(seed, 0));
        rule.perSeat = false;
        QVERIFY2(same(bySeats.absolute, measure(60)), where(seed, 0));
    }
}

void MilestonePropertiesTest::theOrderOfAccountsAndRowsNeverMatters()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        const EvaluatedCompany turned = evaluatedCompany(seed, true);
        const auto sameReversed = [](auto column, const auto &other) {
            std::reverse(column.begin(), column.end());
            return column == other;
        };
        const auto same = [&](const MilestoneDays &days, const MilestoneDays &other) {
            return sameReversed(days.day, other.day) && sameReversed(days.state, other.state);
        };
        QVERIFY(sameReversed(all.follow.duration, turned.follow.duration));
        QVERIFY(same(*activationDays(all.dataset, all.follow, *all.framework.activation),
                     *activationDays(turned.dataset, turned.follow, *all.framework.activation)));
        QVERIFY(same(setupDays(all.dataset, all.follow, *all.framework.setup)->milestone,
                     setupDays(turned.dataset, turned.follow, *all.framework.setup)->milestone));
        QVERIFY(same(*utilizationDays(all.dataset, all.follow, *all.framework.utilization),
                     *utilizationDays(turned.dataset, turned.follow, *all.framework.utilization)));
        QVERIFY(same(maturityDays(all.dataset, all.follow, *all.framework.maturity)->milestone,
                     maturityDays(turned.dataset, turned.follow, *all.framework.maturity)->milestone));
    }
}

void MilestonePropertiesTest::anEarlierAsOfNeverChangesADayThatItCanSee()
{
    for (std::uint64_t seed = 0; seed < kCompanies; ++seed) {
        const EvaluatedCompany all = evaluatedCompany(seed);
        AnalysisOptions options;
        options.asOf = all.company.asOf - 40;
        options.coverageStart = all.company.coverageStart;
        const auto earlier = followUp(all.dataset, options);
        const auto now = maturityDays(all.dataset, all.follow, *all.framework.maturity);
        const auto then = maturityDays(all.dataset, *earlier, *all.framework.maturity);
        for (std::size_t a = 0; a < all.dataset.accountCount(); ++a) {
            if (all.follow.inView[a] == 0 || earlier->inView[a] == 0)
                continue;
            const Day day = now->milestone.day[a];
            QVERIFY2(then->milestone.day[a] == (day <= earlier->duration[a] ? day : kNever), where(seed, a));
        }
    }
}

WAYMARK_TEST(MilestonePropertiesTest)

} // namespace waymark

#include "milestone_properties_test.moc"
