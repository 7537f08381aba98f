#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/framework_text.h"
#include "ui/window/language.h"

using waymark::ActivationRule;
using waymark::changeText;
using waymark::countedText;
using waymark::Dataset;
using waymark::FrameworkChange;
using waymark::Language;
using waymark::Measure;
using Field = waymark::FrameworkChange::Field;

class FrameworkTextTest : public QObject {
    Q_OBJECT

private slots:
    void changeIsNamed_data();
    void changeIsNamed();
    void changeOfAFeatureIsNamedByItsLabel();
    void measureIsNamedAsItStandsAfterANumber();
};

void FrameworkTextTest::changeIsNamed_data()
{
    QTest::addColumn<FrameworkChange>("change");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const FrameworkChange &change, const char *text) {
        QTest::newRow(name) << change << QString::fromUtf8(text);
    };
    row("threshold", {Field::ActivationThreshold, 15.0, 20.0}, "threshold 15 → 20");
    row("window", {Field::ActivationWindow, 15.0, 20.0}, "window 15 → 20 days");
    row("horizon", {Field::Horizon, 15.0, 20.0}, "horizon 15 → 20 days");
    row("reverted", {Field::Reverted, {}, 20.0}, "revert to v20");
    row("rule removed", {Field::RuleRemoved, waymark::Milestone::Setup, {}}, "remove Setup");
    row("required categories", {Field::MaturityRequired, 3.0, 2.0}, "required categories 3 → 2");
    row("trailing window", {Field::MaturityWindow, 0.0, 90.0}, "count the last 90 days");
    row("whole life", {Field::MaturityWindow, 90.0, 0.0}, "count the whole life");
    row("step moved", {Field::StepMoved, 1.0, 2.0, "Install"}, "move Install");
    row("category renamed", {Field::CategoryRenamed, std::string("A"), std::string("B"), "A"}, "rename A to B");
    row("required of a level", {Field::MatureRequired, 1.0, 2.0, "Channels"}, "Channels, mature: 1 → 2");
    row("per seat", {Field::UtilizationPerSeat, false, true}, "count per seat");
    row("period", {Field::UtilizationPeriod, waymark::Period::CalendarMonth, waymark::Period::AccountMonth},
        "period calendar month → account month");
    row("event", {Field::RetentionEvent, waymark::EventKind::Churn, waymark::EventKind::Dormancy}, "retention by dormancy");
    row("chart title", {Field::ChartTitle, {}, std::string("Who stays"), "journey.depth"}, "chart title “Who stays”");
    row("standard title", {Field::ChartTitle, std::string("Who stays"), std::string(), "journey.depth"}, "standard title of a chart");
    row("note", {Field::ChartNote, std::string(), std::string("No trials"), "journey.depth"}, "note “No trials”");
    row("no note", {Field::ChartNote, std::string("No trials"), std::string(), "journey.depth"}, "remove note “No trials”");
    row("standard words", {Field::ChartTextCleared, {}, {}, "journey.depth"}, "standard title, no note");
    row("annotation", {Field::AnnotationAdded, {}, std::string("price change")}, "annotate “price change”");
    row("annotation changed", {Field::AnnotationChanged, std::string("price change"), std::string("new prices")},
        "change annotation “new prices”");
    row("annotation removed", {Field::AnnotationRemoved, std::string("price change"), {}}, "remove annotation “price change”");
    row("growth", {Field::ExpansionGrowth, 0.1, 0.25}, "growth 10.0% → 25.0%");
}

void FrameworkTextTest::changeIsNamed()
{
    QFETCH(FrameworkChange, change);
    QFETCH(QString, text);
    QCOMPARE(changeText(change), text);
}

void FrameworkTextTest::changeOfAFeatureIsNamedByItsLabel()
{
    Language::instance().set(QStringLiteral("en")); // for its plurals
    Dataset dataset;
    dataset.features = {{"chat", "Chats started", {}, {}, {}, {}}};
    const std::vector<std::string> one{"chat"};
    const std::vector<std::string> two{"chat", "sms"};
    QCOMPARE(changeText({Field::FeaturesAdded, {}, one, {}}), QStringLiteral("add chat"));
    QCOMPARE(changeText({Field::FeaturesAdded, {}, one, {}}, &dataset), QStringLiteral("add Chats started"));
    QCOMPARE(changeText({Field::FeaturesRemoved, one, {}, "Install"}, &dataset), QStringLiteral("remove Chats started from Install"));
    QCOMPARE(changeText({Field::PlacedMature, {}, two, "Automation"}, &dataset), QStringLiteral("put 2 features into Automation, mature"));
    QCOMPARE(changeText({Field::FeatureMinCount, 1.0, 5.0, "chat"}, &dataset), QStringLiteral("count of Chats started 1 \u2192 5"));
}

void FrameworkTextTest::measureIsNamedAsItStandsAfterANumber()
{
    Dataset dataset;
    dataset.features = {{"api_call", "API calls", {}, {}, {}, {}}, {"chat", "Chats started", {}, {}, {}, {}}};
    ActivationRule rule;
    rule.features = {{"chat", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("chats started"));
    rule.features = {{"api_call", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("API calls"));
    rule.features = {{"unknown_key", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("unknown_key"));
    rule.measure = Measure::ActiveDays;
    QCOMPARE(countedText(rule, dataset), QStringLiteral("active days"));
}

WAYMARK_TEST(FrameworkTextTest)

#include "framework_text_test.moc"
