#include "ui/pages/retention/period_panel.h"

#include <algorithm>

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/segmented_control.h"
#include "ui/pages/panel_parts.h"

namespace waymark {

namespace {
constexpr Day kFirstBracketEnd = 29;
}

PeriodPanel::PeriodPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(sectionLabel(this))
    , m_lengthLabel(roleLabel("body2", this))
    , m_fromLabel(roleLabel("body2", this))
    , m_toLabel(roleLabel("body2", this))
    , m_kind(new SegmentedControl(this))
    , m_length(dayBox(this, 1))
    , m_from(dayBox(this, 0))
    , m_to(dayBox(this, 0))
{
    m_rule.to = kFirstBracketEnd;
    m_length->setValue(m_rule.length);
    m_to->setValue(m_rule.to);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    form->addRow(m_lengthLabel, m_length);
    form->addRow(m_fromLabel, m_from);
    form->addRow(m_toLabel, m_to);
    m_lengthLabel->setBuddy(m_length);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addLayout(form);
    connectControls();
    retranslate();
    showRule();
}

void PeriodPanel::connectControls()
{
    const auto change = [this](auto member) {
        return [this, member](int value) {
            member(m_rule, value);
            m_rule.to = std::max(m_rule.to, m_rule.from);
            showRule();
            emit ruleChanged();
        };
    };
    connect(m_kind, &SegmentedControl::chosen, this,
            change([](PeriodRule &rule, int index) { rule.kind = static_cast<PeriodKind>(index); }));
    connect(m_length, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int days) { rule.length = days; }));
    connect(m_from, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int day) { rule.from = day; }));
    connect(m_to, &QSpinBox::valueChanged, this, change([](PeriodRule &rule, int day) { rule.to = day; }));
}

void PeriodPanel::showRule()
{
    const bool bracket = m_rule.kind == PeriodKind::Bracket;
    m_kind->setCurrent(static_cast<int>(m_rule.kind));
    m_length->setVisible(!bracket);
    m_lengthLabel->setVisible(!bracket);
    for (QWidget *part : std::initializer_list<QWidget *>{m_from, m_to, m_fromLabel, m_toLabel})
        part->setVisible(bracket);
}

void PeriodPanel::retranslate()
{
    m_title->setText(tr("Periods"));
    m_kind->setSegments({tr("Bounded"), tr("Unbounded"), tr("Bracket")});
    m_kind->setAccessibleName(tr("Kind of period"));
    m_lengthLabel->setText(tr("Days of a period"));
    m_length->setAccessibleName(m_lengthLabel->text());
    m_fromLabel->setText(tr("From day"));
    m_from->setAccessibleName(m_fromLabel->text());
    m_toLabel->setText(tr("To day"));
    m_to->setAccessibleName(m_toLabel->text());
    m_kind->setCurrent(static_cast<int>(m_rule.kind));
}

void PeriodPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
