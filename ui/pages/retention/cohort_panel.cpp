#include "ui/pages/retention/cohort_panel.h"

#include <algorithm>
#include <cmath>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/analysis/curves.h"
#include "core/analysis/finding/findings.h"
#include "core/analysis/grouping.h"
#include "ui/charts/cohort_figure.h"
#include "ui/controls/icons.h"
#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

constexpr int kPanelLongest = 3650;
constexpr int kPanelSlider = 730;
constexpr std::size_t kMostValues = 200;
constexpr int kTickedAtFirst = 3;

QSpinBox *dayBox(QWidget *parent, int minimum)
{
    auto *box = new QSpinBox(parent);
    box->setRange(minimum, kPanelLongest);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

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
    , m_periodTitle(sectionLabel(this))
    , m_lengthLabel(roleLabel("body2", this))
    , m_fromLabel(roleLabel("body2", this))
    , m_toLabel(roleLabel("body2", this))
    , m_testTitle(sectionLabel(this))
    , m_tests(roleLabel("small", this))
    , m_intervalLabel(roleLabel("body2", this))
    , m_strataLabel(roleLabel("body2", this))
    , m_by(new QComboBox(this))
    , m_interval(new QComboBox(this))
    , m_strata(new QComboBox(this))
    , m_event(new SegmentedControl(this))
    , m_clock(new SegmentedControl(this))
    , m_kind(new SegmentedControl(this))
    , m_landmark(dayBox(this, 1))
    , m_length(dayBox(this, 1))
    , m_from(dayBox(this, 0))
    , m_to(dayBox(this, 0))
    , m_horizon(new NumberControl(NumberControl::Arrangement::Row, std::nullopt, this))
    , m_band(new QCheckBox(this))
    , m_marks(new QCheckBox(this))
    , m_lateEntry(new QCheckBox(this))
{
    m_request.by = {Grouping::Kind::None, {}};
    m_request.fromSignup = true;
    m_request.periods.to = 29;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QLayout *part : {buildCohorts(), buildEvent(), buildClock()}) {
        column->addLayout(part);
        column->addWidget(dividerLine(this));
    }
    m_showPart = new QWidget(this);
    m_showPart->setLayout(buildShow());
    m_periodPart = new QWidget(this);
    m_periodPart->setLayout(buildPeriods());
    column->addWidget(m_showPart);
    column->addWidget(m_periodPart);
    column->addWidget(dividerLine(this));
    column->addLayout(buildTests());
    connectControls();
    connectPeriods();
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
    m_groupColumn = new QVBoxLayout;
    m_groupColumn->setSpacing(4);
    column->addLayout(m_groupColumn);
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
    m_horizon->setRange(2, kPanelSlider, kPanelLongest);
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

QLayout *CohortPanel::buildPeriods()
{
    m_length->setValue(m_request.periods.length);
    m_to->setValue(m_request.periods.to);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    form->addRow(m_lengthLabel, m_length);
    form->addRow(m_fromLabel, m_from);
    form->addRow(m_toLabel, m_to);
    m_lengthLabel->setBuddy(m_length);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_periodTitle);
    column->addWidget(m_kind);
    column->addLayout(form);
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

void CohortPanel::connectPeriods()
{
    const auto change = [this](auto member) {
        return [this, member](int value) {
            CohortRequest next = m_request;
            member(next.periods, value);
            next.periods.to = std::max(next.periods.to, next.periods.from);
            apply(next);
        };
    };
    connect(m_kind, &SegmentedControl::chosen, this,
            change([](PeriodRule &rule, int index) { rule.kind = static_cast<PeriodKind>(index); }));
    connect(m_length, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int days) { rule.length = days; }));
    connect(m_from, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int day) { rule.from = day; }));
    connect(m_to, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int day) { rule.to = day; }));
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
    m_periodPart->setVisible(periods);
    m_showPart->setVisible(topic == CohortRequest::Topic::Retention);
    m_event->setEnabled(topic == CohortRequest::Topic::Retention);
    CohortRequest next = m_request;
    next.topic = topic;
    apply(next);
}

void CohortPanel::chooseCohort()
{
    const auto by = parseGrouping(m_by->currentData().toString().toStdString());
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
    for (std::size_t a = 0; dataset != nullptr && a < dataset->attributes.size(); ++a) {
        if (dataset->attributes[a].values.size() <= kMostValues)
            add({Grouping::Kind::Attribute, dataset->attributes[a].name});
    }
    const int place = m_by->findData(nameOf(m_request.by));
    m_by->setCurrentIndex(std::max(place, 0));
    if (place < 0) {
        CohortRequest next = m_request;
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
    const bool bracket = m_request.periods.kind == PeriodKind::Bracket;
    m_kind->setCurrent(static_cast<int>(m_request.periods.kind));
    m_length->setVisible(!bracket);
    m_lengthLabel->setVisible(!bracket);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, m_fromLabel, m_toLabel})
        part->setVisible(bracket);
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

bool CohortPanel::isShown(const std::string &group) const { return !m_unticked.contains(QString::fromStdString(group)); }

void CohortPanel::showAnswer(const CohortView *view)
{
    showGroups(view);
    showTests(view);
}

void CohortPanel::showGroups(const CohortView *view)
{
    struct Entry {
        std::string name;
        std::uint32_t n;
    };
    std::vector<Entry> entries;
    if (view != nullptr && view->retention) {
        for (const RetentionGroup &group : view->retention->groups)
            entries.push_back({group.name, group.curve.n});
    } else if (view != nullptr && view->expansion) {
        for (const ExpansionGroup &group : view->expansion->groups)
            entries.push_back({group.name, group.curve.n});
    } else if (view != nullptr && view->periods) {
        for (const PeriodGroup &group : view->periods->groups)
            entries.push_back({group.name, group.n});
    }
    const bool other = view != nullptr && !(view->request.by == m_shownBy);
    if (other) {
        m_shownBy = view->request.by;
        m_unticked.clear();
        // More curves than have a look of their own are ticked by hand: the largest come first.
        std::vector<Entry> largest = entries;
        std::stable_sort(largest.begin(), largest.end(), [](const Entry &a, const Entry &b) { return a.n > b.n; });
        const bool own = comesFromMilestones(m_shownBy.kind) && m_shownBy.kind != Grouping::Kind::MatureCategories;
        for (std::size_t i = kTickedAtFirst; !own && i < largest.size(); ++i)
            m_unticked.append(QString::fromStdString(largest[i].name));
    }
    while (m_groups.size() < static_cast<qsizetype>(entries.size())) {
        auto *box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, box](bool ticked) {
            const QString name = box->property("group").toString();
            m_unticked.removeAll(name);
            if (!ticked)
                m_unticked.append(name);
            emit shownChanged();
        });
        m_groupColumn->addWidget(box);
        m_groups.append(box);
    }
    for (int i = 0; i < m_groups.size(); ++i) {
        QCheckBox *box = m_groups[i];
        const bool used = i < static_cast<int>(entries.size()) && entries.size() > 1;
        box->setVisible(used);
        if (!used)
            continue;
        const Entry &entry = entries[static_cast<std::size_t>(i)];
        const QSignalBlocker block(box);
        box->setProperty("group", QString::fromStdString(entry.name));
        box->setIcon(markIcon(groupRole(m_shownBy, entry.name, static_cast<std::size_t>(i))));
        //: A cohort and how many customers it has
        box->setText(tr("%1 (%2)").arg(groupText(entry.name, m_shownBy), countText(entry.n)));
        box->setChecked(isShown(entry.name));
    }
}

void CohortPanel::showTests(const CohortView *view)
{
    const RetentionResult *result = view != nullptr && view->retention ? &*view->retention : nullptr;
    const bool several = result != nullptr && result->groups.size() > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_testTitle, m_tests, m_strataLabel, m_strata})
        part->setVisible(several);
    if (!several)
        return;
    QStringList lines;
    if (result->logRank)
        //: A test: its figure, degrees of freedom, and p with its sign
        lines << tr("Log-rank %1, %2 df, p %3")
                     .arg(decimalText(result->logRank->chiSquare, 1), countText(result->logRank->degreesOfFreedom),
                          pRelationText(result->logRank->p));
    else
        lines << tr("Log-rank: undefined, for fewer than two cohorts could have lost anybody");
    if (view->segments && view->segments->stratifiedLogRank)
        //: A test within the values of an attribute: its figure, degrees of freedom, p with its sign, the attribute
        lines << tr("Stratified by %4: log-rank %1, %2 df, p %3")
                     .arg(decimalText(view->segments->stratifiedLogRank->chiSquare, 1),
                          countText(view->segments->stratifiedLogRank->degreesOfFreedom),
                          pRelationText(view->segments->stratifiedLogRank->p), QString::fromStdString(view->segments->attribute));
    if (view->segments)
        lines << plainText(findingOf(*view->segments).headline);
    if (result->proportionalHazards)
        lines << (result->proportionalHazards->p <= 0.05
                      ? tr("Hazards are not proportional (p %1): a single hazard ratio hides that it changes over time.")
                            .arg(pRelationText(result->proportionalHazards->p))
                      : tr("No sign that hazards are not proportional (p %1).").arg(pRelationText(result->proportionalHazards->p)));
    if (result->timeDependentHazard)
        lines << tr("Once reached, the hazard is %1 times that before (%2\u2013%3, p %4).")
                     .arg(decimalText(result->timeDependentHazard->ratio, 2), decimalText(result->timeDependentHazard->low, 2),
                          decimalText(result->timeDependentHazard->high, 2), pRelationText(result->timeDependentHazard->p));
    lines << tr("Of all %Ln cohort(s), ticked or not.", nullptr, static_cast<int>(result->groups.size()));
    m_tests->setText(lines.join(QLatin1Char('\n')));
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
    m_periodTitle->setText(tr("Periods"));
    m_kind->setSegments({tr("Bounded"), tr("Unbounded"), tr("Bracket")});
    m_kind->setAccessibleName(tr("Kind of period"));
    m_lengthLabel->setText(tr("Days of a period"));
    m_length->setAccessibleName(m_lengthLabel->text());
    m_fromLabel->setText(tr("From day"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_toLabel->setText(tr("To day"));
    m_to->setAccessibleName(m_toLabel->text());
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
