#include "ui/pages/utilization/utilization_page.h"

#include <algorithm>

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/charts/journey_figures.h"
#include "ui/controls/input/steady_tabs.h"
#include "ui/controls/message_band.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/page_header.h"
#include "ui/pages/utilization/areas_card.h"
#include "ui/pages/utilization/bands_card.h"
#include "ui/pages/utilization/utilization_definition.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {

/// From this share of the accounts with subscriptions on, a single row each tells nothing of the past.
constexpr double kNearlyAll = 0.95;
constexpr int kAreasTab = 1;

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
    , m_tabs(new SteadyTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_areas(new AreasCard(session, this))
    , m_areaMonths(new TrendCard(this))
{
    m_areaMonths->setChart(QStringLiteral("area-months"), QStringLiteral("per_seat"));
    build(m_definition, std::make_shared<UtilizationQuestion>());
    for (ChartCard *card : {static_cast<ChartCard *>(m_bands), static_cast<ChartCard *>(m_areaMonths)})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showFinding();
        if (m_areasAreStale)
            showAreas();
    });
    connect(m_areas, &AreasCard::selectionChanged, this, &UtilizationPage::showAreaMonths);
    evidence()->insertWidget(1, m_seats);
    m_seats->hide();
    retranslate();
}

void UtilizationPage::arrangeCards(QVBoxLayout *column)
{
    QVBoxLayout *columns[2];
    for (QVBoxLayout *&cards : columns) {
        auto *tab = new QWidget(m_stack);
        cards = new QVBoxLayout(tab);
        cards->setContentsMargins(0, 0, 0, 0);
        cards->setSpacing(12);
        m_tabs->addTab(QString());
        m_stack->addWidget(tab);
    }
    MilestoneWorkbench::arrangeCards(columns[0]);
    columns[0]->addWidget(m_bands);
    columns[1]->addWidget(m_areas);
    columns[1]->addWidget(m_areaMonths, 1);
    // Without the months the room below stays empty, else the features of an area would fill the page.
    m_areas->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    columns[1]->addStretch();
    header()->addTabs(m_tabs);
    column->addWidget(m_stack, 1);
}

void UtilizationPage::showDefinition()
{
    // What was measured in another snapshot is not shown beside this one.
    if (dataset() != session().analysis().dataset()) {
        m_soon.reset();
        m_soonError.reset();
    }
    MilestoneWorkbench::showDefinition();
    showAreas();
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
    if (soon->sweepError)
        MilestoneWorkbench::setError(part, *soon->sweepError);
    else
        takeRows(soon);
    m_soon = soon;
    m_soonError.reset();
    m_soonIsShown = false;
    m_soonOf = answer->inputs.framework;
    showSoon();
}

void UtilizationPage::setError(Part part, const Error &error)
{
    if (part == Part::Soon) {
        m_soon.reset();
        m_soonError = error;
        showAreas();
    }
    MilestoneWorkbench::setError(part, error);
}

void UtilizationPage::showFinding()
{
    // It is the milestone's, not the areas'.
    finding()->setVisible(view() != nullptr && m_tabs->currentIndex() == 0);
}

void UtilizationPage::showSoon()
{
    if (m_soon == nullptr)
        return;
    showAreas();
    // It may be there before what follows the hand, whose words the bands need.
    if (view() == nullptr)
        return;
    if (m_soon->bands)
        m_bands->setBands(m_soon->bands, words(), view()->landmark.horizon);
    else if (m_soon->bandsError)
        m_bands->setError(*m_soon->bandsError);
    m_soonIsShown = true;
}

void UtilizationPage::showAreas()
{
    // Behind the milestone they would only keep its curves waiting: drawn when their tab is called for.
    m_areasAreStale = m_tabs->currentIndex() != kAreasTab;
    if (m_areasAreStale)
        return;
    m_areas->setAreas(m_soon ? m_soon->areas : nullptr, filterText(session().analysis().options().filter),
                      m_soonError ? errorText(*m_soonError) : QString());
    showAreaMonths();
}

void UtilizationPage::showAreaMonths()
{
    const auto keyed = [key = m_areas->selectedKey()](const auto &one) { return one.key == key; };
    const auto areas = m_soon && m_soon->areas ? m_soon->areas->areas : std::vector<AreaStanding>{};
    const auto area = std::find_if(areas.begin(), areas.end(), keyed);
    const auto rule = std::find_if(m_soonOf.areas.begin(), m_soonOf.areas.end(), keyed);
    const bool known = area != areas.end() && rule != m_soonOf.areas.end();
    m_areaMonths->setVisible(known);
    if (!known)
        return;
    if (area->missing) {
        m_areaMonths->setTitle(QString::fromStdString(area->label));
        m_areaMonths->state()->setState(StatePanel::Kind::Empty, tr("This area cannot be measured"), errorText(*area->missing));
        return m_areaMonths->showState();
    }
    ChartWords said;
    const FrameworkDocument &document = session().document();
    said.source = sourceText(QString::fromStdString(dataset()->storeName),
                             frameworkText(m_soonOf, document.saved().number, document.isChanged()), m_soon->areas->asOf);
    said.filter = filterText(session().analysis().options().filter);
    m_areaMonths->setFigure(areaMonthFigure(*m_soon->areas, *rule, said));
}

PicturePointer UtilizationPage::picture() const
{
    if (m_tabs->currentIndex() == kAreasTab)
        return m_areaMonths->isHidden() ? nullptr : m_areaMonths->picture();
    return m_bands->isAncestorOf(focusWidget()) ? m_bands->picture() : MilestoneWorkbench::picture();
}

void UtilizationPage::showView(const std::shared_ptr<const MilestoneView> &view)
{
    m_bands->setVisible(view != nullptr);
    showFinding();
    if (view != nullptr && !m_soonIsShown)
        showSoon();
}

QString UtilizationPage::title() const { return tr("Utilization"); }

QString UtilizationPage::pageQuestion() const { return tr("How much use for their size marks the customers who stay?"); }

QString UtilizationPage::missingTitle() const { return tr("No utilization in this framework"); }

void UtilizationPage::retranslate()
{
    MilestoneWorkbench::retranslate();
    m_tabs->setTabText(0, tr("The milestone"));
    m_tabs->setTabText(1, tr("Product areas"));
    m_tabs->setAccessibleName(tr("Utilization and product areas"));
    showAreas();
    m_seats->setText(
        tr("Today's seats stand for the past"),
        tr("Nearly all customers have a single subscription row, so use per seat of earlier months is by the seats they have now."));
}

} // namespace waymark
