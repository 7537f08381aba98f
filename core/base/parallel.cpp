#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace waymark {

std::size_t hardwareThreads() { return std::max<std::size_t>(1, std::thread::hardware_concurrency()); }

void parallelFor(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &body)
{
    threads = std::min(threads, count);
    if (threads <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            body(i);
        return;
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
            body(i);
    };
    std::vector<std::jthread> others;
    others.reserve(threads - 1);
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

} // namespace waymark
