#pragma once

#include <cstddef>
#include <functional>

namespace waymark {

/// Threads worth using on this machine, at least 1.
std::size_t hardwareThreads();

/*!
 * Runs body(i) for every i in [0, count) on up to `threads` threads and returns when all are done.
 *
 * The body must not throw and must write only to places of its own i, so that the number of threads never changes a result.
 */
void parallelFor(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &body);

} // namespace waymark
