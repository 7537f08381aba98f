#include "ui/session/latest_job.h"

#include <algorithm>

namespace waymark {

LatestJob::LatestJob(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_patience(patience)
{
    m_pool.setMaxThreadCount(1);
    m_overdue.setSingleShot(true);
    connect(&m_overdue, &QTimer::timeout, this, &LatestJob::stopWhenOverdue);
}

LatestJob::~LatestJob()
{
    m_waiting = nullptr;
    m_stop.request_stop();
    m_pool.waitForDone();
}

void LatestJob::submitWork(Work work)
{
    if (!m_running) {
        start(std::move(work));
        announce();
        return;
    }
    m_waiting = std::move(work);
    stopWhenOverdue();
}

void LatestJob::cancel()
{
    m_waiting = nullptr;
    m_overdue.stop();
    m_abandonedUpTo = m_ticket;
    m_stop.request_stop();
}

void LatestJob::start(Work work)
{
    m_running = true;
    m_stop = std::stop_source();
    m_startedAt.start();
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token(), ticket = ++m_ticket] {
        auto delivery = work(stop);
        QMetaObject::invokeMethod(
            this, [this, ticket, delivery = std::move(delivery)] { finish(ticket, delivery); }, Qt::QueuedConnection);
    });
}

void LatestJob::finish(std::uint64_t ticket, const Delivery &delivery)
{
    m_overdue.stop();
    m_running = false;
    // The next one starts first: it works while the receiver of this outcome paints.
    if (m_waiting != nullptr)
        start(std::exchange(m_waiting, nullptr));
    if (delivery && ticket > m_abandonedUpTo)
        delivery();
    announce();
}

void LatestJob::announce()
{
    if (m_announcedBusy == m_running)
        return;
    m_announcedBusy = m_running;
    emit busyChanged(m_running);
}

void LatestJob::stopWhenOverdue()
{
    if (!m_running || m_waiting == nullptr)
        return;
    const std::chrono::milliseconds left = m_patience - std::chrono::milliseconds(m_startedAt.elapsed());
    if (left.count() <= 0)
        m_stop.request_stop();
    else if (!m_overdue.isActive())
        m_overdue.start(left);
}

} // namespace waymark
