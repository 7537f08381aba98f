#include "core/analysis/segments/retention_segments.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/analysis/milestones/milestone_table.h"
#include "core/analysis/milestones/setup_steps.h"
#include "core/export/results.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::on;
using test::retentionBy;
using test::twoChatsInTenDays;

namespace {

/// Customers of three plans, all signed up on one day, watched for 180 days.
class ThreePlans {
public:
    ThreePlans()
    {
        add("A", true, {30, 45, 60}, 2);
        add("A", false, {20, 25, 30}, 1);
        add("B", true, {100}, 2);
        add("B", false, {15, 90, 120}, 2);
        add("C", true, {}, 1);
        m_builder.use("clock", "2026-06-30", "other");
    }
    Dataset build() const { return m_builder.build(); }

private:
    void add(const char *plan, bool reached, std::initializer_list<Day> left, int stayed)
    {
        for (const Day day : left)
            account(plan, reached, isoDate(on("2026-01-01") + day));
        for (int i = 0; i < stayed; ++i)
            account(plan, reached, {});
    }
    void account(const char *plan, bool reached, const std::string &churn)
    {
        const std::string key = std::to_string(100 + m_count++);
        m_builder.account(key, "2026-01-01", churn).attribute(key, "plan", plan);
        if (reached)
            m_builder.use(key, "2026-01-02", "chat", 2);
    }

    DatasetBuilder m_builder;
    int m_count = 0;
};

RetentionSegments byPlan(const RetentionQuery &query = retentionBy(Grouping::Kind::Activation))
{
    return retentionSegments(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), query, "plan").value();
}

bool equalsR(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs); }

std::string headlineOf(const std::vector<TwoByTwo> &strata)
{
    Segments segments{"plan", {"Free", "Pro", "Team"}, {}};
    RetentionSegments result;
    result.attribute = "plan";
    result.tables = segmentTables(segments, strata);
    return english(findingOf(result).headline, " ");
}

} // namespace

class SegmentsTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueHasItsCurvesAndItsTable();
    void theTestsOfAllValuesEqualR();
    void pairsOfGroupsAreAdjustedByHolm();
    void groupsOfAnyKindHaveAStratifiedTest();
    void everyTableOfASweepIsCutTheSameWay();
    void setupStepsAreCutToo();
    void theSentenceSaysWhetherTheGapHolds();
    void theDocumentHasTheGroupsOfEachValueAsRows();
    void anUnknownAttributeIsRefused();
};

void SegmentsTest::everyValueHasItsCurvesAndItsTable()
{
    const RetentionSegments segments = byPlan();
    QCOMPARE(segments.names, (std::vector<std::string>{"A", "B", "C"}));
    const RetentionResult &a = segments.results[0];
    QCOMPARE(a.groups[0].curve.n, 5U);
    QCOMPARE(a.groups[1].curve.n, 4U);
    QCOMPARE(a.table->counts, (TwoByTwo{2, 3, 1, 3}));
    QVERIFY(a.hazards[0].ratio.has_value());
    const RetentionResult &c = segments.results[2];
    QCOMPARE(c.groups[1].curve.n, 0U);
    QVERIFY(!c.logRank.has_value());
    QVERIFY(!c.difference.has_value());
    QVERIFY(!c.table->figures.riskDifference.has_value());
}

void SegmentsTest::theTestsOfAllValuesEqualR()
{
    const RetentionSegments segments = byPlan();
    // R 4.2.2, survival 3.5: survdiff(Surv(t, e) ~ reached + strata(plan))
    QVERIFY(equalsR(segments.stratifiedLogRank->chiSquare, 1.622696324532842));
    QVERIFY(equalsR(segments.stratifiedLogRank->p, 0.202716233122168));
    // R: the formulas on c(2/5 - 1/4, 3/3 - 4/5); plan C has nobody on the other side.
    const StratifiedTables &tables = segments.tables->tables;
    QVERIFY(equalsR(tables.heterogeneity->q, 0.0197044334975369));
    QVERIFY(equalsR(tables.heterogeneity->p, 0.8883656993210413));
    QCOMPARE(tables.heterogeneity->leftOut, (std::vector<std::size_t>{2}));
    QVERIFY(equalsR(tables.common->value, 0.172881355932203));
    QVERIFY(equalsR(*tables.crude, 6.0 / 9.0 - 5.0 / 9.0));
}

void SegmentsTest::pairsOfGroupsAreAdjustedByHolm()
{
    const auto plans =
        retention(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Attribute, "plan")).value();
    QCOMPARE(plans.pairs.size(), std::size_t(3));
    // R: survdiff(Surv(t, e) ~ plan) of A and B, A and C, B and C; p.adjust(p, "holm")
    const double p[] = {0.300485019048853, 0.313731124486480, 0.425838848244400};
    const double adjusted[] = {0.901455057146559, 0.901455057146559, 0.901455057146559};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(equalsR(*plans.pairs[i].p, p[i]));
        QVERIFY(equalsR(*plans.pairs[i].adjustedP, adjusted[i]));
    }
    QCOMPARE(plans.pairs[1].first, std::size_t(0));
    QCOMPARE(plans.pairs[1].second, std::size_t(2));
    const auto two = retention(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation));
    QVERIFY(two->pairs.empty());
}

void SegmentsTest::groupsOfAnyKindHaveAStratifiedTest()
{
    const RetentionSegments segments = byPlan(retentionBy(Grouping::Kind::Attribute, "plan"));
    // Within a plan there is one plan: nothing to test.
    QVERIFY(!segments.stratifiedLogRank.has_value());
    QVERIFY(!segments.tables.has_value());
    QCOMPARE(segments.results[0].groups.size(), segments.results[1].groups.size());
    QCOMPARE(english(findingOf(segments).headline, " "), std::string("The groups cannot be compared within the values of \"plan\"."));
}

void SegmentsTest::everyTableOfASweepIsCutTheSameWay()
{
    ThresholdSweepQuery query;
    query.thresholds = {1.0, 3.0};
    query.segment = "plan";
    const Dataset dataset = ThreePlans().build();
    const auto swept = thresholdSweep(dataset, twoChatsInTenDays(), coveredFromNewYear(), query).value();
    QCOMPARE(swept.segments.size(), swept.sweep.rows.size());
    for (std::size_t k = 0; k < swept.segments.size(); ++k) {
        TwoByTwo sum;
        for (const TwoByTwo &table : swept.segments[k].tables.strata) {
            sum.reachedRetained += table.reachedRetained;
            sum.reachedLost += table.reachedLost;
            sum.notReachedRetained += table.notReachedRetained;
            sum.notReachedLost += table.notReachedLost;
        }
        QCOMPARE(sum, swept.sweep.rows[k].table);
    }
    // The framework's own threshold is 2: the row of the retention by activation.
    const RetentionSegments ofRetention = byPlan();
    QCOMPARE(swept.sweep.rows[1].threshold, 2.0);
    QCOMPARE(swept.segments[1].tables.strata, ofRetention.tables->tables.strata);
    const auto alone =
        milestoneTable(dataset, twoChatsInTenDays(), coveredFromNewYear(), {Milestone::Activation, SweepOutcome::Retained, "plan"}).value();
    QCOMPARE(alone.segments->tables.strata, ofRetention.tables->tables.strata);
    QCOMPARE(alone.segments->names, ofRetention.tables->names);
}

void SegmentsTest::setupStepsAreCutToo()
{
    Framework framework = twoChatsInTenDays();
    framework.setup = SetupRule{1, 1, {{"first", "First", {{"other", {}}}, 1.0, {}}}};
    SetupStepsQuery query;
    query.segment = "plan";
    const auto steps = setupSteps(ThreePlans().build(), framework, coveredFromNewYear(), query).value();
    // Nobody did the step; all 18 customers are there on day 1, 9 activate on it.
    QCOMPARE(steps.rows[0].counts, (TwoByTwo{0, 0, 9, 9}));
    QCOMPARE(steps.rows[0].segments->tables.strata, (std::vector<TwoByTwo>{{0, 0, 5, 4}, {0, 0, 3, 5}, {0, 0, 1, 0}}));
    QVERIFY(!steps.rows[0].segments->tables.heterogeneity.has_value());
    QCOMPARE(steps.required->segments.size(), steps.required->sweep.rows.size());
}

void SegmentsTest::theSentenceSaysWhetherTheGapHolds()
{
    QCOMPARE(headlineOf({{400, 100, 200, 300}, {150, 50, 600, 400}, {80, 120, 30, 270}}),
             std::string("The gap differs between the values of \"plan\": from 15.0 points (\"Pro\") to 40.0 points (\"Free\")."));
    QCOMPARE(headlineOf({{40, 10, 30, 20}, {41, 9, 30, 20}, {0, 0, 0, 0}}),
             std::string("Within the values of \"plan\" the gap is 21.0 points; the data do not tell it apart from one value to another."));
    // Charig et al. 1986, see StratifiedTablesTest
    QCOMPARE(
        headlineOf({{81, 6, 234, 36}, {192, 71, 55, 25}, {}}),
        std::string("Beware: within the values of \"plan\" the gap is 5.4 points, against -4.6 points among all together. Much of it is "
                    "who they are."));
    QCOMPARE(headlineOf({{5, 5, 5, 5}, {3, 0, 2, 0}, {0, 0, 1, 1}}),
             std::string("The gap cannot be compared between the values of \"plan\": fewer than two have customers on both sides, some of "
                         "whom stayed and some of whom left."));
}

void SegmentsTest::theDocumentHasTheGroupsOfEachValueAsRows()
{
    const auto all =
        retention(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    const RetentionSegments segments = byPlan();
    const Finding finding = findingOf(segments);
    const SegmentedRetention segmented{segments, finding};
    const ResultDocument document = retentionDocument(all, {}, {60}, &segmented);
    QCOMPARE(document.rowCount, std::size_t(8));
    QVERIFY(document.row(0)["segment"].is_null());
    QVERIFY(document.row(0)["n"] == 9);
    QVERIFY(document.row(2)["segment"] == "A");
    QVERIFY(document.row(2)["name"] == "reached");
    QVERIFY(document.row(2)["n"] == 5);
    const auto &by = document.after["by_segment"];
    QVERIFY(by["attribute"] == "plan");
    QVERIFY(by["left_out"] == "C");
    QVERIFY(by["simpson"].is_boolean());
    QCOMPARE(by["values"].size(), std::size_t(3));
    QVERIFY(by["values"][2]["difference"].is_null());
    QVERIFY(by["values"][0]["table"]["reached_lost"] == 3);
    QVERIFY(by["stratified_logrank"]["df"] == 1);
    const std::string csv = documentText(document, OutputFormat::Csv);
    QVERIFY2(csv.rfind("segment,name,n,", 0) == 0, csv.c_str());
}

void SegmentsTest::anUnknownAttributeIsRefused()
{
    const auto result =
        retentionSegments(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation), "size");
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::AttributeUnknown);
    ThresholdSweepQuery query;
    query.segment = "size";
    QCOMPARE(thresholdSweep(ThreePlans().build(), twoChatsInTenDays(), coveredFromNewYear(), query).error().code,
             ErrorCode::AttributeUnknown);
}

WAYMARK_TEST(SegmentsTest)

} // namespace waymark

#include "segments_test.moc"
