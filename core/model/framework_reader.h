#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/model/framework.h"

namespace waymark {

/// Parses a JSON text. Error: JsonInvalid (line, column).
Expected<nlohmann::json> parseJsonDocument(std::string_view json);

/// Walks a JSON object of a framework (or of another definition), key by key, and remembers the first thing that is wrong with its path.
/// After a failure every further read returns its default, so that readers need no checks of their own.
class FrameworkReader {
public:
    FrameworkReader(const nlohmann::json &object, std::string path, std::optional<Error> &error);

    bool has(const char *key) const { return m_object.is_object() && m_object.contains(key); }
    std::string text(const char *key, const std::string &fallback);
    std::string requiredText(const char *key);
    double number(const char *key, double fallback);
    double requiredNumber(const char *key);
    int wholeNumber(const char *key, int fallback);
    int requiredWholeNumber(const char *key);
    /// none for null and for a key that is not there
    std::optional<int> wholeNumberOrNull(const char *key);
    bool flag(const char *key, bool fallback);
    std::vector<std::string> texts(const char *key); ///< empty where the key is not there
    template <class Choice>
    Choice choice(const char *key, const std::vector<std::pair<const char *, Choice>> &choices, Choice fallback);
    std::vector<FeatureRef> features(const char *key);
    std::vector<CountedFeature> countedFeatures(const char *key);
    /// Calls read(FrameworkReader &) for the object under a key.
    template <class Read>
    void object(const char *key, const Read &read);
    /// Calls read(FrameworkReader &) for each object of the array under a key.
    template <class Read>
    void objects(const char *key, const Read &read);
    /// Refuses keys that no read asked for. Call it last.
    void refuseOthers();

    void fail(const std::string &path, const std::string &expectation);
    std::string pathOf(const char *key) const { return m_path.empty() ? key : m_path + "." + key; }

private:
    const nlohmann::json *find(const char *key, bool required, const char *expectation);

    const nlohmann::json &m_object;
    std::string m_path;
    std::optional<Error> &m_error;
    std::set<std::string> m_known;
};

template <class Choice>
Choice FrameworkReader::choice(const char *key, const std::vector<std::pair<const char *, Choice>> &choices, Choice fallback)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return fallback;
    std::string names;
    for (const auto &[name, result] : choices) {
        if (value->is_string() && value->get<std::string>() == name)
            return result;
        names += (names.empty() ? "\"" : ", \"") + std::string(name) + "\"";
    }
    fail(pathOf(key), "expected one of " + names + ", found " + value->dump());
    return fallback;
}

template <class Read>
void FrameworkReader::object(const char *key, const Read &read)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return;
    if (!value->is_object()) {
        fail(pathOf(key), "expected an object, found " + value->dump());
        return;
    }
    FrameworkReader inner(*value, pathOf(key), m_error);
    read(inner);
    inner.refuseOthers();
}

template <class Read>
void FrameworkReader::objects(const char *key, const Read &read)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return;
    if (!value->is_array()) {
        fail(pathOf(key), "expected a list of objects, found " + value->dump());
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const std::string path = pathOf(key) + "[" + std::to_string(i) + "]";
        if (!(*value)[i].is_object()) {
            fail(path, "expected an object, found " + (*value)[i].dump());
            return;
        }
        FrameworkReader inner((*value)[i], path, m_error);
        read(inner);
        inner.refuseOthers();
    }
}

} // namespace waymark
