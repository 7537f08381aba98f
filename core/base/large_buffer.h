#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>
#include <type_traits>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace waymark {

/// Uninitialised memory for one large job. It is asked for in large pages where the system has them: handing out 100 MB in small ones
/// takes longer than filling it.
template <class Value>
class LargeBuffer {
    static_assert(std::is_trivially_copyable_v<Value> && std::is_trivially_destructible_v<Value>);

public:
    explicit LargeBuffer(std::size_t count)
        : m_values(allocate(count))
    {}
    Value *data() const { return m_values.get(); }

private:
    struct Free {
        void operator()(Value *values) const { std::free(values); }
    };

    static Value *allocate(std::size_t count)
    {
        constexpr std::size_t kLargePage = std::size_t{2} << 20;
        const std::size_t bytes = (count * sizeof(Value) / kLargePage + 1) * kLargePage;
        void *memory = std::aligned_alloc(kLargePage, bytes);
        if (memory == nullptr)
            throw std::bad_alloc();
#ifdef __linux__
        static_cast<void>(madvise(memory, bytes, MADV_HUGEPAGE)); // a hint: without it all works, a little slower
#endif
        return static_cast<Value *>(memory);
    }

    std::unique_ptr<Value, Free> m_values;
};

} // namespace waymark
