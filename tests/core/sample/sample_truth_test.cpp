#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/sample/sample_company.h"
#include "tests/core/sample/sample_reader.h"
#include "tests/support/registry.h"

namespace waymark {

using test::SampleAccount;

/// A share with its numbers, and the difference of two with its standard error.
struct SampleShare {
    int yes = 0;
    int n = 0;
    double value() const { return static_cast<double>(yes) / n; }
    double variance() const { return value() * (1.0 - value()) / n; }
};

/// What is planted is in the data: worked out from the files by the words of docs/definitions.md, without the core.
/// Bounds are 4 standard errors where nothing is planted, and well inside the planted effect where something is.
class SampleTruthTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void usageIsSortedWithinLivesAndEndsOnTheAsOfDate();
    void aboutFourInTenActivateAndStayMuchLonger();
    void retentionJumpsAtTwentyConversationsAndNotBelow();
    void theNaiveGapIsLargerThanTheOneFromTheLandmark();
    void closingFifteenPerSeatMarksWhoStays();
    void largeTeamsCloseManyMoreAndStayNoLonger();
    void featuresThatHelpMarkMoreThanThoseOnlyEngagedCustomersUse();
    void nearlyEverybodyUsesTheUbiquitousFeature();
    void theNicheFeatureMarksPremiumAndNothingElse();
    void profilePhotosSayNothingAboutActivation();
    void theOtherSetupStepsMarkActivation_data();
    void theOtherSetupStepsMarkActivation();
    void everyPlanHasCustomersAndSomeOfThemLeave();

private:
    using Condition = std::function<bool(const SampleAccount &)>;
    /// Of the accounts alive at day 90 whose day 365 has come, those that meet `group`: how many are customers at day 365.
    SampleShare retained(const Condition &group) const;
    /// Of the accounts alive at day 30 and not activated by then, those that meet `group`: how many activate within 90 days.
    SampleShare activated(const Condition &group) const;
    static double errorOf(const SampleShare &a, const SampleShare &b) { return std::sqrt(a.variance() + b.variance()); }

    test::SampleCompany m_company;
};

void SampleTruthTest::initTestCase()
{
    QTemporaryDir folder;
    const SampleOptions options;
    QVERIFY(writeSampleCompany(folder.path().toStdString(), options).has_value());
    m_company = test::readSampleCompany(folder.path().toStdString());
    QCOMPARE(m_company.accounts.size(), std::size_t{5000});
}

SampleShare SampleTruthTest::retained(const Condition &group) const
{
    SampleShare share;
    for (const SampleAccount &account : m_company.accounts) {
        if (account.followUp < 90 || account.possible < 365 || !group(account))
            continue;
        ++share.n;
        share.yes += account.retained(365) ? 1 : 0;
    }
    return share;
}

SampleShare SampleTruthTest::activated(const Condition &group) const
{
    SampleShare share;
    for (const SampleAccount &account : m_company.accounts) {
        if (account.followUp < 30 || account.possible < 89 || account.activated < 30 || !group(account))
            continue;
        ++share.n;
        share.yes += account.activated < 90 ? 1 : 0;
    }
    return share;
}

void SampleTruthTest::usageIsSortedWithinLivesAndEndsOnTheAsOfDate()
{
    QVERIFY(m_company.inOrder);
    QCOMPARE(m_company.rowsOutsideLife, 0);
    QCOMPARE(m_company.rowsOfOddCount, 0);
    QCOMPARE(m_company.rowsNotEntitled, 0);
    QCOMPARE(QString::fromStdString(isoDate(m_company.firstUsage)), QStringLiteral("2024-07-01"));
    QCOMPARE(QString::fromStdString(isoDate(m_company.lastUsage)), QStringLiteral("2026-06-30"));
    QVERIFY(m_company.usageRows > 600'000 && m_company.usageRows < 1'600'000);
}

void SampleTruthTest::aboutFourInTenActivateAndStayMuchLonger()
{
    const auto &all = m_company.accounts;
    const auto elapsed = std::count_if(all.begin(), all.end(), [](const SampleAccount &a) { return a.possible >= 89; });
    const auto reached = std::count_if(all.begin(), all.end(), [](const SampleAccount &a) { return a.possible >= 89 && a.activated < 90; });
    const double share = static_cast<double>(reached) / static_cast<double>(elapsed);
    QVERIFY2(share > 0.33 && share < 0.46, qPrintable(QString::number(share)));
    const SampleShare with = retained([](const SampleAccount &a) { return a.activated < 90; });
    const SampleShare without = retained([](const SampleAccount &a) { return a.activated >= 90; });
    const double gap = with.value() - without.value();
    QVERIFY2(gap > 0.15 && gap < 0.35, qPrintable(QString::number(gap)));
}

void SampleTruthTest::retentionJumpsAtTwentyConversationsAndNotBelow()
{
    const auto between = [this](int from, int to) {
        return retained([from, to](const SampleAccount &a) { return a.conversations90 >= from && a.conversations90 < to; });
    };
    const SampleShare fewer = between(6, 12);
    const SampleShare below = between(12, 20);
    const SampleShare above = between(20, 32);
    const double jump = above.value() - below.value();
    QVERIFY2(jump > 0.10, qPrintable(QString::number(jump)));
    QVERIFY(std::abs(below.value() - fewer.value()) < 4 * errorOf(below, fewer));
}

void SampleTruthTest::theNaiveGapIsLargerThanTheOneFromTheLandmark()
{
    const auto fromSignup = [this](bool reached) {
        SampleShare share;
        for (const SampleAccount &account : m_company.accounts) {
            if (account.possible < 365 || (account.activated < 90) != reached)
                continue;
            ++share.n;
            share.yes += account.retained(365) ? 1 : 0;
        }
        return share;
    };
    const double naive = fromSignup(true).value() - fromSignup(false).value();
    const double landmark = retained([](const SampleAccount &a) { return a.activated < 90; }).value() -
                            retained([](const SampleAccount &a) { return a.activated >= 90; }).value();
    QVERIFY2(naive > landmark + 0.04, qPrintable(QStringLiteral("%1 %2").arg(naive).arg(landmark)));
}

void SampleTruthTest::closingFifteenPerSeatMarksWhoStays()
{
    const SampleShare with = retained([](const SampleAccount &a) { return a.utilized < 90; });
    const SampleShare without = retained([](const SampleAccount &a) { return a.utilized >= 90; });
    QVERIFY2(with.value() - without.value() > 0.06, qPrintable(QString::number(with.value() - without.value())));
}

void SampleTruthTest::largeTeamsCloseManyMoreAndStayNoLonger()
{
    std::int64_t closedByLarge = 0;
    std::int64_t closedBySmall = 0;
    for (const SampleAccount &account : m_company.accounts)
        (account.seats > 6 ? closedByLarge : closedBySmall) += account.followUp >= 90 ? account.closed90 : 0;
    const SampleShare large = retained([](const SampleAccount &a) { return a.seats > 6; });
    const SampleShare small = retained([](const SampleAccount &a) { return a.seats <= 6; });
    QVERIFY(closedByLarge / large.n > 4 * (closedBySmall / small.n));
    QVERIFY2(std::abs(large.value() - small.value()) < 4 * errorOf(large, small),
             qPrintable(QString::number(large.value() - small.value())));
}

void SampleTruthTest::featuresThatHelpMarkMoreThanThoseOnlyEngagedCustomersUse()
{
    // Both lists depend on hidden engagement alike; only the first has a planted effect.
    const auto meanDifference = [this](const std::vector<std::string> &features) {
        double sum = 0.0;
        for (const std::string &feature : features)
            sum += retained([&feature](const SampleAccount &a) { return a.used(feature, 90); }).value() -
                   retained([&feature](const SampleAccount &a) { return !a.used(feature, 90); }).value();
        return sum / static_cast<double>(features.size());
    };
    const double helping = meanDifference(
        {"phone_channel", "help_article", "chatbot_flow", "sla_policy", "workload_view", "crm_sync", "issue_tracker_link", "csat_survey"});
    const double idle = meanDifference({"social_inbox", "auto_close", "office_hours", "macro", "team_mention", "view_saved", "team_goal",
                                        "report_shared", "inbox_assignment", "conversation_note", "report_viewed", "export_scheduled"});
    QVERIFY2(helping > 0.06 && helping > idle + 0.03, qPrintable(QStringLiteral("%1 %2").arg(helping).arg(idle)));
    QVERIFY2(idle > 0.01, qPrintable(QString::number(idle)));
}

void SampleTruthTest::nearlyEverybodyUsesTheUbiquitousFeature()
{
    const SampleShare users = retained([](const SampleAccount &a) { return a.used("dashboard_viewed", 90); });
    const SampleShare others = retained([](const SampleAccount &a) { return !a.used("dashboard_viewed", 90); });
    QVERIFY(users.n >= 0.9 * (users.n + others.n));
    QVERIFY(std::abs(users.value() - others.value()) < 4 * errorOf(users, others));
}

void SampleTruthTest::theNicheFeatureMarksPremiumAndNothingElse()
{
    const SampleShare outside = retained([](const SampleAccount &a) { return a.plan != "Premium" && a.used("audit_log", kNever); });
    QCOMPARE(outside.n, 0);
    const SampleShare premium = retained([](const SampleAccount &a) { return a.plan == "Premium"; });
    const SampleShare starter = retained([](const SampleAccount &a) { return a.plan == "Starter"; });
    QVERIFY(premium.value() - starter.value() > 0.04);
    const SampleShare with = retained([](const SampleAccount &a) { return a.plan == "Premium" && a.used("audit_log", 90); });
    const SampleShare without = retained([](const SampleAccount &a) { return a.plan == "Premium" && !a.used("audit_log", 90); });
    QVERIFY(with.n > 100 && without.n > 50);
    QVERIFY(std::abs(with.value() - without.value()) < 4 * errorOf(with, without));
}

void SampleTruthTest::profilePhotosSayNothingAboutActivation()
{
    const SampleShare with = activated([](const SampleAccount &a) { return a.used("profile_photo", 30); });
    const SampleShare without = activated([](const SampleAccount &a) { return !a.used("profile_photo", 30); });
    QVERIFY(with.n > 500 && without.n > 500);
    QVERIFY(std::abs(with.value() - without.value()) < 4 * errorOf(with, without));
}

void SampleTruthTest::theOtherSetupStepsMarkActivation_data()
{
    QTest::addColumn<QString>("feature");
    QTest::newRow("install the messenger") << "messenger_installed";
    QTest::newRow("invite a teammate") << "teammate_invited";
    QTest::newRow("connect the support inbox") << "inbox_connected";
    QTest::newRow("write saved replies") << "saved_reply";
    QTest::newRow("publish help articles") << "help_article";
    QTest::newRow("configure automation") << "automation_rule";
}

void SampleTruthTest::theOtherSetupStepsMarkActivation()
{
    QFETCH(QString, feature);
    const std::string key = feature.toStdString();
    const SampleShare with = activated([&key](const SampleAccount &a) { return a.used(key, 30); });
    const SampleShare without = activated([&key](const SampleAccount &a) { return !a.used(key, 30); });
    QVERIFY2(with.value() - without.value() > 0.03, qPrintable(QString::number(with.value() - without.value())));
}

void SampleTruthTest::everyPlanHasCustomersAndSomeOfThemLeave()
{
    for (const char *plan : {"Starter", "Pro", "Premium"}) {
        const auto has = [plan](const SampleAccount &account) { return account.plan == plan; };
        QVERIFY(std::count_if(m_company.accounts.begin(), m_company.accounts.end(), has) > 500);
    }
    const auto left = std::count_if(m_company.accounts.begin(), m_company.accounts.end(), [](const SampleAccount &a) { return a.left(); });
    QVERIFY(left > 1000 && left < 2500);
}

WAYMARK_TEST(SampleTruthTest)

} // namespace waymark

#include "sample_truth_test.moc"
