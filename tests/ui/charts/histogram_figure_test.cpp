#include "ui/charts/bars/histogram_figure.h"

#include <QFontMetricsF>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/window/language.h"

namespace waymark {

/// What stands under the bars of a histogram.
class HistogramFigureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::instance().set(QStringLiteral("en")); }
    void aNumberStandsUnderTheMiddleOfItsBar();
    void rangesAreNamedWhereTheyBegin();
    void onlyAnOpenBarSaysOrMore();
    void theWordsOfAnOpenBarHaveRoom();
    void theReadoutAndTheNumbersSayTheSame();

private:
    static HistogramFigure figureOf(double barWidth, std::size_t bars, bool whole, bool open);
    static PlotFrame onScreen(const HistogramFigure &figure) { return layoutHistogram(figure, screenStyle(), {420, 220}); }
    static QStringList ticksOf(const HistogramFigure &figure);
};

HistogramFigure HistogramFigureTest::figureOf(double barWidth, std::size_t bars, bool whole, bool open)
{
    HistogramFigure figure;
    figure.barWidth = barWidth;
    figure.counts.assign(bars, 7);
    figure.whole = whole;
    figure.open = open;
    return figure;
}

QStringList HistogramFigureTest::ticksOf(const HistogramFigure &figure)
{
    QStringList texts;
    const PlotFrame frame = onScreen(figure);
    for (const double place : frame.x.ticks())
        texts.append(frame.x.text(place));
    return texts;
}

void HistogramFigureTest::aNumberStandsUnderTheMiddleOfItsBar()
{
    QCOMPARE(ticksOf(figureOf(1.0, 8, true, false)).join(QLatin1Char(' ')), QStringLiteral("0 1 2 3 4 5 6 7"));
    const HistogramFigure steps = figureOf(1.0, 5, true, false);
    QCOMPARE(ticksOf(steps).join(QLatin1Char(' ')), QStringLiteral("0 1 2 3 4"));
    const PlotFrame frame = onScreen(steps);
    QCOMPARE(frame.xAt(frame.x.ticks().back()), (frame.xAt(4.0) + frame.xAt(5.0)) / 2.0);
}

void HistogramFigureTest::rangesAreNamedWhereTheyBegin()
{
    QCOMPARE(ticksOf(figureOf(5.0, 4, true, false)).join(QLatin1Char(' ')), QStringLiteral("0 5 10 15 20"));
    QCOMPARE(ticksOf(figureOf(1.0, 4, false, false)).join(QLatin1Char(' ')), QStringLiteral("0 1 2 3 4"));
    const PlotFrame frame = onScreen(figureOf(1.0, 4, false, false));
    QCOMPARE(frame.x.ticks().front(), 0.0);
}

void HistogramFigureTest::onlyAnOpenBarSaysOrMore()
{
    QCOMPARE(ticksOf(figureOf(1.0, 5, true, true)).join(QLatin1Char(' ')), QStringLiteral("0 1 2 3 4 or more"));
    QCOMPARE(ticksOf(figureOf(5.0, 4, true, true)).join(QLatin1Char(' ')), QStringLiteral("0 5 10 15 or more"));
    // Its words are of the bar, wherever the ticks before it are.
    QCOMPARE(ticksOf(figureOf(2.0, 40, true, true)).back(), QStringLiteral("78 or more"));
}

void HistogramFigureTest::theWordsOfAnOpenBarHaveRoom()
{
    for (std::size_t bars = 2; bars < 45; ++bars) {
        for (const bool whole : {true, false}) {
            const HistogramFigure figure = figureOf(whole ? 1.0 : 0.5, bars, whole, true);
            const PlotFrame frame = onScreen(figure);
            const QFontMetricsF metrics(screenStyle().font(11));
            double free = -1e9;
            for (const double place : frame.x.ticks()) {
                const double half = metrics.horizontalAdvance(frame.x.text(place)) / 2.0;
                QVERIFY2(frame.xAt(place) - half > free, qPrintable(QString::number(bars)));
                free = frame.xAt(place) + half;
            }
            QVERIFY(free <= frame.page.right());
        }
    }
}

void HistogramFigureTest::theReadoutAndTheNumbersSayTheSame()
{
    QCOMPARE(histogramReadout(figureOf(1.0, 5, true, false), 4).front(), QStringLiteral("4"));
    QCOMPARE(histogramReadout(figureOf(1.0, 5, true, true), 4).front(), QStringLiteral("4 or more"));
    QCOMPARE(histogramReadout(figureOf(1.0, 5, false, false), 4).front(), QStringLiteral("4 \u2264 \u2026 < 5"));
    QVERIFY(HistogramPicture(figureOf(1.0, 5, true, false)).csv().endsWith("4,5,7\n"));
    QVERIFY(HistogramPicture(figureOf(1.0, 5, true, true)).csv().endsWith("4,,7\n"));
}

WAYMARK_TEST(HistogramFigureTest)

} // namespace waymark

#include "histogram_figure_test.moc"
