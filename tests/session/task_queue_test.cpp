#include <vector>

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "tests/support/registry.h"
#include "ui/session/task_queue.h"

using waymark::TaskQueue;

class TaskQueueTest : public QObject {
    Q_OBJECT

private slots:
    void tasksRunOneAfterTheOtherInOrder();
    void outcomesArriveOnTheThreadOfTheOwner();
    void cancelReachesRunningAndWaitingTasksOnly();
    void destructorRunsWhatWaitsAndDeliversNothing();
};

void TaskQueueTest::tasksRunOneAfterTheOtherInOrder()
{
    TaskQueue queue;
    std::vector<int> order;
    for (int task = 0; task < 50; ++task)
        queue.run([&order, task](std::stop_token) -> TaskQueue::Delivery {
            order.push_back(task);
            return {};
        });
    queue.waitForDone();
    QCOMPARE(order.size(), 50u);
    for (int task = 0; task < 50; ++task)
        QCOMPARE(order[static_cast<std::size_t>(task)], task);
}

void TaskQueueTest::outcomesArriveOnTheThreadOfTheOwner()
{
    TaskQueue queue;
    QThread *worker = nullptr;
    QThread *owner = nullptr;
    queue.run([&](std::stop_token) -> TaskQueue::Delivery {
        worker = QThread::currentThread();
        return [&owner] { owner = QThread::currentThread(); };
    });
    QTRY_COMPARE(owner, QThread::currentThread());
    QVERIFY(worker != owner);
}

void TaskQueueTest::cancelReachesRunningAndWaitingTasksOnly()
{
    TaskQueue queue;
    QSemaphore begun;
    QSemaphore release;
    std::vector<bool> stopped;
    queue.run([&](std::stop_token stop) -> TaskQueue::Delivery {
        begun.release();
        release.acquire();
        stopped.push_back(stop.stop_requested());
        return {};
    });
    const auto note = [&](std::stop_token stop) -> TaskQueue::Delivery {
        stopped.push_back(stop.stop_requested());
        return {};
    };
    queue.run(note);
    begun.acquire();
    queue.cancel();
    queue.run(note);
    release.release();
    queue.waitForDone();
    QCOMPARE(stopped, (std::vector<bool>{true, true, false}));
}

void TaskQueueTest::destructorRunsWhatWaitsAndDeliversNothing()
{
    bool ran = false;
    bool delivered = false;
    {
        TaskQueue queue;
        queue.run([&](std::stop_token) -> TaskQueue::Delivery {
            ran = true;
            return [&] { delivered = true; };
        });
    }
    QCoreApplication::processEvents();
    QVERIFY(ran);
    QVERIFY(!delivered);
}

WAYMARK_TEST(TaskQueueTest)

#include "task_queue_test.moc"
