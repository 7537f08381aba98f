#include <set>
#include <utility>

#include <QTest>

#include "tests/support/registry.h"
#include "ui/charts/journey_figures.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/charts/trend/trend_layout.h"
#include "ui/charts/trend/trend_picture.h"
#include "ui/window/language.h"

namespace waymark {

/// Product areas beside each other, by month.
class AreaFigureTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::instance().set(QStringLiteral("en")); }
    void oneAreaIsEmphasisedAndTheOthersAreQuiet();
    void everyAreaHasDashesAndAMarkOfItsOwn();
    void anAreaKeepsThemWhicheverIsSelected();
    void withManyTheSelectedAndTheLargestAreDrawn();
    void labelsOfAllLinesHaveRoom();
    void theNumbersHoldEveryArea();
    void whatWasHiddenIsShownWhenItIsSelected();
    void anAreaThatCannotBeMeasuredHasNoLine();

private:
    /// Areas "area 0", "area 1" and so on, each with a larger share than the one before.
    static AreaHistory historyOf(int areas);
    static TrendFigure figureOf(const AreaHistory &history, int selected);
    static const TrendSeries *find(const std::vector<TrendSeries> &list, const QString &name);
};

AreaHistory AreaFigureTest::historyOf(int areas)
{
    AreaHistory history;
    history.asOf = calendarDay({2026, 6, 30});
    for (int i = 0; i < areas; ++i) {
        AreaStanding area;
        area.key = "area" + std::to_string(i);
        area.label = "Area " + std::to_string(i);
        for (std::int32_t month = 0; month < 8; ++month) {
            AreaMonthShares shares;
            shares.counts.month = monthNumber(calendarDay({2025, 11, 1})) + month;
            const double share = 0.05 + 0.06 * i + 0.01 * month;
            shares.met = Proportion{static_cast<std::uint32_t>(share * 1000), 1000, share, share - 0.03, share + 0.03};
            shares.sustained = Proportion{static_cast<std::uint32_t>(share * 500), 1000, share / 2, share / 2 - 0.02, share / 2 + 0.02};
            area.months.push_back(shares);
        }
        history.areas.push_back(area);
    }
    return history;
}

TrendFigure AreaFigureTest::figureOf(const AreaHistory &history, int selected)
{
    AreaRule rule;
    rule.key = "area" + std::to_string(selected);
    return areaMonthFigure(history, rule, {});
}

const TrendSeries *AreaFigureTest::find(const std::vector<TrendSeries> &list, const QString &name)
{
    for (const TrendSeries &series : list) {
        if (series.name == name)
            return &series;
    }
    return nullptr;
}

void AreaFigureTest::oneAreaIsEmphasisedAndTheOthersAreQuiet()
{
    const TrendFigure figure = figureOf(historyOf(4), 2);
    QCOMPARE(figure.series.size(), std::size_t{5});
    for (const TrendSeries &series : figure.series)
        QCOMPARE(series.quiet, !series.name.startsWith(QStringLiteral("area2")));
    QCOMPARE(figure.series[0].label, QStringLiteral("Area 2"));
    QCOMPARE(figure.series[1].label, QStringLiteral("Area 2, 3 months in a row"));
    QVERIFY(figure.words.subtitle.startsWith(QStringLiteral("Area 2: at least")));
    // The axis holds the interval that is drawn, and none that is not.
    TrendFigure low = figureOf(historyOf(4), 0);
    const TrendLayout layout = layoutTrend(low, screenStyle(), {600, 260}, low.first, low.last);
    QVERIFY(layout.top >= 0.30);
}

void AreaFigureTest::everyAreaHasDashesAndAMarkOfItsOwn()
{
    for (int areas = 1; areas <= 9; ++areas) {
        const TrendFigure figure = figureOf(historyOf(areas), 0);
        std::set<int> dashes;
        std::set<SeriesMark> marks;
        std::size_t lines = 0;
        for (const TrendSeries &series : figure.series) {
            if (series.name.endsWith(QStringLiteral(":sustained")))
                continue;
            ++lines;
            dashes.insert(series.variant);
            marks.insert(markOf(series));
        }
        QCOMPARE(dashes.size(), lines);
        QCOMPARE(marks.size(), lines);
    }
}

void AreaFigureTest::anAreaKeepsThemWhicheverIsSelected()
{
    const AreaHistory history = historyOf(5);
    for (int selected = 0; selected < 5; ++selected) {
        const TrendFigure figure = figureOf(history, selected), first = figureOf(history, 0);
        for (int i = 0; i < 5; ++i) {
            const QString name = QStringLiteral("area%1").arg(i);
            QCOMPARE(find(figure.series, name)->variant, find(first.series, name)->variant);
            QVERIFY(markOf(*find(figure.series, name)) == markOf(*find(first.series, name)));
        }
    }
}

void AreaFigureTest::withManyTheSelectedAndTheLargestAreDrawn()
{
    const TrendFigure figure = figureOf(historyOf(9), 1);
    QVERIFY(figure.words.subtitle.contains(QStringLiteral("6 of 9 areas drawn, all in the data")));
    QCOMPARE(figure.undrawn.size(), std::size_t{3});
    for (const int drawn : {1, 4, 5, 6, 7, 8})
        QVERIFY(find(figure.series, QStringLiteral("area%1").arg(drawn)) != nullptr);
    for (const int undrawn : {0, 2, 3})
        QVERIFY(find(figure.undrawn, QStringLiteral("area%1").arg(undrawn)) != nullptr);
    QVERIFY(!figureOf(historyOf(6), 1).words.subtitle.contains(QStringLiteral("drawn")));
}

void AreaFigureTest::labelsOfAllLinesHaveRoom()
{
    const TrendFigure figure = figureOf(historyOf(9), 1);
    const TrendLayout layout = layoutTrend(figure, screenStyle(), {700, 235}, figure.first, figure.last);
    QCOMPARE(layout.labels.size(), figure.series.size());
    for (const EndLabel &one : layout.labels) {
        QVERIFY(one.box.top() >= 0.0 && one.box.bottom() <= 235.0);
        for (const EndLabel &other : layout.labels)
            QVERIFY(one.group == other.group || !one.box.intersects(other.box));
    }
}

void AreaFigureTest::theNumbersHoldEveryArea()
{
    const QByteArray csv = TrendPicture(figureOf(historyOf(9), 1)).csv();
    for (int i = 0; i < 9; ++i)
        QCOMPARE(csv.count("\narea" + QByteArray::number(i) + ",2026-0"), 6);
    QCOMPARE(csv.count("\narea1:sustained,"), 8);
}

void AreaFigureTest::whatWasHiddenIsShownWhenItIsSelected()
{
    const AreaHistory history = historyOf(3);
    TrendChart chart;
    chart.setFigure(figureOf(history, 0));
    for (int i = 0; i < static_cast<int>(chart.figure().series.size()); ++i)
        chart.setSeriesVisible(i, !chart.figure().series[static_cast<std::size_t>(i)].quiet);
    chart.setFigure(figureOf(history, 2));
    QVERIFY(find(chart.figure().series, QStringLiteral("area2"))->visible);
    QVERIFY(!find(chart.figure().series, QStringLiteral("area1"))->visible);
}

void AreaFigureTest::anAreaThatCannotBeMeasuredHasNoLine()
{
    AreaHistory history = historyOf(3);
    history.areas[1].missing = Error{ErrorCode::NoSubscriptions, {}, {}};
    const TrendFigure figure = figureOf(history, 0);
    QVERIFY(find(figure.series, QStringLiteral("area1")) == nullptr);
    QVERIFY(find(figure.undrawn, QStringLiteral("area1")) == nullptr);
}

WAYMARK_TEST(AreaFigureTest)

} // namespace waymark

#include "area_figure_test.moc"
