#include "core/model/framework_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace waymark {

namespace {

/// "line 3, column 7" of a byte offset.
Error jsonError(std::string_view json, std::size_t byte, std::string detail)
{
    const std::string_view before = json.substr(0, std::min(byte == 0 ? 0 : byte - 1, json.size()));
    const auto line = 1 + static_cast<std::int64_t>(std::count(before.begin(), before.end(), '\n'));
    const auto lineStart = before.rfind('\n');
    const auto column = static_cast<std::int64_t>(lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1) + 1;
    return {ErrorCode::JsonInvalid, std::move(detail), {}, line, column};
}

} // namespace

Expected<nlohmann::json> parseJsonDocument(std::string_view json)
{
    try {
        return nlohmann::json::parse(json);
    } catch (const nlohmann::json::parse_error &error) {
        return tl::make_unexpected(jsonError(json, error.byte, fmt::format("byte {}", error.byte)));
    } catch (const nlohmann::json::exception &error) {
        return failure(ErrorCode::JsonInvalid, error.what());
    }
}

FrameworkReader::FrameworkReader(const nlohmann::json &object, std::string path, std::optional<Error> &error)
    : m_object(object)
    , m_path(std::move(path))
    , m_error(error)
{}

void FrameworkReader::fail(const std::string &path, const std::string &expectation)
{
    if (!m_error)
        m_error = Error{ErrorCode::FrameworkInvalid, path + ": " + expectation, {}, 0, 0};
}

const nlohmann::json *FrameworkReader::find(const char *key, bool required, const char *expectation)
{
    m_known.insert(key);
    const auto found = m_object.find(key);
    if (found != m_object.end())
        return &*found;
    if (required)
        fail(pathOf(key), std::string("expected ") + expectation + ", found nothing");
    return nullptr;
}

std::string FrameworkReader::text(const char *key, const std::string &fallback)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return fallback;
    if (value->is_string())
        return value->get<std::string>();
    fail(pathOf(key), "expected text, found " + value->dump());
    return fallback;
}

std::string FrameworkReader::requiredText(const char *key) { return find(key, true, "text") == nullptr ? std::string() : text(key, {}); }

double FrameworkReader::number(const char *key, double fallback)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return fallback;
    if (value->is_number() && std::isfinite(value->get<double>()))
        return value->get<double>();
    fail(pathOf(key), "expected a number, found " + value->dump());
    return fallback;
}

double FrameworkReader::requiredNumber(const char *key) { return find(key, true, "a number") == nullptr ? 1.0 : number(key, 1.0); }

int FrameworkReader::wholeNumber(const char *key, int fallback)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return fallback;
    if (value->is_number()) {
        const double number = value->get<double>();
        if (number == std::floor(number) && std::abs(number) <= std::numeric_limits<int>::max())
            return static_cast<int>(number);
    }
    fail(pathOf(key), "expected a whole number, found " + value->dump());
    return fallback;
}

int FrameworkReader::requiredWholeNumber(const char *key) { return find(key, true, "a whole number") == nullptr ? 1 : wholeNumber(key, 1); }

std::optional<int> FrameworkReader::wholeNumberOrNull(const char *key)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr || value->is_null())
        return std::nullopt;
    return wholeNumber(key, 1);
}

bool FrameworkReader::flag(const char *key, bool fallback)
{
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return fallback;
    if (value->is_boolean())
        return value->get<bool>();
    fail(pathOf(key), "expected true or false, found " + value->dump());
    return fallback;
}

std::vector<CountedFeature> FrameworkReader::countedFeatures(const char *key)
{
    std::vector<CountedFeature> result;
    const nlohmann::json *value = find(key, true, "a list of features");
    if (value == nullptr)
        return result;
    if (!value->is_array()) {
        fail(pathOf(key), "expected a list of features, found " + value->dump());
        return result;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const nlohmann::json &item = (*value)[i];
        const std::string path = pathOf(key) + "[" + std::to_string(i) + "]";
        if (item.is_string()) {
            result.push_back({item.get<std::string>(), 1.0, {}});
        } else if (item.is_object()) {
            FrameworkReader inner(item, path, m_error);
            CountedFeature feature;
            feature.feature = inner.requiredText("feature");
            feature.minCount = inner.number("min_count", 1.0);
            feature.hypothesis = inner.text("hypothesis", {});
            inner.refuseOthers();
            result.push_back(std::move(feature));
        } else {
            fail(path, "expected a feature name or {\"feature\": ..}, found " + item.dump());
        }
    }
    return result;
}

std::vector<FeatureRef> FrameworkReader::features(const char *key)
{
    std::vector<FeatureRef> result;
    const auto *value = find(key, true, "a list of features");
    if (value != nullptr && value->is_array()) {
        for (std::size_t i = 0; i < value->size(); ++i) {
            if ((*value)[i].is_object() && (*value)[i].contains("min_count"))
                fail(pathOf(key) + "[" + std::to_string(i) + "].min_count", "expected no such key here");
        }
    }
    for (CountedFeature &feature : countedFeatures(key))
        result.push_back({std::move(feature.feature), std::move(feature.hypothesis)});
    return result;
}

std::vector<std::string> FrameworkReader::texts(const char *key)
{
    std::vector<std::string> result;
    const nlohmann::json *value = find(key, false, "");
    if (value == nullptr)
        return result;
    const bool isList = value->is_array() && std::all_of(value->begin(), value->end(), [](const auto &item) { return item.is_string(); });
    if (!isList) {
        fail(pathOf(key), "expected a list of texts, found " + value->dump());
        return result;
    }
    for (const nlohmann::json &item : *value)
        result.push_back(item.get<std::string>());
    return result;
}

void FrameworkReader::refuseOthers()
{
    for (const auto &[key, value] : m_object.items()) {
        if (!m_known.contains(key))
            fail(pathOf(key.c_str()), "expected no such key");
    }
}

} // namespace waymark
