#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/charts/sweep/sweep_labels.h"

namespace waymark {

namespace {

constexpr QSizeF kCard(480.0, 196.0);

/// A curve over seven thresholds, its best and its plateau in the middle.
SweepFigure figureOf(double current)
{
    SweepFigure figure;
    figure.criterionTitle = QStringLiteral("Youden J");
    figure.thresholdTitle = QStringLiteral("Threshold: steps");
    const double values[] = {0.01, 0.02, 0.06, 0.12, 0.13, 0.09, 0.03};
    for (int i = 0; i < 7; ++i) {
        SweepPoint point;
        point.threshold = i + 1.0;
        point.value = values[i];
        figure.points.push_back(point);
    }
    figure.lastThreshold = 7.0;
    figure.current = current;
    figure.suggested = 5.0;
    figure.rangeLow = figure.plateauLow = 4.0;
    figure.rangeHigh = figure.plateauHigh = 5.0;
    return figure;
}

bool isCrossed(const QRectF &box, double x) { return x > box.left() && x < box.right(); }

} // namespace

class SweepLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void namesKeepClearOfTheLineWhereverItStands()
    {
        for (double current = 1.0; current <= 7.0; current += 1.0) {
            const SweepFigure figure = figureOf(current);
            const PlotFrame frame = layoutSweep(figure, screenStyle(), kCard);
            const SweepLabels labels = layoutSweepLabels(figure, frame, screenStyle());
            for (const SweepLabel &label : {labels.suggested, labels.plateau}) {
                QVERIFY(!label.text.isEmpty());
                QVERIFY2(!isCrossed(label.box, frame.xAt(current)), qPrintable(label.text));
                QVERIFY(frame.plot.contains(label.box));
            }
            QVERIFY(!labels.suggested.box.intersects(labels.plateau.box));
        }
    }

    void theGripKeepsClearOfTheAxisTitle()
    {
        const SweepFigure figure = figureOf(1.0);
        const PlotFrame frame = layoutSweep(figure, screenStyle(), kCard);
        QVERIFY(sweepGrip(figure, frame, screenStyle()).top() >= frame.titleTop + QFontMetricsF(screenStyle().font(11)).height());
    }

    void plateauHasItsShortNameWhereThereIsLittleRoom()
    {
        const SweepFigure figure = figureOf(1.0);
        const PlotFrame wide = layoutSweep(figure, screenStyle(), {1200.0, 196.0});
        const PlotFrame narrow = layoutSweep(figure, screenStyle(), {260.0, 196.0});
        const QString whole = layoutSweepLabels(figure, wide, screenStyle()).plateau.text;
        const QString brief = layoutSweepLabels(figure, narrow, screenStyle()).plateau.text;
        QVERIFY(whole.size() > brief.size());
        QVERIFY(whole.startsWith(brief));
    }

    void savedThresholdIsNamedBesideItsLine()
    {
        SweepFigure figure = figureOf(5.0);
        figure.saved = 3.0;
        const PlotFrame frame = layoutSweep(figure, screenStyle(), kCard);
        const SweepLabels labels = layoutSweepLabels(figure, frame, screenStyle());
        const double line = frame.xAt(3.0);
        QVERIFY(!isCrossed(labels.saved.box, line));
        QVERIFY(std::min(std::abs(labels.saved.box.left() - line), std::abs(labels.saved.box.right() - line)) < 10.0);
        QVERIFY(!isCrossed(labels.plateau.box, line));
    }

    void withoutASuggestionNothingIsNamed()
    {
        SweepFigure figure = figureOf(5.0);
        figure.suggested = figure.plateauLow = figure.plateauHigh = std::nullopt;
        const PlotFrame frame = layoutSweep(figure, screenStyle(), kCard);
        const SweepLabels labels = layoutSweepLabels(figure, frame, screenStyle());
        QVERIFY(labels.suggested.text.isEmpty() && labels.plateau.text.isEmpty() && labels.saved.text.isEmpty());
    }
};

} // namespace waymark

using waymark::SweepLabelsTest;
WAYMARK_TEST(SweepLabelsTest)

#include "sweep_labels_test.moc"
