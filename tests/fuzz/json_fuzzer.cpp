#include "core/import/text/json_reader.h"
#include "tests/fuzz/read_all.h"

/// Any bytes as JSON objects: lines, an array, one behind the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace waymark;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    if (!JsonReader::isJson(text))
        return 0;
    if (auto reader = JsonReader::open(std::make_unique<StringSource>(std::string(text)), kFuzzBlock))
        readAll(**reader);
    return 0;
}
