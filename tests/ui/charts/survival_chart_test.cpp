#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/registry.h"
#include "tests/ui/charts/figure_builder.h"
#include "ui/charts/survival/survival_chart.h"

using waymark::SurvivalChart;
using waymark::SurvivalFigure;
using waymark::test::twoGroups;

namespace {

std::unique_ptr<SurvivalChart> shownChart()
{
    auto chart = std::make_unique<SurvivalChart>();
    chart->resize(900, 380);
    chart->setFigure(twoGroups());
    chart->show();
    return chart;
}

QAbstractButton *labelButton(const SurvivalChart &chart, const QString &name)
{
    for (QAbstractButton *button : chart.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

QPoint pointAtDay(const SurvivalChart &chart, double day)
{
    return {qRound(chart.figureLayout().x(day)), qRound(chart.figureLayout().plot.center().y())};
}

void turnWheel(SurvivalChart &chart, QPoint at, int steps, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, chart.mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&chart, &event);
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class SurvivalChartTest : public QObject {
    Q_OBJECT

private slots:
    void aClickOnALabelHidesItsSeriesAndAnotherShowsIt()
    {
        const auto chart = shownChart();
        QSignalSpy toggled(chart.get(), &SurvivalChart::groupToggled);
        QAbstractButton *button = labelButton(*chart, QStringLiteral("Not reached"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!chart->figure().groups[1].visible);
        QVERIFY(chart->figure().groups[0].visible);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(chart->figure().groups[1].visible);
        QCOMPARE(toggled.count(), 2);
    }

    void aLabelIsToggledByTheKeyboard()
    {
        const auto chart = shownChart();
        QAbstractButton *button = labelButton(*chart, QStringLiteral("Reached"));
        QVERIFY(button && button->focusPolicy() == Qt::StrongFocus);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!chart->figure().groups[0].visible);
    }

    void aHiddenSeriesStaysHiddenWhenTheFiguresChange()
    {
        const auto chart = shownChart();
        chart->setGroupVisible(1, false);
        chart->setFigure(twoGroups());
        QVERIFY(!chart->figure().groups[1].visible);
    }

    void thePointerShowsTheValuesOfItsDay()
    {
        const auto chart = shownChart();
        QTest::mouseMove(chart.get(), pointAtDay(*chart, 300));
        QVERIFY(chart->readoutDay());
        QVERIFY(qAbs(*chart->readoutDay() - 300) <= 1);
        // Reached: 14 of 100 have left by day 300 (105, 120 ... 300); not reached: 42 of 200 (95, 100 ... 300).
        const QString text = chart->readoutText(300);
        QVERIFY2(text.startsWith(QLatin1String("day 300: Reached 86.0% (")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("Not reached 79.0% (")), qPrintable(text));
    }

    void theReadOutIsADashBeyondTheFollowUpOfAGroup()
    {
        const auto chart = shownChart();
        QVERIFY(chart->readoutText(520).contains(QStringLiteral("Not reached \u2013")));
    }

    void arrowKeysMoveTheReadOutFromTickToTick()
    {
        const auto chart = shownChart();
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->readoutDay(), std::optional(90));
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->readoutDay(), std::optional(180));
        QTest::keyClick(chart.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(chart->readoutDay(), std::optional(181));
        QTest::keyClick(chart.get(), Qt::Key_Left);
        QCOMPARE(chart->readoutDay(), std::optional(180));
        QTest::keyClick(chart.get(), Qt::Key_End);
        QCOMPARE(chart->readoutDay(), std::optional(540));
        QTest::keyClick(chart.get(), Qt::Key_Escape);
        QVERIFY(!chart->readoutDay());
    }

    void theWheelZoomsWithControlAndLeavesThePageAloneWithout()
    {
        const auto chart = shownChart();
        turnWheel(*chart, pointAtDay(*chart, 300), 2, Qt::NoModifier);
        QVERIFY(!chart->isZoomed());
        turnWheel(*chart, pointAtDay(*chart, 300), 2, Qt::ControlModifier);
        QVERIFY(chart->isZoomed());
        // What was under the pointer stays there.
        QVERIFY(qAbs(chart->figureLayout().dayAt(pointAtDay(*chart, 300).x()) - 300.0) < 2.0);
        turnWheel(*chart, pointAtDay(*chart, 300), -20, Qt::ControlModifier);
        QVERIFY(!chart->isZoomed());
        QCOMPARE(chart->figureLayout().firstDay, 90.0);
        QCOMPARE(chart->figureLayout().lastDay, 540.0);
    }

    void aDragPansAndStopsAtTheData()
    {
        const auto chart = shownChart();
        turnWheel(*chart, pointAtDay(*chart, 300), 3, Qt::ControlModifier);
        const double first = chart->figureLayout().firstDay;
        const QPoint from = chart->figureLayout().plot.center().toPoint();
        QTest::mousePress(chart.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart.get(), from + QPoint(40, 0));
        QVERIFY(chart->figureLayout().firstDay < first);
        QTest::mouseMove(chart.get(), from + QPoint(4000, 0));
        QCOMPARE(chart->figureLayout().firstDay, 90.0);
        QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, from);
    }

    void aDoubleClickShowsEverythingAgain()
    {
        const auto chart = shownChart();
        turnWheel(*chart, pointAtDay(*chart, 300), 3, Qt::ControlModifier);
        QSignalSpy zoomed(chart.get(), &SurvivalChart::zoomChanged);
        QTest::mouseDClick(chart.get(), Qt::LeftButton, {}, pointAtDay(*chart, 300));
        QVERIFY(!chart->isZoomed());
        QCOMPARE(zoomed.last().first().toBool(), false);
    }

    void aZoomStaysWhenTheFiguresChange()
    {
        const auto chart = shownChart();
        turnWheel(*chart, pointAtDay(*chart, 300), 3, Qt::ControlModifier);
        const double first = chart->figureLayout().firstDay;
        chart->setFigure(twoGroups());
        QCOMPARE(chart->figureLayout().firstDay, first);
    }

    void aScreenReaderHearsTitleAndValues()
    {
        const auto chart = shownChart();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chart.get());
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Retention by activation"));
        QVERIFY(spoken->text(QAccessible::Description).contains(QLatin1String("Reached: 82.0% at 365 d")));
        chart->setReadoutDay(180);
        QVERIFY(spoken->text(QAccessible::Description).contains(QLatin1String("day 180")));
    }

    void aHiddenSeriesLeavesThePicture()
    {
        const auto chart = shownChart();
        const QColor blue = waymark::Tokens::light().colour("activation");
        const QRect plot = chart->figureLayout().plot.toRect();
        QVERIFY(hasColour(chart->grab(plot).toImage(), blue));
        chart->setGroupVisible(0, false);
        QVERIFY(!hasColour(chart->grab(plot).toImage(), blue));
    }

    void anEmptyChartPaintsNothingAndDoesNotFail()
    {
        SurvivalChart chart;
        chart.resize(500, 300);
        chart.grab();
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QTest::mouseMove(&chart, {200, 100});
        chart.setGroupVisible(3, false);
    }
};

WAYMARK_TEST(SurvivalChartTest)
#include "survival_chart_test.moc"
