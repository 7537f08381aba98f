#include "ui/pages/milestone/feature_catalogue.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "ui/text/framework_text.h"

namespace waymark {

namespace {

/// Names the places where features count; a class only for the context of its texts.
class PlaceNames {
    Q_DECLARE_TR_FUNCTIONS(FeatureCatalogue)

public:
    static QString activation() { return tr("Activation"); }
    static QString utilization() { return tr("Utilization"); }
    //: %1: the name of a setup step
    static QString step(const std::string &label) { return tr("Step %1").arg(QString::fromStdString(label)); }
    //: %1: the name of a product area
    static QString area(const std::string &label) { return tr("Area %1").arg(QString::fromStdString(label)); }
    static QString level(const CategoryRule &category, bool mature)
    {
        const QString label = QString::fromStdString(category.label);
        //: where a feature counts; %1 is a category
        return mature ? tr("%1, mature").arg(label) : tr("%1, basic").arg(label);
    }
    static QString meaningful() { return tr("Meaningful use"); }
};

template <class Named>
bool names(const std::vector<Named> &features, const std::string &feature)
{
    return std::any_of(features.begin(), features.end(), [&](const Named &named) { return named.feature == feature; });
}

FeatureEntry entryOf(const std::string &key, const Dataset &dataset, const Framework &framework, FeatureLevel level)
{
    FeatureEntry entry;
    entry.key = key;
    entry.label = featureText(key, dataset);
    entry.uses = usesOf(framework, key);
    entry.level = level;
    entry.assigned = level != FeatureLevel::None;
    entry.isKnown = key == "*" || dataset.findFeature(key).has_value();
    return entry;
}

/// Features that the categories name, whether the store has them or not.
std::set<std::string> namedFeatures(const Framework &framework)
{
    std::set<std::string> named;
    for (const CategoryRule &category : framework.maturity ? framework.maturity->categories : std::vector<CategoryRule>()) {
        for (const LevelRule *level : {&category.basic, &category.mature}) {
            for (const CountedFeature &counted : level->features)
                named.insert(counted.feature);
        }
    }
    return named;
}

std::vector<PlacedFeature> placed(const LevelRule &level, const std::vector<FeatureEntry> &catalogue)
{
    std::vector<PlacedFeature> features;
    for (const CountedFeature &counted : level.features) {
        const auto known =
            std::find_if(catalogue.begin(), catalogue.end(), [&](const FeatureEntry &entry) { return entry.key == counted.feature; });
        if (known != catalogue.end())
            features.push_back({*known, counted.minCount, QString::fromStdString(counted.hypothesis)});
    }
    return features;
}

} // namespace

QStringList usesOf(const Framework &framework, const std::string &feature)
{
    QStringList uses;
    if (framework.setup) {
        for (const SetupStep &step : framework.setup->steps) {
            if (names(step.features, feature))
                uses << PlaceNames::step(step.label);
        }
    }
    if (framework.activation && names(framework.activation->features, feature))
        uses << PlaceNames::activation();
    if (framework.utilization && names(framework.utilization->features, feature))
        uses << PlaceNames::utilization();
    if (framework.maturity) {
        for (const CategoryRule &category : framework.maturity->categories) {
            if (names(category.basic.features, feature))
                uses << PlaceNames::level(category, false);
            if (names(category.mature.features, feature))
                uses << PlaceNames::level(category, true);
        }
    }
    for (const AreaRule &area : framework.areas) {
        if (names(area.features, feature))
            uses << PlaceNames::area(area.label);
    }
    if (names(framework.retention.meaningfulFeatures, feature))
        uses << PlaceNames::meaningful();
    return uses;
}

std::vector<FeatureEntry> featureCatalogue(const Dataset &dataset, const std::vector<StoreInfo::FeatureInfo> &adoption,
                                           const Framework &framework, const std::function<FeatureLevel(const std::string &)> &assigned)
{
    std::vector<FeatureEntry> catalogue;
    std::set<std::string> others = namedFeatures(framework);
    for (std::size_t i = 0; i < dataset.features.size(); ++i) {
        const std::string &key = dataset.features[i].key;
        others.erase(key);
        catalogue.push_back(entryOf(key, dataset, framework, assigned(key)));
        // Without usage nobody is known to use it or not to.
        if (i >= adoption.size() || !dataset.hasUsage())
            continue;
        catalogue.back().adoption = adoption[i].adoption();
        catalogue.back().usedBy = adoption[i].usedBy;
        catalogue.back().entitled = adoption[i].entitled;
    }
    for (const std::string &key : others)
        catalogue.push_back(entryOf(key, dataset, framework, assigned(key)));
    return catalogue;
}

std::vector<BoardCategory> boardCategories(const Framework &framework, const std::vector<FeatureEntry> &catalogue)
{
    std::vector<BoardCategory> categories;
    for (const CategoryRule &rule : framework.maturity ? framework.maturity->categories : std::vector<CategoryRule>()) {
        categories.push_back({rule.key, QString::fromStdString(rule.label), rule.basic.required, rule.mature.required,
                              placed(rule.basic, catalogue), placed(rule.mature, catalogue)});
    }
    return categories;
}

FeatureLevel maturityLevel(const Framework &framework, const std::string &feature)
{
    FeatureLevel level = FeatureLevel::None;
    for (const CategoryRule &category : framework.maturity ? framework.maturity->categories : std::vector<CategoryRule>()) {
        if (names(category.mature.features, feature))
            return FeatureLevel::Mature;
        if (names(category.basic.features, feature))
            level = FeatureLevel::Basic;
    }
    return level;
}

} // namespace waymark
