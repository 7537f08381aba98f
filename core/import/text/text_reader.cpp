#include "core/import/text/text_reader.h"

#include <algorithm>
#include <cstring>

#include <fmt/format.h>

#include "core/import/text/text_scan.h"

namespace waymark {

namespace {

constexpr std::size_t kLongestRecord = std::size_t{16} << 20;

/// Splits one buffer into records; stops before a record that is not complete.
class RecordParser {
public:
    RecordParser(RecordBatch &batch, char separator, bool atEnd, std::int64_t line)
        : m_batch(batch)
        , m_text(batch.text.data())
        , m_size(batch.text.size())
        , m_separator(separator)
        , m_atEnd(atEnd)
        , m_line(line)
    {}

    /// Returns the bytes of complete records.
    std::size_t parse()
    {
        m_batch.specials.resize(m_size + 1);
        const Specials specials = findSpecials(m_text, m_size, m_separator, m_batch.specials.data());
        m_specialCount = specials.count;
        std::size_t complete = specials.anyQuote ? 0 : parseUnquoted();
        while (m_at < m_size) {
            const std::size_t fieldsBefore = m_batch.fields.size();
            const std::int64_t lineBefore = m_line;
            if (!parseRecord()) {
                m_batch.fields.resize(fieldsBefore);
                m_line = lineBefore;
                return complete;
            }
            complete = m_at;
        }
        return complete;
    }

    std::int64_t line() const { return m_line; }

private:
    /// The records of a text without a quote, most texts, but for what stands behind the last line feed. Returns the bytes of them.
    std::size_t parseUnquoted()
    {
        std::vector<std::string_view> &fields = m_batch.fields;
        fields.reserve(m_specialCount + 1);
        std::size_t firstOfRecord = 0;
        std::size_t start = 0;
        for (std::size_t i = 0; i < m_specialCount; ++i) {
            const std::size_t place = m_batch.specials[i];
            const bool ends = m_text[place] != m_separator;
            const std::size_t end = ends && place > m_at && m_text[place - 1] == '\r' ? place - 1 : place;
            fields.emplace_back(m_text + m_at, end - m_at);
            m_at = place + 1;
            if (!ends)
                continue;
            if (fields.size() - firstOfRecord == 1 && fields.back().empty())
                fields.pop_back();
            else
                m_batch.records.push_back({m_line,
                                           static_cast<std::uint32_t>(firstOfRecord),
                                           static_cast<std::uint32_t>(fields.size() - firstOfRecord),
                                           {m_text + start, end - start},
                                           nullptr});
            ++m_line;
            start = m_at;
            firstOfRecord = fields.size();
            m_special = i + 1;
        }
        fields.resize(firstOfRecord);
        m_at = start;
        return start;
    }

    /// False when the buffer ends before the record does.
    bool parseRecord()
    {
        TextRecord record;
        record.line = m_line;
        record.firstField = static_cast<std::uint32_t>(m_batch.fields.size());
        const std::size_t start = m_at;
        std::size_t end = start;
        bool more = true;
        while (more) {
            const bool quoted = m_at < m_size && m_text[m_at] == '"';
            if (!(quoted ? quotedField(record, more, end) : plainField(more, end)))
                return false;
        }
        record.fieldCount = static_cast<std::uint32_t>(m_batch.fields.size()) - record.firstField;
        record.raw = {m_text + start, end - start};
        const bool blank = record.fieldCount == 1 && m_batch.fields.back().empty();
        if (blank)
            m_batch.fields.pop_back();
        else
            m_batch.records.push_back(record);
        return true;
    }

    /// The first separator or line feed at or after m_at; m_size where there is none.
    std::size_t fieldEnd()
    {
        while (m_special < m_specialCount) {
            const std::size_t place = m_batch.specials[m_special];
            if (place >= m_at && m_text[place] != '"')
                return place;
            ++m_special;
        }
        return m_size;
    }

    bool plainField(bool &more, std::size_t &end)
    {
        const std::size_t place = fieldEnd();
        if (place == m_size && !m_atEnd)
            return false;
        std::size_t fieldEndPlace = place;
        more = place < m_size && m_text[place] == m_separator;
        if (!more && fieldEndPlace > m_at && m_text[fieldEndPlace - 1] == '\r')
            --fieldEndPlace;
        m_batch.fields.emplace_back(m_text + m_at, fieldEndPlace - m_at);
        finishField(place, more, fieldEndPlace, end);
        return true;
    }

    bool quotedField(TextRecord &record, bool &more, std::size_t &end)
    {
        const std::size_t first = m_at + 1;
        std::size_t from = first;
        bool doubledQuotes = false;
        while (true) {
            const auto *quote = static_cast<const char *>(std::memchr(m_text + from, '"', m_size - from));
            if (quote == nullptr) {
                if (!m_atEnd)
                    return false;
                record.malformed = "a quote is opened and never closed";
                addQuoted(first, m_size, doubledQuotes);
                more = false;
                finishField(m_size, more, m_size, end);
                return true;
            }
            const auto place = static_cast<std::size_t>(quote - m_text);
            if (place + 1 == m_size && !m_atEnd)
                return false;
            if (place + 1 == m_size || m_text[place + 1] != '"') {
                addQuoted(first, place, doubledQuotes);
                m_at = place + 1;
                return closeQuotedField(record, more, end);
            }
            doubledQuotes = true;
            from = place + 2;
        }
    }

    /// The text between two quotes, which may hold line ends and doubled quotes.
    void addQuoted(std::size_t from, std::size_t to, bool doubledQuotes)
    {
        const std::string_view inside(m_text + from, to - from);
        m_line += std::count(inside.begin(), inside.end(), '\n');
        if (!doubledQuotes) {
            m_batch.fields.push_back(inside);
            return;
        }
        std::string &unescaped = m_batch.unescaped.emplace_back();
        for (std::size_t i = 0; i < inside.size(); ++i) {
            unescaped += inside[i];
            i += inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"';
        }
        m_batch.fields.push_back(unescaped);
    }

    /// After the closing quote only a separator or a line end may follow.
    bool closeQuotedField(TextRecord &record, bool &more, std::size_t &end)
    {
        const std::size_t place = fieldEnd();
        if (place == m_size && !m_atEnd)
            return false;
        more = place < m_size && m_text[place] == m_separator;
        std::size_t after = place;
        if (!more && after > m_at && m_text[after - 1] == '\r')
            --after;
        if (after > m_at)
            record.malformed = "text stands between a closing quote and the next separator";
        finishField(place, more, after, end);
        return true;
    }

    void finishField(std::size_t place, bool more, std::size_t fieldEndPlace, std::size_t &end)
    {
        end = fieldEndPlace;
        m_line += !more && place < m_size;
        m_at = std::min(place + 1, m_size);
    }

    RecordBatch &m_batch;
    const char *m_text;
    std::size_t m_size;
    char m_separator;
    bool m_atEnd;
    std::int64_t m_line;
    std::size_t m_at = 0;
    std::size_t m_special = 0;
    std::size_t m_specialCount = 0;
};

} // namespace

TextReader::TextReader(std::unique_ptr<ByteSource> source, std::vector<char> start)
    : m_source(std::move(source))
    , m_carried(std::move(start))
{}

Expected<TextReader> TextReader::open(std::unique_ptr<ByteSource> source, char separator, std::size_t blockBytes)
{
    std::vector<char> start(blockBytes);
    const auto got = source->read(start);
    if (!got)
        return failureOf(got);
    const bool whole = *got < start.size();
    start.resize(*got);
    const TextLayout layout = findLayout({start.data(), start.size()}, whole, separator);
    start.erase(start.begin(), start.begin() + static_cast<std::ptrdiff_t>(layout.headerByte));
    TextReader reader(std::move(source), std::move(start));
    reader.m_ended = reader.m_short = whole;
    reader.m_layout = layout;
    reader.m_blockBytes = blockBytes;
    reader.m_line = layout.headerLine;
    if (layout.loneReturns)
        std::replace(reader.m_carried.begin(), reader.m_carried.end(), '\r', '\n');
    return reader;
}

Expected<bool> TextReader::fill(RecordBatch &batch)
{
    batch.text.swap(m_carried);
    m_carried.clear();
    if (m_ended)
        return !batch.text.empty();
    const std::size_t before = batch.text.size();
    batch.text.resize(before + m_blockBytes);
    const auto got = m_source->read(std::span(batch.text).subspan(before));
    if (!got)
        return failureOf(got);
    batch.text.resize(before + *got);
    m_ended = *got < m_blockBytes;
    if (m_layout.loneReturns)
        std::replace(batch.text.begin() + static_cast<std::ptrdiff_t>(before), batch.text.end(), '\r', '\n');
    return !batch.text.empty();
}

std::size_t TextReader::parse(RecordBatch &batch)
{
    RecordParser parser(batch, m_layout.separator, m_ended, m_line);
    const std::size_t complete = parser.parse();
    m_line = parser.line();
    return complete;
}

Expected<bool> TextReader::next(RecordBatch &batch)
{
    batch.text.clear();
    while (true) {
        batch.fields.clear();
        batch.records.clear();
        batch.unescaped.clear();
        const auto filled = fill(batch);
        if (!filled || !*filled)
            return filled;
        const std::size_t complete = parse(batch);
        batch.position = m_source->position();
        m_carried.assign(batch.text.begin() + static_cast<std::ptrdiff_t>(complete), batch.text.end());
        if (!batch.records.empty())
            return true;
        if (m_ended && m_carried.empty())
            return false;
        if (m_carried.size() > kLongestRecord)
            return failure(ErrorCode::UnsupportedFormat,
                           fmt::format("a line of more than {} MiB; a quote may be left open", kLongestRecord >> 20), {}, m_line);
        batch.text.clear();
    }
}

} // namespace waymark
