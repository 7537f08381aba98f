#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"
#include "core/import/source/input.h"

namespace waymark {

/// The container a file of this start is; Plain for anything unknown.
Container containerOf(const char *start, std::size_t size);

/// A guard against archives that unpack to far more than data would.
class UnpackLimit {
public:
    explicit UnpackLimit(std::int64_t packedBytes)
        : m_packed(packedBytes)
    {}
    /// False from the moment on at which the sum is out of all proportion.
    bool allows(std::size_t bytes);

private:
    std::int64_t m_packed;
    std::int64_t m_unpacked = 0;
};

/*!
 * Unpacks a stream (gzip with its members one behind the other, zstd, xz, bzip2) as it is read.
 *
 *   Errors   while reading: those of the source; FileUnreadable (cut short, damaged), UnsupportedFormat (a bomb)
 */
std::unique_ptr<ByteSource> unpacked(std::unique_ptr<ByteSource> packed, std::string name, std::shared_ptr<UnpackLimit> limit);

} // namespace waymark
