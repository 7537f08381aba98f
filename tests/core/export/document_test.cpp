#include "core/export/documents/document.h"

#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/export/output_file.h"
#include "core/export/results.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

using Json = nlohmann::ordered_json;

ResultDocument twoPlans()
{
    ResultDocument document;
    document.before["as_of"] = "2026-06-30";
    document.rowsName = "groups";
    document.rowCount = 2;
    document.row = [](std::size_t i) {
        Json row{{"name", i == 0 ? "Pro" : "Basic, yearly"}, {"n", i == 0 ? 7 : 12}, {"median", nullptr}};
        row["at"] = {{"day", 30}, {"survival", i == 0 ? 0.1 + 0.2 : std::numeric_limits<double>::quiet_NaN()}};
        return row;
    };
    document.after["p"] = 1.2e-69;
    return document;
}

RetentionResult smallRetention()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-01", "chat", 2);
    builder.account("b", "2026-01-01", "2026-01-31").use("b", "2026-01-02", "chat", 2);
    builder.account("c", "2026-01-01", "2026-01-21").account("d", "2026-01-01").use("clock", "2026-03-11", "other");
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.horizonDay = 60;
    AnalysisOptions options;
    return retention(builder.build(), framework, options, RetentionQuery{}).value();
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void jsonKeepsEveryDigitAndWritesUndefinedAsNull();
    void csvJoinsNestedNamesAndLeavesUndefinedEmpty();
    void aNestedListGivesARowEach();
    void aTableIsAligned();
    void aTableTellsTheFindingFirst();
    void aTableWritesOtherListsAsTablesOfTheirOwn();
    void aTableLeavesLongTextsToTheOtherFormats();
    void aTableShowsAnIntervalInTheCellOfItsFigure();
    void aTableShowsTheColumnsForPeopleAndSaysThatThereAreMore();
    void retentionHasTheDocumentedShape();
    void retentionCountsAddUpOnEveryDay();
    void retentionTellsWhyAHazardRatioIsMissing();
    void aFileAppearsWholeOrNotAtAll();
};

void DocumentTest::jsonKeepsEveryDigitAndWritesUndefinedAsNull()
{
    const Json json = Json::parse(documentText(twoPlans(), OutputFormat::Json));
    QCOMPARE(json["groups"][0]["at"]["survival"].get<double>(), 0.1 + 0.2);
    QVERIFY(json["groups"][1]["at"]["survival"].is_null());
    QVERIFY(json["groups"][0]["median"].is_null());
    QCOMPARE(json["p"].get<double>(), 1.2e-69);
    QCOMPARE(json["as_of"].get<std::string>(), std::string("2026-06-30"));
}

void DocumentTest::csvJoinsNestedNamesAndLeavesUndefinedEmpty()
{
    QCOMPARE(documentText(twoPlans(), OutputFormat::Csv), std::string("name,n,median,at.day,at.survival\r\n"
                                                                      "Pro,7,,30,0.30000000000000004\r\n"
                                                                      "\"Basic, yearly\",12,,30,\r\n"));
}

void DocumentTest::aNestedListGivesARowEach()
{
    ResultDocument document;
    document.rowsName = "groups";
    document.rowCount = 1;
    document.row = [](std::size_t) {
        Json row{{"name", "all"}};
        row["times"] = {{{"day", 30}, {"at_risk", 5}}, {{"day", 60}, {"at_risk", 4}}};
        return row;
    };
    QCOMPARE(documentText(document, OutputFormat::Csv), std::string("name,times.day,times.at_risk\r\nall,30,5\r\nall,60,4\r\n"));
}

void DocumentTest::aTableIsAligned()
{
    QCOMPARE(documentText(twoPlans(), OutputFormat::Table), std::string("as_of: 2026-06-30\n"
                                                                        "\n"
                                                                        "the same in all 2 rows: median -; at.day 30\n"
                                                                        "name            n  at.survival\n"
                                                                        "Pro             7          0.3\n"
                                                                        "Basic, yearly  12            -\n"
                                                                        "\n"
                                                                        "p: 1.2e-69\n"));
}

void DocumentTest::aTableTellsTheFindingFirst()
{
    ResultDocument document = twoPlans();
    document.after["sentence"] = "Pro stays longer.";
    document.after["figures"] = "7 of 19.";
    const std::string text = documentText(document, OutputFormat::Table);
    QVERIFY(text.starts_with("Pro stays longer.\n7 of 19.\n\nas_of: 2026-06-30\n"));
    QCOMPARE(text.find("sentence"), std::string::npos);
}

void DocumentTest::aTableWritesOtherListsAsTablesOfTheirOwn()
{
    ResultDocument document;
    document.rowsName = "groups";
    document.rowCount = 2;
    document.row = [](std::size_t i) {
        Json row{{"name", i == 0 ? "Pro" : "Basic"}, {"n", i == 0 ? 7 : 12}};
        row["times"] = {{{"day", 30}, {"at_risk", 5 + i}}, {{"day", 60}, {"at_risk", 4}}};
        return row;
    };
    document.after["cox"] = {{{"group", "Pro"}, {"p", 0.5}}, {{"group", "Basic"}, {"p", 0.25}}};
    document.after["required"]["rows"] = {{{"steps", 1}}, {{"steps", 2}}};
    QCOMPARE(documentText(document, OutputFormat::Table), std::string("name    n\n"
                                                                      "Pro     7\n"
                                                                      "Basic  12\n"
                                                                      "\n"
                                                                      "groups.times\n"
                                                                      "groups.name  day  at_risk\n"
                                                                      "Pro           30        5\n"
                                                                      "Pro           60        4\n"
                                                                      "Basic         30        6\n"
                                                                      "Basic         60        4\n"
                                                                      "\n"
                                                                      "cox\n"
                                                                      "group     p\n"
                                                                      "Pro     0.5\n"
                                                                      "Basic  0.25\n"
                                                                      "\n"
                                                                      "required.rows\n"
                                                                      "steps\n"
                                                                      "    1\n"
                                                                      "    2\n"));
}

void DocumentTest::aTableLeavesLongTextsToTheOtherFormats()
{
    ResultDocument document;
    document.rowsName = "features";
    document.rowCount = 2;
    document.row = [](std::size_t i) {
        return Json{{"feature", i == 0 ? "chat" : "mail"}, {"reason", std::string(i == 0 ? 200 : 20, 'x')}};
    };
    QCOMPARE(documentText(document, OutputFormat::Table), std::string("only in json and csv: reason\nfeature\nchat\nmail\n"));
    QVERIFY(documentText(document, OutputFormat::Csv).find(std::string(200, 'x')) != std::string::npos);
}

void DocumentTest::aTableShowsAnIntervalInTheCellOfItsFigure()
{
    ResultDocument document;
    document.rowsName = "groups";
    document.rowCount = 2;
    document.row = [](std::size_t i) {
        Json row{{"name", i == 0 ? "Pro" : "Basic"}, {"survival", nullptr}, {"low", nullptr}, {"high", nullptr}};
        if (i == 0)
            row.update({{"survival", 0.87654}, {"low", 0.5}, {"high", 0.98765}});
        row.update({{"median_day", 300 + i}, {"median_low", nullptr}, {"median_high", nullptr}});
        return row;
    };
    QCOMPARE(documentText(document, OutputFormat::Table), std::string("name               survival  median_day\n"
                                                                      "Pro    0.877 (0.5 to 0.988)         300\n"
                                                                      "Basic                     -         301\n"));
}

void DocumentTest::aTableShowsTheColumnsForPeopleAndSaysThatThereAreMore()
{
    ResultDocument document;
    document.rowsName = "rows";
    document.rowCount = 2;
    document.columnsForPeople = {"lift"};
    document.row = [](std::size_t i) {
        Json row{{"step", i + 1}, {"npv", 0.25}, {"lift", 2.0 + static_cast<double>(i)}};
        row["links"] = {{{"to", "maturity"}, {"npv", 0.5}, {"lift", 1.5}}, {{"to", "retention"}, {"npv", 0.5}, {"lift", 2.5}}};
        row["notes"] = {{{"text", "new"}, {"by", "PM"}}};
        return row;
    };
    const std::string text = documentText(document, OutputFormat::Table);
    QVERIFY(text.starts_with("step  lift\n   1     2\n   2     3\n(json and csv have every column)\n"));
    // What tells whose row it is always stands there; a list without any of the columns is shown whole.
    QVERIFY2(text.find("rows.links\nrows.step  to         lift\n        1  maturity    1.5\n") != std::string::npos, text.c_str());
    QVERIFY2(text.find("rows.notes\nthe same in all 2 rows: text new; by PM\nrows.step\n") != std::string::npos, text.c_str());
    QVERIFY(documentText(document, OutputFormat::Csv).starts_with("step,npv,lift,"));
}

void DocumentTest::retentionHasTheDocumentedShape()
{
    const RetentionResult result = smallRetention();
    const Finding finding;
    const Json json = Json::parse(documentText(retentionDocument(result, finding, defaultTimes(result)), OutputFormat::Json));
    QCOMPARE(json["landmark_day"].get<int>(), 10);
    QCOMPARE(json["by"].get<std::string>(), std::string("activation"));
    QCOMPARE(json["event"].get<std::string>(), std::string("churn"));
    QCOMPARE(json["excluded"].size(), std::size_t(6));
    QCOMPARE(json["groups"][0]["name"].get<std::string>(), std::string("reached"));
    QCOMPARE(json["groups"][0]["n"].get<int>(), 2);
    // Multiples of 30 above the landmark up to the largest follow-up, 69 days.
    QCOMPARE(json["groups"][0]["times"].size(), std::size_t(2));
    const Json &day30 = json["groups"][0]["times"][0];
    QCOMPARE(day30["day"].get<int>(), 30);
    QCOMPARE(day30["events"].get<int>(), 1);
    QCOMPARE(day30["events_before"].get<int>(), 0);
    QCOMPARE(day30["at_risk"].get<int>(), 2);
    QCOMPARE(day30["survival"].get<double>(), 0.5);
    QVERIFY(json["difference"].is_object());
    QCOMPARE(json["cox"].size(), std::size_t(1));
    for (const char *name : {"hazard_ratio", "low", "high", "p"}) {
        QVERIFY2(json["cox"][0][name].is_number(), name);
        QVERIFY2(json["cox_time_dependent"][name].is_number(), name);
    }
    QCOMPARE(json["groups"][0]["rmst_to_day"].get<int>(), 60);
}

void DocumentTest::retentionCountsAddUpOnEveryDay()
{
    const RetentionResult result = smallRetention();
    std::vector<Day> everyDay;
    for (Day day = 10; day < 80; ++day)
        everyDay.push_back(day);
    const Finding finding;
    const Json json = Json::parse(documentText(retentionDocument(result, finding, everyDay), OutputFormat::Json));
    for (const Json &group : json["groups"]) {
        for (const Json &time : group["times"])
            QCOMPARE(time["at_risk"].get<int>() + time["events_before"].get<int>() + time["censored_before"].get<int>(),
                     group["n"].get<int>());
    }
}

void DocumentTest::retentionTellsWhyAHazardRatioIsMissing()
{
    RetentionResult result = smallRetention();
    const auto document = [&result] { return Json::parse(documentText(retentionDocument(result, Finding(), {}), OutputFormat::Json)); };
    Json json = document();
    QCOMPARE(json["cox"][0]["group"].get<std::string>(), std::string("reached"));
    QCOMPARE(json["cox"][0]["against"].get<std::string>(), std::string("not_reached"));
    QVERIFY(json["cox"][0]["hazard_ratio"].is_number());
    QVERIFY(!json["cox"][0].contains("note"));
    QVERIFY(json["groups"][0]["rmst"].is_number());
    result.hazards[0].ratio.reset();
    result.groups[0].curve.events = 0;
    result.groups[0].stayed.reset();
    json = document();
    QVERIFY(json["cox"][0]["hazard_ratio"].is_null());
    QVERIFY(json["cox"][0]["p"].is_null());
    QCOMPARE(json["cox"][0]["note"].get<std::string>(), std::string("nobody left in this group"));
    QVERIFY(json["groups"][0]["rmst"].is_null());
    QVERIFY(json["groups"][0]["rmst_se"].is_null());
    result.hazards.clear();
    QVERIFY(document()["cox"].is_null());
}

void DocumentTest::aFileAppearsWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("out.csv")).toStdString();
    {
        auto file = OutputFile::create(path);
        QVERIFY(file.has_value());
        file->write("half");
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    auto file = OutputFile::create(path);
    QVERIFY(file.has_value());
    file->write("whole");
    QVERIFY(file->commit().has_value());
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    QCOMPARE(text.str(), std::string("whole"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(!OutputFile::create(folder.path().toStdString()).has_value());
    QVERIFY(!OutputFile::create(folder.filePath(QStringLiteral("none/out.csv")).toStdString()).has_value());
}

WAYMARK_TEST(DocumentTest)

} // namespace waymark

#include "document_test.moc"
