#include "ui/charts/trend/trend_figure.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/charts/flow/flow_figure.h"
#include "ui/charts/grid/grid_figure.h"
#include "ui/charts/grid/grid_picture.h"
#include "ui/charts/trend/trend_layout.h"
#include "ui/charts/trend/trend_painter.h"
#include "ui/charts/trend/trend_picture.h"

namespace waymark {

namespace {

/// Six months; nothing is known of the third.
TrendFigure sixMonths()
{
    TrendFigure figure;
    figure.words.title = QStringLiteral("Shares");
    for (int month = 0; month < 6; ++month) {
        figure.places.push_back({static_cast<double>(month), QStringLiteral("M%1").arg(month), QStringLiteral("Month %1").arg(month),
                                 QStringLiteral("2026-0%1").arg(month + 1)});
    }
    TrendSeries series;
    series.name = QStringLiteral("one");
    series.label = QStringLiteral("One");
    for (int month = 0; month < 6; ++month) {
        TrendPoint point;
        point.x = month;
        if (month != 2) {
            point.value = 0.1 + 0.05 * month;
            point.low = *point.value - 0.03;
            point.high = *point.value + 0.04;
        }
        series.points.push_back(point);
    }
    figure.series.push_back(series);
    figure.last = 5.0;
    return figure;
}

TrendLayout onScreen(const TrendFigure &figure, QSizeF size = {600, 260})
{
    return layoutTrend(figure, screenStyle(), size, figure.first, figure.last);
}

} // namespace

class TrendFigureTest : public QObject {
    Q_OBJECT

private slots:
    void aLineBreaksWhereNothingIsKnown();
    void stepsHoldUntilTheNextValue();
    void wordsOfAnnotationsMakeRoomForEachOther();
    void theAxisStartsAtZeroAndHoldsTheBand_data();
    void theAxisStartsAtZeroAndHoldsTheBand();
    void todayHasItsTick();
    void aValueBeyondTheLastIsADash();
    void csvHoldsEveryDigitAndNoZeroForUnknown();
    void annotationsStandInTheRowsOfTheirMonth();
    void flowsAreAsThickAsTheirPeople();
    void aGridIsBlankWhereNothingHasElapsed();
};

void TrendFigureTest::aLineBreaksWhereNothingIsKnown()
{
    const TrendFigure figure = sixMonths();
    const TrendLayout layout = onScreen(figure);
    const auto lines = trendLines(figure, figure.series[0], layout);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].size(), 2);
    QCOMPARE(lines[1].size(), 3);
    QVERIFY(std::abs(lines[1][0].x() - layout.x(3.0)) < 1e-9);
    QVERIFY(std::abs(lines[1][0].y() - layout.y(0.25)) < 1e-9);
}

void TrendFigureTest::stepsHoldUntilTheNextValue()
{
    TrendFigure figure = sixMonths();
    figure.steps = true;
    const auto lines = trendLines(figure, figure.series[0], onScreen(figure));
    QCOMPARE(lines[1].size(), 5);
    QCOMPARE(lines[1][1].y(), lines[1][0].y());
    QCOMPARE(lines[1][1].x(), lines[1][2].x());
}

void TrendFigureTest::wordsOfAnnotationsMakeRoomForEachOther()
{
    TrendFigure figure = sixMonths();
    figure.annotations = {{1.0, QStringLiteral("price change"), calendarDay({2026, 2, 1})},
                          {1.1, QStringLiteral("new onboarding"), calendarDay({2026, 2, 4})},
                          {4.9, QStringLiteral("the long name of a campaign that nobody remembers"), calendarDay({2026, 5, 28})}};
    const TrendLayout layout = onScreen(figure);
    QCOMPARE(layout.annotations.size(), figure.annotations.size());
    const QRectF first = layout.annotations[0].box, second = layout.annotations[1].box, last = layout.annotations[2].box;
    QVERIFY(first.left() > layout.x(1.0));
    QVERIFY(second.top() >= first.bottom());
    // No room to the right of its line: it stands to the left, and no wider than it may be.
    QVERIFY(last.right() < layout.x(4.9));
    QVERIFY(last.width() <= layout.plot.width() / 2.0);
    QCOMPARE(annotationAt(layout, second.center()), 1);
    QCOMPARE(annotationAt(layout, layout.plot.bottomLeft()), -1);
    // Zoomed away from it, it has no place.
    const TrendLayout zoomed = layoutTrend(figure, screenStyle(), {600, 260}, 2.0, 4.0);
    QVERIFY(zoomed.annotations[0].text.isEmpty());
    QCOMPARE(annotationAt(zoomed, zoomed.annotations[0].box.center()), -1);
}

void TrendFigureTest::theAxisStartsAtZeroAndHoldsTheBand_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("top");
    QTest::newRow("very small") << 0.012 << 0.02;
    QTest::newRow("small") << 0.06 << 0.1;
    QTest::newRow("as large as a grid line") << 0.2 << 0.2;
    QTest::newRow("half") << 0.55 << 0.6;
    QTest::newRow("all") << 1.0 << 1.0;
    QTest::newRow("above one, as net revenue can be") << 1.2 << 1.25;
}

void TrendFigureTest::theAxisStartsAtZeroAndHoldsTheBand()
{
    QFETCH(double, value);
    QFETCH(double, top);
    TrendFigure figure = sixMonths();
    for (TrendPoint &point : figure.series[0].points)
        point = {point.x, value, {}, {}, {}, false};
    const TrendLayout layout = onScreen(figure);
    QVERIFY(std::abs(layout.top - top) < 1e-12);
    QCOMPARE(layout.y(0.0), layout.plot.bottom());
}

void TrendFigureTest::todayHasItsTick()
{
    const TrendFigure figure = sixMonths();
    for (const double width : {600.0, 300.0, 200.0}) {
        const TrendLayout layout = onScreen(figure, {width, 220});
        QVERIFY(!layout.ticks.empty());
        QCOMPARE(layout.ticks.back().x, 5.0);
        for (std::size_t i = 1; i < layout.ticks.size(); ++i)
            QVERIFY(layout.x(layout.ticks[i].x) - layout.x(layout.ticks[i - 1].x) > 15.0);
    }
}

void TrendFigureTest::aValueBeyondTheLastIsADash()
{
    TrendFigure figure = sixMonths();
    figure.steps = true;
    figure.series[0].points = {{0.0, 0.1, {}, {}, {}, false}, {3.2, {}, {}, {}, {}, false}};
    QVERIFY(trendValueText(figure, figure.series[0], 3).startsWith(QLatin1String("10")));
    QCOMPARE(trendValueText(figure, figure.series[0], 4), QStringLiteral("\u2013"));
}

void TrendFigureTest::csvHoldsEveryDigitAndNoZeroForUnknown()
{
    TrendFigure figure = sixMonths();
    figure.series[0].points[1].value = 1.0 / 3.0;
    const QByteArray csv = TrendPicture(figure).csv();
    QVERIFY(csv.startsWith("group,month,share,low,high\n"));
    QVERIFY(csv.contains("one,2026-02,0.3333333333333333,"));
    QVERIFY(csv.contains("one,2026-03,,,\n"));
}

void TrendFigureTest::annotationsStandInTheRowsOfTheirMonth()
{
    TrendFigure figure = sixMonths();
    const double january = monthNumber(calendarDay({2026, 1, 1}));
    for (TrendPlace &place : figure.places)
        place.x += january;
    for (TrendSeries &series : figure.series) {
        for (TrendPoint &point : series.points)
            point.x += january;
    }
    QVERIFY(!TrendPicture(figure).csv().contains("annotation"));
    figure.annotations = {{january + 1.0, QStringLiteral("price, change"), calendarDay({2026, 2, 1})},
                          {january + 1.1, QStringLiteral("new onboarding"), calendarDay({2026, 2, 4})}};
    QCOMPARE(annotationText(figure, 1), QStringLiteral("1 Feb 2026: price, change; 4 Feb 2026: new onboarding"));
    QCOMPARE(annotationText(figure, 2), QString());
    const QList<QByteArray> lines = TrendPicture(figure).csv().split('\n');
    QCOMPARE(lines.first(), QByteArray("group,month,share,low,high,annotation"));
    for (const QByteArray &line : lines) {
        const bool february = line.contains(",2026-02,");
        QCOMPARE(line.endsWith(",\"2026-02-01 price, change; 2026-02-04 new onboarding\""), february);
    }
    QVERIFY(TrendPicture(figure).text().contains(QStringLiteral("1 Feb 2026: price, change")));
}

void TrendFigureTest::flowsAreAsThickAsTheirPeople()
{
    FlowFigure figure;
    figure.states = {{QStringLiteral("a"), QStringLiteral("A"), SeriesRole::Activation, true},
                     {QStringLiteral("b"), QStringLiteral("B"), SeriesRole::None, true}};
    figure.ways = {{0, 0, 60}, {0, 1, 20}, {1, 0, 40}};
    const FlowPlaces places = layoutFlow(figure, screenStyle(), {500, 300});
    QCOMPARE(peopleBefore(figure, 0), 80U);
    QCOMPARE(peopleAfter(figure, 0), 100U);
    const double perPerson = places.before[0].height() / 80.0;
    QVERIFY(std::abs(places.after[0].height() - 100.0 * perPerson) < 1e-9);
    QVERIFY(std::abs(places.after[1].height() - 20.0 * perPerson) < 1e-9);
    // A band leaves its bar below the one before it.
    QVERIFY(std::abs(places.bands[1].elementAt(0).y - (places.before[0].top() + 60.0 * perPerson)) < 1e-9);
    QVERIFY(places.before.back().bottom() <= 300.0);
}

void TrendFigureTest::aGridIsBlankWhereNothingHasElapsed()
{
    GridFigure figure;
    figure.columns = {QStringLiteral("0"), QStringLiteral("1")};
    figure.columnNames = {QStringLiteral("days 0-29"), QStringLiteral("days 30-59")};
    GridRow row;
    row.name = row.label = QStringLiteral("2026-05");
    row.cells = {{0.5, QStringLiteral("active 3 of 6"), false}, {}};
    figure.rows.push_back(row);
    QCOMPARE(gridCellText(figure, 0, 1), QStringLiteral("2026-05, days 30-59: \u2013"));
    const QByteArray csv = GridPicture(figure).csv();
    QVERIFY(csv.contains("2026-05,0,0.5\n"));
    QVERIFY(csv.contains("2026-05,1,\n"));
}

WAYMARK_TEST(TrendFigureTest)

} // namespace waymark

#include "trend_figure_test.moc"
