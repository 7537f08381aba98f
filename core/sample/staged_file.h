#pragma once

#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace waymark::sample {

/// A file written beside its place under another name and put there when it is complete; removed when it never is.
class StagedFile {
public:
    explicit StagedFile(std::string path);
    ~StagedFile();
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;

    bool isOpen() const { return m_opened; }
    const std::string &path() const { return m_path; }

    void append(std::string_view text)
    {
        m_buffer.append(text);
        if (m_buffer.size() >= kBufferBytes)
            writeBuffer();
    }
    /// A whole number, in decimal.
    void append(std::int64_t number);

    /// Writes the rest and closes; FileUnwritable where opening or any write failed.
    Expected<void> finish();
    /// Gives the finished file its name, replacing an older one.
    Expected<void> publish();

private:
    static constexpr std::size_t kBufferBytes = std::size_t{1} << 20;
    void writeBuffer();

    std::string m_path;
    std::string m_stagedPath;
    std::FILE *m_file;
    bool m_opened;
    std::string m_buffer;
    bool m_failed = false;
    bool m_published = false;
};

} // namespace waymark::sample
