#pragma once

#include <cstdint>
#include <functional>

namespace waymark {

/// How far a long piece of work is. Called from the working thread, some ten times a second at most.
struct Progress {
    double fraction = 0.0;     ///< 0..1 of the whole job
    std::int64_t rows = 0;     ///< rows read so far, where the job reads rows
    std::int64_t bytes = 0;    ///< bytes read so far, where the job reads a file
    double bytesPerSecond = 0; ///< 0 where it is not known
};

using ProgressCallback = std::function<void(const Progress &)>;

} // namespace waymark
