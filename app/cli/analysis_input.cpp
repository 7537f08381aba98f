#include "app/cli/analysis_input.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/outcome.h"
#include "app/cli/terminal.h"
#include "core/model/framework_json.h"
#include "core/store/store.h"

namespace waymark::cli {

namespace {

constexpr std::size_t kUnknownFeaturesShown = 8;
constexpr std::size_t kValuesShown = 8;

std::string checkDate(const std::string &text) { return parseIsoDate(text) ? "" : "expected a date such as 2026-06-30, found " + text; }

std::string checkNameValue(const std::string &text)
{
    const auto equals = text.find('=');
    return equals == std::string::npos || equals == 0 ? "expected NAME=VALUE, found " + text : "";
}

std::optional<Day> parseDay(const std::string &text)
{
    Day day = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), day);
    return code == std::errc() && end == text.data() + text.size() && day >= 0 ? std::optional(day) : std::nullopt;
}

std::string checkLandmark(const std::string &text)
{
    return text == "none" || parseDay(text) ? "" : "expected a day since signup or none, found " + text;
}

/// Values of one attribute are alternatives and share a clause.
void addClauses(SegmentFilter &filter, const std::vector<std::string> &texts, bool exclude)
{
    for (const std::string &text : texts) {
        const auto equals = text.find('=');
        const std::string name = text.substr(0, equals);
        auto clause = std::find_if(filter.clauses.begin(), filter.clauses.end(),
                                   [&](const FilterClause &other) { return other.attribute == name && other.exclude == exclude; });
        if (clause == filter.clauses.end())
            clause = filter.clauses.insert(clause, FilterClause{name, {}, exclude});
        clause->values.push_back(text.substr(equals + 1));
    }
}

AnalysisOptions optionsOf(const AnalysisArguments &arguments)
{
    AnalysisOptions options;
    options.asOf = parseIsoDate(arguments.asOf);
    options.coverageStart = parseIsoDate(arguments.coverageStart);
    addClauses(options.filter, arguments.filters, false);
    addClauses(options.filter, arguments.excludes, true);
    options.landmark = parseDay(arguments.landmark);
    if (arguments.horizon > 0)
        options.horizon = arguments.horizon;
    if (!arguments.event.empty())
        options.event = arguments.event == "churn" ? EventKind::Churn : EventKind::Dormancy;
    options.seed = arguments.seed;
    return options;
}

Expected<Framework> readFrameworkFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failure(ErrorCode::FileNotFound, {}, path);
    std::ostringstream text;
    text << file.rdbuf();
    if (file.bad() || text.fail())
        return failure(ErrorCode::FileUnreadable, {}, path);
    auto framework = parseFramework(text.str());
    if (!framework)
        framework.error().file = path;
    return framework;
}

Expected<Framework> frameworkOf(const AnalysisArguments &arguments, const Store &store, FrameworkNeed need)
{
    if (!arguments.framework.empty())
        return readFrameworkFile(arguments.framework);
    auto versions = store.frameworkVersions();
    if (!versions)
        return failureOf(versions);
    if (!versions->empty())
        return std::move(versions->back().framework);
    if (need == FrameworkNeed::Required)
        return failure(
            ErrorCode::FrameworkInvalid,
            "the store has no saved version: name a file with --framework (the README shows a short one), or save a version in the window");
    return Framework{};
}

Expected<void> refuseUnknownFeatures(const Framework &framework, const Dataset &dataset)
{
    const auto unknown = unknownFeatures(framework, dataset);
    if (unknown.empty())
        return {};
    std::string list;
    for (std::size_t i = 0; i < std::min(unknown.size(), kUnknownFeaturesShown); ++i)
        list += fmt::format("{}{} \"{}\"", i == 0 ? "" : ", ", unknown[i].path, unknown[i].feature);
    if (unknown.size() > kUnknownFeaturesShown)
        list += fmt::format(" and {} more", unknown.size() - kUnknownFeaturesShown);
    return failure(ErrorCode::FeatureUnknown, list);
}

/// A filter for a value that nobody has keeps nobody, or everybody: more often a slip than meant.
void remarkUnknownValues(const SegmentFilter &filter, const Dataset &dataset)
{
    for (const FilterClause &clause : filter.clauses) {
        const Attribute *attribute = dataset.findAttribute(clause.attribute);
        if (attribute == nullptr)
            continue;
        for (const std::string &value : clause.values) {
            if (std::find(attribute->values.begin(), attribute->values.end(), value) != attribute->values.end())
                continue;
            std::string list;
            for (std::size_t i = 1; i < std::min(attribute->values.size(), kValuesShown + 1); ++i)
                list += fmt::format("{}\"{}\"", list.empty() ? "" : ", ", attribute->values[i]);
            remark(fmt::format("no account has {} = \"{}\"; there is {}{}", clause.attribute, value, list,
                               attribute->values.size() > kValuesShown + 1 ? " and more" : ""));
        }
    }
}

} // namespace

void addAnalysisOptions(CLI::App &command, AnalysisArguments &arguments)
{
    command.add_option("store", arguments.store, "The store, a *.waymark file")->required()->type_name("STORE");
    command.add_option("--framework", arguments.framework, "Framework file (default: the store's latest saved version)")->type_name("FILE");
    command.add_option("--as-of", arguments.asOf, "Analyse the data as of this date")->check(checkDate)->type_name("DATE");
    command.add_option("--coverage-start", arguments.coverageStart, "First day that the usage covers")->check(checkDate)->type_name("DATE");
    command.add_option("--filter", arguments.filters, "Only accounts with this attribute value; repeat for more")
        ->check(checkNameValue)
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    command.add_option("--exclude", arguments.excludes, "Without accounts with this attribute value; repeat for more")
        ->check(checkNameValue)
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    command.add_option("--landmark", arguments.landmark, "Landmark day since signup, or none")->check(checkLandmark)->type_name("DAY");
    command.add_option("--horizon", arguments.horizon, "Horizon day since signup")->check(CLI::Range(1, 36500))->type_name("DAY");
    command.add_option("--event", arguments.event, "churn or dormancy")->check(CLI::IsMember({"churn", "dormancy"}));
    command.add_option("--seed", arguments.seed, "Seed of everything random (default 1)");
}

Expected<AnalysisInput> readAnalysisInput(const AnalysisArguments &arguments, FrameworkNeed need)
{
    const auto store = Store::open(arguments.store, Store::Access::ReadOnly);
    if (!store)
        return failureOf(store);
    auto framework = frameworkOf(arguments, *store, need);
    if (!framework)
        return failureOf(framework);
    ProgressLine line("Reading the store");
    const auto dataset = store->load({}, line.callback());
    if (!dataset)
        return failureOf(dataset);
    if (const auto known = refuseUnknownFeatures(*framework, **dataset); !known)
        return failureOf(known);
    const auto saved = store->frameworkVersions();
    if (!saved)
        return failureOf(saved);
    AnalysisOptions options = optionsOf(arguments);
    remarkUnknownValues(options.filter, **dataset);
    return AnalysisInput{*dataset, std::move(*framework), std::move(options), arguments.landmark == "none", versionsInForce(*saved)};
}

Grouping groupingOf(const std::string &by, const AnalysisInput &input)
{
    Grouping grouping = *parseGrouping(by);
    if (grouping.kind == Grouping::Kind::FrameworkVersion)
        grouping.versions = input.versions;
    return grouping;
}

} // namespace waymark::cli
