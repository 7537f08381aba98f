#pragma once

#include <cstddef>
#include <cstdint>

namespace waymark {

/// Offsets found in a text.
struct Specials {
    std::size_t count = 0;
    bool anyQuote = false;
};

/*!
 * Writes the offsets of all separators, line feeds and double quotes of a text, ascending.
 *
 *   Inputs   text [size]; out has room for `size` offsets; size < 2^32
 *   Returns  how many offsets were written, and whether a quote is among them
 *   Cost     one vector comparison each per 16 to 64 bytes (AVX-512, AVX2, SSE4 or NEON, chosen at run time)
 */
Specials findSpecials(const char *text, std::size_t size, char separator, std::uint32_t *out);

} // namespace waymark
