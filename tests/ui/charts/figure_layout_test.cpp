#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/charts/figure_builder.h"
#include "ui/charts/figure/curve_geometry.h"
#include "ui/charts/figure/figure_layout.h"

using waymark::Day;
using waymark::FigureLayout;
using waymark::SurvivalFigure;
using waymark::test::curveOf;
using waymark::test::Person;
using waymark::test::steadyCurve;
using waymark::test::twoGroups;

namespace {

FigureLayout screenLayout(const SurvivalFigure &figure, QSizeF size = {900, 360})
{
    return waymark::layoutFigure(figure, waymark::screenStyle(), size, figure.firstDay, figure.lastDay);
}

} // namespace

class FigureLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void theAxisStartsAtAMultipleOfTwentyBelowTheLowestValue_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("foot");
        QTest::newRow("nobody left") << 1.0 << 0.8;
        QTest::newRow("just under eighty") << 0.799 << 0.6;
        QTest::newRow("exactly on a multiple") << 0.6 << 0.6;
        QTest::newRow("low") << 0.19 << 0.0;
        QTest::newRow("everybody left") << 0.0 << 0.0;
    }
    void theAxisStartsAtAMultipleOfTwentyBelowTheLowestValue()
    {
        QFETCH(double, lowest);
        QFETCH(double, foot);
        const waymark::ShareAxis axis = waymark::shareAxis(lowest);
        QCOMPARE(axis.low, foot);
        const double lines = (1.0 - axis.low) / axis.step + 1.0;
        QVERIFY(qAbs(lines - qRound(lines)) < 1e-9);
        QVERIFY(qRound(lines) == 4 || qRound(lines) == 5);
    }

    void ticksFollowTheSpan_data()
    {
        QTest::addColumn<double>("last");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("half a year: every 30 days") << 240.0 << QList<int>{90, 120, 150, 180, 210, 240};
        QTest::newRow("a year and a half: every 90 days") << 560.0 << QList<int>{90, 180, 270, 360, 450, 540};
        QTest::newRow("four years: every 180 days from the landmark") << 1400.0 << QList<int>{90, 270, 450, 630, 810, 990, 1170, 1350};
    }
    void ticksFollowTheSpan()
    {
        QFETCH(double, last);
        QFETCH(QList<int>, expected);
        const auto ticks = waymark::dayTicks(90.0, last, 800.0, 90.0, 90);
        QCOMPARE(QList<int>(ticks.begin(), ticks.end()), expected);
    }

    void ticksGetFewerWhereTheTableNeedsRoom()
    {
        const auto ticks = waymark::dayTicks(90.0, 540.0, 300.0, 90.0, 90);
        for (std::size_t i = 1; i < ticks.size(); ++i)
            QVERIFY((ticks[i] - ticks[i - 1]) / 450.0 * 300.0 >= 90.0);
        QCOMPARE(ticks.front(), 90);
    }

    void nothingIsDrawnBeyondTheLargestFollowUp()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = screenLayout(figure);
        const QPolygonF line = waymark::stepLine(*figure.groups[1].curve, layout);
        QCOMPARE(line.last().x(), layout.x(500));
        for (const QPolygonF &polygon : waymark::bandPolygons(*figure.groups[1].curve, layout))
            QVERIFY(polygon.boundingRect().right() <= layout.x(500) + 1e-6);
    }

    void aCurveAtZeroIsDrawnToTheAxisEnd()
    {
        SurvivalFigure figure = twoGroups();
        figure.groups[0].curve = steadyCurve(40, 40, 5, 300); // the last of 40 leaves on day 90 + 40 x 5 = 290
        const FigureLayout layout = screenLayout(figure);
        const QPolygonF line = waymark::stepLine(*figure.groups[0].curve, layout);
        QCOMPARE(line.last(), QPointF(layout.x(540), layout.y(0.0)));
    }

    void thereIsNoBandWhereNobodyHasLeftYet()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = screenLayout(figure);
        const auto polygons = waymark::bandPolygons(*figure.groups[0].curve, layout);
        QCOMPARE(polygons.size(), std::size_t(1));
        QCOMPARE(polygons.front().boundingRect().left(), layout.x(105)); // the first leaves on day 90 + 15
    }

    void everyStepLiesAtItsDayAndShare()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = screenLayout(figure);
        const waymark::SurvivalCurve &curve = *figure.groups[0].curve;
        const QPolygonF line = waymark::stepLine(curve, layout);
        for (std::size_t step = 0; step < curve.day.size(); ++step)
            QVERIFY(line.contains(QPointF(layout.x(curve.day[step]), layout.y(curve.survival[step]))));
    }

    void stepsNearerThanHalfAPixelAreMergedAndLoseNoDrop()
    {
        std::vector<Person> people;
        for (int i = 0; i < 400; ++i)
            people.push_back({90 + i, true});
        people.push_back({540, false});
        SurvivalFigure figure = twoGroups();
        figure.groups[0].curve = curveOf(people);
        const FigureLayout layout = screenLayout(figure, {420, 300});
        const QPolygonF line = waymark::stepLine(*figure.groups[0].curve, layout);
        QVERIFY(line.size() < 2 * 400);
        QCOMPARE(line.first().y(), layout.y(1.0));
        QCOMPARE(line.last().y(), layout.y(figure.groups[0].curve->survival.back()));
    }

    void zoomedCurvesAreCutAtTheEdgesOfThePlot()
    {
        const SurvivalFigure figure = twoGroups();
        const FigureLayout layout = waymark::layoutFigure(figure, waymark::screenStyle(), {900, 360}, 200, 300);
        for (const waymark::FigureGroup &group : figure.groups) {
            const QRectF bounds = waymark::stepLine(*group.curve, layout).boundingRect();
            QCOMPARE(bounds.left(), layout.plot.left());
            QCOMPARE(bounds.right(), layout.plot.right());
            QVERIFY(bounds.bottom() <= layout.plot.bottom() + 1e-6);
        }
    }

    void labelsAtTheLineEndsArePushedApart()
    {
        SurvivalFigure figure = twoGroups();
        figure.groups[1].curve = figure.groups[0].curve; // both end at the same height
        const FigureLayout layout = screenLayout(figure);
        QCOMPARE(layout.labels.size(), std::size_t(2));
        QVERIFY(!layout.labels[0].box.intersects(layout.labels[1].box));
        for (const waymark::EndLabel &label : layout.labels)
            QVERIFY(label.box.left() > layout.plot.right());
    }

    void theTableCountsJustBeforeEachTickAndAddsUp()
    {
        const SurvivalFigure figure = twoGroups();
        // Reached: leavers on days 105, 120 ... 390; before day 180 five have left (105, 120, 135, 150, 165), the sixth leaves on it.
        const waymark::TableCell cell = waymark::tableCell(*figure.groups[0].curve, 180, true);
        QCOMPARE(cell.atRisk, QStringLiteral("95"));
        QCOMPARE(cell.soFar, QStringLiteral("(5 \u00b7 0)"));
    }

    void aNarrowChartSaysNothingOfTheCensoredAndAnExportAlwaysDoes()
    {
        const SurvivalFigure figure = twoGroups();
        QVERIFY(screenLayout(figure, {1200, 360}).tableShowsCensored);
        QVERIFY(!screenLayout(figure, {360, 300}).tableShowsCensored);
        QVERIFY(waymark::layoutFigure(figure, waymark::exportStyle(true), {960, 0}, 90, 540).tableShowsCensored);
    }

    void theAxisTitleSaysWhereACutAxisStarts()
    {
        const FigureLayout layout = screenLayout(twoGroups());
        QCOMPARE(layout.shareTitle.text, QStringLiteral("Still customers (axis from 40%)"));
        QCOMPARE(layout.landmark.text, QStringLiteral("landmark"));
        QCOMPARE(layout.landmark.box.center().x(), layout.x(90));
        QCOMPARE(layout.horizon.text, QStringLiteral("horizon 365 d"));
    }

    void smallGroupsAreNotDrawn()
    {
        SurvivalFigure figure = twoGroups();
        QVERIFY(!waymark::tooFewToDraw(figure));
        figure.groups[0].curve = steadyCurve(12, 2, 30, 540);
        const auto tooFew = waymark::tooFewToDraw(figure);
        QVERIFY(tooFew);
        QVERIFY2(tooFew->text.contains(QLatin1String("12")) && tooFew->text.contains(QLatin1String("20")), qPrintable(tooFew->text));
        QVERIFY(screenLayout(figure).labels.empty());
    }
};

WAYMARK_TEST(FigureLayoutTest)
#include "figure_layout_test.moc"
