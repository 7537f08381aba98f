#include "core/export/share_figures.h"

namespace waymark {

void putShare(nlohmann::ordered_json &json, const std::string &name, const std::optional<Proportion> &share)
{
    const std::string prefix = name == "share" ? std::string() : name + "_";
    json[name] = share ? nlohmann::ordered_json(share->value) : nlohmann::ordered_json(nullptr);
    json[prefix + "low"] = share ? nlohmann::ordered_json(share->low) : nlohmann::ordered_json(nullptr);
    json[prefix + "high"] = share ? nlohmann::ordered_json(share->high) : nlohmann::ordered_json(nullptr);
}

nlohmann::ordered_json reasonOrNull(const std::optional<Error> &missing)
{
    return missing ? nlohmann::ordered_json(englishText(*missing)) : nlohmann::ordered_json(nullptr);
}

} // namespace waymark
