#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark {

std::size_t hardwareThreads() { return std::max<std::size_t>(1, std::thread::hardware_concurrency()); }

void parallelFor(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &body)
{
    parallelWorkers(count, threads, [&](std::size_t i, std::size_t) { body(i); });
}

void parallelWorkers(std::size_t count, std::size_t threads, const std::function<void(std::size_t, std::size_t)> &body)
{
    threads = std::min(threads, count);
    if (threads <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            body(i, 0);
        return;
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t worker) {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1))
            body(i, worker);
    };
    std::vector<std::jthread> others;
    others.reserve(threads - 1);
    for (std::size_t worker = 1; worker < threads; ++worker)
        others.emplace_back(work, worker);
    work(0);
}

void parallelInOrder(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &produce,
                     const std::function<bool(std::size_t)> &consume)
{
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<bool> ready(count);
    const auto produceNext = [&] {
        const std::size_t i = next.fetch_add(1);
        if (i >= count)
            return false;
        produce(i);
        const std::lock_guard lock(mutex);
        ready[i] = true;
        changed.notify_all();
        return true;
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(threads, count); ++i)
        others.emplace_back([&] {
            while (produceNext()) {
            }
        });
    for (std::size_t i = 0; i < count; ++i) {
        std::unique_lock lock(mutex);
        while (!ready[i]) {
            lock.unlock();
            const bool produced = produceNext();
            lock.lock();
            if (!produced)
                changed.wait(lock, [&] { return ready[i]; });
        }
        lock.unlock();
        if (!consume(i)) {
            next = count;
            return;
        }
    }
}

} // namespace waymark
