#include "ui/pages/missing_data_band.h"

#include <QEvent>
#include <QStringList>

#include "ui/dialogs/guide_window.h"

namespace waymark {

MissingDataBand::MissingDataBand(QWidget *parent)
    : MessageBand(Kind::Info, parent)
{
    setGuideTopic(this, QStringLiteral("start"));
    retranslate();
}

void MissingDataBand::showFor(const std::shared_ptr<const Dataset> &dataset, const Framework &framework, EventKind event)
{
    m_dataset = dataset;
    m_perSeat = !framework.utilization || framework.utilization->perSeat;
    m_needsChurn = event == EventKind::Churn;
    retranslate();
}

void MissingDataBand::retranslate()
{
    const bool usage = m_dataset != nullptr && m_dataset->hasUsage();
    const bool seats = m_dataset != nullptr && m_dataset->hasSubscriptions();
    const bool churn = m_dataset != nullptr && m_dataset->hasChurnDates();
    const bool lacks = !usage || !seats || (!churn && m_needsChurn);
    setVisible(m_dataset != nullptr && m_dataset->accountCount() > 0 && lacks);
    if (isHidden())
        return;
    QStringList measured, wanted;
    if (usage)
        measured << tr("setup, activation and maturity") << (seats || !m_perSeat ? QStringList{tr("utilization")} : QStringList{});
    if (churn)
        measured << tr("who left");
    if (usage)
        measured << tr("who fell asleep, and period retention");
    if (seats)
        measured << tr("expansion and revenue");
    if (!usage)
        wanted << tr("usage, for the milestones");
    if (!seats)
        wanted << tr("subscriptions with seats, for utilization per seat, expansion and revenue");
    if (!churn && m_needsChurn)
        wanted << tr("churn dates, or subscriptions with their ends, for who left");
    //: %1: things that can be measured
    const QString can =
        measured.isEmpty() ? tr("Nothing can be measured yet.") : tr("Measured now: %1.").arg(measured.join(QStringLiteral("; ")));
    //: %1: tables or columns, and what they are for
    setText(tr("This store does not hold everything"),
            can + QLatin1Char(' ') + tr("To import: %1.").arg(wanted.join(QStringLiteral("; "))));
    setLink(tr("Import files\u2026"));
}

void MissingDataBand::changeEvent(QEvent *event)
{
    MessageBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
