#include "ui/charts/features/feature_map.h"

#include <algorithm>
#include <cmath>

#include <QImage>
#include <QPainter>
#include <QTest>

#include "core/base/random.h"
#include "tests/support/registry.h"
#include "ui/window/language.h"

namespace waymark {

/// Where the words of the feature map stand.
class FeatureMapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::instance().set(QStringLiteral("en")); }
    void theNameOfTheControlLineCoversNoMark();
    void itStandsAtItsLine();
    void whereTheLineIsFullTheLegendNamesIt();
    void theLegendTakesAsManyRowsAsItNeeds();

private:
    static FeatureMap mapOf(int points, double spread);
    static FeatureMapLayout onScreen(const FeatureMap &map) { return layoutFeatureMap(map, screenStyle(), {620, 380}); }
    static QRectF markOf(const FeatureMapLayout &layout, const FeatureMapPoint &point)
    {
        return QRectF(layout.at(point) - QPointF(4.0, 4.0), QSizeF(8.0, 8.0));
    }
};

/// Features around the control line: the nearer, the smaller the spread.
FeatureMap FeatureMapTest::mapOf(int points, double spread)
{
    FeatureMap map;
    map.control = 0.002;
    RandomStream random(11);
    map.points.push_back({QStringLiteral("best"), QStringLiteral("The best"), 0.5, 0.01, SeriesRole::Activation, false});
    for (int i = 0; i < points; ++i) {
        const double importance = 0.002 + spread * (random.uniform() - 0.5);
        map.points.push_back(
            {QString::number(i), QStringLiteral("Feature %1").arg(i), random.uniform(), importance, SeriesRole::None, importance < 0.002});
    }
    return map;
}

void FeatureMapTest::theNameOfTheControlLineCoversNoMark()
{
    for (const int points : {0, 5, 20, 40, 80}) {
        for (const double spread : {0.0002, 0.001, 0.004}) {
            const FeatureMap map = mapOf(points, spread);
            const FeatureMapLayout layout = onScreen(map);
            for (const FeatureMapPoint &point : map.points)
                QVERIFY(!layout.controlLabel.intersects(markOf(layout, point)));
            for (const FeatureMapLayout::Label &label : layout.labels)
                QVERIFY(!layout.controlLabel.intersects(label.box));
        }
    }
}

void FeatureMapTest::itStandsAtItsLine()
{
    const FeatureMap map = mapOf(5, 0.001);
    const FeatureMapLayout layout = onScreen(map);
    QVERIFY(!layout.controlLabel.isEmpty());
    QVERIFY(layout.plot.contains(layout.controlLabel));
    const double line = layout.yAt(*map.control);
    QVERIFY(std::min(std::abs(layout.controlLabel.bottom() - line), std::abs(layout.controlLabel.top() - line)) < 4.0);
}

void FeatureMapTest::whereTheLineIsFullTheLegendNamesIt()
{
    FeatureMap map = mapOf(300, 0.0005);
    const FeatureMapLayout layout = onScreen(map);
    QVERIFY(layout.controlLabel.isEmpty());
    QVERIFY(layout.controlInLegend);
    map.control.reset();
    QVERIFY(!onScreen(map).controlInLegend);
    QCOMPARE(layout.legend.size(), onScreen(map).legend.size() + 1);
}

void FeatureMapTest::theLegendTakesAsManyRowsAsItNeeds()
{
    const FeatureMap map = mapOf(300, 0.0005);
    const auto rows = [&map](double width) {
        const FeatureMapLayout layout = layoutFeatureMap(map, screenStyle(), {width, 380});
        QImage image(static_cast<int>(width), 380, QImage::Format_RGB32);
        QPainter painter(&image);
        paintFeatureMap(painter, map, layout, screenStyle());
        painter.end();
        // Nothing is cut at the right edge.
        QImage edge = image.copy(image.width() - 3, static_cast<int>(layout.legendTop), 3, 380 - static_cast<int>(layout.legendTop));
        QImage blank(edge.size(), edge.format());
        blank.fill(screenStyle().colour("card"));
        return edge == blank && layout.legendTop + layout.legend.back().y() + 16.0 <= layout.page.bottom() ? layout.legend.back().y()
                                                                                                           : -1.0;
    };
    QCOMPARE(rows(1200), 0.0);
    QVERIFY(rows(500) > 0.0);
    QVERIFY(rows(320) > rows(500));
}

WAYMARK_TEST(FeatureMapTest)

} // namespace waymark

#include "feature_map_test.moc"
