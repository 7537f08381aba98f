#include "core/export/output_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace waymark {

Expected<OutputFile> OutputFile::create(const std::string &path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return failure(ErrorCode::FileUnwritable, "it is a folder", path);
    std::string beside = path + ".part";
    std::FILE *file = std::fopen(beside.c_str(), "wb");
    if (file == nullptr)
        return failure(ErrorCode::FileUnwritable, std::strerror(errno), path);
    return OutputFile(path, std::move(beside), file);
}

OutputFile::OutputFile(std::string path, std::string beside, std::FILE *file)
    : m_path(std::move(path))
    , m_beside(std::move(beside))
    , m_file(file)
{}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_beside(std::move(other.m_beside))
    , m_file(std::exchange(other.m_file, nullptr))
    , m_failed(other.m_failed)
{}

OutputFile::~OutputFile()
{
    if (m_file == nullptr)
        return;
    std::fclose(m_file);
    std::remove(m_beside.c_str());
}

void OutputFile::write(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), m_file) != text.size())
        m_failed = true;
}

Expected<void> OutputFile::commit()
{
    const bool closed = std::fclose(std::exchange(m_file, nullptr)) == 0;
    const int closeError = errno;
    std::error_code renamed;
    if (closed && !m_failed)
        std::filesystem::rename(m_beside, m_path, renamed);
    if (closed && !m_failed && !renamed)
        return {};
    std::remove(m_beside.c_str());
    return failure(ErrorCode::FileUnwritable, renamed ? renamed.message() : std::strerror(closeError), m_path);
}

} // namespace waymark
