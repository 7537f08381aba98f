#include "ui/pages/retention/cohort_panel.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/panel_parts.h"
#include "ui/pages/retention/cohort_tests.h"
#include "ui/pages/retention/cohort_ticks.h"
#include "ui/pages/retention/period_panel.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kPanelSlider = 730;
constexpr std::size_t kMostValues = 200;

QString nameOf(const Grouping &by) { return QString::fromStdString(groupingName(by)); }

} // namespace

CohortPanel::CohortPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_cohortTitle(sectionLabel(this))
    , m_eventTitle(sectionLabel(this))
    , m_eventWords(roleLabel("small", this))
    , m_clockTitle(sectionLabel(this))
    , m_landmarkLabel(roleLabel("body2", this))
    , m_showTitle(sectionLabel(this))
    , m_testTitle(sectionLabel(this))
    , m_tests(roleLabel("small", this))
    , m_intervalLabel(roleLabel("body2", this))
    , m_strataLabel(roleLabel("body2", this))
    , m_by(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_strata(new QComboBox(this))
    , m_event(new SegmentedControl(this))
    , m_clock(new SegmentedControl(this))
    , m_landmark(dayBox(this, 1))
    , m_horizon(new NumberControl(NumberControl::Arrangement::Row, std::nullopt, this))
    , m_band(new QCheckBox(this))
    , m_marks(new QCheckBox(this))
    , m_lateEntry(new QCheckBox(this))
    , m_ticks(new CohortTicks(this))
    , m_periods(new PeriodPanel(this))
{
    m_request.by = {Grouping::Kind::None, {}};
    m_request.fromSignup = true;
    m_request.periods = m_periods->rule();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QLayout *part : {buildCohorts(), buildEvent(), buildClock()}) {
        column->addLayout(part);
        column->addWidget(dividerLine(this));
    }
    m_showPart = new QWidget(this);
    m_showPart->setLayout(buildShow());
    column->addWidget(m_showPart);
    column->addWidget(m_periods);
    m_testLine = dividerLine(this);
    column->addWidget(m_testLine);
    column->addLayout(buildTests());
    connectControls();
    nameTopics();
    retranslate();
    setTopic(CohortRequest::Topic::Retention);
}

QLayout *CohortPanel::buildCohorts()
{
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_by->setMinimumContentsLength(10);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_cohortTitle);
    column->addWidget(m_by);
    column->addWidget(m_ticks);
    return column;
}

QLayout *CohortPanel::buildEvent()
{
    m_eventWords->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_eventTitle);
    column->addWidget(m_event);
    column->addWidget(m_eventWords);
    return column;
}

QLayout *CohortPanel::buildClock()
{
    m_horizon->setRange(2, kPanelSlider, kLongestDays);
    m_landmarkLabel->setBuddy(m_landmark);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_landmarkLabel);
    row->addStretch(1);
    row->addWidget(m_landmark);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_clockTitle);
    column->addWidget(m_clock);
    column->addLayout(row);
    column->addWidget(m_horizon);
    return column;
}

QLayout *CohortPanel::buildShow()
{
    m_band->setChecked(true);
    m_intervalLabel->setBuddy(m_interval);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_intervalLabel);
    row->addStretch(1);
    row->addWidget(m_interval);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_showTitle);
    column->addWidget(m_band);
    column->addWidget(m_marks);
    column->addLayout(row);
    column->addWidget(m_lateEntry);
    return column;
}

QLayout *CohortPanel::buildTests()
{
    m_tests->setWordWrap(true);
    m_tests->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_testTitle);
    column->addWidget(m_tests);
    m_strataLabel->setBuddy(m_strata);
    m_strata->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_strata->setMinimumContentsLength(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_strataLabel);
    row->addWidget(m_strata, 1);
    column->addLayout(row);
    return column;
}

void CohortPanel::nameTopics()
{
    setGuideTopic(m_event, QStringLiteral("dormancy"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_clock, m_landmark, m_horizon})
        setGuideTopic(part, QStringLiteral("landmark"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_band, m_marks, m_interval})
        setGuideTopic(part, QStringLiteral("kaplan_meier"));
    setGuideTopic(m_lateEntry, QStringLiteral("coverage"));
    setGuideTopic(m_periods, QStringLiteral("period_retention"));
    setGuideTopic(m_tests, QStringLiteral("log_rank"));
    setGuideTopic(m_strata, QStringLiteral("segments"));
}

void CohortPanel::connectControls()
{
    connect(m_by, &QComboBox::activated, this, &CohortPanel::chooseCohort);
    connect(m_event, &SegmentedControl::chosen, this, [this](int index) {
        AnalysisOptions options = m_session.analysis().options();
        options.event = index == 0 ? EventKind::Churn : EventKind::Dormancy;
        m_session.analysis().setOptions(options);
        showDefinition();
    });
    connect(m_clock, &SegmentedControl::chosen, this, [this](int index) {
        CohortRequest next = m_request;
        next.fromSignup = index == 0;
        apply(next);
    });
    connect(m_landmark, &QSpinBox::valueChanged, this, [this](int day) {
        const auto usual = defaultLandmark(m_session.document().framework(), m_request.by);
        m_session.analysis().setLandmark(usual && *usual == day ? std::nullopt : std::optional<Day>(day));
    });
    connect(m_horizon, &NumberControl::valueChanged, this, [this](double value, bool dragging) {
        m_session.document().setHorizon(static_cast<int>(std::lround(value)));
        if (!dragging)
            m_session.document().endGesture();
    });
    connect(m_ticks, &CohortTicks::shownChanged, this, &CohortPanel::shownChanged);
    connect(m_periods, &PeriodPanel::ruleChanged, this, [this] {
        CohortRequest next = m_request;
        next.periods = m_periods->rule();
        apply(next);
    });
    connect(m_interval, &QComboBox::activated, this, [this](int index) {
        CohortRequest next = m_request;
        next.interval = static_cast<IntervalKind>(index);
        apply(next);
    });
    connect(m_strata, &QComboBox::activated, this, [this] {
        CohortRequest next = m_request;
        next.segment = m_strata->currentData().toString().toStdString();
        apply(next);
    });
    connect(m_lateEntry, &QCheckBox::toggled, this, [this](bool on) {
        CohortRequest next = m_request;
        next.lateEntry = on;
        apply(next);
    });
}

void CohortPanel::apply(const CohortRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    showClock();
    emit requestChanged();
}

void CohortPanel::setTopic(CohortRequest::Topic topic)
{
    const bool periods = topic == CohortRequest::Topic::Periods;
    m_periods->setVisible(periods);
    m_showPart->setVisible(topic == CohortRequest::Topic::Retention);
    m_event->setEnabled(topic == CohortRequest::Topic::Retention);
    CohortRequest next = m_request;
    next.topic = topic;
    apply(next);
}

std::vector<VersionInForce> CohortPanel::versions() const
{
    const auto &contents = m_session.store().contents();
    return contents ? versionsInForce(contents->versions) : std::vector<VersionInForce>();
}

void CohortPanel::chooseCohort()
{
    auto by = parseGrouping(m_by->currentData().toString().toStdString());
    if (by && by->kind == Grouping::Kind::FrameworkVersion)
        by->versions = versions();
    if (!by || *by == m_request.by)
        return;
    CohortRequest next = m_request;
    next.by = *by;
    // What customers did is compared from a landmark, what they are from signup.
    next.fromSignup = !comesFromMilestones(by->kind);
    apply(next);
}

void CohortPanel::fillCohorts()
{
    const Framework &framework = m_session.document().framework();
    const auto &dataset = m_session.analysis().dataset();
    const QSignalBlocker block(m_by);
    m_by->clear();
    const auto add = [this](const Grouping &by) { m_by->addItem(groupingText(by), nameOf(by)); };
    add({Grouping::Kind::None, {}});
    if (dataset != nullptr && dataset->hasUsage()) {
        for (const Milestone milestone : kMilestones) {
            if (framework.has(milestone))
                add({static_cast<Grouping::Kind>(static_cast<int>(Grouping::Kind::Setup) + static_cast<int>(milestone)), {}});
        }
        if (framework.longestWindowDays() > 0 || framework.utilization || framework.maturity)
            add({Grouping::Kind::Depth, {}});
        if (framework.maturity)
            add({Grouping::Kind::MatureCategories, {}});
    }
    add({Grouping::Kind::SignupMonth, {}});
    if (!versions().empty())
        add({Grouping::Kind::FrameworkVersion, {}});
    for (std::size_t a = 0; dataset != nullptr && a < dataset->attributes.size(); ++a) {
        if (dataset->attributes[a].values.size() <= kMostValues)
            add({Grouping::Kind::Attribute, dataset->attributes[a].name});
    }
    const int place = m_by->findData(nameOf(m_request.by));
    m_by->setCurrentIndex(std::max(place, 0));
    CohortRequest next = m_request;
    if (m_request.by.kind == Grouping::Kind::FrameworkVersion && place >= 0) {
        next.by.versions = versions();
        apply(next);
    }
    if (place < 0) {
        next.by = {Grouping::Kind::None, {}};
        next.fromSignup = true;
        apply(next);
    }
}

void CohortPanel::fillStrata()
{
    const auto &dataset = m_session.analysis().dataset();
    const QSignalBlocker block(m_strata);
    m_strata->clear();
    m_strata->addItem(tr("nothing", "what a test is stratified by"), QString());
    for (std::size_t a = 0; dataset != nullptr && a < dataset->attributes.size(); ++a) {
        if (dataset->attributes[a].values.size() <= kMostValues)
            m_strata->addItem(QString::fromStdString(dataset->attributes[a].name), QString::fromStdString(dataset->attributes[a].name));
    }
    const int place = m_strata->findData(QString::fromStdString(m_request.segment));
    m_strata->setCurrentIndex(std::max(place, 0));
    if (place >= 0)
        return;
    CohortRequest next = m_request;
    next.segment.clear();
    apply(next);
}

Day CohortPanel::smallestDay() const { return std::max(1, smallestLandmark(m_session.document().framework(), m_request.by)); }

void CohortPanel::showClock()
{
    const Framework &framework = m_session.document().framework();
    const AnalysisOptions &options = m_session.analysis().options();
    // Growth is growth since a day.
    const bool always = m_request.topic == CohortRequest::Topic::Expansion;
    m_clock->setEnabled(!always);
    m_clock->setCurrent(m_request.fromSignup && !always ? 0 : 1);
    m_landmark->setEnabled(!m_request.fromSignup || always);
    m_landmarkLabel->setEnabled(m_landmark->isEnabled());
    const QSignalBlocker block(m_landmark);
    m_landmark->setMinimum(smallestDay());
    const auto usual = defaultLandmark(framework, m_request.by);
    m_landmark->setValue(options.landmark.value_or(usual.value_or(std::max(framework.landmarkDay, framework.longestWindowDays()))));
}

void CohortPanel::showDefinition()
{
    const Framework &framework = m_session.document().framework();
    const AnalysisOptions &options = m_session.analysis().options();
    const bool dormant = eventRule(framework, options).event == EventKind::Dormancy;
    m_event->setCurrent(dormant ? 1 : 0);
    m_eventWords->setText(dormant
                              ? tr("A customer falls asleep on the day that completes %Ln day(s) without meaningful use, or leaves before.",
                                   nullptr, framework.retention.dormancyDays)
                              : tr("A customer leaves on the day the service ended."));
    m_horizon->setValue(options.horizon.value_or(framework.horizonDay));
    fillCohorts();
    fillStrata();
    showClock();
}

bool CohortPanel::isShown(const std::string &group) const { return m_ticks->isShown(group); }

QList<QCheckBox *> CohortPanel::groupBoxes() const { return m_ticks->boxes(); }

SegmentedControl *CohortPanel::kindControl() const { return m_periods->kindControl(); }

QSpinBox *CohortPanel::lengthBox() const { return m_periods->lengthBox(); }

void CohortPanel::showAnswer(const CohortView *view)
{
    m_ticks->showAnswer(view);
    showTests(view);
}

void CohortPanel::showTests(const CohortView *view)
{
    const bool several = view != nullptr && view->retention && view->retention->groups.size() > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_testLine, m_testTitle, m_tests, m_strataLabel, m_strata})
        part->setVisible(several);
    if (several)
        m_tests->setText(cohortTestsText(*view));
}

void CohortPanel::retranslate()
{
    m_cohortTitle->setText(tr("Cohorts"));
    m_by->setAccessibleName(tr("What makes the cohorts"));
    m_eventTitle->setText(tr("Event"));
    m_event->setSegments({tr("Churn", "kind of leaving"), tr("Dormancy", "kind of leaving")});
    m_event->setAccessibleName(tr("What counts as leaving"));
    m_clockTitle->setText(tr("Clock"));
    m_clock->setSegments({tr("From signup"), tr("From landmark")});
    m_clock->setAccessibleName(tr("Where the clock starts"));
    m_landmarkLabel->setText(tr("Landmark day"));
    m_landmark->setAccessibleName(tr("Landmark day"));
    m_horizon->setSentence(tr("Horizon"));
    m_horizon->setUnit(tr("days", "after a number"));
    m_showTitle->setText(tr("Show"));
    m_band->setText(tr("95% band"));
    m_marks->setText(tr("Censoring marks"));
    m_intervalLabel->setText(tr("Interval"));
    m_interval->setAccessibleName(tr("Kind of interval"));
    const int interval = std::max(0, m_interval->currentIndex());
    m_interval->clear();
    m_interval->addItems({tr("log-log", "kind of interval"), tr("log", "kind of interval"), tr("plain", "kind of interval")});
    m_interval->setCurrentIndex(interval);
    m_lateEntry->setText(tr("Only survivors are listed"));
    m_lateEntry->setToolTip(
        tr("The accounts table lists only customers that are still there: each is counted from its first covered day on."));
    m_testTitle->setText(tr("Tests"));
    m_strataLabel->setText(tr("Stratified by"));
    m_strata->setAccessibleName(tr("Stratified by"));
    if (m_session.analysis().dataset() != nullptr)
        showDefinition();
}

void CohortPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
