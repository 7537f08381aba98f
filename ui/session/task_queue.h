#pragma once

#include <functional>
#include <stop_token>
#include <utility>

#include <QObject>
#include <QThreadPool>

namespace waymark {

/*!
 * Runs tasks one after the other on a single background thread, all of them, in order.
 *
 * A store is used by one thread at a time: everything that touches it goes through one queue. A task returns what is to be
 * done with its outcome, which then happens on the thread of this object. The destructor cancels the running task, lets the
 * waiting ones run with a stop already requested, and waits.
 */
class TaskQueue : public QObject {
    Q_OBJECT

public:
    using Delivery = std::function<void()>;
    using Task = std::function<Delivery(std::stop_token)>;

    explicit TaskQueue(QObject *parent = nullptr);
    ~TaskQueue() override;

    void run(Task task);
    /// Asks the running and the waiting tasks to stop; those added later are not concerned.
    void cancel();
    /// Waits until every task has run; what they return is delivered by the event loop as always.
    void waitForDone() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace waymark
