#include "core/import/open_text.h"

#include <fmt/format.h>

#include "core/import/table_shape.h"
#include "core/import/text/json_cells.h"
#include "core/import/text/json_reader.h"
#include "core/import/text/text_reader.h"
#include "core/import/values.h"

namespace waymark {

namespace {

constexpr std::size_t kPeekBytes = 4096;

/// A source whose first bytes were looked at.
class PeekedSource final : public ByteSource {
public:
    PeekedSource(std::unique_ptr<ByteSource> source, std::string start)
        : m_source(std::move(source))
        , m_start(std::move(start))
    {}
    Expected<std::size_t> read(std::span<char> into) override
    {
        const std::size_t before = m_start.copy(into.data(), into.size(), 0);
        m_start.erase(0, before);
        if (before == into.size())
            return before;
        const auto more = m_source->read(into.subspan(before));
        if (!more)
            return more;
        return before + *more;
    }
    std::int64_t position() const override { return m_source->position(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::string m_start;
};

Expected<void> takeHeader(OpenText &text)
{
    const auto more = text.reader->next(text.first);
    if (!more)
        return failureOf(more);
    if (!*more)
        return failure(ErrorCode::NoHeader);
    const TextRecord &header = text.first.records.front();
    for (std::uint32_t i = 0; i < header.fieldCount; ++i) {
        const std::string_view name = trimmed(text.first.fields[header.firstField + i]);
        if (!isUtf8(name))
            return failure(ErrorCode::EncodingInvalid, fmt::format("column {} of the header", i + 1), {}, header.line, i + 1);
        text.header.emplace_back(name);
    }
    text.first.records.erase(text.first.records.begin());
    return {};
}

/// Looks for dates that decide among some records; true where there is one.
bool decidedBy(const RecordBatch &batch, std::size_t fields, const std::vector<std::size_t> &columns,
               const std::vector<std::string> &header, DateOrderFinding &finding)
{
    for (const TextRecord &record : batch.records) {
        if (record.fieldCount != fields)
            continue;
        for (const std::size_t column : columns) {
            const std::string_view text = trimmed(batch.fields[record.firstField + column]);
            const auto written = parseWrittenDate(text);
            if (!written || (written->first > 12 && written->second > 12))
                continue;
            if (const auto only = onlyOrderOf(*written)) {
                finding.votes.add(*only);
                if (finding.order)
                    continue;
                finding.order = only;
                finding.decidedBy = {std::string(text), record.line, header[column], column + 1};
            } else if (!finding.readings && written->first != written->second)
                finding.readings = DateReadings{std::string(text),
                                                record.line,
                                                header[column],
                                                column + 1,
                                                calendarDay({written->year, written->second, written->first}),
                                                calendarDay({written->year, written->first, written->second})};
        }
    }
    return finding.order.has_value();
}

std::vector<std::size_t> placesOf(const std::vector<std::string> &names, const std::vector<std::string> &header)
{
    std::vector<std::size_t> places;
    for (const std::string &name : names) {
        if (const auto column = columnNamed(header, name))
            places.push_back(*column);
    }
    return places;
}

} // namespace

const char *textFormatName(TextFormat format)
{
    constexpr const char *names[] = {"delimited", "json_lines", "json_array"};
    return names[static_cast<std::size_t>(format)];
}

Expected<OpenText> openText(std::unique_ptr<ByteSource> part, const std::string &encoding, const std::string &separator)
{
    auto decoded = decodeText(std::move(part), encoding);
    if (!decoded)
        return failureOf(decoded);
    std::string start(kPeekBytes, '\0');
    const auto got = decoded->text->read(std::span(start.data(), start.size()));
    if (!got)
        return failureOf(got);
    start.resize(*got);
    OpenText text;
    text.encoding = decoded->encoding;
    const bool isJson = separator.empty() && JsonReader::isJson(start);
    auto source = std::make_unique<PeekedSource>(std::move(decoded->text), std::move(start));
    if (isJson) {
        auto reader = JsonReader::open(std::move(source));
        if (!reader)
            return failureOf(reader);
        if ((*reader)->columns().empty())
            return failure(ErrorCode::NoHeader);
        text.format = (*reader)->isArray() ? TextFormat::JsonArray : TextFormat::JsonLines;
        text.header = (*reader)->columns();
        text.writtenColumns = text.header.size();
        text.isShort = (*reader)->isShort();
        text.reader = std::move(*reader);
        const auto more = text.reader->next(text.first);
        if (!more)
            return failureOf(more);
        return text;
    }
    auto reader = TextReader::open(std::move(source), separator.empty() ? '\0' : separator.front());
    if (!reader)
        return failureOf(reader);
    text.layout = reader->layout();
    text.isShort = reader->isShort();
    text.reader = std::make_unique<TextReader>(std::move(*reader));
    if (const auto taken = takeHeader(text); !taken)
        return failureOf(taken);
    text.writtenColumns = openJsonCells(text.reader, text.header, text.first);
    return text;
}

Expected<DateOrderFinding> findDateOrder(const std::string &path, const std::string &member, const std::string &encoding,
                                         const std::string &separator, const std::vector<std::string> &columns, std::stop_token stop)
{
    DateOrderFinding finding;
    auto input = Input::open(path, member);
    if (!input)
        return failureOf(input);
    while (true) {
        auto part = input->next();
        if (!part)
            return failureOf(part);
        if (*part == nullptr)
            return finding;
        auto text = openText(std::move(*part), encoding, separator);
        if (!text)
            return failureOf(text);
        const std::vector<std::size_t> places = placesOf(columns, text->header);
        bool more = true;
        for (RecordBatch &batch = text->first; more;) {
            if (decidedBy(batch, text->header.size(), places, text->header, finding))
                return finding;
            // Where the first block holds no such date at all, the file is written in another way.
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            if (!finding.readings)
                break;
            const auto next = text->reader->next(batch);
            if (!next)
                return failureOf(next);
            more = *next;
        }
    }
}

} // namespace waymark
