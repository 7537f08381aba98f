#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/error.h"

namespace waymark {

/// Where the bytes of an input come from. Stages (unpacking, encoding) wrap one source in another.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `into`; fewer bytes than asked for only at the end, 0 after it.
    virtual Expected<std::size_t> read(std::span<char> into) = 0;
    /// Bytes of the underlying file read so far, for progress.
    virtual std::int64_t position() const = 0;
};

} // namespace waymark
