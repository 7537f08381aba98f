#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace waymark {

/// A file that appears whole or not at all: written beside its place and renamed when it is done. Dropped without commit(), it
/// leaves nothing behind.
class OutputFile {
public:
    /// Error: FileUnwritable.
    static Expected<OutputFile> create(const std::string &path);

    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&other) = delete;
    ~OutputFile();

    /// A failure to write is remembered and reported by commit().
    void write(std::string_view text);
    /// Error: FileUnwritable.
    Expected<void> commit();

private:
    OutputFile(std::string path, std::string beside, std::FILE *file);

    std::string m_path;
    std::string m_beside;
    std::FILE *m_file = nullptr;
    bool m_failed = false;
};

} // namespace waymark
