#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace waymark {

/// How a delimited text is written, as its start tells.
struct TextLayout {
    char separator = ',';
    bool separatorStated = false; ///< by a "sep=" line
    bool loneReturns = false;     ///< lines end with CR only
    std::size_t headerByte = 0;   ///< where the header begins
    std::int64_t headerLine = 1;
    std::int64_t preambleLines = 0; ///< lines with text before the header, a "sep=" line left out
};

/*!
 * Finds separator (comma, semicolon, tab, pipe), header and preamble of a text.
 *
 * The separator is the one that cuts most of the first lines into the same number of fields, the first line where it can; the header is
 * the first line with that number.
 *
 *   Inputs   start      the first block, UTF-8 without a byte-order mark; whole: there is no more
 *            separator  the user's; 0: to be found
 */
TextLayout findLayout(std::string_view start, bool whole, char separator);

} // namespace waymark
