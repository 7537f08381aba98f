#include "core/import/source/encoding.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <vector>

#include <iconv.h>
#include <uchardet/uchardet.h>

#include "core/import/values.h"

namespace waymark {

namespace {

constexpr std::size_t kDecodeBlock = std::size_t{1} << 20;
/// Fewer letters outside ASCII than these tell nothing about which old code page they are of.
constexpr std::size_t kTellingLetters = 24;
constexpr const char *kReplacement = "\xef\xbf\xbd";

bool isUtf8Name(const std::string &name)
{
    std::string lower;
    for (const char character : name) {
        if (character != '-' && character != '_')
            lower += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return lower == "utf8" || lower == "ascii" || lower == "usascii";
}

/// Sequences of several bytes that are UTF-8, and bytes that are not.
struct Utf8Census {
    std::size_t good = 0;
    std::size_t bad = 0;
};

Utf8Census utf8Census(std::string_view text)
{
    Utf8Census census;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (i + length > text.size() && text.size() - i < 4)
            break; // cut by the end of the block
        if (lead >= 0xc2 && isUtf8(text.substr(i, length))) {
            ++census.good;
            i += length;
        } else {
            ++census.bad;
            ++i;
        }
    }
    return census;
}

/// UTF-16 without a mark: nearly every second byte of Western text is 0.
const char *utf16Without(std::string_view start)
{
    std::size_t zeros[2] = {};
    const std::size_t size = std::min<std::size_t>(start.size(), 4096) & ~std::size_t{1};
    for (std::size_t i = 0; i < size; ++i)
        zeros[i % 2] += start[i] == 0;
    if (size < 4 || zeros[0] + zeros[1] < size / 5)
        return nullptr;
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

/// Control characters where text has next to none: pictures, programs, databases.
bool isNoText(std::string_view start)
{
    constexpr std::size_t kMostControls = 20; ///< one in so many characters
    const auto isControl = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b;
    };
    return static_cast<std::size_t>(std::count_if(start.begin(), start.end(), isControl)) * kMostControls > start.size();
}

std::string detected(std::string_view start)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, start.data(), start.size());
    uchardet_data_end(detector);
    std::string name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return name;
}

EncodingGuess singleByteGuess(std::string_view start)
{
    const auto high =
        static_cast<std::size_t>(std::count_if(start.begin(), start.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    const bool windows = std::any_of(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xa0;
    });
    const char *western = windows ? "windows-1252" : "ISO-8859-1";
    if (high < kTellingLetters)
        return {western, 0.5, 0};
    const std::string name = detected(start);
    const bool isWestern =
        name.empty() || name == "ISO-8859-1" || name == "ISO-8859-15" || name == "WINDOWS-1252" || name == "UTF-8" || name == "ASCII";
    if (isWestern)
        return {western, 0.8, 0};
    const iconv_t known = iconv_open("UTF-8", name.c_str());
    if (known == iconv_t(-1))
        return {western, 0.4, 0};
    iconv_close(known);
    return {name, 0.7, 0};
}

/// A source whose first bytes were read before.
class ResumedSource final : public ByteSource {
public:
    ResumedSource(std::unique_ptr<ByteSource> source, std::vector<char> start, std::size_t skipped)
        : m_source(std::move(source))
        , m_start(std::move(start))
        , m_at(skipped)
    {}

    Expected<std::size_t> read(std::span<char> into) override
    {
        const std::size_t before = std::min(into.size(), m_start.size() - m_at);
        std::copy_n(m_start.begin() + static_cast<std::ptrdiff_t>(m_at), before, into.begin());
        m_at += before;
        if (before == into.size())
            return before;
        m_start = {};
        m_at = 0;
        const auto more = m_source->read(into.subspan(before));
        if (!more)
            return more;
        return before + *more;
    }

    std::int64_t position() const override { return m_source->position(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::vector<char> m_start;
    std::size_t m_at;
};

class ConvertedSource final : public ByteSource {
public:
    ConvertedSource(std::unique_ptr<ByteSource> source, iconv_t converter, std::size_t unitBytes)
        : m_source(std::move(source))
        , m_converter(converter)
        , m_unit(unitBytes)
    {}
    ConvertedSource(const ConvertedSource &) = delete;
    ConvertedSource &operator=(const ConvertedSource &) = delete;
    ~ConvertedSource() override { iconv_close(m_converter); }

    Expected<std::size_t> read(std::span<char> into) override
    {
        std::size_t filled = 0;
        while (filled < into.size()) {
            if (m_at < m_converted.size()) {
                const std::size_t count = std::min(into.size() - filled, m_converted.size() - m_at);
                std::memcpy(into.data() + filled, m_converted.data() + m_at, count);
                filled += count;
                m_at += count;
                continue;
            }
            if (m_ended)
                break;
            if (const auto more = convertBlock(); !more)
                return failureOf(more);
        }
        return filled;
    }

    std::int64_t position() const override { return m_source->position(); }

private:
    Expected<void> convertBlock()
    {
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + kDecodeBlock);
        const auto got = m_source->read(std::span(m_raw).subspan(kept));
        if (!got)
            return failureOf(got);
        m_raw.resize(kept + *got);
        m_ended = *got < kDecodeBlock;
        m_converted.clear();
        m_at = 0;
        char *from = m_raw.data();
        std::size_t left = m_raw.size();
        std::vector<char> out(kDecodeBlock);
        while (left > 0) {
            char *to = out.data();
            std::size_t room = out.size();
            const std::size_t result = iconv(m_converter, &from, &left, &to, &room);
            const int error = result == std::size_t(-1) ? errno : 0;
            m_converted.append(out.data(), out.size() - room);
            if (error == EINVAL && !m_ended)
                break;
            if (error == EILSEQ || error == EINVAL) {
                m_converted += kReplacement;
                const std::size_t skipped = std::min(left, m_unit);
                from += skipped;
                left -= skipped;
            }
        }
        m_raw.erase(m_raw.begin(), m_raw.end() - static_cast<std::ptrdiff_t>(left));
        return {};
    }

    std::unique_ptr<ByteSource> m_source;
    iconv_t m_converter;
    std::size_t m_unit; ///< bytes to leave out where they are no text
    std::vector<char> m_raw;
    std::string m_converted;
    std::size_t m_at = 0;
    bool m_ended = false;
};

} // namespace

EncodingGuess guessEncoding(std::string_view start)
{
    using namespace std::string_view_literals;
    const auto begins = [&](std::string_view bytes) { return start.substr(0, bytes.size()) == bytes; };
    if (begins("\xef\xbb\xbf"sv))
        return {"UTF-8", 1.0, 3};
    if (begins("\xff\xfe"sv))
        return {"UTF-16LE", 1.0, 2};
    if (begins("\xfe\xff"sv))
        return {"UTF-16BE", 1.0, 2};
    if (const char *name = utf16Without(start))
        return {name, 0.9, 0};
    const Utf8Census census = utf8Census(start);
    if (census.bad == 0)
        return {"UTF-8", census.good == 0 ? 1.0 : 0.99, 0};
    // A stray byte or two in a text that is UTF-8 elsewhere: those rows are rejected and shown.
    if (census.good > 20 * census.bad)
        return {"UTF-8", 0.8, 0};
    return singleByteGuess(start);
}

Expected<DecodedText> decodeText(std::unique_ptr<ByteSource> bytes, const std::string &encoding)
{
    std::vector<char> start(kDecodeBlock);
    const auto got = bytes->read(start);
    if (!got)
        return failureOf(got);
    start.resize(*got);
    EncodingGuess guess = guessEncoding({start.data(), start.size()});
    if (encoding.empty() && guess.name.rfind("UTF-16", 0) != 0 && isNoText({start.data(), start.size()}))
        return failure(ErrorCode::UnsupportedFormat, "a file that holds no text (export the table as CSV)");
    if (!encoding.empty()) {
        // The mark of the encoding asked for is no text either.
        const bool sameFamily = guess.markBytes > 0 && (isUtf8Name(encoding) == isUtf8Name(guess.name));
        guess = {isUtf8Name(encoding) ? "UTF-8" : encoding, 1.0, sameFamily ? guess.markBytes : 0};
    }
    auto resumed = std::make_unique<ResumedSource>(std::move(bytes), std::move(start), guess.markBytes);
    if (isUtf8Name(guess.name))
        return DecodedText{std::move(resumed), guess};
    const iconv_t converter = iconv_open("UTF-8", guess.name.c_str());
    if (converter == iconv_t(-1))
        return failure(ErrorCode::EncodingInvalid, "there is no encoding of the name " + guess.name);
    const std::size_t unit = guess.name.rfind("UTF-16", 0) == 0 ? 2 : guess.name.rfind("UTF-32", 0) == 0 ? 4 : 1;
    return DecodedText{std::make_unique<ConvertedSource>(std::move(resumed), converter, unit), guess};
}

} // namespace waymark
