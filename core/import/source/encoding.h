#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"

namespace waymark {

/// The encoding of a text, by its start.
struct EncodingGuess {
    std::string name;          ///< as iconv knows it: "UTF-8", "UTF-16LE", "windows-1252"
    double confidence = 1.0;   ///< 1: certain (a byte-order mark, or plain ASCII)
    std::size_t markBytes = 0; ///< of a byte-order mark
};
EncodingGuess guessEncoding(std::string_view start);

struct DecodedText {
    std::unique_ptr<ByteSource> text; ///< UTF-8 without a byte-order mark
    EncodingGuess encoding;
};

/*!
 * The text of a source as UTF-8.
 *
 *   Inputs   encoding  the user's; empty: guessed from the first MiB. Text that is UTF-8 already goes through as it is, bad bytes
 *                      included (their rows are rejected); in any other encoding a bad byte becomes U+FFFD
 *   Errors   those of the source; EncodingInvalid (an encoding that nobody knows), UnsupportedFormat (no text at all)
 */
Expected<DecodedText> decodeText(std::unique_ptr<ByteSource> bytes, const std::string &encoding);

} // namespace waymark
