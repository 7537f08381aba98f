#include "ui/pages/activation_definition.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/number_control.h"
#include "ui/controls/pill.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/feature_chips.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/framework_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kLargestThreshold = 1e9;
constexpr int kLongestWindow = 730;
constexpr int kSliderWindow = 180;
constexpr int kLongestHorizon = 3650;
constexpr int kSliderHorizon = 730;

constexpr Measure kMeasures[] = {Measure::Count, Measure::ActiveDays, Measure::DistinctFeatures};

} // namespace

ActivationDefinition::ActivationDefinition(FrameworkDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_definitionTitle(sectionLabel(this))
    , m_countsTitle(sectionLabel(this))
    , m_judgedTitle(sectionLabel(this))
    , m_landmarkLabel(new QLabel(this))
    , m_changed(new Pill(Pill::Kind::Warn, {}, this))
    , m_revert(new QPushButton(this))
    , m_threshold(new NumberControl(NumberControl::Arrangement::Large, SeriesRole::Activation, this))
    , m_window(new NumberControl(NumberControl::Arrangement::Row, SeriesRole::Activation, this))
    , m_horizon(new NumberControl(NumberControl::Arrangement::Row, std::nullopt, this))
    , m_features(new FeatureChips(this))
    , m_measure(new SegmentedControl(this))
    , m_landmark(new QSpinBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buildDefinition());
    column->addWidget(dividerLine(this));
    column->addLayout(buildWhatCounts());
    column->addWidget(dividerLine(this));
    column->addLayout(buildJudgedAt());
    connectControls();
    retranslate();
}

QLayout *ActivationDefinition::buildDefinition()
{
    m_revert->setProperty("kind", QStringLiteral("link"));
    m_threshold->setRange(1, m_largest, kLargestThreshold);
    m_window->setRange(1, kSliderWindow, kLongestWindow);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_definitionTitle);
    title->addStretch(1);
    title->addWidget(m_changed);
    title->addWidget(m_revert);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(title);
    column->addWidget(m_threshold);
    column->addWidget(m_window);
    return column;
}

QLayout *ActivationDefinition::buildWhatCounts()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_countsTitle);
    column->addWidget(m_features);
    column->addWidget(m_measure);
    return column;
}

QLayout *ActivationDefinition::buildJudgedAt()
{
    m_horizon->setRange(2, kSliderHorizon, kLongestHorizon);
    m_landmarkLabel->setProperty("role", QStringLiteral("body2"));
    m_landmark->setKeyboardTracking(false);
    m_landmark->setFocusPolicy(Qt::StrongFocus);
    auto *landmark = new QHBoxLayout;
    landmark->setSpacing(8);
    landmark->addWidget(m_landmarkLabel);
    landmark->addStretch(1);
    landmark->addWidget(m_landmark);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_judgedTitle);
    column->addWidget(m_horizon);
    column->addLayout(landmark);
    return column;
}

void ActivationDefinition::connectControls()
{
    const auto gesture = [this](bool dragging) {
        if (!dragging)
            m_document.endGesture();
    };
    connect(m_threshold, &NumberControl::valueChanged, this, [this, gesture](double value, bool dragging) {
        m_document.setActivationThreshold(value);
        gesture(dragging);
    });
    connect(m_window, &NumberControl::valueChanged, this, [this, gesture](double value, bool dragging) {
        m_document.setActivationWindow(static_cast<int>(std::lround(value)));
        gesture(dragging);
    });
    connect(m_horizon, &NumberControl::valueChanged, this, [this, gesture](double value, bool dragging) {
        m_document.setHorizon(static_cast<int>(std::lround(value)));
        gesture(dragging);
    });
    connect(m_measure, &SegmentedControl::chosen, this, [this](int index) { m_document.setActivationMeasure(kMeasures[index]); });
    connect(m_features, &FeatureChips::addRequested, &m_document, &FrameworkDocument::addActivationFeature);
    connect(m_features, &FeatureChips::removeRequested, &m_document, &FrameworkDocument::removeActivationFeature);
    connect(m_revert, &QPushButton::clicked, &m_document, &FrameworkDocument::revert);
    connect(m_landmark, &QSpinBox::valueChanged, this,
            [this](int day) { emit landmarkChosen(day <= m_landmark->minimum() ? std::nullopt : std::optional<Day>(day)); });
}

void ActivationDefinition::showFramework(const std::shared_ptr<const Dataset> &dataset, const std::optional<Day> &landmark)
{
    m_dataset = dataset;
    m_landmarkDay = landmark;
    refresh();
}

void ActivationDefinition::showLargestMeasure(double largest)
{
    // While the slider is held its span stays, or the handle would run away under the pointer.
    if (m_threshold->isDragging())
        return;
    const auto thresholdOf = [](const Framework &framework) { return framework.activation ? framework.activation->threshold : 0.0; };
    m_largest = std::max({largest, thresholdOf(m_document.framework()), thresholdOf(m_document.saved().framework), 10.0});
    m_threshold->setRange(1, std::ceil(m_largest), kLargestThreshold);
}

void ActivationDefinition::refresh()
{
    const Framework &framework = m_document.framework();
    if (!framework.activation)
        return;
    const ActivationRule &rule = *framework.activation;
    m_changed->setVisible(m_document.isChanged());
    m_revert->setVisible(m_document.isChanged());
    m_threshold->setDecimals(rule.threshold == std::floor(rule.threshold) ? 0 : 1);
    m_threshold->setValue(rule.threshold);
    m_threshold->setUnit(m_dataset ? countedText(rule, *m_dataset) : QString());
    const auto &saved = m_document.saved().framework.activation;
    const bool moved = saved && saved->threshold != rule.threshold;
    m_threshold->setSaved(moved ? std::optional(saved->threshold) : std::nullopt,
                          moved ? tr("saved %1").arg(thresholdText(saved->threshold)) : QString());
    m_window->setValue(rule.windowDays);
    m_features->setFeatures(rule.features, m_dataset);
    m_measure->setCurrent(static_cast<int>(std::find(std::begin(kMeasures), std::end(kMeasures), rule.measure) - std::begin(kMeasures)));
    m_horizon->setValue(framework.horizonDay);
    const QSignalBlocker quiet(m_landmark);
    m_landmark->setRange(rule.windowDays, std::max(rule.windowDays, framework.horizonDay - 1));
    m_landmark->setSpecialValueText(tr("day %1 (window end)").arg(countText(rule.windowDays)));
    makeRoomForText(m_landmark);
    m_landmark->setValue(m_landmarkDay.value_or(rule.windowDays));
}

void ActivationDefinition::retranslate()
{
    m_definitionTitle->setText(tr("Definition"));
    m_countsTitle->setText(tr("What counts"));
    m_judgedTitle->setText(tr("Judged at"));
    m_changed->setText(tr("changed", "the framework differs from its saved version"));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleName(tr("Revert to the saved version"));
    m_threshold->setSentence(tr("A customer is activated after at least"));
    //: followed by a number of days
    m_window->setSentence(tr("within the first"));
    m_window->setUnit(tr("days", "unit of a spin box"));
    m_horizon->setSentence(tr("horizon"));
    m_horizon->setUnit(tr("days", "unit of a spin box"));
    m_measure->setSegments({tr("Count"), tr("Active days"), tr("Features")});
    m_measure->setAccessibleName(tr("Measure"));
    m_landmarkLabel->setText(tr("landmark"));
    m_landmarkLabel->setToolTip(tr("Customers are compared from this day on, by what they had reached before it"));
    m_landmark->setAccessibleName(tr("Landmark day"));
    //: before the number of a day
    m_landmark->setPrefix(tr("day "));
    refresh();
}

void ActivationDefinition::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
