#include "core/import/source/unpacker.h"

#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::size_t kPackedBlock = std::size_t{1} << 18;
/// Text of the same row over and over packs by some hundred to one; a bomb by a thousand and more.
constexpr std::int64_t kLargestRatio = 300;
constexpr std::int64_t kHarmlessBytes = std::int64_t{64} << 20;

class UnpackedSource final : public ByteSource {
public:
    UnpackedSource(std::unique_ptr<ByteSource> packed, std::string name, std::shared_ptr<UnpackLimit> limit)
        : m_packed(std::move(packed))
        , m_name(std::move(name))
        , m_limit(std::move(limit))
        , m_block(kPackedBlock)
        , m_archive(archive_read_new())
    {
        // By name: libarchive's "all" would run other programs for some.
        archive_read_support_filter_gzip(m_archive);
        archive_read_support_filter_zstd(m_archive);
        archive_read_support_filter_xz(m_archive);
        archive_read_support_filter_bzip2(m_archive);
        archive_read_support_format_raw(m_archive);
        archive_read_support_format_empty(m_archive);
    }
    UnpackedSource(const UnpackedSource &) = delete;
    UnpackedSource &operator=(const UnpackedSource &) = delete;
    ~UnpackedSource() override { archive_read_free(m_archive); }

    Expected<std::size_t> read(std::span<char> into) override
    {
        if (!m_opened) {
            if (const auto opened = open(); !opened)
                return failureOf(opened);
        }
        std::size_t filled = 0;
        while (filled < into.size() && !m_ended) {
            const la_ssize_t got = archive_read_data(m_archive, into.data() + filled, into.size() - filled);
            if (got < 0)
                return damage();
            m_ended = got == 0;
            filled += static_cast<std::size_t>(got);
            if (!m_limit->allows(static_cast<std::size_t>(got)))
                return failure(ErrorCode::UnsupportedFormat,
                               fmt::format("{} unpacks to more than {} times its size, as no data does", m_name, kLargestRatio));
        }
        return filled;
    }

    std::int64_t position() const override { return m_packed->position(); }

private:
    Expected<void> open()
    {
        m_opened = true;
        archive_entry *entry = nullptr;
        const int opened = archive_read_open(m_archive, this, nullptr, &UnpackedSource::readPacked, nullptr);
        const int header = opened == ARCHIVE_OK ? archive_read_next_header(m_archive, &entry) : opened;
        m_ended = header == ARCHIVE_EOF;
        if (header != ARCHIVE_OK && header != ARCHIVE_EOF)
            return damage();
        return {};
    }

    tl::unexpected<Error> damage() const
    {
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        const char *what = archive_error_string(m_archive);
        return failure(ErrorCode::FileUnreadable, fmt::format("{} is cut short or damaged ({})", m_name, what == nullptr ? "" : what));
    }

    static la_ssize_t readPacked(archive *, void *self, const void **bytes)
    {
        auto &source = *static_cast<UnpackedSource *>(self);
        const auto got = source.m_packed->read(source.m_block);
        if (!got) {
            source.m_failure = got.error();
            return -1;
        }
        *bytes = source.m_block.data();
        return static_cast<la_ssize_t>(*got);
    }

    std::unique_ptr<ByteSource> m_packed;
    std::string m_name;
    std::shared_ptr<UnpackLimit> m_limit;
    std::vector<char> m_block;
    archive *m_archive;
    std::optional<Error> m_failure; ///< of the packed source
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace

Container containerOf(const char *start, std::size_t size)
{
    using namespace std::string_view_literals;
    const std::string_view text(start, size);
    const auto begins = [&](std::string_view bytes) { return text.substr(0, bytes.size()) == bytes; };
    if (begins("PK\x03\x04"sv) || begins("PK\x05\x06"sv))
        return Container::Zip;
    if (begins("\x1f\x8b"sv))
        return Container::Gzip;
    if (begins("\x28\xb5\x2f\xfd"sv))
        return Container::Zstd;
    if (begins("\xfd\x37zXZ\0"sv))
        return Container::Xz;
    if (begins("BZh"sv) && size > 3 && start[3] >= '1' && start[3] <= '9')
        return Container::Bzip2;
    return Container::Plain;
}

bool UnpackLimit::allows(std::size_t bytes)
{
    m_unpacked += static_cast<std::int64_t>(bytes);
    return m_unpacked <= kHarmlessBytes || m_unpacked / kLargestRatio <= m_packed;
}

std::unique_ptr<ByteSource> unpacked(std::unique_ptr<ByteSource> packed, std::string name, std::shared_ptr<UnpackLimit> limit)
{
    return std::make_unique<UnpackedSource>(std::move(packed), std::move(name), std::move(limit));
}

} // namespace waymark
