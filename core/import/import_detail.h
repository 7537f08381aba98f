#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/*!
 * Why a row is rejected, or the particulars of a failure or remark of an import, taken apart: the template it is written by, which is
 * its code, and what stands in it. The texts themselves are English wherever they are kept (a store's rejected rows, `Error::detail`,
 * `ImportWarning::detail`); this is what a translation starts from.
 */
struct ImportDetail {
    /// What the values are.
    enum class Holds {
        Data,   ///< names and numbers of the file
        Field,  ///< the first names a field or column, with its value in quotes behind it where there is one
        Detail, ///< the last is such a text itself
        Figures ///< numbers, days (2026-06-30) and months (2026-06) of ours
    };
    const char *english = ""; ///< marked for translation in context "ImportDetail"; %1, %2 ... for the values
    Holds holds = Holds::Data;
    std::vector<std::string> values;
};

/// The parts of a text of the import, one where it is no list joined by "; ". Empty where the text is none of ours (a path, a name).
std::vector<ImportDetail> importDetailsOf(std::string_view text);

} // namespace waymark
