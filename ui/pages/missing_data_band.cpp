#include "ui/pages/missing_data_band.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QStringList>
#include <QToolButton>

#include "ui/controls/look/icons.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/no_churn_offer.h"

namespace waymark {

MissingDataBand::MissingDataBand(QWidget *parent)
    : MessageBand(Kind::Info, parent)
    , m_details(new QPushButton(this))
    , m_dormancy(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setGuideTopic(this, QStringLiteral("start"));
    for (QPushButton *link : {m_details, m_dormancy}) {
        link->setProperty("kind", QStringLiteral("link"));
        link->setCursor(Qt::PointingHandCursor);
    }
    m_details->setCheckable(true);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    // The buttons bring the height that a line needs.
    layout()->setContentsMargins(10, 1, 10, 1);
    static_cast<QBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_details);
    layout()->addWidget(m_dormancy);
    layout()->addWidget(m_close);
    connect(m_details, &QPushButton::toggled, this, &MissingDataBand::showDetails);
    connect(m_dormancy, &QPushButton::clicked, this, &MissingDataBand::dormancyRequested);
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_closedFor = m_dataset;
        hide();
    });
    retranslate();
}

void MissingDataBand::showFor(const std::shared_ptr<const Dataset> &dataset, const Framework &framework, EventKind event)
{
    m_dataset = dataset;
    m_perSeat = !framework.utilization || framework.utilization->perSeat;
    m_needsChurn = event == EventKind::Churn;
    retranslate();
}

void MissingDataBand::showNothing()
{
    m_dataset.reset();
    hide();
}

void MissingDataBand::retranslate()
{
    m_close->setToolTip(tr("Close", "a message"));
    m_close->setAccessibleName(tr("Close", "a message"));
    const bool usage = m_dataset != nullptr && m_dataset->hasUsage();
    const bool seats = m_dataset != nullptr && m_dataset->hasSubscriptions();
    const bool churn = m_dataset != nullptr && m_dataset->hasChurnDates();
    const bool lacks = !usage || !seats || (!churn && m_needsChurn);
    setVisible(m_dataset != nullptr && m_dataset != m_closedFor && m_dataset->accountCount() > 0 && lacks);
    if (isHidden())
        return;
    m_lacks = whatLacks(usage, seats, churn);
    m_more = whatCanBeDone(usage, seats, churn);
    m_details->setText(tr("Details", "of a message"));
    m_details->setToolTip(m_more);
    showDetails();
    setLink(tr("Import files\u2026"));
    const QString dormancy =
        churn || !m_needsChurn ? QString() : noChurnOffer({ErrorCode::NoChurnDates, {}, {}, 0, 0}, *m_dataset).dormancy;
    m_dormancy->setText(dormancy);
    m_dormancy->setVisible(!dormancy.isEmpty());
}

QString MissingDataBand::whatLacks(bool usage, bool seats, bool churn) const
{
    QStringList lacks;
    if (!usage)
        lacks << tr("usage");
    if (!seats)
        lacks << tr("subscriptions with seats");
    if (!churn && m_needsChurn)
        lacks << tr("churn dates");
    //: %1: tables or columns
    return tr("Not in this store: %1").arg(lacks.join(QStringLiteral(", ")));
}

QString MissingDataBand::whatCanBeDone(bool usage, bool seats, bool churn) const
{
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
    return can + QLatin1Char(' ') + tr("To import: %1.").arg(wanted.join(QStringLiteral("; ")));
}

void MissingDataBand::showDetails()
{
    setText(m_lacks, m_details->isChecked() ? m_more : QString());
    setAccessibleDescription(m_more);
}

void MissingDataBand::changeEvent(QEvent *event)
{
    MessageBand::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
