#include "core/model/framework_json.h"

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

/// The example of the interface description, every part of a framework in it.
const char *const kHelpdesk = R"({ "schema": "waymark.framework/1", "name": "Helpdesk", "note": "",
  "setup": { "window_days": 30, "required_steps": 1, "steps": [
      {"key": "install_messenger", "label": "Install the messenger", "features": ["messenger_installed"], "min_count": 1, "hypothesis": ""} ] },
  "activation": { "features": ["conversation_started"], "measure": "count", "window_days": 90, "threshold": 20 },
  "utilization": { "features": ["conversation_closed"], "period": "calendar_month", "per_seat": true, "per_seat_threshold": 15, "consecutive_periods": 1 },
  "maturity": { "required_categories": 1, "window_days": null, "categories": [
      {"key": "channels", "label": "Support channels",
       "basic":  {"required": 1, "features": [{"feature": "email_channel", "min_count": 1}]},
       "mature": {"required": 1, "features": [{"feature": "phone_channel", "min_count": 5, "hypothesis": "PM interviews, May"}]}} ] },
  "areas": [ {"key": "inbox", "label": "Inbox", "features": ["conversation_closed"], "per_seat": true, "per_seat_threshold": 5, "sustained_months": 3} ],
  "retention": { "event": "churn", "dormancy_days": 30, "meaningful_features": ["*"], "meaningful_count": 1 },
  "expansion": { "measure": "seats", "growth": 0.10 },
  "landmark_day": 90, "horizon_day": 365 }
)";

QString changed(const char *from, const char *to)
{
    return QString::fromUtf8(kHelpdesk).replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

} // namespace

class FrameworkJsonTest : public QObject {
    Q_OBJECT

private slots:
    void theExampleIsReadWhole();
    void printingIsByteStable_data();
    void printingIsByteStable();
    void partsLeftOutAreMilestonesItDoesNotHave();
    void featuresMayCarryAHypothesis();
    void whatIsWrongIsNamedWithItsPath_data();
    void whatIsWrongIsNamedWithItsPath();
    void brokenJsonIsPlacedByLineAndColumn();
    void anEditedValueIsCheckedByTheSameRules();
    void featuresUnknownToTheStoreAreNamedWithTheirPath();
};

void FrameworkJsonTest::theExampleIsReadWhole()
{
    const auto framework = parseFramework(kHelpdesk);
    QVERIFY(framework.has_value());
    QCOMPARE(framework->name, std::string("Helpdesk"));
    QCOMPARE(framework->setup->steps[0].label, std::string("Install the messenger"));
    QCOMPARE(framework->activation->threshold, 20.0);
    QCOMPARE(framework->activation->windowDays, 90);
    QCOMPARE(framework->utilization->perSeatThreshold, 15.0);
    QVERIFY(!framework->maturity->windowDays.has_value());
    QCOMPARE(framework->maturity->categories[0].mature.features[0].minCount, 5.0);
    QCOMPARE(framework->maturity->categories[0].mature.features[0].hypothesis, std::string("PM interviews, May"));
    QCOMPARE(framework->areas[0].sustainedMonths, 3);
    QCOMPARE(framework->expansion.growth, 0.1);
    QCOMPARE(framework->horizonDay, 365);
    QCOMPARE(framework->longestWindowDays(), 90);
}

void FrameworkJsonTest::printingIsByteStable_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("the example") << QString::fromUtf8(kHelpdesk);
    QTest::newRow("decimals") << changed("\"threshold\": 20", "\"threshold\": 20.125");
    QTest::newRow("a trailing window") << changed("\"window_days\": null", "\"window_days\": 30");
    QTest::newRow("names in other scripts") << changed("\"Helpdesk\"", "\"\u0e01\u0e23\u0e2d\u0e1a \\\"\u00e9\\\"\"");
    QTest::newRow("nothing but a schema") << QStringLiteral("{\"schema\": \"waymark.framework/1\"}");
}

void FrameworkJsonTest::printingIsByteStable()
{
    QFETCH(QString, json);
    const auto framework = parseFramework(json.toStdString());
    QVERIFY(framework.has_value());
    const std::string printed = printFramework(*framework);
    const auto again = parseFramework(printed);
    QVERIFY(again.has_value());
    QVERIFY(*again == *framework);
    QCOMPARE(printFramework(*again), printed);
}

void FrameworkJsonTest::partsLeftOutAreMilestonesItDoesNotHave()
{
    const auto framework = parseFramework(R"({"schema": "waymark.framework/1"})");
    QVERIFY(framework.has_value());
    for (const Milestone milestone : kMilestones)
        QVERIFY(!framework->has(milestone));
    QCOMPARE(framework->landmarkDay, 90);
    QCOMPARE(framework->retention.meaningfulFeatures[0].feature, std::string("*"));
}

void FrameworkJsonTest::featuresMayCarryAHypothesis()
{
    const QString json =
        changed("[\"conversation_started\"]", "[{\"feature\": \"conversation_started\", \"hypothesis\": \"first value\"}]");
    const auto framework = parseFramework(json.toStdString());
    QVERIFY(framework.has_value());
    QCOMPARE(framework->activation->features[0].feature, std::string("conversation_started"));
    QCOMPARE(framework->activation->features[0].hypothesis, std::string("first value"));
}

void FrameworkJsonTest::whatIsWrongIsNamedWithItsPath_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("a threshold below 0") << "\"threshold\": 20"
                                         << "\"threshold\": -3"
                                         << "activation.threshold: expected a number above 0, found -3";
    QTest::newRow("a threshold of 0") << "\"threshold\": 20"
                                      << "\"threshold\": 0"
                                      << "activation.threshold: expected a number above 0, found 0";
    QTest::newRow("a threshold in words") << "\"threshold\": 20"
                                          << "\"threshold\": \"20\""
                                          << "activation.threshold: expected a number, found \"20\"";
    QTest::newRow("no threshold") << ", \"threshold\": 20"
                                  << ""
                                  << "activation.threshold: expected a number, found nothing";
    QTest::newRow("half a day") << "\"window_days\": 90"
                                << "\"window_days\": 0.5"
                                << "activation.window_days: expected a whole number, found 0.5";
    QTest::newRow("a window of no days") << "\"window_days\": 90"
                                         << "\"window_days\": 0"
                                         << "activation.window_days: expected 1 to 36500";
    QTest::newRow("an unknown measure") << "\"measure\": \"count\""
                                        << "\"measure\": \"sum\""
                                        << "activation.measure: expected one of";
    QTest::newRow("no features") << "[\"conversation_started\"]"
                                 << "[]"
                                 << "activation.features: expected at least one feature";
    QTest::newRow("a feature that is a number") << "[\"conversation_started\"]"
                                                << "[7]"
                                                << "activation.features[0]: expected a feature name";
    QTest::newRow("a feature twice") << "[\"conversation_started\"]"
                                     << "[\"a\", \"a\"]"
                                     << "activation.features[1]: expected a name used once, found \"a\" again";
    QTest::newRow("an unknown key at the top") << "\"note\": \"\""
                                               << "\"notes\": \"\""
                                               << "notes: expected no such key";
    QTest::newRow("an unknown key inside") << "\"window_days\": 90"
                                           << "\"window_days\": 90, \"windowDays\": 90"
                                           << "activation.windowDays: expected no such key";
    QTest::newRow("an unknown key in a list") << "\"min_count\": 5"
                                              << "\"min_count\": 5, \"max\": 1"
                                              << "maturity.categories[0].mature.features[0].max: expected no such key";
    QTest::newRow("more steps required than there are") << "\"required_steps\": 1"
                                                        << "\"required_steps\": 2"
                                                        << "setup.required_steps: expected 1 to 1";
    QTest::newRow("more categories required than there are") << "\"required_categories\": 1"
                                                             << "\"required_categories\": 2"
                                                             << "maturity.required_categories: expected 1 to 1";
    QTest::newRow("more mature features required than there are") << "\"mature\": {\"required\": 1"
                                                                  << "\"mature\": {\"required\": 2"
                                                                  << "maturity.categories[0].mature.required: expected 1 to 1";
    QTest::newRow("more basic features required than there are") << "\"basic\":  {\"required\": 1"
                                                                 << "\"basic\":  {\"required\": 3"
                                                                 << "maturity.categories[0].basic.required: expected 1 to 2";
    QTest::newRow("a feature at both levels") << "\"phone_channel\""
                                              << "\"email_channel\""
                                              << "maturity.categories[0].mature.features[0]: expected a feature at one level";
    QTest::newRow("a list where an object belongs") << "\"expansion\": { \"measure\": \"seats\", \"growth\": 0.10 }"
                                                    << "\"expansion\": []"
                                                    << "expansion: expected an object, found []";
    QTest::newRow("another schema") << "waymark.framework/1"
                                    << "waymark.framework/2"
                                    << "schema: expected \"waymark.framework/1\"";
    QTest::newRow("no schema") << "\"schema\": \"waymark.framework/1\","
                               << ""
                               << "schema: expected text, found nothing";
    QTest::newRow("a landmark before signup") << "\"landmark_day\": 90"
                                              << "\"landmark_day\": -1"
                                              << "landmark_day: expected 1 to 36500";
}

void FrameworkJsonTest::whatIsWrongIsNamedWithItsPath()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, beginning);
    const QString json = changed(qPrintable(from), qPrintable(to));
    QVERIFY(json != QString::fromUtf8(kHelpdesk));
    const auto framework = parseFramework(json.toStdString());
    QVERIFY(!framework.has_value());
    QCOMPARE(framework.error().code, ErrorCode::FrameworkInvalid);
    const QString detail = QString::fromStdString(framework.error().detail);
    QVERIFY2(detail.startsWith(beginning), qPrintable(detail));
}

void FrameworkJsonTest::brokenJsonIsPlacedByLineAndColumn()
{
    const auto framework = parseFramework("{\n  \"schema\": \"waymark.framework/1\",\n  \"name\": ]\n}");
    QVERIFY(!framework.has_value());
    QCOMPARE(framework.error().code, ErrorCode::JsonInvalid);
    QCOMPARE(framework.error().line, std::int64_t(3));
    QCOMPARE(framework.error().column, std::int64_t(11));
    QCOMPARE(parseFramework("").error().code, ErrorCode::JsonInvalid);
    QCOMPARE(parseFramework("[1]").error().code, ErrorCode::FrameworkInvalid);
}

void FrameworkJsonTest::anEditedValueIsCheckedByTheSameRules()
{
    Framework framework = parseFramework(kHelpdesk).value();
    QVERIFY(checkFramework(framework).has_value());
    framework.utilization->perSeatThreshold = 0.0;
    const auto checked = checkFramework(framework);
    QVERIFY(!checked.has_value());
    QVERIFY(QString::fromStdString(checked.error().detail).startsWith(QStringLiteral("utilization.per_seat_threshold: ")));
}

void FrameworkJsonTest::featuresUnknownToTheStoreAreNamedWithTheirPath()
{
    const Dataset dataset =
        DatasetBuilder().feature("conversation_started").feature("messenger_installed").feature("email_channel").build();
    const auto unknown = unknownFeatures(parseFramework(kHelpdesk).value(), dataset);
    QStringList places;
    for (const UnknownFeature &place : unknown)
        places += QString::fromStdString(place.path + " " + place.feature);
    QCOMPARE(places, QStringList({QStringLiteral("utilization.features[0] conversation_closed"),
                                  QStringLiteral("maturity.categories[0].mature.features[0] phone_channel"),
                                  QStringLiteral("areas[0].features[0] conversation_closed")}));
}

WAYMARK_TEST(FrameworkJsonTest)

} // namespace waymark

#include "framework_json_test.moc"
