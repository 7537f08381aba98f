#include "core/model/remarks.h"

#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

/// What people write on charts, and how it is kept.
class RemarksTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPrintedIsReadBack();
    void emptyWordsTakeAChartsWordsAway();
    void annotationsStandInTheOrderOfTheirDays();
    void theSameAnnotationTwiceIsOne();
    void whatCannotBeReadIsLeftOut();
};

void RemarksTest::whatIsPrintedIsReadBack()
{
    Remarks remarks;
    setChartText(remarks, "journey.depth", {"Who stays", "Source: \"the board\"\nsecond line"});
    addAnnotation(remarks, {calendarDay({2026, 3, 14}), "price change"});
    QVERIFY(parseRemarks(printRemarks(remarks)) == remarks);
    QCOMPARE(printRemarks({}), std::string());
    QVERIFY(parseRemarks({}) == Remarks{});
}

void RemarksTest::emptyWordsTakeAChartsWordsAway()
{
    Remarks remarks;
    setChartText(remarks, "journey.depth", {"Who stays", {}});
    setChartText(remarks, "journey.depth", {});
    QVERIFY(remarks == Remarks{});
}

void RemarksTest::annotationsStandInTheOrderOfTheirDays()
{
    Remarks remarks;
    addAnnotation(remarks, {calendarDay({2026, 3, 14}), "price change"});
    addAnnotation(remarks, {calendarDay({2025, 12, 1}), "new onboarding"});
    addAnnotation(remarks, {CalendarDay::none(), "some day"});
    addAnnotation(remarks, {calendarDay({2025, 12, 1}), {}});
    QCOMPARE(remarks.annotations.size(), 2u);
    QCOMPARE(remarks.annotations.front().text, std::string("new onboarding"));
    removeAnnotation(remarks, remarks.annotations.front());
    QCOMPARE(remarks.annotations.front().text, std::string("price change"));
}

void RemarksTest::theSameAnnotationTwiceIsOne()
{
    Remarks remarks;
    addAnnotation(remarks, {calendarDay({2026, 3, 14}), "price change"});
    addAnnotation(remarks, {calendarDay({2026, 3, 14}), "price change"});
    QCOMPARE(remarks.annotations.size(), 1u);
}

void RemarksTest::whatCannotBeReadIsLeftOut()
{
    QVERIFY(parseRemarks("{") == Remarks{});
    QVERIFY(parseRemarks("[1, 2]") == Remarks{});
    const Remarks read = parseRemarks(R"({"charts": {"a": 1, "b": {"title": "T"}},
        "annotations": [{"date": "2026-02-30", "text": "no such day"}, {"date": "2026-02-28", "text": "x"}, 7]})");
    QCOMPARE(read.charts.size(), 1u);
    QCOMPARE(read.charts.at("b").title, std::string("T"));
    QCOMPARE(read.annotations.size(), 1u);
}

WAYMARK_TEST(RemarksTest)

} // namespace waymark

#include "remarks_test.moc"
