#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

#include "core/base/error.h"
#include "core/import/text/record_reader.h"

namespace waymark {

/// Reads and splits a text on a thread of its own, a few batches ahead of whoever uses them. The reader must outlive it and must not
/// be touched until the pipe has ended.
class RecordPipe {
public:
    explicit RecordPipe(RecordReader &reader);
    ~RecordPipe();
    RecordPipe(const RecordPipe &) = delete;
    RecordPipe &operator=(const RecordPipe &) = delete;

    /// Waits for the next batch; false at the end of the text. Hand the batch back for re-use by passing it in.
    Expected<bool> next(RecordBatch &batch);

private:
    void run(const std::stop_token &stop);

    RecordReader &m_reader;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<RecordBatch> m_ready;
    std::deque<RecordBatch> m_spare;
    std::optional<Error> m_error;
    bool m_ended = false;
    std::jthread m_thread; ///< last: everything it uses is there before it starts
};

} // namespace waymark
