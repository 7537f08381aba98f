#include "ui/pages/utilization_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/pages/utilization/areas_card.h"
#include "ui/pages/utilization/bands_card.h"
#include "ui/pages/utilization_definition.h"
#include "ui/session/utilization_question.h"

namespace waymark {

namespace {

/// From this share of the accounts with subscriptions on, a single row each tells nothing of the past.
constexpr double kNearlyAll = 0.95;

bool seatsNeverChange(const Dataset &dataset)
{
    std::size_t with = 0, single = 0;
    for (std::size_t account = 0; account < dataset.accountCount(); ++account) {
        const std::size_t steps = dataset.stepsOf(account).size();
        with += steps > 0 ? 1 : 0;
        single += steps == 1 ? 1 : 0;
    }
    return with > 0 && static_cast<double>(single) >= kNearlyAll * static_cast<double>(with);
}

} // namespace

UtilizationPage::UtilizationPage(Session &session, QWidget *parent)
    : MilestoneWorkbench(Milestone::Utilization, session, parent)
    , m_definition(new UtilizationDefinition(session, this))
    , m_seats(new MessageBand(MessageBand::Kind::Warn, this))
    , m_bands(new BandsCard(this))
    , m_areas(new AreasCard(this))
{
    build(m_definition, std::make_shared<UtilizationQuestion>());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_bands, 1);
    row->addWidget(m_areas, 1);
    evidence()->addLayout(row);
    connect(m_bands, &ChartCard::exportRequested, this, &Page::exportRequested);
    evidence()->insertWidget(1, m_seats);
    m_seats->hide();
    retranslate();
}

void UtilizationPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    m_seats->setVisible(seatsNeverChange(*contents->dataset));
}

void UtilizationPage::setAnswer(Part part, const AnswerPointer &answer)
{
    const auto soon = part == Part::Soon ? viewOf<UtilizationSweep>(answer) : nullptr;
    if (soon == nullptr)
        return MilestoneWorkbench::setAnswer(part, answer);
    takeRows(soon);
    if (view() == nullptr)
        return;
    if (soon->bands)
        m_bands->setBands(soon->bands, words(), view()->landmark.horizon);
    else if (soon->bandsError)
        m_bands->setError(*soon->bandsError);
    m_areas->setAreas(soon->areas, answer->inputs.framework, words().filter);
    m_areas->setVisible(soon->areas != nullptr);
}

PicturePointer UtilizationPage::picture() const
{
    return m_bands->isAncestorOf(focusWidget()) ? m_bands->picture() : MilestoneWorkbench::picture();
}

void UtilizationPage::showView(const std::shared_ptr<const MilestoneView> &view)
{
    m_bands->setVisible(view != nullptr);
    m_areas->setVisible(view != nullptr && !view->framework.areas.empty());
}

QString UtilizationPage::title() const { return tr("Utilization"); }

QString UtilizationPage::pageQuestion() const { return tr("How much use for their size marks the customers who stay?"); }

QString UtilizationPage::missingTitle() const { return tr("No utilization in this framework"); }

void UtilizationPage::retranslate()
{
    MilestoneWorkbench::retranslate();
    m_seats->setText(
        tr("Today's seats stand for the past"),
        tr("Nearly all customers have a single subscription row, so use per seat of earlier months is by the seats they have now."));
}

} // namespace waymark
