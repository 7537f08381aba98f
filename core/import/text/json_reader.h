#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"
#include "core/import/text/record_reader.h"

namespace waymark {

/*!
 * Reads JSON objects as records: one a line, in an array, or one behind the other. Inner objects are flattened: {"user": {"id": 7}} has
 * the column "user.id". A list of plain values is their text joined by ", ", null is empty, numbers keep their digits.
 *
 *   Columns  those of the first objects (up to 1,000, or the first MiB); keys that only come later are left out
 *   Errors   those of the source; UnsupportedFormat for an object over 16 MiB. An object that is no JSON is a malformed record
 */
class JsonReader final : public RecordReader {
public:
    /// True where a text begins as JSON would.
    static bool isJson(std::string_view start);
    static Expected<std::unique_ptr<JsonReader>> open(std::unique_ptr<ByteSource> source, std::size_t blockBytes = kReadBlock);
    ~JsonReader() override;

    const std::vector<std::string> &columns() const;
    bool isArray() const;
    bool isShort() const; ///< everything was read with the first block
    Expected<bool> next(RecordBatch &batch) override;

private:
    struct Parts;
    explicit JsonReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace waymark
