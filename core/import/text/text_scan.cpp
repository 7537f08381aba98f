#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/import/text/text_scan.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include "core/import/text/text_scan.h"

HWY_BEFORE_NAMESPACE();
namespace waymark {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

std::size_t appendBits(const std::uint8_t *bits, std::size_t bytes, std::size_t base, std::uint32_t *out)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes; at += 8) {
        std::uint64_t word = 0;
        __builtin_memcpy(&word, bits + at, bytes - at < 8 ? bytes - at : 8);
        while (word != 0) {
            out[count++] = static_cast<std::uint32_t>(base + at * 8 + static_cast<std::size_t>(__builtin_ctzll(word)));
            word &= word - 1;
        }
    }
    return count;
}

Specials scanText(const char *text, std::size_t size, char separator, std::uint32_t *out)
{
    const hn::ScalableTag<std::uint8_t> tag;
    const std::size_t lanes = hn::Lanes(tag);
    const auto separators = hn::Set(tag, static_cast<std::uint8_t>(separator));
    const auto newlines = hn::Set(tag, static_cast<std::uint8_t>('\n'));
    const auto quotes = hn::Set(tag, static_cast<std::uint8_t>('"'));
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text);
    alignas(16) std::uint8_t bits[HWY_MAX_BYTES / 8 + 8] = {};
    auto anyQuote = hn::MaskFromVec(hn::Zero(tag));
    std::size_t count = 0;
    std::size_t at = 0;
    for (; at + lanes <= size; at += lanes) {
        const auto block = hn::LoadU(tag, bytes + at);
        const auto quote = hn::Eq(block, quotes);
        anyQuote = hn::Or(anyQuote, quote);
        const auto hit = hn::Or(hn::Or(hn::Eq(block, separators), hn::Eq(block, newlines)), quote);
        const std::size_t used = hn::StoreMaskBits(tag, hit, bits);
        count += appendBits(bits, used, at, out + count);
    }
    bool quoteInRest = false;
    for (; at < size; ++at) {
        quoteInRest |= text[at] == '"';
        if (text[at] == separator || text[at] == '\n' || text[at] == '"')
            out[count++] = static_cast<std::uint32_t>(at);
    }
    return {count, quoteInRest || !hn::AllFalse(tag, anyQuote)};
}

} // namespace HWY_NAMESPACE
} // namespace waymark
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace waymark {

HWY_EXPORT(scanText);

Specials findSpecials(const char *text, std::size_t size, char separator, std::uint32_t *out)
{
    return HWY_DYNAMIC_DISPATCH(scanText)(text, size, separator, out);
}

} // namespace waymark
#endif
