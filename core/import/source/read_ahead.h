#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/import/source/byte_source.h"

namespace waymark {

/// Reads a source on a thread of its own, a few blocks ahead: unpacking goes on while the text before it is split.
class ReadAhead final : public ByteSource {
public:
    explicit ReadAhead(std::unique_ptr<ByteSource> source);
    ~ReadAhead() override;
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    Expected<std::size_t> read(std::span<char> into) override;
    std::int64_t position() const override;

private:
    struct Block {
        std::vector<char> bytes;
        std::int64_t position = 0;
    };
    void run(const std::stop_token &stop);

    std::unique_ptr<ByteSource> m_source;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Block> m_ready;
    std::deque<std::vector<char>> m_spare;
    std::optional<Error> m_error;
    bool m_ended = false;
    Block m_current;
    std::size_t m_at = 0;
    std::jthread m_thread; ///< last: everything it uses is there before it starts
};

} // namespace waymark
