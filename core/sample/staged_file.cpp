#include "core/sample/staged_file.h"

#include <charconv>
#include <utility>

namespace waymark::sample {

StagedFile::StagedFile(std::string path)
    : m_path(std::move(path))
    , m_stagedPath(m_path + ".part")
    , m_file(std::fopen(m_stagedPath.c_str(), "wb"))
    , m_opened(m_file != nullptr)
{
    m_buffer.reserve(kBufferBytes + 4096);
    if (m_file != nullptr)
        std::setvbuf(m_file, nullptr, _IONBF, 0); // m_buffer is the buffer
}

StagedFile::~StagedFile()
{
    if (m_file != nullptr)
        std::fclose(m_file);
    if (m_opened && !m_published)
        std::remove(m_stagedPath.c_str());
}

void StagedFile::append(std::int64_t number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    append(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

void StagedFile::writeBuffer()
{
    if (m_file == nullptr || std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file) != m_buffer.size())
        m_failed = true;
    m_buffer.clear();
}

Expected<void> StagedFile::finish()
{
    writeBuffer();
    if (m_file != nullptr && std::fclose(std::exchange(m_file, nullptr)) != 0)
        m_failed = true;
    if (m_failed)
        return failure(ErrorCode::FileUnwritable, {}, m_path);
    return {};
}

Expected<void> StagedFile::publish()
{
    if (std::rename(m_stagedPath.c_str(), m_path.c_str()) != 0)
        return failure(ErrorCode::FileUnwritable, {}, m_path);
    m_published = true;
    return {};
}

} // namespace waymark::sample
