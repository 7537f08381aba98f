#include "ui/pages/milestone/rule_features.h"

#include <algorithm>
#include <utility>

#include "ui/pages/milestone/feature_catalogue.h"
#include "ui/text/framework_text.h"

namespace waymark {

RuleFeatures::RuleFeatures(Session &session, QWidget *parent)
    : FeatureSetEditor(parent)
    , m_session(session)
{
    FrameworkDocument &document = session.document();
    connect(this, &FeatureSetEditor::addRequested, this,
            [this, &document](const std::vector<std::string> &features) { document.apply(edits::addFeatures(m_set, features)); });
    connect(this, &FeatureSetEditor::removeRequested, this,
            [this, &document](const std::vector<std::string> &features) { document.apply(edits::removeFeatures(m_set, features)); });
    connect(this, &FeatureSetEditor::hypothesisChanged, this, [this, &document](const std::string &feature, const QString &note) {
        document.apply(edits::setHypothesis(m_set, feature, note.toStdString()));
    });
}

void RuleFeatures::showSet(const edits::FeatureSet &set, const QString &purpose)
{
    const std::vector<FeatureRef> *features = edits::featuresOf(m_session.document().framework(), set);
    if (features == nullptr)
        return;
    m_set = set;
    if (m_purposeShown != purpose) {
        m_purposeShown = purpose;
        setPurpose(purpose);
    }
    setOrigin(set.key);
    // While a slider moves the chips stay as they lie.
    std::vector<PlacedFeature> placed = placedFeatures(*features);
    if (placed == m_placed)
        return;
    m_placed = placed;
    setFeatures(std::move(placed));
}

std::vector<PlacedFeature> RuleFeatures::placedFeatures(const std::vector<FeatureRef> &features) const
{
    const auto &contents = m_session.store().contents();
    const auto &dataset = m_session.analysis().dataset();
    std::vector<PlacedFeature> placed;
    for (const FeatureRef &ref : features) {
        PlacedFeature feature;
        feature.entry.key = ref.feature;
        feature.entry.label = dataset ? featureText(ref.feature, *dataset) : QString::fromStdString(ref.feature);
        feature.entry.assigned = true;
        feature.hypothesis = QString::fromStdString(ref.hypothesis);
        const auto found = dataset ? dataset->findFeature(ref.feature) : std::nullopt;
        feature.entry.isKnown = dataset == nullptr || ref.feature == "*" || found.has_value();
        if (found && contents && contents->dataset == dataset && index(*found) < contents->info.features.size()) {
            const StoreInfo::FeatureInfo &info = contents->info.features[index(*found)];
            feature.entry.adoption = info.adoption();
            feature.entry.usedBy = info.usedBy;
            feature.entry.entitled = info.entitled;
        }
        placed.push_back(std::move(feature));
    }
    return placed;
}

void RuleFeatures::bringCatalogue()
{
    const auto &contents = m_session.store().contents();
    const auto &dataset = m_session.analysis().dataset();
    if (dataset == nullptr)
        return;
    const Framework &framework = m_session.document().framework();
    const std::vector<FeatureRef> *features = edits::featuresOf(framework, m_set);
    const auto inSet = [features](const std::string &key) {
        const bool named = features != nullptr &&
                           std::any_of(features->begin(), features->end(), [&key](const FeatureRef &ref) { return ref.feature == key; });
        return named ? FeatureLevel::Basic : FeatureLevel::None;
    };
    const bool counted = contents && contents->dataset == dataset;
    setCatalogue(featureCatalogue(*dataset, counted ? contents->info.features : std::vector<StoreInfo::FeatureInfo>{}, framework, inSet));
}

} // namespace waymark
