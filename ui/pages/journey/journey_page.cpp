#include "ui/pages/journey/journey_page.h"

#include <initializer_list>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/charts/journey_figures.h"
#include "ui/charts/survival/cohort_figure.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/controls/message_band.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/journey/flow_card.h"
#include "ui/pages/journey/journey_cards.h"
#include "ui/pages/no_churn_offer.h"
#include "ui/pages/no_match.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {
/// Five curves and the five rows of the table under them.
constexpr int kDepthHeight = 380;
/// Of both rows, so that one gap runs through the page.
constexpr int kLeftShare = 58, kRightShare = 42;

/// Why there are no curves by depth; null where there are.
const Error *stayError(const JourneyView &view)
{
    if (view.journey.stayMissing)
        return &*view.journey.stayMissing;
    return view.depth ? nullptr : &view.depth.error();
}
} // namespace

JourneyPage::JourneyPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_question(std::make_shared<JourneyQuestion>())
    , m_header(new PageHeader(this))
    , m_finding(new FindingCard(this))
    , m_gap(new MessageBand(MessageBand::Kind::Warn, this))
    , m_cards(new JourneyCards(this))
    , m_depth(new CohortCard(this))
    , m_mature(new TrendCard(this))
    , m_signup(new TrendCard(this))
    , m_flows(new FlowCard(this))
    , m_state(new StatePanel(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(buildEvidence(), 1);
    all->addWidget(m_state, 1);
    m_depth->setFileName(QStringLiteral("retention-by-depth"));
    m_depth->setChart(QStringLiteral("depth"), QStringLiteral("kaplan_meier"));
    m_mature->setChart(QStringLiteral("mature"), QStringLiteral("categories"));
    m_signup->setChart(QStringLiteral("signup-months"), QStringLiteral("coverage"));
    setGuideTopic(m_cards, QStringLiteral("two_by_two"));
    connectParts();
    retranslate();
}

QWidget *JourneyPage::buildEvidence()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_depth, kLeftShare);
    upper->addWidget(m_mature, kRightShare);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_signup, kLeftShare);
    lower->addWidget(m_flows, kRightShare);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_gap);
    column->addWidget(m_cards);
    column->addLayout(upper, 4);
    column->addLayout(lower, 3);
    m_depth->chart()->setMinimumHeight(kDepthHeight);
    m_gap->hide();
    QScrollArea *scroll = scrolled(body, this);
    m_evidence = scroll;
    return scroll;
}

void JourneyPage::connectParts()
{
    for (ChartCard *card : std::initializer_list<ChartCard *>{m_depth, m_mature, m_signup, m_flows})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
    connect(m_cards, &JourneyCards::pageRequested, this, &Page::pageRequested);
    connectStates();
}

void JourneyPage::connectStates()
{
    connect(m_depth->state(), &StatePanel::primaryClicked, this, [this] {
        if (stayError(*m_view)->code == ErrorCode::NoChurnDates)
            m_session.setRetentionEvent(EventKind::Dormancy);
        else
            emit importRequested();
    });
    connect(m_depth->state(), &StatePanel::secondaryClicked, this, [this] {
        // Too few to draw has its own second way: the table.
        if (stayError(*m_view) != nullptr)
            emit importRequested();
    });
    connect(m_mature->state(), &StatePanel::primaryClicked, this, [this] {
        if (m_view->history)
            emit pageRequested(QStringLiteral("maturity"));
        else
            emit importRequested();
    });
    connect(m_flows->state(), &StatePanel::primaryClicked, this, &Page::importRequested);
    connect(m_state, &StatePanel::primaryClicked, this, [this] {
        if (isNobodyInView())
            clearFilter(m_session.analysis());
        else if (m_error && m_error->code == ErrorCode::MilestoneMissing)
            emit openFrameworkRequested();
        else
            emit importRequested();
    });
    connect(m_state, &StatePanel::secondaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::StoreEmpty)
            emit openSampleRequested();
        else if (m_error)
            QApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

void JourneyPage::showDefinition()
{
    const auto &dataset = m_session.analysis().dataset();
    if (m_dataset == dataset)
        return;
    m_dataset = dataset;
    m_view.reset();
    m_error.reset();
    redraw();
}

void JourneyPage::setAnswer(Part, const AnswerPointer &answer)
{
    m_view = viewOf<JourneyView>(answer);
    if (m_view == nullptr)
        return;
    m_error.reset();
    redraw();
}

void JourneyPage::setError(Part, const Error &error)
{
    m_view.reset();
    m_error = error;
    redraw();
}

void JourneyPage::setBusy(Part, bool busy)
{
    m_depth->setBusy(busy);
    m_mature->setBusy(busy);
    m_signup->setBusy(busy);
    m_flows->setBusy(busy);
}

PicturePointer JourneyPage::picture() const
{
    // The chart that has the focus, else the main one.
    const QWidget *focus = QApplication::focusWidget();
    for (const ChartCard *card : std::initializer_list<const ChartCard *>{m_mature, m_signup, m_flows}) {
        if (focus != nullptr && card->isAncestorOf(focus))
            return card->picture();
    }
    return m_depth->picture();
}

ChartWords JourneyPage::words() const
{
    const bool changed = m_session.document().isChanged();
    ChartWords words;
    words.filter = filterText(m_view->options.filter);
    words.source = sourceText(QString::fromStdString(m_dataset->storeName),
                              frameworkText(m_view->framework, m_session.document().saved().number, changed), m_view->journey.asOf);
    return words;
}

void JourneyPage::redraw()
{
    const bool drawn = m_view != nullptr && m_dataset != nullptr && !isNobodyInView();
    m_evidence->setVisible(drawn);
    m_state->setVisible(!drawn);
    if (drawn)
        drawView();
    else
        drawState();
}

bool JourneyPage::isNobodyInView() const { return m_view != nullptr && isNoMatch(m_view->journey.inView, m_view->options); }

void JourneyPage::drawView()
{
    const ChartWords foot = words();
    m_finding->setFinding(findingOf(m_view->journey));
    m_cards->setView(*m_view, *m_dataset);
    showGap();
    drawDepth(foot);
    drawHistory(foot);
    m_signup->setFigure(signupMonthFigure(*m_view, foot));
}

void JourneyPage::drawDepth(const ChartWords &foot)
{
    const Error *missing = stayError(*m_view);
    m_depth->chart()->setMinimumHeight(missing == nullptr ? kDepthHeight : 0);
    if (missing == nullptr) {
        FrameWords frame;
        frame.title = tr("Retention by depth");
        //: Under a chart's title; %1: where the clock starts, how many customers, and the date
        frame.subtitle = tr("furthest milestone reached before it, %1").arg(cohortSubtitle(*m_view->depth));
        m_depth->setResult(*m_view->depth, cohortFigure(*m_view->depth, frame, foot));
        return;
    }
    m_depth->setTitle(tr("Retention by depth"));
    m_depth->setSubtitle({});
    NoChurnOffer offer = noChurnOffer(*missing, *m_dataset);
    if (missing->code == ErrorCode::NoUsage || missing->code == ErrorCode::NoSubscriptions)
        offer.import = tr("Import files\u2026");
    m_depth->state()->setState(StatePanel::Kind::Empty, tr("Nothing to compare yet"),
                               QStringList{errorText(*missing), offer.hint}.join(QLatin1Char(' ')).trimmed(), offer.dormancy, offer.import);
    m_depth->showState();
}

void JourneyPage::drawHistory(const ChartWords &foot)
{
    const auto showWhy = [](ChartCard *card, const QString &title, const QString &why, const QString &way) {
        card->setTitle(title);
        card->setSubtitle({});
        card->state()->setState(StatePanel::Kind::Empty, JourneyPage::tr("Nothing to show yet"), why, way);
        card->showState();
    };
    if (!m_view->history) {
        showWhy(m_mature, tr("Mature customers"), errorText(m_view->history.error()), tr("Import files\u2026"));
        showWhy(m_flows, tr("Where customers moved"), errorText(m_view->history.error()), tr("Import files\u2026"));
        return;
    }
    m_flows->setHistory(*m_view->history, foot);
    if (m_view->history->requiredCategories > 0)
        m_mature->setFigure(matureMonthFigure(*m_view->history, foot));
    else
        showWhy(m_mature, tr("Mature customers"), tr("The framework has no maturity."), tr("Define it"));
}

void JourneyPage::drawState()
{
    if (isNobodyInView()) {
        showNoMatch(m_state, m_view->options);
    } else if (!m_error) {
        m_state->setState(StatePanel::Kind::Loading, tr("Computing the journey"), {});
        m_state->setProgress(-1.0);
    } else if (m_error->code == ErrorCode::MilestoneMissing) {
        m_state->setState(StatePanel::Kind::Empty, tr("No milestones in this framework"), errorText(*m_error), tr("Open framework\u2026"));
    } else if (m_error->code == ErrorCode::StoreEmpty) {
        m_state->setState(StatePanel::Kind::Empty, tr("Nothing to show yet"), errorText(*m_error), tr("Import files\u2026"),
                          tr("Open the sample company"));
    } else {
        m_state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), errorText(*m_error), {}, tr("Copy details"));
    }
}

void JourneyPage::showGap()
{
    const std::uint32_t inGap = m_view->journey.inGap;
    m_gap->setVisible(inGap > 0);
    if (inGap > 0)
        m_gap->setText(tr("A month without usage data"),
                       tr("The windows of %Ln customer(s) meet it. Missing is not zero: their figures may be too low.", nullptr,
                          static_cast<int>(inGap)));
}

void JourneyPage::retranslate()
{
    m_header->setTexts(tr("Journey"), tr("How far do customers get, and does each milestone mark those who go further?"));
    redraw();
}

void JourneyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
