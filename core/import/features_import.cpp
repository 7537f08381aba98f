#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "core/import/tables.h"

namespace waymark {

Expected<void> FeaturesImport::start()
{
    warnOfIgnoredColumns();
    return {};
}

Expected<void> FeaturesImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (isWellFormed(record))
            takeRecord(batch, record);
    }
    return {};
}

void FeaturesImport::takeRecord(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view key = text(batch, record, InputField::FeatureKey);
    if (!isKey(record, InputField::FeatureKey, key))
        return;
    if (!isUtf8(record.raw)) {
        reject(record, std::nullopt, "the row is not valid UTF-8");
        return;
    }
    std::string level(text(batch, record, InputField::Level));
    std::transform(level.begin(), level.end(), level.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (!level.empty() && level != "basic" && level != "mature") {
        reject(record, InputField::Level, badValue(InputField::Level, level, "is not \"basic\" or \"mature\""));
        return;
    }
    const std::string_view entitled = text(batch, record, InputField::Entitled);
    if (!entitled.empty() && entitled.find('=') == std::string_view::npos) {
        reject(record, InputField::Entitled, badValue(InputField::Entitled, entitled, "is not of the form plan=Pro|Premium"));
        return;
    }
    if (!m_seen.emplace(key).second) {
        reject(record, InputField::FeatureKey, fmt::format("feature \"{}\" stands in an earlier line already", key));
        return;
    }
    m_context.transaction.writeFeature(featureNumber(key), text(batch, record, InputField::Label),
                                       text(batch, record, InputField::Category), level, text(batch, record, InputField::Area), entitled);
}

} // namespace waymark
