#include "core/export/results.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

Json dayJson(CalendarDay day) { return day.isNone() ? Json(nullptr) : Json(isoDate(day)); }

Json fileJson(const FileReport &file)
{
    Json warnings = Json::array();
    for (const ImportWarning &warning : file.warnings)
        warnings.push_back(englishText(warning));
    return {{"file", file.file},
            {"table", inputTableName(file.table)},
            {"read", file.read},
            {"imported", file.imported},
            {"merged", file.merged},
            {"rejected", file.rejected},
            {"seconds", file.seconds},
            {"warnings", std::move(warnings)},
            {"added", file.added},
            {"updated", file.updated},
            {"kept", file.kept},
            {"duplicates", file.duplicates},
            {"new_accounts", file.newAccounts},
            {"new_features", file.newFeatures},
            {"footer_lines", file.footerLines},
            {"first_day", dayJson(file.firstDay)},
            {"last_day", dayJson(file.lastDay)},
            {"encoding", file.encoding},
            {"preset", file.preset},
            {"recipe", file.recipe},
            {"would_be_refused", file.refusal ? Json(englishText(*file.refusal)) : Json(nullptr)}};
}

Json reasonsJson(const ImportReport &report)
{
    Json reasons = Json::array();
    for (const FileReport &file : report.files) {
        for (const auto &[reason, count] : file.rejectedByReason)
            reasons.push_back({{"file", file.file}, {"reason", reason}, {"rows", count}});
    }
    return reasons;
}

const char *overlapRuleName(OverlapRule rule)
{
    constexpr const char *names[] = {"refuse", "replace", "add"};
    return names[static_cast<std::size_t>(rule)];
}

Json overlapJson(const ImportReport &report)
{
    Json overlap = Json::array();
    for (const FileReport &file : report.files) {
        for (const MonthOverlap &month : file.overlap)
            overlap.push_back({{"file", file.file},
                               {"month", isoMonth(month.month)},
                               {"rule", overlapRuleName(month.rule)},
                               {"days", month.days},
                               {"stored_rows", month.storedRows},
                               {"file_rows", month.fileRows},
                               {"stored_sum", month.storedSum},
                               {"file_sum", month.fileSum}});
    }
    return overlap;
}

const char *churnName(ChurnSource source)
{
    constexpr const char *names[] = {"stated", "first", "last"};
    return names[static_cast<std::size_t>(source)];
}

} // namespace

ResultDocument importDocument(const ImportReport &report)
{
    ResultDocument document;
    document.rowsName = "files";
    document.rowCount = report.files.size();
    document.row = [&report](std::size_t i) { return fileJson(report.files[i]); };
    document.after = {{"as_of", dayJson(report.asOf)}, {"rejected_by_reason", reasonsJson(report)}, {"overlap", overlapJson(report)}};
    if (report.lifeRule != LifeRule{})
        document.after["customers"] = {{"churn", churnName(report.lifeRule.churn)},
                                       {"day_zero", report.lifeRule.dayZero == DayZero::Signup ? "signup" : "first_paid"},
                                       {"accounts", report.lifeCounts.accounts},
                                       {"churned", report.lifeCounts.churned},
                                       {"returned", report.lifeCounts.returned},
                                       {"day_zero_moved", report.lifeCounts.dayZeroMoved},
                                       {"without_paid_day", report.lifeCounts.withoutPaidDay},
                                       {"without_subscription", report.lifeCounts.withoutSubscription}};
    return document;
}

ResultDocument undoDocument(const std::vector<ImportRecord> &undone)
{
    ResultDocument document;
    document.rowsName = "undone";
    document.rowCount = undone.size();
    document.row = [&undone](std::size_t i) {
        return Json{
            {"file", undone[i].file}, {"table", undone[i].table}, {"imported_at", undone[i].importedAt}, {"imported", undone[i].imported}};
    };
    return document;
}

} // namespace waymark
