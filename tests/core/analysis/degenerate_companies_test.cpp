#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/export/documents/setup_steps_document.h"
#include "core/export/documents/sweep_document.h"
#include "core/export/period_results.h"
#include "core/export/results.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

using AnyJson = nlohmann::ordered_json;

Framework everyMilestone()
{
    Framework framework;
    framework.setup =
        SetupRule{5, 1, {{"install", "Install", {{"install", {}}}, 1.0, {}}, {"invite", "Invite", {{"invite", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.utilization = UtilizationRule{{{"chat", {}}}, Period::CalendarMonth, true, 1.0, 1};
    CategoryRule channels;
    channels.key = "channels";
    channels.basic = {1, {{"install", 1.0, {}}}};
    channels.mature = {1, {{"chat", 1.0, {}}}};
    framework.maturity = MaturityRule{1, std::nullopt, {channels}};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

/// Customers that differ in nothing but what a case says: signed up on 2026-01-01, watched to 2026-06-30.
struct Customers {
    int count = 0;
    bool reached = false;
    const char *churn = "";
};

DatasetBuilder companyOf(std::initializer_list<Customers> customers)
{
    DatasetBuilder builder;
    int number = 0;
    for (const Customers &some : customers) {
        for (int i = 0; i < some.count; ++i) {
            const std::string key = std::to_string(100 + number++);
            builder.account(key, "2026-01-01", some.churn).seats(key, "2026-01-01", 1).mrr(key, "2026-01-01", 1000);
            builder.attribute(key, "plan", number % 2 == 0 ? "Basic" : "Pro");
            if (some.reached)
                builder.use(key, "2026-01-01", "install").use(key, "2026-01-07", "chat", 2);
        }
    }
    return builder.use("clock", "2026-01-01", "invite").use("clock", "2026-06-30", "chat").use("clock", "2026-06-30", "install");
}

QString firstUndefinedNumber(const AnyJson &value, const QString &path)
{
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        return path;
    if (!value.is_structured())
        return {};
    for (const auto &[name, element] : value.items()) {
        const QString found = firstUndefinedNumber(element, path + QLatin1Char('.') + QString::fromStdString(name));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// Why a document is not fit to be seen; empty where it is.
QString faultOf(const ResultDocument &document)
{
    QString fault = firstUndefinedNumber(document.before, QStringLiteral("before"));
    for (std::size_t i = 0; fault.isEmpty() && i < document.rowCount; ++i)
        fault = firstUndefinedNumber(document.row(i), QStringLiteral("row %1").arg(i));
    if (fault.isEmpty())
        fault = firstUndefinedNumber(document.after, QStringLiteral("after"));
    if (!fault.isEmpty())
        return QStringLiteral("no number: ") + fault;
    const QString sentence = QString::fromStdString(document.after.value("sentence", std::string()));
    if (sentence.size() < 20 || !sentence.endsWith(QLatin1Char('.')))
        return QStringLiteral("no sentence: \"%1\"").arg(sentence);
    const QString words = sentence + QString::fromStdString(document.after.value("figures", std::string()));
    for (const char *never : {"nan", "inf ", "%1", "%2", "no effect"}) {
        if (words.contains(QLatin1String(never)))
            return QStringLiteral("\"%1\" in: %2").arg(QLatin1String(never), words);
    }
    return {};
}

QString refusal(const char *what, const Error &error)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromStdString(englishText(error)));
}

QString faultOfRetention(const Dataset &dataset, const Grouping &by, bool naive, std::optional<EventKind> event)
{
    RetentionQuery query;
    query.by = by;
    query.naive = naive;
    AnalysisOptions options;
    options.event = event;
    const auto result = retention(dataset, everyMilestone(), options, query);
    if (!result)
        return refusal("retention", result.error());
    const Finding finding = findingOf(*result, everyMilestone(), dataset);
    const auto segments = retentionSegments(dataset, everyMilestone(), options, query, "plan");
    if (!segments)
        return refusal("segments", segments.error());
    const Finding within = findingOf(*segments);
    const SegmentedRetention segmented{*segments, within};
    const QString fault = faultOf(retentionDocument(*result, finding, defaultTimes(*result), &segmented));
    return fault.isEmpty() ? fault : QString::fromStdString(groupingName(by)) + QStringLiteral(": ") + fault;
}

QString faultOfSweep(const Dataset &dataset, Milestone milestone, SweepOutcome outcome, Criterion criterion)
{
    ThresholdSweepQuery query;
    query.milestone = milestone;
    query.outcome = outcome;
    query.rule.criterion = criterion;
    query.segment = "plan";
    const auto result = thresholdSweep(dataset, everyMilestone(), {}, query);
    if (!result)
        return refusal("sweep", result.error());
    const QString fault = faultOf(sweepDocument(*result, findingOf(*result, everyMilestone(), dataset)));
    return fault.isEmpty()
               ? fault
               : QStringLiteral("%1, %2: %3").arg(QLatin1String(milestoneName(milestone)), QLatin1String(outcomeName(outcome)), fault);
}

QString faultOfSetupSteps(const Dataset &dataset, bool everybody)
{
    SetupStepsQuery query;
    query.everybody = everybody;
    query.segment = "plan";
    const auto result = setupSteps(dataset, everyMilestone(), {}, query);
    return result ? faultOf(setupStepsDocument(*result, findingOf(*result))) : refusal("setup steps", result.error());
}

QString faultOfPeriods(const Dataset &dataset, PeriodKind kind)
{
    PeriodQuery query;
    query.by.kind = Grouping::Kind::None;
    query.rule = {kind, 30, 0, 40};
    const auto result = periodRetention(dataset, everyMilestone(), {}, query);
    return result ? faultOf(periodRetentionDocument(*result, findingOf(*result))) : refusal("periods", result.error());
}

QString faultOfExpansion(const Dataset &dataset, const Grouping &by, ExpansionMeasure measure)
{
    Framework framework = everyMilestone();
    framework.expansion.measure = measure;
    const auto result = expansion(dataset, framework, {}, {by});
    return result ? faultOf(expansionDocument(*result, findingOf(*result))) : refusal("expansion", result.error());
}

QStringList faultsOf(const Dataset &dataset)
{
    QStringList faults;
    const Grouping plan{Grouping::Kind::Attribute, "plan"};
    for (const Grouping::Kind kind : {Grouping::Kind::None, Grouping::Kind::Setup, Grouping::Kind::Activation, Grouping::Kind::Utilization,
                                      Grouping::Kind::Maturity, Grouping::Kind::Depth, Grouping::Kind::MatureCategories}) {
        faults << faultOfRetention(dataset, {kind, {}}, false, {}) << faultOfRetention(dataset, {kind, {}}, false, EventKind::Dormancy);
        if (kind != Grouping::Kind::None)
            faults << faultOfRetention(dataset, {kind, {}}, true, {});
    }
    faults << faultOfRetention(dataset, plan, false, {});
    for (const Milestone milestone : kMilestones) {
        for (const SweepOutcome outcome : {SweepOutcome::Retained, SweepOutcome::Next, SweepOutcome::Expanded}) {
            if (milestone != Milestone::Maturity || outcome != SweepOutcome::Next)
                faults << faultOfSweep(dataset, milestone, outcome, Criterion::Youden)
                       << faultOfSweep(dataset, milestone, outcome, Criterion::LogRank);
        }
    }
    faults << faultOfSetupSteps(dataset, false) << faultOfSetupSteps(dataset, true);
    for (const PeriodKind kind : {PeriodKind::Bounded, PeriodKind::Unbounded, PeriodKind::Bracket})
        faults << faultOfPeriods(dataset, kind);
    for (const ExpansionMeasure measure : {ExpansionMeasure::Seats, ExpansionMeasure::Mrr, ExpansionMeasure::Categories})
        faults << faultOfExpansion(dataset, plan, measure) << faultOfExpansion(dataset, {Grouping::Kind::Activation, {}}, measure);
    faults.removeAll(QString());
    return faults;
}

} // namespace

/// Companies in which next to nothing can be compared: every question has an answer without a figure that is no number, and a sentence.
class DegenerateCompaniesTest : public QObject {
    Q_OBJECT

private slots:
    void everyQuestionHasAnAnswerAndASentence_data();
    void everyQuestionHasAnAnswerAndASentence();
};

void DegenerateCompaniesTest::everyQuestionHasAnAnswerAndASentence_data()
{
    QTest::addColumn<Dataset>("dataset");
    QTest::newRow("one account") << companyOf({{1, true, ""}}).build();
    QTest::newRow("one account that left") << companyOf({{1, false, "2026-02-10"}}).build();
    QTest::newRow("one account that left on its first day") << companyOf({{1, false, "2026-01-01"}}).build();
    QTest::newRow("nobody left") << companyOf({{40, true, ""}, {40, false, ""}}).build();
    QTest::newRow("everybody left") << companyOf({{40, true, "2026-03-01"}, {40, false, "2026-02-01"}}).build();
    QTest::newRow("everybody left before the landmark") << companyOf({{40, true, "2026-01-09"}, {40, false, "2026-01-05"}}).build();
    QTest::newRow("all left on the same day") << companyOf({{40, true, "2026-02-10"}, {40, false, "2026-02-10"}}).build();
    QTest::newRow("all left on the landmark") << companyOf({{40, true, "2026-01-16"}, {40, false, "2026-01-11"}, {40, false, ""}}).build();
    QTest::newRow("all left on the horizon") << companyOf({{40, true, "2026-03-02"}, {40, false, "2026-03-02"}}).build();
    QTest::newRow("nobody reached it") << companyOf({{40, false, ""}, {40, false, "2026-02-10"}}).build();
    QTest::newRow("everybody reached it") << companyOf({{40, true, ""}, {40, true, "2026-02-10"}}).build();
    QTest::newRow("perfect separation") << companyOf({{40, true, ""}, {40, false, "2026-02-10"}}).build();
    QTest::newRow("perfect separation the other way") << companyOf({{40, false, ""}, {40, true, "2026-02-10"}}).build();
    QTest::newRow("one of each") << companyOf({{1, true, ""}, {1, true, "2026-02-10"}, {1, false, ""}, {1, false, "2026-02-10"}}).build();
    DatasetBuilder young;
    young.account("young", "2026-06-29").seats("young", "2026-06-29", 1).mrr("young", "2026-06-29", 1000).attribute("young", "plan", "Pro");
    QTest::newRow("one account of yesterday") << young.use("clock", "2026-06-29", "chat").use("clock", "2026-06-30", "chat").build();
}

void DegenerateCompaniesTest::everyQuestionHasAnAnswerAndASentence()
{
    QFETCH(Dataset, dataset);
    const QStringList faults = faultsOf(dataset);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

WAYMARK_TEST(DegenerateCompaniesTest)

} // namespace waymark

#include "degenerate_companies_test.moc"
