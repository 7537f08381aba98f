#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <vector>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "tests/support/registry.h"
#include "ui/session/latest_job.h"

using waymark::Error;
using waymark::ErrorCode;
using waymark::Expected;
using waymark::failure;
using waymark::LatestJob;

namespace {

constexpr std::chrono::milliseconds kEndlessPatience{1'000'000};

/// A job that says when it has begun and waits until it is let go, or told to stop when it listens to that.
struct HeldJob {
    QSemaphore begun, release;

    std::function<Expected<int>(std::stop_token)> returning(int value)
    {
        return [this, value](std::stop_token) -> Expected<int> {
            begun.release();
            release.acquire();
            return value;
        };
    }

    std::function<Expected<int>(std::stop_token)> untilStopped()
    {
        return [this](std::stop_token stop) -> Expected<int> {
            std::mutex mutex;
            std::condition_variable_any stopped;
            begun.release();
            std::unique_lock lock(mutex);
            stopped.wait(lock, stop, [] { return false; });
            return failure(ErrorCode::Cancelled);
        };
    }
};

std::function<Expected<int>(std::stop_token)> quick(int value)
{
    return [value](std::stop_token) -> Expected<int> { return value; };
}

/// Remembers what was delivered, in order.
struct Screen {
    std::vector<int> values;
    std::vector<Error> errors;

    std::function<void(Expected<int>)> deliver()
    {
        return [this](Expected<int> result) {
            if (result)
                values.push_back(*result);
            else
                errors.push_back(result.error());
        };
    }
};

} // namespace

class LatestJobTest : public QObject {
    Q_OBJECT

private slots:
    void deliversTheOutcomeOnTheThreadOfTheOwner();
    void runsTheWorkOnAnotherThread();
    void olderRequestIsStillShownWhenItFinishesFirst();
    void newerRequestReplacesTheWaitingOneOnly();
    void ofManyRequestsTheFirstAndTheLastAreRun();
    void runningJobIsLeftAloneWhileNothingWaits();
    void runningJobIsLeftAloneWithinThePatience();
    void runningJobIsStoppedWhenANewerOneWaitsPastThePatience();
    void runningJobIsStoppedAtOnceWhenItIsAlreadyOverdue();
    void outcomeCancelledIsNeverDelivered();
    void valueOfAJobToldToStopTooLateIsStillShown();
    void failureIsDelivered();
    void exceptionIsDeliveredAsInternal();
    void cancelDropsTheRunningAndTheWaiting();
    void requestAfterCancelIsRun();
    void busyOnceFromTheFirstRequestToTheLastOutcome();
    void requestMadeWhileDeliveringIsRun();
    void destructorStopsTheRunningJobAndWaits();
    void destructorNeverRunsTheWaitingJob();
    void destructorDeliversNothing();
    void jobOwnsItsInputs();
};

void LatestJobTest::deliversTheOutcomeOnTheThreadOfTheOwner()
{
    LatestJob job;
    QThread *thread = nullptr;
    int value = 0;
    job.submit<int>(quick(7), [&](Expected<int> result) {
        thread = QThread::currentThread();
        value = *result;
    });
    QTRY_COMPARE(value, 7);
    QCOMPARE(thread, QThread::currentThread());
}

void LatestJobTest::runsTheWorkOnAnotherThread()
{
    LatestJob job;
    Screen screen;
    QThread *thread = nullptr;
    job.submit<int>(
        [&](std::stop_token) -> Expected<int> {
            thread = QThread::currentThread();
            return 1;
        },
        screen.deliver());
    QTRY_COMPARE(screen.values.size(), 1u);
    QVERIFY(thread != nullptr);
    QVERIFY(thread != QThread::currentThread());
}

void LatestJobTest::olderRequestIsStillShownWhenItFinishesFirst()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1, 2}));
}

void LatestJobTest::newerRequestReplacesTheWaitingOneOnly()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    job.submit<int>(quick(3), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1, 3}));
    QVERIFY(!job.isBusy());
}

void LatestJobTest::ofManyRequestsTheFirstAndTheLastAreRun()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    job.submit<int>(first.returning(0), screen.deliver());
    first.begun.acquire();
    for (int value = 1; value <= 100; ++value)
        job.submit<int>(quick(value), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{0, 100}));
}

void LatestJobTest::runningJobIsLeftAloneWhileNothingWaits()
{
    std::stop_token seen;
    HeldJob held;
    Screen screen;
    LatestJob job(nullptr, std::chrono::milliseconds(0));
    job.submit<int>(
        [&](std::stop_token stop) -> Expected<int> {
            seen = stop;
            return held.returning(1)(stop);
        },
        screen.deliver());
    held.begun.acquire();
    QCoreApplication::processEvents();
    QVERIFY(!seen.stop_requested());
    held.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1}));
}

void LatestJobTest::runningJobIsLeftAloneWithinThePatience()
{
    std::stop_token seen;
    HeldJob held;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    job.submit<int>(
        [&](std::stop_token stop) -> Expected<int> {
            seen = stop;
            return held.returning(1)(stop);
        },
        screen.deliver());
    held.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    QCoreApplication::processEvents();
    QVERIFY(!seen.stop_requested());
    held.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1, 2}));
}

void LatestJobTest::runningJobIsStoppedWhenANewerOneWaitsPastThePatience()
{
    HeldJob first;
    Screen screen;
    // Long enough for the second request to arrive within it, so that it is the timer that stops the first.
    LatestJob job(nullptr, std::chrono::milliseconds(50));
    job.submit<int>(first.untilStopped(), screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    QTRY_COMPARE(screen.values, (std::vector<int>{2}));
    QVERIFY(screen.errors.empty());
}

void LatestJobTest::runningJobIsStoppedAtOnceWhenItIsAlreadyOverdue()
{
    HeldJob first;
    Screen screen;
    std::stop_token seen;
    LatestJob job(nullptr, std::chrono::milliseconds(0));
    job.submit<int>(
        [&](std::stop_token stop) -> Expected<int> {
            seen = stop;
            return first.untilStopped()(stop);
        },
        screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    QVERIFY(seen.stop_requested());
    QTRY_COMPARE(screen.values, (std::vector<int>{2}));
}

void LatestJobTest::outcomeCancelledIsNeverDelivered()
{
    LatestJob job;
    Screen screen;
    QSignalSpy busy(&job, &LatestJob::busyChanged);
    job.submit<int>([](std::stop_token) -> Expected<int> { return failure(ErrorCode::Cancelled); }, screen.deliver());
    QTRY_COMPARE(busy.size(), 2);
    QVERIFY(screen.values.empty());
    QVERIFY(screen.errors.empty());
}

void LatestJobTest::valueOfAJobToldToStopTooLateIsStillShown()
{
    // It is newer than what is on screen, and right for its request.
    HeldJob first;
    HeldJob second;
    Screen screen;
    LatestJob job(nullptr, std::chrono::milliseconds(0));
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.submit<int>(second.returning(2), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1}));
    second.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{1, 2}));
}

void LatestJobTest::failureIsDelivered()
{
    LatestJob job;
    Screen screen;
    job.submit<int>([](std::stop_token) -> Expected<int> { return failure(ErrorCode::NoUsage); }, screen.deliver());
    QTRY_COMPARE(screen.errors.size(), 1u);
    QCOMPARE(screen.errors.front().code, ErrorCode::NoUsage);
}

void LatestJobTest::exceptionIsDeliveredAsInternal()
{
    LatestJob job;
    Screen screen;
    job.submit<int>([](std::stop_token) -> Expected<int> { throw std::runtime_error("out of luck"); }, screen.deliver());
    QTRY_COMPARE(screen.errors.size(), 1u);
    QCOMPARE(screen.errors.front().code, ErrorCode::Internal);
    QCOMPARE(screen.errors.front().detail, std::string("out of luck"));
}

void LatestJobTest::cancelDropsTheRunningAndTheWaiting()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    QSignalSpy busy(&job, &LatestJob::busyChanged);
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    job.cancel();
    first.release.release();
    QTRY_COMPARE(busy.size(), 2);
    QVERIFY(screen.values.empty());
}

void LatestJobTest::requestAfterCancelIsRun()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.cancel();
    job.submit<int>(quick(2), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{2}));
}

void LatestJobTest::busyOnceFromTheFirstRequestToTheLastOutcome()
{
    HeldJob first;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    QSignalSpy busy(&job, &LatestJob::busyChanged);
    job.submit<int>(first.returning(1), screen.deliver());
    first.begun.acquire();
    job.submit<int>(quick(2), screen.deliver());
    first.release.release();
    QTRY_COMPARE(screen.values.size(), 2u);
    QCOMPARE(busy.size(), 2);
    QCOMPARE(busy.first().first().toBool(), true);
    QCOMPARE(busy.last().first().toBool(), false);
}

void LatestJobTest::requestMadeWhileDeliveringIsRun()
{
    LatestJob job;
    Screen screen;
    job.submit<int>(quick(1), [&](Expected<int> result) {
        screen.values.push_back(*result);
        job.submit<int>(quick(2), screen.deliver());
    });
    QTRY_COMPARE(screen.values, (std::vector<int>{1, 2}));
    QTRY_VERIFY(!job.isBusy());
}

void LatestJobTest::destructorStopsTheRunningJobAndWaits()
{
    HeldJob held;
    bool ended = false;
    {
        LatestJob job;
        job.submit<int>(
            [&](std::stop_token stop) -> Expected<int> {
                auto result = held.untilStopped()(stop);
                ended = true;
                return result;
            },
            [](Expected<int>) {});
        held.begun.acquire();
    }
    QVERIFY(ended);
}

void LatestJobTest::destructorNeverRunsTheWaitingJob()
{
    HeldJob held;
    bool ran = false;
    {
        LatestJob job(nullptr, kEndlessPatience);
        job.submit<int>(held.untilStopped(), [](Expected<int>) {});
        held.begun.acquire();
        job.submit<int>(
            [&](std::stop_token) -> Expected<int> {
                ran = true;
                return 2;
            },
            [](Expected<int>) {});
    }
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void LatestJobTest::destructorDeliversNothing()
{
    Screen screen;
    QSemaphore done;
    {
        LatestJob job;
        job.submit<int>(
            [&](std::stop_token) -> Expected<int> {
                done.release();
                return 1;
            },
            screen.deliver());
        done.acquire();
    }
    QCoreApplication::processEvents();
    QVERIFY(screen.values.empty());
}

void LatestJobTest::jobOwnsItsInputs()
{
    HeldJob held;
    Screen screen;
    LatestJob job(nullptr, kEndlessPatience);
    auto input = std::make_shared<const int>(41);
    std::weak_ptr<const int> watched = input;
    job.submit<int>(
        [&held, input](std::stop_token stop) -> Expected<int> {
            const auto held1 = held.returning(1)(std::move(stop));
            return *input + *held1;
        },
        screen.deliver());
    input.reset();
    held.begun.acquire();
    QVERIFY(!watched.expired());
    held.release.release();
    QTRY_COMPARE(screen.values, (std::vector<int>{42}));
    QTRY_VERIFY(watched.expired());
}

WAYMARK_TEST(LatestJobTest)

#include "latest_job_test.moc"
