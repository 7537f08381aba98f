#include "core/import/text/record_pipe.h"

namespace waymark {

namespace {

constexpr std::size_t kBatchesAhead = 3;

} // namespace

RecordPipe::RecordPipe(RecordReader &reader)
    : m_reader(reader)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

RecordPipe::~RecordPipe() = default;

void RecordPipe::run(const std::stop_token &stop)
{
    while (true) {
        RecordBatch batch;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < kBatchesAhead; }))
                return;
            if (!m_spare.empty()) {
                batch = std::move(m_spare.front());
                m_spare.pop_front();
            }
        }
        const auto more = m_reader.next(batch);
        const std::lock_guard lock(m_mutex);
        if (!more)
            m_error = more.error();
        m_ended = !more || !*more;
        if (!m_ended)
            m_ready.push_back(std::move(batch));
        m_changed.notify_all();
        if (m_ended)
            return;
    }
}

Expected<bool> RecordPipe::next(RecordBatch &batch)
{
    std::unique_lock lock(m_mutex);
    if (batch.text.capacity() > 0)
        m_spare.push_back(std::move(batch));
    m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
    if (m_ready.empty()) {
        if (m_error)
            return tl::make_unexpected(*m_error);
        return false;
    }
    batch = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return true;
}

} // namespace waymark
