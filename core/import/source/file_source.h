#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <sys/stat.h>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"

struct XXH3_state_s;

namespace waymark {

/// A regular file, hashed on the way.
class FileSource final : public ByteSource {
public:
    /// Errors: FileNotFound, NotAFile (directory, FIFO, device), FileUnreadable; while reading FileChanged when its size or time of
    /// change is another at the end than at the start.
    static Expected<std::unique_ptr<FileSource>> open(const std::string &path);
    ~FileSource() override;
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    Expected<std::size_t> read(std::span<char> into) override;
    std::int64_t position() const override { return m_position; }
    std::int64_t size() const { return m_status.st_size; }
    const std::string &path() const { return m_path; }
    int descriptor() const { return m_descriptor; }
    /// Back to the start; what was read so far is not part of the hash.
    Expected<void> rewind();
    /// Fails with FileChanged where the file is another than it was when it was opened.
    Expected<void> checkUnchanged() const;
    /// XXH3-128 of the file, hexadecimal; reads what was not read yet.
    Expected<std::string> contentHash();

private:
    FileSource(int descriptor, std::string path, const struct stat &status);

    int m_descriptor;
    std::string m_path;
    struct stat m_status;
    XXH3_state_s *m_hash;
    std::int64_t m_position = 0;
};

} // namespace waymark
