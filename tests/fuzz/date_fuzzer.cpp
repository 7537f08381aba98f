#include <string>

#include "core/import/values.h"

/// A pattern, a line end, and a text: every way of reading a date, and the numbers beside them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace waymark;
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const auto end = input.find('\n');
    const std::string pattern(input.substr(0, end == std::string_view::npos ? 0 : end));
    const std::string_view text = end == std::string_view::npos ? input : input.substr(end + 1);
    static DateReader zoned = *DateReader::forZone("America/Sao_Paulo", DateOrder::DayFirst);
    static DateReader plain = *DateReader::forZone("UTC");
    for (DateReader *reader : {&zoned, &plain}) {
        if (const auto day = reader->read(text); day && !day->isNone())
            static_cast<void>(isoDate(*day));
    }
    if (const auto parsed = DatePattern::parse(pattern))
        static_cast<void>(parsed->read(text));
    static_cast<void>(parseCount(text, ','));
    static_cast<void>(parseCents(text));
    static_cast<void>(isUtf8(text));
    return 0;
}
