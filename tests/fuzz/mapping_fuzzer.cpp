#include <cstdlib>

#include "core/import/mapping.h"

/// Any bytes as a mapping; what is accepted must print and read back to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace waymark;
    const auto mapping = parseMapping(std::string_view(reinterpret_cast<const char *>(data), size));
    if (!mapping)
        return 0;
    const std::string printed = printMapping(*mapping);
    const auto again = parseMapping(printed);
    if (!again || !(*again == *mapping) || printMapping(*again) != printed)
        std::abort();
    return 0;
}
