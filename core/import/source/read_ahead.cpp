#include "core/import/source/read_ahead.h"

#include <algorithm>
#include <cstring>

namespace waymark {

namespace {

constexpr std::size_t kAheadBlock = std::size_t{1} << 20;
constexpr std::size_t kBlocksAhead = 4;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteSource> source)
    : m_source(std::move(source))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{}

ReadAhead::~ReadAhead() = default;

void ReadAhead::run(const std::stop_token &stop)
{
    while (true) {
        Block block;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return m_ready.size() < kBlocksAhead; }))
                return;
            if (!m_spare.empty()) {
                block.bytes = std::move(m_spare.front());
                m_spare.pop_front();
            }
        }
        block.bytes.resize(kAheadBlock);
        const auto got = m_source->read(block.bytes);
        block.bytes.resize(got ? *got : 0);
        block.position = m_source->position();
        const std::lock_guard lock(m_mutex);
        if (!got)
            m_error = got.error();
        m_ended = !got || *got < kAheadBlock;
        if (!block.bytes.empty())
            m_ready.push_back(std::move(block));
        m_changed.notify_all();
        if (m_ended)
            return;
    }
}

Expected<std::size_t> ReadAhead::read(std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        if (m_at == m_current.bytes.size()) {
            std::unique_lock lock(m_mutex);
            if (m_current.bytes.capacity() > 0)
                m_spare.push_back(std::move(m_current.bytes));
            m_changed.wait(lock, [this] { return !m_ready.empty() || m_ended; });
            m_at = 0;
            m_current.bytes.clear();
            if (m_ready.empty()) {
                if (m_error)
                    return tl::make_unexpected(*m_error);
                break;
            }
            m_current = std::move(m_ready.front());
            m_ready.pop_front();
            m_changed.notify_all();
        }
        const std::size_t count = std::min(into.size() - filled, m_current.bytes.size() - m_at);
        std::memcpy(into.data() + filled, m_current.bytes.data() + m_at, count);
        filled += count;
        m_at += count;
    }
    return filled;
}

std::int64_t ReadAhead::position() const { return m_current.position; }

} // namespace waymark
