#include "ui/session/framework/framework_steps.h"

#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/model/framework_json.h"

namespace waymark {

namespace {

using Json = nlohmann::json;

/// Another coding of fields or values is another format: steps of an older one are dropped, the draft stays.
constexpr int kFormat = 1 + static_cast<int>(FrameworkChange::Field::AnnotationChanged) * 100 +
                        static_cast<int>(std::variant_size_v<FrameworkChange::Value>) * 10000;

Json printValue(const FrameworkChange::Value &value)
{
    Json json = {{"kind", value.index()}};
    std::visit(
        [&json](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_enum_v<Held>)
                json["value"] = static_cast<int>(held);
            else if constexpr (!std::is_same_v<Held, std::monostate>)
                json["value"] = held;
        },
        value);
    return json;
}

/// The alternative at `kind`, filled from JSON.
template <std::size_t kind = 0>
FrameworkChange::Value parseValue(const Json &json)
{
    if constexpr (kind < std::variant_size_v<FrameworkChange::Value>) {
        using Held = std::variant_alternative_t<kind, FrameworkChange::Value>;
        if (json.at("kind").get<std::size_t>() != kind)
            return parseValue<kind + 1>(json);
        if constexpr (std::is_same_v<Held, std::monostate>)
            return Held{};
        else if constexpr (std::is_enum_v<Held>)
            return static_cast<Held>(json.at("value").get<int>());
        else
            return json.at("value").get<Held>();
    }
    return {};
}

} // namespace

std::string printSteps(const FrameworkSteps &steps)
{
    if (steps.changes.empty())
        return {};
    Json json = {{"format", kFormat}, {"position", steps.position}};
    for (const EditedState &value : steps.values)
        json["values"].push_back({{"framework", printFramework(value.framework)}, {"remarks", printRemarks(value.remarks)}});
    for (const FrameworkChange &change : steps.changes)
        json["changes"].push_back({{"field", static_cast<int>(change.field)},
                                   {"before", printValue(change.before)},
                                   {"after", printValue(change.after)},
                                   {"subject", change.subject}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<FrameworkSteps> parseSteps(const std::string &text)
{
    try {
        const Json json = Json::parse(text);
        if (json.at("format").get<int>() != kFormat)
            return std::nullopt;
        FrameworkSteps steps;
        steps.position = json.at("position").get<int>();
        for (const Json &value : json.at("values")) {
            auto framework = parseDraft(value.at("framework").get<std::string>());
            if (!framework)
                return std::nullopt;
            steps.values.push_back({std::move(*framework), parseRemarks(value.at("remarks").get<std::string>())});
        }
        for (const Json &change : json.at("changes"))
            steps.changes.push_back({static_cast<FrameworkChange::Field>(change.at("field").get<int>()), parseValue(change.at("before")),
                                     parseValue(change.at("after")), change.at("subject").get<std::string>()});
        const bool whole = steps.values.size() == steps.changes.size() + 1 && steps.position >= 0 &&
                           steps.position <= static_cast<int>(steps.changes.size());
        return whole ? std::optional(std::move(steps)) : std::nullopt;
    } catch (const Json::exception &) {
        return std::nullopt;
    }
}

} // namespace waymark
