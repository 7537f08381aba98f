#include "core/base/parallel.h"

#include <atomic>
#include <vector>

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

class ParallelTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlaceIsDoneOnceByAWorkerOfItsNumber_data();
    void everyPlaceIsDoneOnceByAWorkerOfItsNumber();
    void whatIsProducedIsConsumedInOrder_data();
    void whatIsProducedIsConsumedInOrder();
    void aConsumerThatStopsIsAskedNoMore();
};

void ParallelTest::everyPlaceIsDoneOnceByAWorkerOfItsNumber_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("threads");
    QTest::newRow("nothing to do") << std::size_t{0} << std::size_t{4};
    QTest::newRow("one thread") << std::size_t{50} << std::size_t{1};
    QTest::newRow("more threads than work") << std::size_t{3} << std::size_t{8};
    QTest::newRow("more work than threads") << std::size_t{500} << std::size_t{4};
}

void ParallelTest::everyPlaceIsDoneOnceByAWorkerOfItsNumber()
{
    QFETCH(std::size_t, count);
    QFETCH(std::size_t, threads);
    std::vector<std::atomic<int>> times(count);
    std::vector<std::atomic<int>> inWork(threads);
    std::atomic<bool> alone = true;
    parallelWorkers(count, threads, [&](std::size_t i, std::size_t worker) {
        alone = alone && ++inWork[worker] == 1;
        ++times[i];
        --inWork[worker];
    });
    QVERIFY(alone);
    for (const auto &time : times)
        QCOMPARE(time.load(), 1);
}

void ParallelTest::whatIsProducedIsConsumedInOrder_data() { everyPlaceIsDoneOnceByAWorkerOfItsNumber_data(); }

void ParallelTest::whatIsProducedIsConsumedInOrder()
{
    QFETCH(std::size_t, count);
    QFETCH(std::size_t, threads);
    std::vector<std::size_t> produced(count, 0);
    std::vector<std::size_t> consumed;
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < count; ++i)
        expected.push_back(i * 10);
    parallelInOrder(
        count, threads, [&](std::size_t i) { produced[i] = i * 10; },
        [&](std::size_t i) {
            consumed.push_back(produced[i]);
            return true;
        });
    QCOMPARE(consumed, expected);
}

void ParallelTest::aConsumerThatStopsIsAskedNoMore()
{
    std::size_t consumed = 0;
    parallelInOrder(
        1000, 4, [](std::size_t) {}, [&](std::size_t i) { return ++consumed, i < 5; });
    QCOMPARE(consumed, std::size_t{6});
}

WAYMARK_TEST(ParallelTest)

} // namespace waymark

#include "parallel_test.moc"
