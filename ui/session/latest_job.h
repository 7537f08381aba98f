#pragma once

#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <stop_token>
#include <utility>

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "core/base/error.h"

namespace waymark {

/*!
 * Runs the newest of many requests on a background thread: one running, one waiting.
 *
 * A newer request replaces the waiting one. The running one is asked to stop only when a newer one waits and it has run for longer
 * than the patience: cancelling at every request would starve the screen while a slider moves. Nothing is debounced.
 *
 *   Thread   everything but the work itself happens on the thread of this object
 *   Order    outcomes arrive in the order of their requests, so what arrives is always newer than what is shown
 *   Ends     the destructor cancels and waits; work that waited is never run
 */
class LatestJob : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience{250};

    explicit LatestJob(QObject *parent = nullptr, std::chrono::milliseconds patience = kPatience);
    ~LatestJob() override;

    /*!
     * Runs `work`, which owns its inputs, then calls `deliver` with its outcome. An outcome of Cancelled is dropped, and so is any
     * outcome after cancel(). An exception is delivered as Internal.
     */
    template <class Result>
    void submit(std::function<Expected<Result>(std::stop_token)> work, std::function<void(Expected<Result>)> deliver)
    {
        submitWork([work = std::move(work), deliver = std::move(deliver)](std::stop_token stop) -> Delivery {
            auto outcome = guarded<Result>(work, std::move(stop));
            if (!outcome && outcome.error().code == ErrorCode::Cancelled)
                return {};
            return [deliver, outcome = std::move(outcome)]() mutable { deliver(std::move(outcome)); };
        });
    }

    /// Stops the running job and forgets the waiting one; nothing of either is delivered.
    void cancel();

    /// True from a request until nothing runs or waits any more.
    bool isBusy() const { return m_running || m_waiting != nullptr; }

signals:
    void busyChanged(bool busy);

private:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(std::stop_token)>;

    template <class Result>
    static Expected<Result> guarded(const std::function<Expected<Result>(std::stop_token)> &work, std::stop_token stop)
    {
        try {
            return work(std::move(stop));
        } catch (const std::exception &exception) {
            return failure(ErrorCode::Internal, exception.what());
        }
    }

    void submitWork(Work work);
    void start(Work work);
    void finish(std::uint64_t ticket, const Delivery &delivery);
    void stopWhenOverdue();
    void announce();

    QThreadPool m_pool;
    QTimer m_overdue;
    QElapsedTimer m_startedAt;
    std::chrono::milliseconds m_patience;
    std::stop_source m_stop;
    Work m_waiting;
    std::uint64_t m_ticket = 0;        ///< of the running job
    std::uint64_t m_abandonedUpTo = 0; ///< tickets whose outcome nobody wants
    bool m_running = false;
    bool m_announcedBusy = false;
};

} // namespace waymark
