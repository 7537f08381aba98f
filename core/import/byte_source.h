#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "core/base/error.h"

namespace waymark {

/// Where the bytes of an input come from. Later stages (decompression, encoding) wrap one source in another.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the front of `into`; fewer bytes than asked for only at the end, 0 after it.
    virtual Expected<std::size_t> read(std::span<char> into) = 0;
    /// Bytes of the underlying file read so far and in all, for progress.
    virtual std::int64_t position() const = 0;
    virtual std::int64_t size() const = 0;
    /// XXH3-128 of the underlying file, hexadecimal, once everything was read.
    virtual std::string contentHash() const = 0;
};

/// Opens a regular file. Errors: FileNotFound, NotAFile (directory, FIFO, device), FileUnreadable; while reading FileChanged when
/// its size or time of change is another at the end than at the start.
Expected<std::unique_ptr<ByteSource>> openFile(const std::string &path);

} // namespace waymark
