#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "core/import/tables/tables.h"

namespace waymark {

Expected<void> FeaturesImport::start()
{
    warnOfIgnoredColumns();
    const auto described = m_context.transaction.keys().describedFeatures();
    if (!described)
        return failureOf(described);
    m_described.insert(described->begin(), described->end());
    return {};
}

Expected<void> FeaturesImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (!isUsable(batch, record))
            continue;
        if (const auto taken = takeRecord(batch, record); !taken)
            return taken;
    }
    return {};
}

Expected<void> FeaturesImport::takeRecord(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view key = text(batch, record, InputField::FeatureKey);
    if (!isKey(record, InputField::FeatureKey, key))
        return {};
    if (!isUtf8(record.raw)) {
        rejectRow(record, std::nullopt, "the row is not valid UTF-8", "the row is not valid UTF-8");
        return {};
    }
    std::string level(text(batch, record, InputField::Level));
    std::transform(level.begin(), level.end(), level.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (!level.empty() && level != "basic" && level != "mature") {
        rejectValue(record, InputField::Level, level, "is not \"basic\" or \"mature\"");
        return {};
    }
    const std::string_view entitled = text(batch, record, InputField::Entitled);
    if (!entitled.empty() && entitled.find('=') == std::string_view::npos) {
        rejectValue(record, InputField::Entitled, entitled, "is not of the form plan=Pro|Premium");
        return {};
    }
    if (!m_seen.emplace(key).second) {
        rejectRow(record, InputField::FeatureKey, "a feature that stands in an earlier line",
                  fmt::format("feature \"{}\" stands in an earlier line already", key));
        return {};
    }
    if (m_described.contains(key)) {
        if (m_context.request.conflict == ConflictRule::Refuse && !m_context.request.dryRun)
            return failure(ErrorCode::ConflictRefused, fmt::format("feature \"{}\" is stored already", key), m_record.file, record.line);
        ++m_report.merged;
        if (m_context.request.conflict == ConflictRule::Keep) {
            ++m_report.kept;
            return {};
        }
        ++m_report.updated;
    } else {
        ++m_report.added;
    }
    m_context.transaction.writeFeature(featureNumber(key), text(batch, record, InputField::Label),
                                       text(batch, record, InputField::Category), level, text(batch, record, InputField::Area), entitled);
    return {};
}

} // namespace waymark
