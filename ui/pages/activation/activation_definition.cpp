#include "ui/pages/activation/activation_definition.h"

#include <algorithm>
#include <cmath>

#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/text/framework_text.h"
#include "ui/text/group_text.h"

namespace waymark {

namespace {

constexpr int kLongestWindow = 730;
constexpr int kSliderWindow = 180;
constexpr auto kFeatures = edits::FeatureSet::Of::Activation;
constexpr Measure kMeasures[] = {Measure::Count, Measure::ActiveDays, Measure::DistinctFeatures};

} // namespace

ActivationDefinition::ActivationDefinition(Session &session, QWidget *parent)
    : MilestoneDefinition(Milestone::Activation, session, parent)
    , m_window(new NumberControl(NumberControl::Arrangement::Row, SeriesRole::Activation, this))
    , m_features(new RuleFeatures(session, this))
    , m_measure(new SegmentedControl(this))
{
    m_window->setRange(1, kSliderWindow, kLongestWindow);
    connectEdit(m_window, [](double days) { return edits::setActivationWindow(static_cast<int>(std::lround(days))); });
    connect(m_measure, &SegmentedControl::chosen, this, [this](int index) { apply(edits::setActivationMeasure(kMeasures[index])); });
    arrange({m_window}, {m_features, m_measure});
    retranslate();
}

void ActivationDefinition::showRule(const Framework &framework)
{
    const ActivationRule &rule = *framework.activation;
    threshold()->setUnit(dataset() ? countedText(rule, *dataset()) : QString());
    m_window->setValue(rule.windowDays);
    m_features->showSet({kFeatures, {}}, milestoneLabel(Milestone::Activation));
    m_measure->setCurrent(static_cast<int>(std::find(std::begin(kMeasures), std::end(kMeasures), rule.measure) - std::begin(kMeasures)));
}

void ActivationDefinition::retranslateRule()
{
    threshold()->setSentence(tr("A customer is activated after at least"));
    //: followed by a number of days
    m_window->setSentence(tr("within the first"));
    m_window->setUnit(tr("days", "unit of a spin box"));
    m_measure->setSegments({tr("Count"), tr("Active days"), tr("Features")});
    m_measure->setAccessibleName(tr("Measure"));
}

} // namespace waymark
