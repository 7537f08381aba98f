#include "core/import/source/input.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include "core/import/source/file_source.h"
#include "core/import/source/read_ahead.h"
#include "core/import/source/unpacker.h"

namespace waymark {

namespace {

constexpr std::size_t kMostMembers = 100'000;
constexpr std::size_t kArchiveBlock = std::size_t{1} << 18;

/// A source that somebody else owns.
class BorrowedSource final : public ByteSource {
public:
    explicit BorrowedSource(ByteSource &source)
        : m_source(source)
    {}
    Expected<std::size_t> read(std::span<char> into) override { return m_source.read(into); }
    std::int64_t position() const override { return m_source.position(); }

private:
    ByteSource &m_source;
};

/// The bytes of the member that an archive stands at.
class MemberSource final : public ByteSource {
public:
    MemberSource(archive *packed, std::string name, std::shared_ptr<UnpackLimit> limit)
        : m_archive(packed)
        , m_name(std::move(name))
        , m_limit(std::move(limit))
    {}

    Expected<std::size_t> read(std::span<char> into) override
    {
        std::size_t filled = 0;
        while (filled < into.size() && !m_ended) {
            const la_ssize_t got = archive_read_data(m_archive, into.data() + filled, into.size() - filled);
            if (got < 0) {
                const char *what = archive_error_string(m_archive);
                return failure(ErrorCode::FileUnreadable, fmt::format("{}: {}", m_name, what == nullptr ? "damaged" : what));
            }
            m_ended = got == 0;
            filled += static_cast<std::size_t>(got);
            if (!m_limit->allows(static_cast<std::size_t>(got)))
                return failure(ErrorCode::UnsupportedFormat, m_name + " unpacks to far more than data would");
        }
        return filled;
    }

    std::int64_t position() const override { return archive_filter_bytes(m_archive, -1); }

private:
    archive *m_archive;
    std::string m_name;
    std::shared_ptr<UnpackLimit> m_limit;
    bool m_ended = false;
};

bool climbs(const std::string &name)
{
    if (name.empty() || name.front() == '/' || name.front() == '\\' || (name.size() > 1 && name[1] == ':'))
        return true;
    const std::string path = "/" + name + "/";
    return path.find("/../") != std::string::npos || path.find("\\..\\") != std::string::npos;
}

bool isNoData(const std::string &name)
{
    const auto slash = name.find_last_of('/');
    const std::string base = slash == std::string::npos ? name : name.substr(slash + 1);
    return base.empty() || base.front() == '.' || name.rfind("__MACOSX/", 0) == 0;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

constexpr const char *kWorkbookAdvice =
    "an Excel or OpenDocument workbook (open it, choose File > Save as > CSV UTF-8, or File > Download > CSV, then import that file)";

} // namespace

const char *containerName(Container container)
{
    constexpr const char *names[] = {"plain", "gzip", "zstd", "xz", "bzip2", "zip"};
    return names[static_cast<std::size_t>(container)];
}

struct Input::Parts {
    ~Parts() { archive_read_free(zip); }

    std::unique_ptr<FileSource> file;
    Container container = Container::Plain;
    std::vector<InputMember> members;
    std::string wanted; ///< the only member to read
    std::string partName;
    std::shared_ptr<UnpackLimit> limit;
    archive *zip = nullptr;
    bool given = false; ///< the part of anything but an archive

    Expected<void> openZip()
    {
        archive_read_free(zip);
        zip = archive_read_new();
        archive_read_support_format_zip(zip);
        if (const auto back = file->rewind(); !back)
            return back;
        if (archive_read_open_fd(zip, file->descriptor(), kArchiveBlock) != ARCHIVE_OK)
            return damage();
        return {};
    }

    tl::unexpected<Error> damage() const
    {
        const char *what = archive_error_string(zip);
        return failure(ErrorCode::FileUnreadable,
                       fmt::format("{} is cut short or damaged ({})", file->path(), what == nullptr ? "" : what));
    }

    /// The next member with data; nullptr at the end.
    Expected<archive_entry *> nextEntry()
    {
        while (true) {
            archive_entry *entry = nullptr;
            const int result = archive_read_next_header(zip, &entry);
            if (result == ARCHIVE_EOF)
                return nullptr;
            if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
                return damage();
            const char *path = archive_entry_pathname(entry);
            const std::string name = path == nullptr ? std::string() : std::string(path);
            if (climbs(name))
                return failure(ErrorCode::UnsupportedFormat,
                               fmt::format("an archive with a member outside its folder (\"{}\")", name.substr(0, 200)));
            if (name == "[Content_Types].xml" || name == "mimetype")
                return failure(ErrorCode::UnsupportedFormat, kWorkbookAdvice);
            if (archive_entry_is_data_encrypted(entry) != 0)
                return failure(ErrorCode::UnsupportedFormat, "an archive with a password (unpack it first)");
            if (archive_entry_filetype(entry) == AE_IFREG && !isNoData(name))
                return entry;
        }
    }

    Expected<void> listMembers()
    {
        if (const auto opened = openZip(); !opened)
            return opened;
        while (true) {
            const auto entry = nextEntry();
            if (!entry)
                return failureOf(entry);
            if (*entry == nullptr)
                break;
            members.push_back({archive_entry_pathname(*entry), archive_entry_size_is_set(*entry) ? archive_entry_size(*entry) : -1});
            if (members.size() > kMostMembers)
                return failure(ErrorCode::UnsupportedFormat, fmt::format("an archive with more than {} members", kMostMembers));
        }
        if (members.empty())
            return failure(ErrorCode::UnsupportedFormat, "an archive without a file in it");
        const bool there =
            wanted.empty() || std::any_of(members.begin(), members.end(), [&](const InputMember &one) { return one.name == wanted; });
        if (!there)
            return failure(ErrorCode::UnsupportedFormat, fmt::format("an archive without a member \"{}\"", wanted));
        return openZip();
    }

    Expected<std::unique_ptr<ByteSource>> nextMember()
    {
        while (true) {
            const auto entry = nextEntry();
            if (!entry)
                return failureOf(entry);
            if (*entry == nullptr)
                return std::unique_ptr<ByteSource>();
            partName = archive_entry_pathname(*entry);
            if (!wanted.empty() && partName != wanted)
                continue;
            std::unique_ptr<ByteSource> member = std::make_unique<MemberSource>(zip, partName, limit);
            if (endsWith(partName, ".gz") || endsWith(partName, ".zst"))
                member = unpacked(std::move(member), partName, limit);
            return std::make_unique<ReadAhead>(std::move(member));
        }
    }
};

Input::Input(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}
Input::Input(Input &&) noexcept = default;
Input &Input::operator=(Input &&) noexcept = default;
Input::~Input() = default;

Expected<Input> Input::open(const std::string &path, const std::string &member)
{
    auto file = FileSource::open(path);
    if (!file)
        return failureOf(file);
    auto parts = std::make_unique<Parts>();
    parts->file = std::move(*file);
    parts->wanted = member;
    parts->limit = std::make_shared<UnpackLimit>(parts->file->size());
    std::array<char, 8> start{};
    const auto got = parts->file->read(start);
    if (!got)
        return failureOf(got);
    parts->container = containerOf(start.data(), *got);
    const std::string_view magic(start.data(), *got);
    if (magic.substr(0, 4) == "\xd0\xcf\x11\xe0")
        return failure(ErrorCode::UnsupportedFormat, kWorkbookAdvice);
    if (magic == "SQLite f")
        return failure(ErrorCode::UnsupportedFormat, "a database (open a store as a store; of another database export the tables as CSV)");
    const auto ready = parts->container == Container::Zip ? parts->listMembers() : parts->file->rewind();
    if (!ready)
        return failureOf(ready);
    return Input(std::move(parts));
}

Container Input::container() const { return m_parts->container; }
const std::vector<InputMember> &Input::members() const { return m_parts->members; }
std::int64_t Input::size() const { return m_parts->file->size(); }
const std::string &Input::partName() const { return m_parts->partName; }

Expected<std::unique_ptr<ByteSource>> Input::next()
{
    if (m_parts->container == Container::Zip)
        return m_parts->nextMember();
    if (std::exchange(m_parts->given, true))
        return std::unique_ptr<ByteSource>();
    std::unique_ptr<ByteSource> part = std::make_unique<BorrowedSource>(*m_parts->file);
    if (m_parts->container != Container::Plain)
        part = std::make_unique<ReadAhead>(unpacked(std::move(part), m_parts->file->path(), m_parts->limit));
    return part;
}

Expected<std::string> Input::contentHash()
{
    // An archive is read out of order: its bytes are hashed by themselves.
    if (m_parts->container == Container::Zip) {
        if (const auto back = m_parts->file->rewind(); !back)
            return failureOf(back);
    }
    return m_parts->file->contentHash();
}

} // namespace waymark
