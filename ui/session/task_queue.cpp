#include "ui/session/task_queue.h"

namespace waymark {

TaskQueue::TaskQueue(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TaskQueue::~TaskQueue()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void TaskQueue::run(Task task)
{
    m_pool.start([this, task = std::move(task), stop = m_stop.get_token()] {
        auto delivery = task(stop);
        if (delivery)
            QMetaObject::invokeMethod(this, std::move(delivery), Qt::QueuedConnection);
    });
}

void TaskQueue::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

} // namespace waymark
