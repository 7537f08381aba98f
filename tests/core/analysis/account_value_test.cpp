#include "core/analysis/account_value.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/retention/expansion_days.h"
#include "core/milestones/milestone_days.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

/// As of 2026-06-30; everybody signs up on 2026-01-01.
DatasetBuilder customersWithCategories()
{
    DatasetBuilder builder;
    return builder.account("clock", "2026-06-29").use("clock", "2026-06-30", "chat");
}

std::size_t placeOf(const DatasetBuilder &builder, const char *key) { return index(*builder.build().findAccount(key)); }

/// Basic: e-mail, chat, or two calls, which the mature level asks for; a report and two exports. Mature is enough too.
Framework twoCategories(std::optional<int> windowDays = std::nullopt)
{
    Framework framework;
    framework.expansion = {ExpansionMeasure::Categories, 0.10};
    framework.maturity =
        MaturityRule{1,
                     windowDays,
                     {{"channels", {}, {1, {{"email", 1, {}}, {"phone", 4, {}}}}, {2, {{"phone", 2, {}}, {"chat", 1, {}}}}},
                      {"reports", {}, {2, {{"report", 1, {}}}}, {1, {{"report", 3, {}}, {"export", 2, {}}}}}}};
    return framework;
}

} // namespace

class AccountValueTest : public QObject {
    Q_OBJECT

private slots:
    void categoriesAreCountedAtBasicOrBetter();
    void categoriesFollowTheLevelsOfMaturity();
    void categoriesFallOutOfTheTrailingWindow();
};

void AccountValueTest::categoriesAreCountedAtBasicOrBetter()
{
    DatasetBuilder builder = customersWithCategories();
    builder.account("a", "2026-01-01").use("a", "2026-01-05", "email").use("a", "2026-02-01", "report", 2);
    // The third report makes the category mature though basic asks for two features.
    builder.use("a", "2026-02-11", "report");
    builder.account("b", "2026-01-01").use("b", "2026-01-11", "email").use("b", "2026-02-11", "export", 2);
    builder.account("early", "2026-01-01").use("early", "2026-01-01", "email");
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, options).value();
    const ExpansionDays days = expansionDays(dataset, follow, twoCategories(), 10).value();
    QCOMPARE(days.value[placeOf(builder, "a")], 1.0);
    QCOMPARE(days.day[placeOf(builder, "a")], 41);
    // Its first category came on the landmark: there is nothing to grow from.
    QVERIFY(std::isnan(days.value[placeOf(builder, "b")]));
    QCOMPARE(days.day[placeOf(builder, "early")], kNever);
}

void AccountValueTest::categoriesFollowTheLevelsOfMaturity()
{
    DatasetBuilder builder;
    const char *features[] = {"email", "phone", "chat", "report", "export"};
    for (int a = 0; a < 12; ++a) {
        const std::string key = QByteArray::number(a).toStdString();
        builder.account(key, "2026-01-01");
        for (int i = 0; i < 6; ++i)
            builder.use(key, isoDate(on("2026-01-01") + (a * 7 + i * 11) % 60), features[(a * 3 + i * i) % 5], 1 + (a + i) % 3);
    }
    for (const std::optional<int> window : {std::optional<int>(), std::optional<int>(20)}) {
        const Framework framework = twoCategories(window);
        const Dataset dataset = builder.build();
        AnalysisOptions options;
        options.coverageStart = on("2026-01-01");
        for (Day asOf = 0; asOf < 60; ++asOf) {
            options.asOf = on("2026-01-01") + asOf;
            const FollowUp follow = followUp(dataset, options).value();
            const MaturityDays maturity = maturityDays(dataset, follow, *framework.maturity).value();
            AccountValues values(dataset, follow, framework, ExpansionMeasure::Categories);
            std::vector<ValueStep> steps;
            for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
                values.read(a, steps);
                double expected = 0.0;
                for (const MaturityDays::Category &category : maturity.categories)
                    expected += category.current[a] == CategoryLevel::None ? 0.0 : 1.0;
                QCOMPARE(valueOn(steps, asOf), expected);
                // One step a day, lest a level that only passes through a day counts.
                for (std::size_t i = 1; i < steps.size(); ++i)
                    QVERIFY(steps[i - 1].from < steps[i].from);
            }
        }
    }
}

void AccountValueTest::categoriesFallOutOfTheTrailingWindow()
{
    DatasetBuilder builder = customersWithCategories();
    builder.account("a", "2026-01-01").use("a", "2026-01-02", "email").use("a", "2026-01-12", "export", 2).use("a", "2026-01-20", "email");
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, options).value();
    AccountValues values(dataset, follow, twoCategories(15), ExpansionMeasure::Categories);
    std::vector<ValueStep> steps;
    values.read(placeOf(builder, "a"), steps);
    QCOMPARE(valueOn(steps, 0), 0.0);
    QCOMPARE(valueOn(steps, 1), 1.0);
    QCOMPARE(valueOn(steps, 11), 2.0);
    QCOMPARE(valueOn(steps, 16), 1.0); // the first e-mail is 15 days ago
    QCOMPARE(valueOn(steps, 19), 2.0);
    QCOMPARE(valueOn(steps, 60), 0.0);
}

WAYMARK_TEST(AccountValueTest)

} // namespace waymark

#include "account_value_test.moc"
