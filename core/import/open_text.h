#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/import/mapping.h"
#include "core/import/source/encoding.h"
#include "core/import/source/input.h"
#include "core/import/text/record_reader.h"
#include "core/import/text/text_layout.h"
#include "core/import/values.h"

namespace waymark {

enum class TextFormat { Delimited, JsonLines, JsonArray };
const char *textFormatName(TextFormat format);

/// A text whose header was taken off.
struct OpenText {
    std::unique_ptr<RecordReader> reader;
    TextFormat format = TextFormat::Delimited;
    TextLayout layout; ///< of delimited text
    EncodingGuess encoding;
    bool isShort = false; ///< all of it is in `first`
    std::vector<std::string> header;
    std::size_t writtenColumns = 0; ///< the first of the header: those behind them come from JSON in cells
    RecordBatch first;              ///< the records behind the header that were read with it
};

/*!
 * Opens one part of an input: finds encoding, format and layout, and takes the header off.
 *
 *   Inputs   encoding, separator  the user's; empty: to be found
 *   Errors   those of the source, EncodingInvalid, NoHeader
 */
Expected<OpenText> openText(std::unique_ptr<ByteSource> part, const std::string &encoding, const std::string &separator);

/// Both readings of a date whose day and month nothing in the file tells apart.
struct DateReadings {
    std::string text;
    std::int64_t line = 0;
    std::string column;
    std::size_t columnNumber = 0; ///< from 1
    CalendarDay dayFirst, monthFirst;
};

/// A date that can only be read in one order, and where it stands.
struct DecidingDate {
    std::string text;
    std::int64_t line = 0;
    std::string column;
    std::size_t columnNumber = 0; ///< from 1
};

/// The order of day and month in a file's dates.
struct DateOrderFinding {
    std::optional<DateOrder> order;       ///< decided; none where no date is written so, or nothing decides
    DecidingDate decidedBy;               ///< where there is an order: the first that has it
    DateVotes votes;                      ///< of the dates looked at: where they contradict each other, the first has not decided
    std::optional<DateReadings> readings; ///< of the first date that nothing decides
};

/*!
 * Reads a file, block by block, until a date tells whether day or month comes first; only files whose dates all leave it open are read
 * whole.
 *
 *   Inputs   columns  [columns of the header] that hold dates
 *   Errors   those of reading, Cancelled
 */
Expected<DateOrderFinding> findDateOrder(const std::string &path, const std::string &member, const std::string &encoding,
                                         const std::string &separator, const std::vector<std::string> &columns, std::stop_token stop);

} // namespace waymark
