#include "ui/pages/milestone/milestone_summary.h"

#include <optional>
#include <utility>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/controls/share_bar.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kColumnGap = 12;

enum PassIndex { Reached, NotReached, Pending, ReachedEarly, LeftEarly, Unknown, PassRows };
enum EffectIndex { Adoption, IfReached, IfNot, Difference, Lift, Hazard, Youden, EffectRows };

QLabel *numberLabel(const char *role, QWidget *parent)
{
    QLabel *label = roleLabel(role, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString shareText(const std::optional<Proportion> &share) { return percentText(share ? std::optional(share->value) : std::nullopt); }

/// A figure of the table at the horizon, or the hazard ratio of the curves, which are of leaving.
QString effectValue(const std::optional<MilestoneTable> &effect, const RetentionResult &result, int row)
{
    const TwoByTwoFigures figures = effect ? effect->figures : TwoByTwoFigures{};
    switch (row) {
    case Adoption:
        return shareText(figures.adoption);
    case IfReached:
        return shareText(figures.ppv);
    case IfNot:
        return shareText(figures.retentionElse);
    case Difference:
        return figures.riskDifference ? pointsText(figures.riskDifference->value) : dashText();
    case Lift:
        return figures.lift ? ratioText(*figures.lift) : dashText();
    case Hazard:
        return !result.hazards.empty() && result.hazards[0].ratio ? ratioText(result.hazards[0].ratio->ratio) : dashText();
    default:
        return figures.youden ? decimalText(*figures.youden, 3) : dashText();
    }
}

} // namespace

MilestoneSummary::MilestoneSummary(SeriesRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_passesTitle(sectionLabel(this))
    , m_passesCount(numberLabel("meta", this))
    , m_effectTitle(sectionLabel(this))
    , m_effectDay(numberLabel("meta", this))
    , m_effectNote(wrappedRoleLabel("small", this))
    , m_now(numberLabel("meta", this))
    , m_saved(numberLabel("meta", this))
    , m_bar(new ShareBar(role, this))
{
    setGuideTopic(this, QStringLiteral("two_by_two"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(dividerLine(this));
    column->addWidget(buildWhoPasses());
    column->addWidget(dividerLine(this));
    column->addWidget(buildWhatItDoes());
    retranslate();
}

QWidget *MilestoneSummary::buildWhoPasses()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_passesTitle, 0, 0, 1, 2);
    grid->addWidget(m_passesCount, 0, 2, 1, 2);
    grid->addWidget(m_bar, 1, 0, 1, 4);
    grid->setRowMinimumHeight(1, 20);
    constexpr ShareBar::Part parts[] = {ShareBar::Part::Reached, ShareBar::Part::NotReached, ShareBar::Part::Pending,
                                        ShareBar::Part::Pending, ShareBar::Part::Pending,    ShareBar::Part::Unknown};
    for (int row = 0; row < PassRows; ++row) {
        const PassRow labels{new ShareKey(parts[row], m_role, part), wrappedRoleLabel("small", part), numberLabel("small", part),
                             numberLabel("small", part)};
        grid->addWidget(labels.key, row + 2, 0);
        grid->addWidget(labels.name, row + 2, 1);
        grid->addWidget(labels.count, row + 2, 2);
        grid->addWidget(labels.share, row + 2, 3);
        m_passes.push_back(labels);
    }
    return part;
}

QWidget *MilestoneSummary::buildWhatItDoes()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    // The room before the saved figures goes with them when there are none.
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    m_saved->setContentsMargins(kColumnGap, 0, 0, 0);
    grid->addWidget(m_effectTitle, 0, 0);
    grid->addWidget(m_effectDay, 0, 0, 1, 3, Qt::AlignRight);
    grid->addWidget(m_now, 1, 1);
    grid->addWidget(m_saved, 1, 2);
    for (int row = 0; row < EffectRows; ++row) {
        const EffectRow labels{wrappedRoleLabel("small", part), numberLabel("num", part), numberLabel("small", part)};
        labels.saved->setContentsMargins(kColumnGap, 0, 0, 0);
        grid->addWidget(labels.name, row + 2, 0);
        grid->addWidget(labels.now, row + 2, 1);
        grid->addWidget(labels.saved, row + 2, 2);
        m_effects.push_back(labels);
    }
    m_effectNote->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_effectNote, EffectRows + 2, 0, 1, 3);
    return part;
}

void MilestoneSummary::setResult(std::shared_ptr<const MilestoneView> result, const QString &savedName)
{
    m_result = std::move(result);
    m_savedName = savedName;
    retranslate();
}

void MilestoneSummary::showPasses()
{
    if (m_result == nullptr)
        return;
    const WhoPasses &who = m_result->passes;
    const std::uint32_t counts[] = {who.reached, who.notReached, who.pending, who.reachedEarly, who.leftEarly, who.unknown};
    std::uint32_t all = 0;
    for (int row = 0; row < PassRows; ++row) {
        all += counts[row];
        m_passes[static_cast<std::size_t>(row)].count->setText(countText(counts[row]));
    }
    const auto share = who.share();
    m_passes[Reached].share->setText(percentText(share));
    m_passes[NotReached].share->setText(percentText(share ? std::optional(1.0 - *share) : std::nullopt));
    m_passesCount->setText(tr("%Ln customer(s)", nullptr, static_cast<int>(all)));
    // Without a window nobody waits for its end.
    const bool window = m_result->milestone == Milestone::Setup || m_result->milestone == Milestone::Activation;
    for (const PassIndex row : {Pending, ReachedEarly, LeftEarly}) {
        const PassRow &labels = m_passes[row];
        labels.key->setVisible(window);
        for (QLabel *label : {labels.name, labels.count, labels.share})
            label->setVisible(window);
    }
    m_bar->setCounts(who.reached, who.notReached, who.pending + who.reachedEarly + who.leftEarly, who.unknown);
    m_bar->setAccessibleName(tr("%1 of those whose window is over reached it").arg(percentText(share)));
}

void MilestoneSummary::showEffects()
{
    const std::optional<MilestoneTable> effect = m_result ? m_result->effect : std::nullopt;
    const bool saved = m_result != nullptr && m_result->saved.has_value() && m_result->savedEffect.has_value();
    m_effectDay->setText(effect ? tr("at day %1").arg(countText(effect->horizon)) : QString());
    m_saved->setText(saved ? tr("saved %1").arg(m_savedName) : QString());
    m_effects[Adoption].name->setText(effect ? tr("Reached, of %1").arg(countText(effect->counts.n())) : tr("Reached"));
    nameOutcome(effect ? effect->query.outcome : SweepOutcome::Retained);
    for (int row = 0; row < EffectRows; ++row) {
        const EffectRow &labels = m_effects[static_cast<std::size_t>(row)];
        labels.now->setText(m_result ? effectValue(effect, m_result->landmark, row) : dashText());
        labels.saved->setText(saved ? effectValue(m_result->savedEffect, *m_result->saved, row) : QString());
        labels.saved->setVisible(saved);
    }
    m_saved->setVisible(saved);
    QString note;
    if (m_result && m_result->effectError)
        note = errorText(*m_result->effectError);
    else if (effect)
        note = whoIsCounted(*effect);
    m_effectNote->setVisible(!note.isEmpty());
    m_effectNote->setText(note);
}

QString MilestoneSummary::whoIsCounted(const MilestoneTable &effect) const
{
    std::size_t followed = 0;
    for (const RetentionGroup &group : m_result->landmark.groups)
        followed += static_cast<std::size_t>(group.curve.n);
    if (followed == 0 || followed == effect.counts.n())
        return {};
    //: %1, %3: numbers of customers; %2: the horizon. Why figures beside each other differ.
    return tr("Of the %1 whose day %2 has passed. The curves, and the sentence that reads them, follow all %3 from the landmark on.")
        .arg(countText(effect.counts.n()), countText(effect.horizon), countText(followed));
}

void MilestoneSummary::nameOutcome(SweepOutcome outcome)
{
    const bool dormancy = m_result != nullptr && m_result->landmark.event == EventKind::Dormancy;
    QString reached = dormancy ? tr("Still active if reached") : tr("Still customers if reached");
    QString others = dormancy ? tr("Still active if not") : tr("Still customers if not");
    if (outcome == SweepOutcome::Next) {
        reached = tr("Go on if reached", "to the next milestone");
        others = tr("Go on if not", "to the next milestone");
    } else if (outcome == SweepOutcome::Expanded) {
        reached = tr("Expand if reached");
        others = tr("Expand if not");
    }
    m_effects[IfReached].name->setText(reached);
    m_effects[IfNot].name->setText(others);
}

void MilestoneSummary::retranslate()
{
    m_passesTitle->setText(tr("Who passes"));
    m_effectTitle->setText(tr("What it does"));
    m_now->setText(tr("now", "head of a column: the definition as it stands"));
    m_passes[Reached].name->setText(tr("Reached"));
    m_passes[NotReached].name->setText(tr("Not reached"));
    m_passes[Pending].name->setText(tr("Pending"));
    m_passes[Pending].name->setToolTip(tr("Not reached yet, and the window is still open"));
    m_passes[ReachedEarly].name->setText(tr("Reached early"));
    m_passes[ReachedEarly].name->setToolTip(tr("Reached, but the window is still open: in no percentage"));
    m_passes[LeftEarly].name->setText(tr("Left early"));
    m_passes[LeftEarly].name->setToolTip(tr("Left before a window that is still open: in no percentage"));
    m_passes[Unknown].name->setText(tr("Unknown"));
    const auto name = [this](EffectIndex row, const QString &text, const QString &tip) {
        m_effects[row].name->setText(text);
        m_effects[row].name->setToolTip(tip);
    };
    name(Difference, tr("Difference, points"), tr("Of the two shares above"));
    name(Lift, tr("Lift"), tr("The share of those who reached it as a multiple of everybody's"));
    name(Hazard, tr("Hazard ratio"), tr("Of leaving, from the landmark on: below 1, those who reached it leave more slowly"));
    name(Youden, tr("Youden J"), tr("Sensitivity + specificity - 1: 0 says nothing, 1 tells them apart without fail"));
    showPasses();
    showEffects();
}

void MilestoneSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
