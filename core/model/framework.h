#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day.h"

namespace waymark {

/// A feature where a framework names one; "*" means every feature.
struct FeatureRef {
    std::string feature;
    std::string hypothesis;
    bool operator==(const FeatureRef &) const = default;
};

struct SetupStep {
    std::string key;
    std::string label;
    std::vector<FeatureRef> features;
    double minCount = 1.0;
    std::string hypothesis;
    bool operator==(const SetupStep &) const = default;
};

struct SetupRule {
    int windowDays = 30;
    int requiredSteps = 1;
    std::vector<SetupStep> steps;
    bool operator==(const SetupRule &) const = default;
};

enum class Measure { Count, ActiveDays, DistinctFeatures };

struct ActivationRule {
    std::vector<FeatureRef> features;
    Measure measure = Measure::Count;
    int windowDays = 90;
    double threshold = 20.0;
    bool operator==(const ActivationRule &) const = default;
};

enum class Period { CalendarMonth, AccountMonth };

struct UtilizationRule {
    std::vector<FeatureRef> features;
    Period period = Period::CalendarMonth;
    bool perSeat = true;
    double perSeatThreshold = 15.0;
    int consecutivePeriods = 1;
    bool operator==(const UtilizationRule &) const = default;
};

/// A feature with the count that makes it adopted.
struct CountedFeature {
    std::string feature;
    double minCount = 1.0;
    std::string hypothesis;
    bool operator==(const CountedFeature &) const = default;
};

struct LevelRule {
    int required = 1;
    std::vector<CountedFeature> features;
    bool operator==(const LevelRule &) const = default;
};

struct CategoryRule {
    std::string key;
    std::string label;
    LevelRule basic;
    LevelRule mature;
    bool operator==(const CategoryRule &) const = default;
};

struct MaturityRule {
    int requiredCategories = 3;
    std::optional<int> windowDays; ///< trailing days in which a feature counts as adopted; none: the whole life so far
    std::vector<CategoryRule> categories;
    bool operator==(const MaturityRule &) const = default;
};

struct AreaRule {
    std::string key;
    std::string label;
    std::vector<FeatureRef> features;
    bool perSeat = true;
    double perSeatThreshold = 1.0;
    int sustainedMonths = 3;
    bool operator==(const AreaRule &) const = default;
};

enum class EventKind { Churn, Dormancy };

struct RetentionRule {
    EventKind event = EventKind::Churn;
    int dormancyDays = 30;
    std::vector<FeatureRef> meaningfulFeatures{{"*", {}}};
    double meaningfulCount = 1.0;
    bool operator==(const RetentionRule &) const = default;
};

enum class ExpansionMeasure { Seats, Mrr, Categories };

struct ExpansionRule {
    ExpansionMeasure measure = ExpansionMeasure::Seats;
    double growth = 0.10;
    bool operator==(const ExpansionRule &) const = default;
};

enum class Milestone { Setup, Activation, Utilization, Maturity };
inline constexpr Milestone kMilestones[] = {Milestone::Setup, Milestone::Activation, Milestone::Utilization, Milestone::Maturity};
/// "setup", "activation", "utilization", "maturity": the names of the command line and JSON.
const char *milestoneName(Milestone milestone);

/// A key for something newly named: its label in lower case letters, digits and '_' (the fallback where nothing of it is left), with a
/// number behind it where that is taken.
std::string keyFromLabel(std::string_view label, const std::vector<std::string> &taken, std::string_view fallback);

/// The customer milestones framework: one value, edited as a whole. A part left out is a milestone it does not have.
struct Framework {
    std::string name;
    std::string note;
    std::optional<SetupRule> setup;
    std::optional<ActivationRule> activation;
    std::optional<UtilizationRule> utilization;
    std::optional<MaturityRule> maturity;
    std::vector<AreaRule> areas;
    RetentionRule retention;
    ExpansionRule expansion;
    int landmarkDay = 90;
    int horizonDay = 365;
    bool operator==(const Framework &) const = default;

    bool has(Milestone milestone) const;
    /// The longest window of the windowed milestones (Setup, Activation); 0 without one.
    int longestWindowDays() const;
};

/// A saved version of the framework, in force from the day it was saved.
struct VersionInForce {
    int number = 0;
    CalendarDay since;
    bool operator==(const VersionInForce &) const = default;
};

} // namespace waymark
