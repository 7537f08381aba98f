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

/// The same with body(i, worker), worker < `threads` being the thread's number: for buffers that a thread uses again and again.
void parallelWorkers(std::size_t count, std::size_t threads, const std::function<void(std::size_t, std::size_t)> &body);

/*!
 * Runs produce(i) for every i in [0, count) on up to `threads` threads, and consume(i) on the calling thread in the order of i, as soon as
 * it was produced; between, the calling thread produces too. consume() returns false to stop early.
 *
 * The same rules hold for produce() as for the body of parallelFor().
 */
void parallelInOrder(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &produce,
                     const std::function<bool(std::size_t)> &consume);

} // namespace waymark
