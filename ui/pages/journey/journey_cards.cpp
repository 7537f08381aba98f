#include "ui/pages/journey/journey_cards.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/pages/journey/step_card.h"
#include "ui/text/framework_text.h"
#include "ui/text/group_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/ranges.h"

namespace waymark {

namespace {

using StepContent = StepCard::Content;

/// A class only for the context of its texts.
class JourneyWords {
    Q_DECLARE_TR_FUNCTIONS(JourneyCards)

public:
    static QString rule(Milestone milestone, const Framework &framework, const Dataset &dataset)
    {
        switch (milestone) {
        case Milestone::Setup:
            //: %1: a number of steps, %2: how many there are, %3: days
            return tr("\u2265 %1 of %2 steps in %3 days")
                .arg(countText(framework.setup->requiredSteps), countText(static_cast<std::int64_t>(framework.setup->steps.size())),
                     countText(framework.setup->windowDays));
        case Milestone::Activation:
            //: %1: a number, %2: what is counted ("conversations"), %3: a number of days
            return tr("\u2265 %1 %2 in %3 days")
                .arg(thresholdText(framework.activation->threshold), countedText(*framework.activation, dataset),
                     countText(framework.activation->windowDays));
        case Milestone::Utilization:
            return utilization(*framework.utilization, dataset);
        case Milestone::Maturity:
            break;
        }
        //: %1: a number of categories, %2: how many there are
        return tr("\u2265 %1 of %2 categories mature")
            .arg(countText(framework.maturity->requiredCategories),
                 countText(static_cast<std::int64_t>(framework.maturity->categories.size())));
    }

    static StepContent card(const JourneyCard &card, const JourneyView &view, const Dataset &dataset)
    {
        StepContent content;
        content.title = milestoneLabel(card.milestone);
        content.rule = rule(card.milestone, view.framework, dataset);
        content.role = seriesRole(card.milestone);
        if (card.missing) {
            content.missing = errorText(*card.missing);
            return content;
        }
        if (card.share)
            content.share = card.share->value;
        content.shareText = percentText(content.share);
        content.shareWord = tr("reached", "a share of customers did");
        content.left = ofText(card.reached, card.reached + card.notReached);
        //: %1: a number of days ("12 d"), or a dash
        content.right = tr("median %1").arg(card.median ? shortDayText(*card.median) : dashText());
        return content;
    }

    static StepContent stay(const JourneyView &view)
    {
        const JourneyResult &result = view.journey;
        StepContent content;
        content.title = tr("Retention");
        content.rule = result.event == EventKind::Churn ? tr("still customers at day %1").arg(countText(result.horizon))
                                                        : tr("still active at day %1").arg(countText(result.horizon));
        if (result.stayMissing) {
            content.missing = errorText(*result.stayMissing);
            return content;
        }
        if (result.stay)
            content.share = result.stay->survival;
        content.shareText = percentText(content.share);
        content.shareWord = tr("stay", "a share of customers do");
        content.left = QStringLiteral("n = %1").arg(countText(result.stayCount));
        content.right =
            result.stay && result.stay->low && result.stay->high ? shareRangeText(*result.stay->low, *result.stay->high) : dashText();
        return content;
    }

    static QString difference(const JourneyLink &link)
    {
        if (link.missing || !link.figures.riskDifference)
            return dashText();
        const double value = link.figures.riskDifference->value;
        return (value > 0.0 ? QStringLiteral("+") : QString()) + pointsText(value);
    }

    static QStringList below(const JourneyLink &link)
    {
        if (link.missing)
            return {tr("not measurable")};
        QStringList lines{tr("points", "of a difference of shares")};
        if (link.figures.riskDifference)
            lines << differenceRangeText(link.figures.riskDifference->low, link.figures.riskDifference->high);
        //: Odds ratio, as short as can be; %1: a number
        lines << tr("OR %1").arg(link.figures.oddsRatio ? decimalText(link.figures.oddsRatio->value, 1) : dashText());
        lines << QStringLiteral("n = %1").arg(countText(link.table.n()));
        if (link.excluded.outcomeBeforeLandmark > 0)
            //: Customers who had reached the next milestone before they could be compared; %1: a number
            lines << tr("%1 had it").arg(countText(link.excluded.outcomeBeforeLandmark));
        return lines;
    }

    static QString toolTip(const JourneyLink &link)
    {
        const QString to = link.next ? milestoneLabel(*link.next) : tr("Retention");
        //: Between two milestones; %1 and %2 are their names
        QStringList lines{tr("From %1 to %2").arg(milestoneLabel(link.from), to)};
        if (link.missing) {
            lines << errorText(*link.missing);
            return lines.join(QLatin1Char('\n'));
        }
        //: %1: a number, %2: of how many, %3: a share
        const QString reached = tr("Of those who reached it by day %1, %2 went on; of the others, %3.");
        lines << reached.arg(countText(link.landmark), shareOf(link.figures.ppv), shareOf(link.figures.retentionElse));
        lines << tr("Judged by day %1. Association, not proof of cause.").arg(countText(link.horizon));
        return lines.join(QLatin1Char('\n'));
    }

private:
    static QString ofText(std::uint32_t count, std::uint32_t all)
    {
        //: A share in numbers: %1 customers of %2
        return tr("%1 of %2").arg(countText(count), countText(all));
    }

    static QString shareOf(const std::optional<Proportion> &share)
    {
        return share ? QStringLiteral("%1 (%2)").arg(percentText(share->value), ofText(share->count, share->of)) : dashText();
    }

    static QString utilization(const UtilizationRule &rule, const Dataset &dataset)
    {
        ActivationRule counted;
        counted.features = rule.features;
        const QString what = countedText(counted, dataset);
        const QString threshold = thresholdText(rule.perSeatThreshold);
        if (rule.perSeat)
            //: %1: a number, %2: what is counted ("conversations closed")
            return tr("\u2265 %1 %2 per seat in a month").arg(threshold, what);
        //: %1: a number, %2: what is counted ("conversations closed")
        return tr("\u2265 %1 %2 in a month").arg(threshold, what);
    }
};

} // namespace

JourneyCards::JourneyCards(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
}

void JourneyCards::grow(int cards)
{
    while (m_cards.size() < cards) {
        const auto place = static_cast<int>(m_cards.size());
        if (place > 0) {
            m_arrows.append(new LinkArrow(this));
            m_row->addWidget(m_arrows.last(), 0);
        }
        auto *card = new StepCard(this);
        m_cards.append(card);
        m_row->addWidget(card, 1);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, place] { emit pageRequested(m_keys.value(place)); });
    }
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < cards);
    for (int i = 0; i < m_arrows.size(); ++i)
        m_arrows[i]->setVisible(i + 1 < cards);
}

void JourneyCards::setView(const JourneyView &view, const Dataset &dataset)
{
    const JourneyResult &result = view.journey;
    grow(static_cast<int>(result.cards.size()) + 1);
    m_keys.clear();
    for (std::size_t i = 0; i < result.cards.size(); ++i) {
        m_cards[static_cast<int>(i)]->setContent(JourneyWords::card(result.cards[i], view, dataset));
        m_keys.append(QString::fromUtf8(milestoneName(result.cards[i].milestone)));
    }
    m_cards[static_cast<int>(result.cards.size())]->setContent(JourneyWords::stay(view));
    m_keys.append(QStringLiteral("retention"));
    fitRules();
    const auto links = neighbourLinks(result);
    qsizetype rows = 0;
    for (const auto *link : links)
        rows = std::max(rows, JourneyWords::below(*link).size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        LinkArrow *arrow = m_arrows[static_cast<int>(i)];
        arrow->setContent(JourneyWords::difference(*links[i]), JourneyWords::below(*links[i]));
        arrow->setRows(static_cast<int>(rows));
        const QString toolTip = JourneyWords::toolTip(*links[i]);
        arrow->setToolTip(toolTip);
        arrow->setAccessibleName(toolTip.section(QLatin1Char('\n'), 0, 0));
        arrow->setAccessibleDescription(JourneyWords::difference(*links[i]) + QLatin1Char(' ') +
                                        JourneyWords::below(*links[i]).join(QStringLiteral(", ")));
    }
}

void JourneyCards::fitRules()
{
    int rows = 1;
    for (const StepCard *card : std::as_const(m_cards)) {
        if (!card->isHidden())
            rows = std::max(rows, card->ruleLineCount());
    }
    for (StepCard *card : std::as_const(m_cards))
        card->setRuleRows(rows);
}

bool JourneyCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitRules();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark
