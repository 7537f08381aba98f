#include "core/forest/histogram_forest.h"

#include <atomic>
#include <cmath>
#include <fstream>
#include <numeric>

#include <QObject>
#include <QTest>

#include "core/forest/prediction_quality.h"
#include "core/forest/tree_growth.h"
#include "tests/core/forest/forest_data.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

using forest_test::columnOf;
using forest_test::readForestTable;
using forest_test::spearmanOf;

/// Columns of small counts, and a label that follows the first of them.
struct Drawn {
    BinnedColumns columns;
    std::vector<std::uint8_t> label;
};

Drawn drawnData(std::size_t rows, std::size_t columns, std::uint64_t seed)
{
    Drawn drawn;
    RandomStream random(seed);
    for (std::size_t c = 0; c < columns; ++c) {
        std::vector<double> values;
        for (std::size_t i = 0; i < rows; ++i)
            values.push_back(random.chance(0.5) ? 0.0 : std::floor(random.exponential() * (c % 2 == 0 ? 4.0 : 1.0)));
        appendColumn(drawn.columns, values);
    }
    for (std::size_t i = 0; i < rows; ++i)
        drawn.label.push_back(random.chance(drawn.columns.column(0)[i] > 0 ? 0.8 : 0.4) ? 1 : 0);
    return drawn;
}

ForestInput inputOf(const Drawn &drawn) { return {drawn.columns, drawn.label, {}, {}, {}}; }

ForestPlan planOf(std::size_t trees, std::uint64_t seed = 1, std::size_t threads = 1)
{
    ForestPlan plan;
    plan.trees = trees;
    plan.seed = seed;
    plan.threads = threads;
    return plan;
}

/// The share of label 1 in the leaf of a row whose cell of one column may be another's.
double walkedShare(const Tree &tree, const BinnedColumns &columns, std::size_t row, const std::vector<std::uint32_t> &permuted,
                   std::size_t lender)
{
    std::uint32_t at = 0;
    while (!tree.isLeaf(at)) {
        const TreeNode node = tree.node[at];
        const bool lent = std::find(permuted.begin(), permuted.end(), node.column) != permuted.end();
        at = node.child + (columns.column(node.column)[lent ? lender : row] > node.split ? 1U : 0U);
    }
    return static_cast<double>(tree.share[at]);
}

} // namespace

class HistogramForestTest : public QObject {
    Q_OBJECT

private slots:
    void fewDifferentValuesHaveABinEach();
    void manyDifferentValuesShareBinsOfAboutEqualSize();
    void theSameBitsWhateverTheNumberOfThreads();
    void anotherSeedIsAnotherForest();
    void importanceIsThatOfWalkingEveryRowForEveryColumn();
    void rowsOutsideTheMaskNeitherLendNorCount();
    void aColumnThatNothingDependsOnHasNoImportance();
    void copiesShareTheirImportanceAndHaveItTogether();
    void importanceAgreesWithRanger();
    void areaAndItsIntervalEqualR();
    void predictionsOfOneLabelHaveNoArea();
    void everyTreeIsToldAndCancellingStops();
    void nothingToLearnFromIsRefused();
};

void HistogramForestTest::fewDifferentValuesHaveABinEach()
{
    BinnedColumns columns;
    appendColumn(columns, std::vector<double>{2.5, 0.0, 7.0, 0.0});
    QCOMPARE(columns.value[0], (std::vector<double>{0.0, 2.5, 7.0}));
    QCOMPARE(columns.code, (std::vector<std::uint8_t>{1, 0, 2, 0}));
}

void HistogramForestTest::manyDifferentValuesShareBinsOfAboutEqualSize()
{
    std::vector<double> values(5000, 0.0); // half of all rows
    for (int i = 0; i < 5000; ++i)
        values.push_back(1.0 + i);
    BinnedColumns columns;
    appendColumn(columns, values);
    QVERIFY(columns.value[0].size() <= kMostBins);
    QVERIFY(columns.value[0].size() > kMostBins * 9 / 10);
    std::vector<int> held(kMostBins);
    for (const std::uint8_t code : columns.code)
        ++held[code];
    QCOMPARE(held[0], 5000);
    QVERIFY(*std::max_element(held.begin() + 1, held.end()) <= 21);
    QVERIFY(std::is_sorted(columns.value[0].begin(), columns.value[0].end()));
}

void HistogramForestTest::theSameBitsWhateverTheNumberOfThreads()
{
    const Drawn drawn = drawnData(700, 9, 3);
    ForestInput input = inputOf(drawn);
    input.groups.push_back({{0, 4}, kEverybody});
    const auto one = histogramForest(input, planOf(40, 5, 1));
    const auto three = histogramForest(input, planOf(40, 5, 3));
    QVERIFY(one && three);
    QCOMPARE(three->importance, one->importance);
    QCOMPARE(three->gini, one->gini);
    QCOMPARE(three->joint, one->joint);
    QCOMPARE(three->probability, one->probability);
}

void HistogramForestTest::anotherSeedIsAnotherForest()
{
    const Drawn drawn = drawnData(300, 5, 3);
    const auto first = histogramForest(inputOf(drawn), planOf(10, 1));
    const auto second = histogramForest(inputOf(drawn), planOf(10, 2));
    QVERIFY(first && second);
    QVERIFY(first->importance != second->importance);
}

void HistogramForestTest::importanceIsThatOfWalkingEveryRowForEveryColumn()
{
    const Drawn drawn = drawnData(600, 6, 11);
    const std::size_t columns = drawn.columns.columns();
    std::vector<std::uint8_t> rowMajor;
    for (std::size_t i = 0; i < drawn.columns.rows; ++i) {
        for (std::size_t c = 0; c < columns; ++c)
            rowMajor.push_back(drawn.columns.column(c)[i]);
    }
    std::vector<PermutedUnit> units;
    for (std::uint32_t c = 0; c < columns; ++c)
        units.push_back({{c}, kEverybody});
    units.push_back({{1, 3, 4}, kEverybody});
    const std::vector<std::vector<std::uint8_t>> masks;
    TreeGrower grower(drawn.columns, drawn.label, {2, 10});
    OutOfBagWalk walk({drawn.columns, rowMajor, drawn.label, masks, units}, 1);
    OutOfBagVotes votes{std::vector<std::uint64_t>(drawn.columns.rows), std::vector<std::uint32_t>(drawn.columns.rows)};
    Tree tree;
    RandomStream random(17);
    grower.grow(random, tree);
    QVERIFY(tree.node.size() > 21);
    RandomStream again = random; // draws the same shifts
    std::vector<double> loss(units.size());
    walk.judge(tree, grower.drawn(), random, votes, loss);

    std::vector<std::size_t> out;
    for (std::size_t row = 0; row < drawn.columns.rows; ++row) {
        if (grower.drawn()[row] == 0)
            out.push_back(row);
    }
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::size_t shift = again.below(out.size());
        double rise = 0.0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            const double label = drawn.label[out[i]];
            const double own = walkedShare(tree, drawn.columns, out[i], {}, 0);
            const double permuted = walkedShare(tree, drawn.columns, out[i], units[unit].columns, out[(i + shift) % out.size()]);
            rise += (label - permuted) * (label - permuted) - (label - own) * (label - own);
        }
        QVERIFY(std::abs(loss[unit] - rise / static_cast<double>(out.size())) < 1e-12);
    }
}

void HistogramForestTest::rowsOutsideTheMaskNeitherLendNorCount()
{
    // Among those of the mask the column is constant: permuting it changes nothing, whatever the others have.
    Drawn drawn = drawnData(500, 4, 5);
    std::vector<std::uint8_t> mask;
    for (std::size_t i = 0; i < drawn.columns.rows; ++i)
        mask.push_back(drawn.columns.column(0)[i] == 0 ? 1 : 0);
    ForestInput input = inputOf(drawn);
    const auto everybody = histogramForest(input, planOf(30));
    input.masks = {mask};
    input.columnMask = {0, kEverybody, kEverybody, kEverybody};
    const auto masked = histogramForest(input, planOf(30));
    QVERIFY(everybody && masked);
    QVERIFY(everybody->importance[0] > 0.01);
    QCOMPARE(masked->importance[0], 0.0);
    input.masks = {std::vector<std::uint8_t>(drawn.columns.rows, 0)};
    const auto nobody = histogramForest(input, planOf(5));
    QVERIFY(nobody && std::isnan(nobody->importance[0]));
}

void HistogramForestTest::aColumnThatNothingDependsOnHasNoImportance()
{
    Drawn drawn = drawnData(2000, 3, 9);
    RandomStream random(2);
    appendShuffledCopy(drawn.columns, 0, random);
    appendColumn(drawn.columns, std::vector<double>(2000, 4.0));
    const auto forest = histogramForest(inputOf(drawn), planOf(100));
    QVERIFY(forest.has_value());
    QVERIFY(forest->importance[0] > 0.02);
    QVERIFY(std::abs(forest->importance[3]) < 0.005);
    QCOMPARE(forest->importance[4], 0.0);
    QCOMPARE(forest->gini[4], 0.0);
}

void HistogramForestTest::copiesShareTheirImportanceAndHaveItTogether()
{
    Drawn drawn = drawnData(2000, 4, 21);
    std::vector<double> copy(drawn.columns.column(0).begin(), drawn.columns.column(0).end());
    appendColumn(drawn.columns, copy);
    ForestInput input = inputOf(drawn);
    input.groups.push_back({{0, 4}, kEverybody});
    const auto forest = histogramForest(input, planOf(100));
    QVERIFY(forest.has_value());
    QVERIFY(forest->joint[0] > 1.5 * forest->importance[0]);
    QVERIFY(forest->joint[0] > 1.5 * forest->importance[4]);
}

/// The bar: as close to ranger as ranger is to itself from another seed, less 0.02, or 0.95. Means over its seeds.
void HistogramForestTest::importanceAgreesWithRanger()
{
    const auto planted = readForestTable("planted");
    const auto expected = readForestTable("expected_planted");
    const auto fits = readForestTable("expected_forests");
    Drawn drawn;
    for (const std::string &feature : columnOf<std::string>(expected, "feature")) {
        std::vector<double> values = columnOf<double>(planted, feature);
        for (double &value : values)
            value = std::log1p(value);
        appendColumn(drawn.columns, values);
    }
    for (const double retained : columnOf<double>(planted, "retained"))
        drawn.label.push_back(retained > 0.5 ? 1 : 0);
    const auto forest = histogramForest(inputOf(drawn), planOf(500, 1, 2));
    QVERIFY(forest.has_value());
    double agreement = 0.0, scale = 0.0;
    for (int seed = 1; seed <= 24; ++seed) {
        const auto theirs = columnOf<double>(expected, "seed" + std::to_string(seed));
        agreement += spearmanOf(theirs, forest->importance) / 24.0;
        scale += theirs[0] / 24.0;
    }
    const double between = columnOf<double>(fits, "seed_to_seed")[0];
    QVERIFY2(agreement >= std::min(0.95, between - 0.02), qPrintable(QString::number(agreement)));
    // Not only the order: the strongest feature's importance itself.
    QVERIFY(std::abs(forest->importance[0] / scale - 1.0) < 0.1);
    const PredictionQuality quality = predictionQuality(forest->probability, drawn.label);
    QVERIFY(std::abs(*quality.auc - columnOf<double>(fits, "auc")[0]) < 0.01);
    QVERIFY(std::abs(*quality.brier - columnOf<double>(fits, "brier")[0]) < 0.003);
    QVERIFY(std::abs(*quality.accuracy - columnOf<double>(fits, "accuracy")[0]) < 0.02);
}

/// expected.R: auc by ranks, its standard error by DeLong's placements, one row at a time.
void HistogramForestTest::areaAndItsIntervalEqualR()
{
    const auto rows = readForestTable("area");
    const auto expected = readForestTable("expected_area");
    std::vector<std::uint8_t> label;
    for (const double value : columnOf<double>(rows, "label"))
        label.push_back(value > 0.5 ? 1 : 0);
    std::vector<double> probability = columnOf<double>(rows, "probability");
    probability.push_back(std::numeric_limits<double>::quiet_NaN()); // never out of bag
    label.push_back(1);
    const PredictionQuality quality = predictionQuality(probability, label);
    const auto near = [](double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs); };
    QVERIFY(near(*quality.auc, columnOf<double>(expected, "auc")[0]));
    QVERIFY(near((*quality.aucHigh - *quality.aucLow) / (2.0 * 1.959963984540054), columnOf<double>(expected, "se")[0]));
    QVERIFY(near(*quality.brier, columnOf<double>(expected, "brier")[0]));
    QVERIFY(near(*quality.accuracy, columnOf<double>(expected, "accuracy")[0]));
    QCOMPARE(quality.n, 400U);
}

void HistogramForestTest::predictionsOfOneLabelHaveNoArea()
{
    const std::vector<double> probability{0.2, 0.9};
    const PredictionQuality quality = predictionQuality(probability, std::vector<std::uint8_t>{1, 1});
    QVERIFY(!quality.auc && !quality.aucLow);
    QCOMPARE(*quality.accuracy, 0.5);
    QVERIFY(!predictionQuality({}, {}).brier);
}

void HistogramForestTest::everyTreeIsToldAndCancellingStops()
{
    const Drawn drawn = drawnData(200, 4, 1);
    std::stop_source source;
    int told = 0; // the callback is never called twice at once
    double last = 0.0;
    const auto whole = histogramForest(inputOf(drawn), planOf(12, 1, 2), [&](const Progress &progress) {
        ++told;
        last = progress.fraction;
    });
    QVERIFY(whole.has_value());
    QCOMPARE(told, 12);
    QCOMPARE(last, 1.0);
    const auto stopped = histogramForest(
        inputOf(drawn), planOf(1000),
        [&](const Progress &progress) {
            if (progress.rows == 3)
                source.request_stop();
            told = static_cast<int>(progress.rows);
        },
        source.get_token());
    QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    QCOMPARE(told, 3);
}

void HistogramForestTest::nothingToLearnFromIsRefused()
{
    const BinnedColumns empty;
    const std::vector<std::uint8_t> nobody;
    const auto forest = histogramForest({empty, nobody, {}, {}, {}}, planOf(5));
    QVERIFY(!forest && forest.error().code == ErrorCode::InvalidArgument);
    const Drawn drawn = drawnData(10, 2, 1);
    const std::vector<std::uint8_t> few{1, 0};
    QVERIFY(!histogramForest({drawn.columns, few, {}, {}, {}}, planOf(5)));
}

WAYMARK_TEST(HistogramForestTest)

} // namespace waymark

#include "histogram_forest_test.moc"
