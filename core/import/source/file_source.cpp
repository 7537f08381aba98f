#include "core/import/source/file_source.h"

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <xxhash.h>

namespace waymark {

namespace {

constexpr std::size_t kHashBlock = std::size_t{1} << 20;

} // namespace

FileSource::FileSource(int descriptor, std::string path, const struct stat &status)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_status(status)
    , m_hash(XXH3_createState())
{
    XXH3_128bits_reset(m_hash);
}

FileSource::~FileSource()
{
    XXH3_freeState(m_hash);
    close(m_descriptor);
}

Expected<std::unique_ptr<FileSource>> FileSource::open(const std::string &path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return failure(errno == EACCES ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path);
    // Asked before opening: to open a FIFO would wait for a writer.
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotAFile, path);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return failure(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path);
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(descriptor);
        return failure(ErrorCode::NotAFile, path);
    }
    return std::unique_ptr<FileSource>(new FileSource(descriptor, path, status));
}

Expected<std::size_t> FileSource::read(std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const ssize_t got = ::read(m_descriptor, into.data() + filled, into.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::FileUnreadable, m_path);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    XXH3_128bits_update(m_hash, into.data(), filled);
    m_position += static_cast<std::int64_t>(filled);
    if (filled < into.size()) {
        if (const auto unchanged = checkUnchanged(); !unchanged)
            return failureOf(unchanged);
    }
    return filled;
}

Expected<void> FileSource::rewind()
{
    if (lseek(m_descriptor, 0, SEEK_SET) != 0)
        return failure(ErrorCode::FileUnreadable, m_path);
    XXH3_128bits_reset(m_hash);
    m_position = 0;
    return {};
}

Expected<void> FileSource::checkUnchanged() const
{
    struct stat now {};
    const bool same = fstat(m_descriptor, &now) == 0 && now.st_size == m_status.st_size && now.st_mtim.tv_sec == m_status.st_mtim.tv_sec &&
                      now.st_mtim.tv_nsec == m_status.st_mtim.tv_nsec;
    if (!same)
        return failure(ErrorCode::FileChanged, m_path);
    return {};
}

Expected<std::string> FileSource::contentHash()
{
    std::vector<char> block(kHashBlock);
    while (true) {
        const auto got = read(block);
        if (!got)
            return failureOf(got);
        if (*got < block.size())
            break;
    }
    const XXH128_hash_t hash = XXH3_128bits_digest(m_hash);
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace waymark
