#include "core/analysis/milestones/setup_steps.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/base/random.h"
#include "core/export/documents/setup_steps_document.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

/// Two steps in five days, activated by two chats in ten.
Framework twoSteps()
{
    Framework framework;
    framework.setup = SetupRule{
        5,
        1,
        {{"install", "Install the messenger", {{"install", {}}}, 1.0, {}}, {"invite", "Invite a colleague", {{"invite", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

AnalysisOptions usageFromJanuary()
{
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    return options;
}

/// Every way to be in or out of the table between day 5 and day 9; as-of is 2026-06-30.
DatasetBuilder everyWay()
{
    DatasetBuilder builder;
    const auto customer = [&builder](const std::string &key, const char *install, const char *chat, const char *churn = "") {
        builder.account(key, "2026-01-01", churn);
        if (*install != 0)
            builder.use(key, install, "install");
        if (*chat != 0)
            builder.use(key, chat, "chat", 2);
    };
    customer("step, activated on day 5", "2026-01-01", "2026-01-06");
    customer("step on day 4, activated on day 9", "2026-01-05", "2026-01-10");
    customer("step, activated too late", "2026-01-02", "2026-01-11");
    customer("step too late, activated", "2026-01-06", "2026-01-08");
    customer("neither", "", "");
    customer("neither, left on day 5", "", "", "2026-01-06");
    customer("step, activated on day 4", "2026-01-02", "2026-01-05");
    customer("left on day 4", "2026-01-02", "", "2026-01-05");
    builder.account("too young", "2026-06-22").use("too young", "2026-06-22", "install");
    builder.account("unknown", "2025-12-31").use("unknown", "2026-01-01", "install");
    builder.account("unwatched", "2026-06-27");
    builder.account("left before signup", "2026-01-05", "2026-01-04");
    return builder.use("clock", "2026-06-30", "other");
}

SetupStepsResult setupStepsOf(const DatasetBuilder &builder, bool everybody = false)
{
    SetupStepsQuery query;
    query.everybody = everybody;
    return setupSteps(builder.build(), twoSteps(), usageFromJanuary(), query).value();
}

std::string headline(const SetupStepsResult &result) { return english(findingOf(result).headline, " "); }

constexpr int kCustomers = 6000;

/// Customers who leave at a steady rate. "install" raises the chance to activate, "invite" changes nothing; both are done on any day of
/// the first 30, and activation comes on any of the first 90, by those who are still there.
Dataset companyWithOneRealStep(std::uint64_t seed)
{
    DatasetBuilder builder;
    RandomStream random(seed);
    const CalendarDay signup = on("2025-01-01");
    for (int i = 0; i < kCustomers; ++i) {
        const std::string key = "c" + std::to_string(10000 + i);
        const auto life = static_cast<Day>(60.0 * random.exponential());
        builder.account(key, isoDate(signup), life < 400 ? isoDate(signup + life) : std::string());
        const auto doOn = [&](const char *feature, double chance, int days) {
            const auto day = static_cast<Day>(random.below(static_cast<std::uint64_t>(days)));
            const bool does = random.chance(chance);
            if (does && day <= life)
                builder.use(key, isoDate(signup + day), feature, 2);
            return does;
        };
        const bool installs = doOn("install", 0.5, 30);
        doOn("invite", 0.5, 30);
        doOn("chat", installs ? 0.9 : 0.4, 90);
    }
    return builder.use("clock", isoDate(signup + 400), "other").build();
}

} // namespace

class SetupStepsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyThoseNotYetActivatedAtTheWindowsEndAreCompared();
    void whoeverIsLeftOutIsCountedOnce();
    void everybodyIsComparedFromSignup();
    void aStepThatAnAccountCannotDoIsNotHeldAgainstIt();
    void whatWasReadOfEverybodyGivesTheFiguresOfAnyFilter();
    void theNumberOfStepsIsSwept();
    void thePlantedStepShowsAndTheOtherDoesNot();
    void theDocumentHasARowForThoseWhoActivatedBefore();
    void theSentenceSaysWhatStandsOutOrWhyNothingCan();
    void whatCannotBeAskedIsRefused_data();
    void whatCannotBeAskedIsRefused();
    void stopsWhenAsked();
};

void SetupStepsTest::onlyThoseNotYetActivatedAtTheWindowsEndAreCompared()
{
    const SetupStepsResult result = setupStepsOf(everyWay());
    QCOMPARE(result.landmark, std::optional<Day>(5));
    QCOMPARE(result.horizon, 9);
    QCOMPARE(result.n, 6U);
    QCOMPARE(result.rows.size(), std::size_t(2));
    QCOMPARE(result.rows[0].key, std::string("install"));
    // By hand: with the step two activate and one does not; without it one does, and two do not, one of whom left.
    QCOMPARE(result.rows[0].counts, (TwoByTwo{2, 1, 1, 2}));
    QCOMPARE(result.rows[0].separated, std::optional<bool>(false));
    QVERIFY(result.rows[0].verdict.flag == FeatureFlag::Discerning);
    // Nobody invited anybody: no difference to take, and niche.
    QCOMPARE(result.rows[1].counts, (TwoByTwo{0, 0, 3, 3}));
    QVERIFY(!result.rows[1].separated.has_value());
    QVERIFY(result.rows[1].verdict.flag == FeatureFlag::Niche);
    QCOMPARE(result.activatedBefore->count, 1U);
    QCOMPARE(result.activatedBefore->of, 7U);
}

void SetupStepsTest::whoeverIsLeftOutIsCountedOnce()
{
    const Excluded excluded = setupStepsOf(everyWay()).excluded;
    QCOMPARE(excluded.invalidDates, 1U);
    QCOMPARE(excluded.leftBeforeLandmark, 1U);
    QCOMPARE(excluded.unwatchedAtLandmark, 1U);
    QCOMPARE(excluded.horizonNotElapsed, 1U);
    QCOMPARE(excluded.outcomeBeforeLandmark, 1U);
    QCOMPARE(excluded.unknown, 1U);
}

void SetupStepsTest::everybodyIsComparedFromSignup()
{
    const SetupStepsResult result = setupStepsOf(everyWay(), true);
    QVERIFY(!result.landmark.has_value());
    QCOMPARE(result.n, 8U);
    // Those who left on day 4 or activated on it are in.
    QCOMPARE(result.rows[0].counts, (TwoByTwo{3, 2, 1, 2}));
    QCOMPARE(result.excluded.leftBeforeLandmark, 0U);
    QCOMPARE(result.excluded.horizonNotElapsed, 2U);
    QCOMPARE(result.excluded.unknown, 1U);
    QVERIFY(!result.activatedBefore.has_value());
    QVERIFY(!result.required.has_value());
}

void SetupStepsTest::aStepThatAnAccountCannotDoIsNotHeldAgainstIt()
{
    DatasetBuilder builder = everyWay();
    builder.feature("invite", "plan=Pro").attribute("neither", "plan", "Pro").attribute("step too late, activated", "plan", "Pro");
    builder.use("neither", "2026-01-03", "invite");
    const SetupStepsResult result = setupStepsOf(builder);
    QCOMPARE(result.rows[1].counts, (TwoByTwo{0, 1, 1, 0}));
    QCOMPARE(result.rows[1].notEntitled, 4U);
    QCOMPARE(result.rows[0].notEntitled, 0U);
}

void SetupStepsTest::whatWasReadOfEverybodyGivesTheFiguresOfAnyFilter()
{
    DatasetBuilder builder = everyWay();
    for (const char *pro : {"neither", "step, activated on day 5", "step too late, activated", "left on day 4", "unknown", "too young"})
        builder.attribute(pro, "plan", "Pro");
    const Dataset dataset = builder.build();
    AnalysisOptions options = usageFromJanuary();
    SetupReading reading;
    reading.steps = std::make_shared<const SetupDays>(setupDays(dataset, followUp(dataset, options).value(), *twoSteps().setup).value());
    reading.activation = activationOfEverybody(dataset, twoSteps(), options).value();
    for (const bool everybody : {false, true}) {
        for (const bool exclude : {false, true}) {
            options.filter.clauses = {{"plan", {"Pro"}, exclude}};
            SetupStepsQuery query;
            query.everybody = everybody;
            const SetupStepsResult anew = setupSteps(dataset, twoSteps(), options, query).value();
            const SetupStepsResult reused = setupSteps(dataset, twoSteps(), options, query, {}, {}, reading).value();
            QVERIFY(anew.n > 0);
            QCOMPARE(reused.n, anew.n);
            QCOMPARE(reused.excluded, anew.excluded);
            for (std::size_t s = 0; s < anew.rows.size(); ++s)
                QCOMPARE(reused.rows[s].counts, anew.rows[s].counts);
        }
    }
}

void SetupStepsTest::theNumberOfStepsIsSwept()
{
    const SetupStepsResult result = setupStepsOf(everyWay());
    QVERIFY(result.required.has_value());
    const auto &rows = result.required->sweep.rows;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].threshold, 1.0);
    QCOMPARE(rows[0].table, (TwoByTwo{2, 1, 1, 2}));
    QCOMPARE(rows[1].threshold, 2.0);
    QCOMPARE(rows[1].table, (TwoByTwo{0, 0, 3, 3}));
    QCOMPARE(result.required->excluded, result.excluded);
}

void SetupStepsTest::thePlantedStepShowsAndTheOtherDoesNot()
{
    Framework framework = twoSteps();
    framework.setup->windowDays = 30;
    framework.activation->windowDays = 90;
    const Dataset dataset = companyWithOneRealStep(7);
    SetupStepsQuery query;
    query.requiredSweep = false;
    const SetupStepsResult fair = setupSteps(dataset, framework, {}, query).value();
    const Estimate real = *fair.rows[0].figures.riskDifference;
    const Estimate without = *fair.rows[1].figures.riskDifference;
    QVERIFY2(real.low > 0.15, qPrintable(QString::number(real.low)));
    QCOMPARE(fair.rows[0].separated, std::optional<bool>(true));
    const double standardError = (without.high - without.low) / (2.0 * 1.959963984540054);
    QVERIFY2(std::abs(without.value) < 4.0 * standardError, qPrintable(QString::number(without.value)));
    // Among everybody the step without effect has a gap: those who left early did neither.
    query.everybody = true;
    const Estimate naive = *setupSteps(dataset, framework, {}, query).value().rows[1].figures.riskDifference;
    QVERIFY2(naive.low > 0.05, qPrintable(QString::number(naive.low)));
}

void SetupStepsTest::theDocumentHasARowForThoseWhoActivatedBefore()
{
    const SetupStepsResult result = setupStepsOf(everyWay());
    const ResultDocument document = setupStepsDocument(result, findingOf(result));
    QCOMPARE(document.rowCount, std::size_t(3));
    const auto step = document.row(0);
    QCOMPARE(step["step"].get<std::string>(), std::string("install"));
    QCOMPARE(step["n"].get<int>(), 6);
    QCOMPARE(step["reached_retained"].get<int>(), 2);
    QCOMPARE(step["flag"].get<std::string>(), std::string("discerning"));
    QCOMPARE(step["separated"].get<bool>(), false);
    const auto before = document.row(2);
    QCOMPARE(before["step"].get<std::string>(), std::string("activated_before"));
    QCOMPARE(before["reached_retained"].get<int>(), 1);
    QCOMPARE(before["n"].get<int>(), 7);
    QVERIFY(before["lift"].is_null());
    QCOMPARE(before.size(), step.size());
    const auto &required = document.after["required"];
    QCOMPARE(required["rows"].size(), std::size_t(2));
    QVERIFY(document.before["landmark_day"] == 5);
    const SetupStepsResult all = setupStepsOf(everyWay(), true);
    const ResultDocument everybody = setupStepsDocument(all, findingOf(all));
    QCOMPARE(everybody.rowCount, std::size_t(2));
    QVERIFY(everybody.before["landmark_day"].is_null());
    QVERIFY(everybody.after["required"].is_null());
}

void SetupStepsTest::theSentenceSaysWhatStandsOutOrWhyNothingCan()
{
    QCOMPARE(headline(setupStepsOf(everyWay())),
             std::string("None of the 2 steps stands out: the data do not separate those who activate by any."));
    QCOMPARE(english(findingOf(setupStepsOf(everyWay())).figures, " "),
             std::string("Of 6 customers 50.0% activated; 1 (14.3%) had activated before day 5. Association, not proof of cause."));
    DatasetBuilder young;
    young.account("young", "2026-06-28").use("clock", "2026-06-30", "other");
    QCOMPARE(headline(setupStepsOf(young)),
             std::string("No step can be judged yet: nobody whose activation window has passed was there on day 5 "
                         "without having activated."));
    QCOMPARE(headline(setupStepsOf(young, true)), std::string("No step can be judged yet: nobody's activation window has passed."));
    DatasetBuilder nobody;
    nobody.account("one", "2026-01-01").use("one", "2026-01-02", "install").use("clock", "2026-06-30", "other");
    QCOMPARE(headline(setupStepsOf(nobody)), std::string("No step can be judged: there is one customer only."));
    nobody.account("two", "2026-01-01");
    QCOMPARE(headline(setupStepsOf(nobody)), std::string("No step can be judged: of 2 customers nobody activated."));
    DatasetBuilder apart;
    for (int i = 0; i < 40; ++i) {
        const std::string key = "account " + std::to_string(100 + i);
        apart.account(key, "2026-01-01");
        if (i < 20)
            apart.use(key, "2026-01-02", "install").use(key, "2026-01-08", "chat", 2);
    }
    QCOMPARE(headline(setupStepsOf(apart.use("clock", "2026-06-30", "other"))),
             std::string("Steps that mark who activates: 1 of 2, most of all \"Install the messenger\": 100.0% (83.9-100.0) of those who "
                         "did it activated, "
                         "against 0.0% (0.0-16.1) of the others."));
}

void SetupStepsTest::whatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<int>("setupWindow");      // 0: no setup
    QTest::addColumn<int>("activationWindow"); // 0: no activation
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no setup") << 0 << 10 << ErrorCode::MilestoneMissing;
    QTest::newRow("no activation") << 5 << 0 << ErrorCode::MilestoneMissing;
    QTest::newRow("windows of one length") << 10 << 10 << ErrorCode::HorizonTooEarly;
}

void SetupStepsTest::whatCannotBeAskedIsRefused()
{
    QFETCH(int, setupWindow);
    QFETCH(int, activationWindow);
    QFETCH(ErrorCode, code);
    Framework framework = twoSteps();
    framework.setup->windowDays = setupWindow;
    framework.activation->windowDays = activationWindow;
    if (setupWindow == 0)
        framework.setup.reset();
    if (activationWindow == 0)
        framework.activation.reset();
    const auto result = setupSteps(everyWay().build(), framework, usageFromJanuary(), {});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, code);
}

void SetupStepsTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto result = setupSteps(everyWay().build(), twoSteps(), usageFromJanuary(), {}, {}, source.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(SetupStepsTest)

} // namespace waymark

#include "setup_steps_test.moc"
