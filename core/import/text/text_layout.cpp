#include "core/import/text/text_layout.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <vector>

namespace waymark {

namespace {

constexpr char kSeparators[] = {',', ';', '\t', '|'};
constexpr std::size_t kLinesLookedAt = 200;
/// A header further down than this is no header below a preamble.
constexpr std::size_t kLongestPreamble = 50;
constexpr double kMostLines = 0.8;

struct CutLine {
    std::size_t byte = 0;
    std::int64_t line = 1;
    std::size_t fields = 1;
};

/// The first lines that are not blank, with the fields that a separator cuts them into.
std::vector<CutLine> cutLines(std::string_view text, std::size_t from, std::int64_t firstLine, bool whole, char separator, char lineEnd)
{
    std::vector<CutLine> lines;
    CutLine line{from, firstLine, 1};
    std::int64_t number = firstLine;
    bool quoted = false;
    bool fieldStart = true;
    bool blank = true;
    for (std::size_t i = from; i < text.size() && lines.size() < kLinesLookedAt; ++i) {
        const char character = text[i];
        number += character == lineEnd;
        if (quoted) {
            quoted = character != '"';
            continue;
        }
        if (character == lineEnd) {
            if (!blank)
                lines.push_back(line);
            line = {i + 1, number, 1};
            blank = fieldStart = true;
            continue;
        }
        // A doubled quote closes and opens again: no separator is missed for it.
        quoted = character == '"' && (fieldStart || (i > from && text[i - 1] == '"'));
        line.fields += character == separator;
        fieldStart = character == separator;
        blank = blank && std::isspace(static_cast<unsigned char>(character)) != 0 && character != separator;
    }
    if (whole && !blank && lines.size() < kLinesLookedAt)
        lines.push_back(line);
    return lines;
}

struct Candidate {
    char separator = ',';
    std::size_t fields = 1; ///< of most lines with more than one
    double share = 0.0;     ///< of all lines that have so many
    CutLine header;
    std::int64_t preamble = 0;
    bool startsAtOnce = false;
};

Candidate judge(const std::vector<CutLine> &lines, char separator)
{
    Candidate candidate;
    candidate.separator = separator;
    if (lines.empty())
        return candidate;
    candidate.header = lines.front();
    std::map<std::size_t, std::size_t> counts;
    for (const CutLine &line : lines)
        ++counts[line.fields];
    std::size_t most = 0;
    for (const auto &[fields, count] : counts) {
        if (fields > 1 && count > most) {
            most = count;
            candidate.fields = fields;
        }
    }
    // Where two numbers of fields are as frequent, the first line decides.
    if (lines.front().fields > 1 && counts[lines.front().fields] == most)
        candidate.fields = lines.front().fields;
    if (candidate.fields == 1)
        return candidate;
    candidate.share = static_cast<double>(most) / static_cast<double>(lines.size());
    const auto header = std::find_if(lines.begin(), lines.end(), [&](const CutLine &line) { return line.fields == candidate.fields; });
    // One data row more or less than the header's fields is the row's fault where the lines before it are cut as well.
    const auto preamble = static_cast<std::size_t>(header - lines.begin());
    if (preamble <= kLongestPreamble) {
        candidate.header = *header;
        candidate.preamble = static_cast<std::int64_t>(preamble);
    }
    candidate.startsAtOnce = preamble == 0 && candidate.share >= kMostLines;
    return candidate;
}

double worth(const Candidate &candidate)
{
    return candidate.share * static_cast<double>(std::min<std::size_t>(candidate.fields, 4)) + (candidate.startsAtOnce ? 10.0 : 0.0);
}

/// A first line "sep=;", as Excel writes it: its separator and length; 0 where there is none.
char statedSeparator(std::string_view start, char lineEnd, std::size_t &length)
{
    const std::string_view line = start.substr(0, std::min(start.find(lineEnd), start.size()));
    std::string_view text = line;
    if (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    if (text.size() > 1 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    const bool isStatement = text.size() == 5 && (text[0] == 's' || text[0] == 'S') && (text[1] == 'e' || text[1] == 'E') &&
                             (text[2] == 'p' || text[2] == 'P') && text[3] == '=';
    if (!isStatement)
        return 0;
    length = std::min(line.size() + 1, start.size());
    return text[4];
}

} // namespace

TextLayout findLayout(std::string_view start, bool whole, char separator)
{
    TextLayout layout;
    layout.loneReturns = start.find('\n') == std::string_view::npos && start.find('\r') != std::string_view::npos;
    const char lineEnd = layout.loneReturns ? '\r' : '\n';
    std::size_t from = 0;
    const char stated = statedSeparator(start, lineEnd, from);
    layout.separatorStated = stated != 0;
    const std::int64_t firstLine = stated != 0 ? 2 : 1;
    if (separator == 0)
        separator = stated;
    Candidate best;
    double bestWorth = -1.0;
    for (const char one : kSeparators) {
        const char tried = separator != 0 ? separator : one;
        const Candidate candidate = judge(cutLines(start, from, firstLine, whole, tried, lineEnd), tried);
        if (worth(candidate) > bestWorth) {
            best = candidate;
            bestWorth = worth(candidate);
        }
    }
    layout.separator = best.separator;
    layout.headerByte = std::max(best.header.byte, from);
    layout.headerLine = std::max(best.header.line, firstLine);
    layout.preambleLines = best.preamble;
    return layout;
}

} // namespace waymark
