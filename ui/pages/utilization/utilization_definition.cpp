#include "ui/pages/utilization/utilization_definition.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/group_text.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {
constexpr int kMostPeriods = 12;
constexpr auto kFeatures = edits::FeatureSet::Of::Utilization;
} // namespace

UtilizationDefinition::UtilizationDefinition(Session &session, QWidget *parent)
    : MilestoneDefinition(Milestone::Utilization, session, parent)
    , m_perSeat(new SegmentedControl(this))
    , m_period(new SegmentedControl(this))
    , m_row(new QWidget(this))
    , m_consecutiveLabel(roleLabel("body2", m_row))
    , m_consecutive(new QSpinBox(m_row))
    , m_features(new RuleFeatures(session, this))
{
    m_consecutive->setRange(1, kMostPeriods);
    m_consecutive->setKeyboardTracking(false);
    m_consecutive->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_consecutiveLabel);
    row->addStretch(1);
    row->addWidget(m_consecutive);
    connect(m_perSeat, &SegmentedControl::chosen, this, [this](int index) { apply(edits::setUtilizationPerSeat(index == 0)); });
    connect(m_period, &SegmentedControl::chosen, this,
            [this](int index) { apply(edits::setUtilizationPeriod(index == 0 ? Period::CalendarMonth : Period::AccountMonth)); });
    connect(m_consecutive, &QSpinBox::valueChanged, this, [this](int periods) { apply(edits::setUtilizationPeriods(periods)); });
    arrange({m_perSeat, m_period, m_row}, {m_features});
    retranslate();
}

void UtilizationDefinition::showRule(const Framework &framework)
{
    const UtilizationRule &rule = *framework.utilization;
    const QString counted = dataset() ? countedFeatures(rule.features, *dataset()) : QString();
    threshold()->setUnit(rule.perSeat ? tr("%1 per seat").arg(counted) : counted);
    m_perSeat->setCurrent(rule.perSeat ? 0 : 1);
    m_period->setCurrent(rule.period == Period::CalendarMonth ? 0 : 1);
    const QSignalBlocker quiet(m_consecutive);
    m_consecutive->setValue(rule.consecutivePeriods);
    m_features->showSet({kFeatures, {}}, milestoneLabel(Milestone::Utilization));
}

void UtilizationDefinition::retranslateRule()
{
    threshold()->setSentence(tr("A customer makes use of the product with at least"));
    const auto keep = [](SegmentedControl *control, const QStringList &texts) {
        const int current = control->current();
        control->setSegments(texts);
        control->setCurrent(std::max(0, current));
    };
    keep(m_perSeat, {tr("Per seat"), tr("In total")});
    m_perSeat->setAccessibleName(tr("Per seat or in total"));
    m_perSeat->setToolTip(tr("Per seat is fair to small and to large customers"));
    keep(m_period, {tr("Calendar month"), tr("30 days")});
    m_period->setAccessibleName(tr("Period"));
    m_consecutiveLabel->setText(tr("months in a row"));
    m_consecutive->setAccessibleName(tr("Months in a row"));
}

} // namespace waymark
