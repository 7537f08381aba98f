#include "ui/pages/milestone/milestone_definition.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/analysis/milestones/reached_days.h"
#include "ui/controls/number_control.h"
#include "ui/controls/pill.h"
#include "ui/controls/segmented_control.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kLargestThreshold = 1e9;
constexpr int kLongestHorizon = 3650;
constexpr int kSliderHorizon = 730;
FrameworkEdit thresholdEdit(Milestone milestone, double value)
{
    switch (milestone) {
    case Milestone::Setup:
        return edits::setRequiredSteps(static_cast<int>(std::lround(value)));
    case Milestone::Activation:
        return edits::setActivationThreshold(value);
    case Milestone::Utilization:
        return edits::setUtilizationThreshold(value);
    case Milestone::Maturity:
        break;
    }
    return edits::setRequiredCategories(static_cast<int>(std::lround(value)));
}

constexpr SweepOutcome kOutcomes[] = {SweepOutcome::Retained, SweepOutcome::Next, SweepOutcome::Expanded};

/// Steps and categories are whole and few: their slider ends with them.
std::optional<double> countOf(const Framework &framework, Milestone milestone)
{
    if (milestone == Milestone::Setup)
        return static_cast<double>(framework.setup->steps.size());
    if (milestone == Milestone::Maturity)
        return static_cast<double>(framework.maturity->categories.size());
    return std::nullopt;
}

} // namespace

MilestoneDefinition::MilestoneDefinition(Milestone milestone, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_milestone(milestone)
    , m_session(session)
    , m_definitionTitle(sectionLabel(this))
    , m_countsTitle(sectionLabel(this))
    , m_judgedTitle(sectionLabel(this))
    , m_landmarkLabel(roleLabel("body2", this))
    , m_outcomeLabel(roleLabel("body2", this))
    , m_changed(new Pill(Pill::Kind::Warn, {}, this))
    , m_revert(new QPushButton(this))
    , m_threshold(new NumberControl(NumberControl::Arrangement::Large, seriesRole(milestone), this))
    , m_horizon(new NumberControl(NumberControl::Arrangement::Row, std::nullopt, this))
    , m_landmark(new QSpinBox(this))
    , m_outcome(new SegmentedControl(this))
    , m_judgedAt(new QWidget(this))
{
    m_threshold->setRange(1, m_largest, kLargestThreshold);
    m_horizon->setRange(2, kSliderHorizon, kLongestHorizon);
    connectEdit(m_threshold, [this](double value) { return thresholdEdit(m_milestone, value); });
    connectEdit(m_horizon, [](double value) { return edits::setHorizon(static_cast<int>(std::lround(value))); });
    connect(m_revert, &QPushButton::clicked, &document(), &FrameworkDocument::revert);
    connect(m_outcome, &SegmentedControl::chosen, this, [this](int index) { emit outcomeChosen(kOutcomes[index]); });
    connect(m_landmark, &QSpinBox::valueChanged, this, &MilestoneDefinition::chooseLandmark);
}

void MilestoneDefinition::arrange(const QList<QWidget *> &rule, const QList<QWidget *> &counts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(buildHead());
    for (QWidget *row : rule)
        column->addWidget(row);
    if (!counts.isEmpty()) {
        column->addWidget(dividerLine(this));
        column->addWidget(m_countsTitle);
        for (QWidget *row : counts)
            column->addWidget(row);
    }
    m_countsTitle->setVisible(!counts.isEmpty());
    buildJudgedAt();
    column->addWidget(m_judgedAt);
}

QLayout *MilestoneDefinition::buildHead()
{
    m_revert->setProperty("kind", QStringLiteral("link"));
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
    return column;
}

void MilestoneDefinition::buildJudgedAt()
{
    for (QWidget *control : {static_cast<QWidget *>(m_horizon), static_cast<QWidget *>(m_landmark)})
        setGuideTopic(control, QStringLiteral("landmark"));
    m_landmark->setKeyboardTracking(false);
    m_landmark->setFocusPolicy(Qt::StrongFocus);
    auto *landmark = new QHBoxLayout;
    landmark->setSpacing(8);
    landmark->addWidget(m_landmarkLabel);
    landmark->addStretch(1);
    landmark->addWidget(m_landmark);
    auto *column = new QVBoxLayout(m_judgedAt);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(dividerLine(m_judgedAt));
    column->addSpacing(2);
    column->addWidget(m_judgedTitle);
    column->addWidget(m_horizon);
    column->addLayout(landmark);
    column->addWidget(m_outcomeLabel);
    column->addWidget(m_outcome);
}

void MilestoneDefinition::connectEdit(NumberControl *control, const std::function<FrameworkEdit(double)> &edit)
{
    connect(control, &NumberControl::valueChanged, this, [this, edit](double value, bool dragging) { apply(edit(value), dragging); });
}

void MilestoneDefinition::apply(const FrameworkEdit &edit, bool dragging)
{
    document().apply(edit, FrameworkDocument::Gesture::Continued);
    if (!dragging)
        document().endGesture();
}

void MilestoneDefinition::moveThreshold(double threshold, bool dragging) { apply(thresholdEdit(m_milestone, threshold), dragging); }

void MilestoneDefinition::chooseLandmark(int day)
{
    // Activation is judged from its window's end on; the others from a day that the framework states.
    if (m_milestone == Milestone::Activation)
        return m_session.analysis().setLandmark(day <= m_landmark->minimum() ? std::nullopt : std::optional<Day>(day));
    m_session.analysis().setLandmark({});
    apply(edits::setLandmark(day), false);
}

void MilestoneDefinition::showDefinition()
{
    m_dataset = m_session.analysis().dataset();
    const Framework &framework = m_session.document().framework();
    const bool has = framework.has(m_milestone);
    m_changed->setVisible(document().isChanged());
    m_revert->setVisible(document().isChanged());
    m_threshold->setVisible(has);
    m_judgedAt->setVisible(has);
    if (has) {
        showThreshold(framework);
        showJudgedAt(framework);
    }
    if (!canEdit(framework))
        return;
    showRule(framework);
}

double MilestoneDefinition::thresholdStep() const
{
    const Framework &framework = m_session.document().framework();
    if (!framework.has(m_milestone) || m_milestone == Milestone::Setup || m_milestone == Milestone::Maturity)
        return 1.0;
    const double threshold = thresholdOf(framework, m_milestone);
    const bool whole = threshold == std::floor(threshold);
    // Per seat a whole number can be all there is between nothing and the most.
    const bool fine = m_milestone == Milestone::Utilization && m_largest < 30.0;
    return whole && !fine ? 1.0 : 0.1;
}

void MilestoneDefinition::showThreshold(const Framework &framework)
{
    const double threshold = thresholdOf(framework, m_milestone);
    m_threshold->setDecimals(thresholdStep() < 1.0 ? 1 : 0);
    m_threshold->setRange(thresholdStep(), countOf(framework, m_milestone).value_or(std::ceil(m_largest)),
                          countOf(framework, m_milestone).value_or(kLargestThreshold));
    m_threshold->setValue(threshold);
    const Framework &saved = document().saved().framework;
    const bool moved = saved.has(m_milestone) && thresholdOf(saved, m_milestone) != threshold;
    const double before = moved ? thresholdOf(saved, m_milestone) : 0.0;
    m_threshold->setToolTip(isStart(framework) ? tr("Begins where half of the customers stand: a place to start from, not a finding")
                                               : QString());
    m_threshold->setSaved(moved ? std::optional(before) : std::nullopt, moved ? tr("saved %1").arg(thresholdText(before)) : QString());
}

bool MilestoneDefinition::isStart(const Framework &framework) const
{
    // The other two count what is listed.
    if (m_milestone != Milestone::Activation && m_milestone != Milestone::Utilization)
        return false;
    const auto change = m_session.document().undoChange();
    if (change && change->field == FrameworkChange::Field::RuleAdded && change->after == FrameworkChange::Value(m_milestone))
        return true;
    const auto &saved = m_session.document().saved();
    return saved.number == 0 && saved.framework.has(m_milestone) &&
           thresholdOf(saved.framework, m_milestone) == thresholdOf(framework, m_milestone);
}

void MilestoneDefinition::showJudgedAt(const Framework &framework)
{
    m_outcome->setSegmentEnabled(1, milestoneAfter(framework, m_milestone).has_value(),
                                 tr("No milestone of the framework follows this one"));
    const AnalysisOptions &options = m_session.analysis().options();
    const Grouping by = groupingOf(m_milestone);
    const Day standard = *defaultLandmark(framework, by);
    const Day horizon = options.horizon.value_or(framework.horizonDay);
    m_horizon->setValue(horizon);
    const QSignalBlocker quiet(m_landmark);
    const Day smallest = smallestLandmark(framework, by);
    m_landmark->setRange(smallest, std::max(smallest, horizon - 1));
    // The first of the box is where the window ends, and the default of Activation.
    m_landmark->setSpecialValueText(smallest > 1 ? tr("day %1 (window end)").arg(countText(smallest)) : QString());
    makeRoomForText(m_landmark);
    m_landmark->setValue(options.landmark.value_or(standard));
}

void MilestoneDefinition::showLargestMeasure(double largest)
{
    // While the slider is held its span stays, or the handle would run away under the pointer.
    if (m_threshold->isDragging())
        return;
    const auto threshold = [this](const Framework &framework) {
        return framework.has(m_milestone) ? thresholdOf(framework, m_milestone) : 0.0;
    };
    const double smallest = m_milestone == Milestone::Utilization ? 1.0 : 10.0;
    m_largest = std::max({largest, threshold(document().framework()), threshold(document().saved().framework), smallest});
    if (const Framework &framework = document().framework(); framework.has(m_milestone)) {
        m_largest = countOf(framework, m_milestone).value_or(m_largest);
        showThreshold(framework);
    }
}

void MilestoneDefinition::showPlateau(std::optional<std::pair<double, double>> plateau)
{
    m_plateau = plateau;
    const double step = thresholdStep();
    m_threshold->setPlateau(
        plateau,
        plateau ? tr("plateau %1\u2013%2").arg(thresholdText(plateau->first, step), thresholdText(plateau->second, step)) : QString());
}

void MilestoneDefinition::setOutcome(SweepOutcome outcome)
{
    m_outcome->setCurrent(static_cast<int>(std::find(std::begin(kOutcomes), std::end(kOutcomes), outcome) - std::begin(kOutcomes)));
}

void MilestoneDefinition::retranslate()
{
    showPlateau(m_plateau);
    m_definitionTitle->setText(tr("Definition"));
    m_countsTitle->setText(tr("What counts"));
    m_judgedTitle->setText(tr("Judged at"));
    m_changed->setText(tr("changed", "the framework differs from its saved version"));
    m_revert->setText(tr("Revert"));
    m_revert->setAccessibleName(tr("Revert to the saved version"));
    m_horizon->setSentence(tr("horizon"));
    m_horizon->setUnit(tr("days", "unit of a spin box"));
    m_landmarkLabel->setText(tr("landmark"));
    m_landmarkLabel->setToolTip(tr("Customers are compared from this day on, by what they had reached before it"));
    m_landmark->setAccessibleName(tr("Landmark day"));
    //: before the number of a day
    m_landmark->setPrefix(tr("day "));
    m_outcomeLabel->setText(tr("by who afterwards"));
    const int outcome = m_outcome->current();
    m_outcome->setSegments({tr("Stays", "outcome"), tr("Goes on", "outcome: reaches the next milestone"), tr("Expands", "outcome")});
    m_outcome->setCurrent(std::max(0, outcome));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setToolTip(tr("Still a customer at the horizon; reaches the next milestone; or buys more, between landmark and horizon"));
    retranslateRule();
    showDefinition();
}

void MilestoneDefinition::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
