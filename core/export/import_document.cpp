#include "core/export/results.h"

namespace waymark {

ResultDocument importDocument(const ImportReport &report)
{
    using Json = nlohmann::ordered_json;
    ResultDocument document;
    document.rowsName = "files";
    document.rowCount = report.files.size();
    document.row = [&report](std::size_t i) {
        const FileReport &file = report.files[i];
        Json warnings = Json::array();
        for (const ImportWarning &warning : file.warnings)
            warnings.push_back(englishText(warning));
        return Json{
            {"file", file.file},     {"table", inputTableName(file.table)}, {"read", file.read},       {"imported", file.imported},
            {"merged", file.merged}, {"rejected", file.rejected},           {"seconds", file.seconds}, {"warnings", std::move(warnings)}};
    };
    document.after = {{"as_of", report.asOf.isNone() ? Json(nullptr) : Json(isoDate(report.asOf))}};
    return document;
}

} // namespace waymark
