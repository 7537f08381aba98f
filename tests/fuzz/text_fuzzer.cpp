#include "core/import/column_types.h"
#include "core/import/source/encoding.h"
#include "core/import/text/text_reader.h"
#include "tests/fuzz/read_all.h"

/// Any bytes as a delimited text: encoding, layout, records, types.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace waymark;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    static_cast<void>(guessEncoding(text));
    auto reader = TextReader::open(std::make_unique<StringSource>(std::string(text)), 0, kFuzzBlock);
    if (!reader)
        return 0;
    RecordBatch batch;
    const auto more = reader->next(batch);
    if (more && *more && !batch.records.empty()) {
        static_cast<void>(columnTypes(batch, batch.records.front().fieldCount, '.', 1000));
        static_cast<void>(decimalPointOf(batch, reader->layout().separator));
    }
    readAll(*reader);
    return 0;
}
