#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/feature_mapping.h"
#include "ui/session/framework/framework_change.h"

/*!
 * Every edit of a framework, as a value to hand to FrameworkDocument::apply(). An edit of a part that the framework does not have changes
 * nothing; places count from 0 and are cut to what there is.
 */
namespace waymark::edits {

FrameworkEdit setName(std::string name);
FrameworkEdit setLandmark(int day);
FrameworkEdit setHorizon(int day);
/// It begins with any use, Setup by one step of it; Maturity begins with one empty category. `label`: of that step or category.
FrameworkEdit addRule(Milestone milestone, std::string label = {});
FrameworkEdit removeRule(Milestone milestone);

FrameworkEdit setActivationThreshold(double threshold);
FrameworkEdit setActivationWindow(int days);
FrameworkEdit setActivationMeasure(Measure measure);

FrameworkEdit setUtilizationThreshold(double threshold);
FrameworkEdit setUtilizationPeriod(Period period);
FrameworkEdit setUtilizationPerSeat(bool perSeat);
FrameworkEdit setUtilizationPeriods(int inARow);

FrameworkEdit setRetentionEvent(EventKind event);
FrameworkEdit setDormancyDays(int days);
FrameworkEdit setMeaningfulCount(double count);
FrameworkEdit setExpansionMeasure(ExpansionMeasure measure);
FrameworkEdit setExpansionGrowth(double growth);

/// A list of features that count, by whom it belongs to.
struct FeatureSet {
    enum class Of { SetupStep, Activation, Utilization, Area, MeaningfulUse };
    Of of = Of::Activation;
    std::string key; ///< of the step or area
    bool operator==(const FeatureSet &) const = default;
};
/// nullptr where the framework has no such part.
const std::vector<FeatureRef> *featuresOf(const Framework &framework, const FeatureSet &set);
/// Adding to "every feature" narrows the set down to these.
FrameworkEdit addFeatures(FeatureSet set, std::vector<std::string> features);
/// The last one stays: a rule without features would be none.
FrameworkEdit removeFeatures(FeatureSet set, std::vector<std::string> features);
FrameworkEdit setHypothesis(FeatureSet set, std::string feature, std::string hypothesis);

FrameworkEdit setSetupWindow(int days);
FrameworkEdit setRequiredSteps(int steps);
/// The first step makes the milestone.
FrameworkEdit addStep(std::string label, std::vector<std::string> features);
/// The last step takes the milestone with it.
FrameworkEdit removeStep(std::string key);
FrameworkEdit moveStep(std::string key, int place);
FrameworkEdit renameStep(std::string key, std::string label);
FrameworkEdit setStepMinCount(std::string key, double count);
FrameworkEdit setStepHypothesis(std::string key, std::string hypothesis);

FrameworkEdit addArea(std::string label, std::vector<std::string> features);
FrameworkEdit removeArea(std::string key);
FrameworkEdit moveArea(std::string key, int place);
FrameworkEdit renameArea(std::string key, std::string label);
FrameworkEdit setAreaThreshold(std::string key, double threshold);
FrameworkEdit setAreaPerSeat(std::string key, bool perSeat);
FrameworkEdit setAreaMonths(std::string key, int sustained);

FrameworkEdit setRequiredCategories(int categories);
FrameworkEdit setMaturityWindow(std::optional<int> days);
/// The first category makes the milestone.
FrameworkEdit addCategory(std::string label);
/// The last category takes the milestone with it.
FrameworkEdit removeCategory(std::string key);
FrameworkEdit moveCategory(std::string key, int place);
FrameworkEdit renameCategory(std::string key, std::string label);
FrameworkEdit setLevelRequired(CategoryWell well, int features);
/// Puts features into a level, with the counts and hypotheses they had where they were. `keepOthers`: they stay in other categories too;
/// never at both levels of one.
FrameworkEdit placeFeatures(std::vector<std::string> features, CategoryWell well, bool keepOthers = false);
/// Takes features out of one category, or of all.
FrameworkEdit unassignFeatures(std::vector<std::string> features, std::optional<std::string> category = {});
FrameworkEdit setMinCount(CategoryWell well, std::string feature, double count);
FrameworkEdit setHypothesis(CategoryWell well, std::string feature, std::string hypothesis);
FrameworkEdit importMapping(std::vector<MappedFeature> mapping);

} // namespace waymark::edits
