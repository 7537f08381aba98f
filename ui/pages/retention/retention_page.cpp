#include "ui/pages/retention/retention_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include "core/analysis/finding/findings.h"
#include "ui/charts/journey_figures.h"
#include "ui/charts/survival/cohort_figure.h"
#include "ui/charts/survival/revenue_figures.h"
#include "ui/controls/input/steady_tabs.h"
#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/pages/retention/cohort_panel.h"
#include "ui/pages/retention/grid_card.h"
#include "ui/pages/retention/table_card.h"
#include "ui/text/framework_text.h"
#include "ui/text/group_text.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kRetentionPanelWidth = 304;

CohortRequest::Topic topicOf(RetentionPage::Tab tab)
{
    if (tab == RetentionPage::Tab::Retention)
        return CohortRequest::Topic::Retention;
    return tab == RetentionPage::Tab::Periods ? CohortRequest::Topic::Periods : CohortRequest::Topic::Expansion;
}

} // namespace

RetentionPage::RetentionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader(this))
    , m_panel(new CohortPanel(session, this))
    , m_finding(new FindingCard(this))
    , m_naive(new MessageBand(MessageBand::Kind::Warn, this))
    , m_tabs(new SteadyTabs(this))
    , m_pages(new QVBoxLayout)
    , m_curves(new CohortCard(this))
    , m_compared(new TableCard(this))
    , m_pairs(new TableCard(this))
    , m_expansion(new TrendCard(this))
    , m_net(new TrendCard(this))
    , m_gross(new TrendCard(this))
    , m_revenue(new TableCard(this))
    , m_periods(new TrendCard(this))
    , m_triangle(new GridCard(this))
    , m_state(new StatePanel(this))
{
    m_curves->setChart(QStringLiteral("curves"), QStringLiteral("kaplan_meier"));
    m_compared->setChart(QStringLiteral("compared"), QStringLiteral("log_rank"));
    m_pairs->setChart(QStringLiteral("pairs"), QStringLiteral("log_rank"));
    m_expansion->setChart(QStringLiteral("expansion"), QStringLiteral("expansion"));
    m_net->setChart(QStringLiteral("net-revenue"), QStringLiteral("expansion"));
    m_gross->setChart(QStringLiteral("gross-revenue"), QStringLiteral("expansion"));
    m_revenue->setChart(QStringLiteral("revenue"), QStringLiteral("expansion"));
    m_periods->setChart(QStringLiteral("periods"), QStringLiteral("period_retention"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(scrolledPanel({m_panel}, kRetentionPanelWidth, this));
    columns->addWidget(buildEvidence(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    connectParts();
    connectState();
    ask();
    retranslate();
}

QWidget *RetentionPage::tabPage(std::initializer_list<QWidget *> cards)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *card : cards)
        column->addWidget(card);
    return page;
}

QWidget *RetentionPage::buildRevenue()
{
    auto *charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(m_net, 1);
    charts->addWidget(m_gross, 1);
    QWidget *page = tabPage({m_revenue});
    static_cast<QVBoxLayout *>(page->layout())->insertLayout(0, charts, 1);
    return page;
}

QWidget *RetentionPage::buildEvidence()
{
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    for (QWidget *page : {tabPage({m_curves, m_compared, m_pairs}), tabPage({m_expansion}), buildRevenue(),
                          tabPage({m_periods, m_triangle}), static_cast<QWidget *>(m_state)})
        m_pages->addWidget(page);
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    // In the header: a finding comes and goes with what can be measured, and would push them about.
    m_header->addTabs(m_tabs);
    column->addWidget(m_finding);
    column->addWidget(m_naive);
    column->addLayout(m_pages, 1);
    m_naive->hide();
    QScrollArea *scroll = scrolled(body, this);
    connect(m_tabs, &QTabBar::currentChanged, scroll, [scroll] { scroll->verticalScrollBar()->setValue(0); });
    return scroll;
}

void RetentionPage::connectParts()
{
    connect(m_panel, &CohortPanel::requestChanged, this, [this] {
        ask();
        emit questionChanged();
    });
    connect(m_panel, &CohortPanel::shownChanged, this, &RetentionPage::redraw);
    connect(m_panel->bandBox(), &QCheckBox::toggled, m_curves, &CohortCard::setBandShown);
    connect(m_panel->marksBox(), &QCheckBox::toggled, m_curves, &CohortCard::setMarksShown);
    connect(m_curves->bandSwitch(), &QAction::toggled, m_panel->bandBox(), &QCheckBox::setChecked);
    connect(m_curves->marksSwitch(), &QAction::toggled, m_panel->marksBox(), &QCheckBox::setChecked);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const CohortRequest::Topic before = m_panel->request().topic;
        m_panel->setTopic(topicOf(static_cast<Tab>(index)));
        if (m_panel->request().topic == before)
            redraw();
    });
    for (ChartCard *card : std::initializer_list<ChartCard *>{m_curves, m_expansion, m_net, m_gross, m_periods, m_triangle})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
    for (TableCard *card : {m_compared, m_pairs, m_revenue})
        connect(card, &TableCard::exportRequested, this, &Page::exportRequested);
}

void RetentionPage::ask()
{
    auto question = std::make_shared<CohortQuestion>();
    question->request = m_panel->request();
    m_question = std::move(question);
}

void RetentionPage::showTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

void RetentionPage::showDefinition()
{
    const auto &dataset = m_session.analysis().dataset();
    if (m_dataset != dataset) {
        m_dataset = dataset;
        m_view.reset();
        m_error.reset();
        redraw();
    }
    m_panel->showDefinition();
}

void RetentionPage::setAnswer(Part, const AnswerPointer &answer)
{
    m_view = viewOf<CohortView>(answer);
    if (m_view == nullptr)
        return;
    m_error.reset();
    m_panel->showAnswer(m_view.get());
    redraw();
}

void RetentionPage::setError(Part, const Error &error)
{
    m_view.reset();
    m_error = error;
    m_panel->showAnswer(nullptr);
    redraw();
}

void RetentionPage::setBusy(Part, bool busy)
{
    for (Card *card :
         std::initializer_list<Card *>{m_curves, m_compared, m_pairs, m_expansion, m_net, m_gross, m_revenue, m_periods, m_triangle})
        card->setBusy(busy);
}

PicturePointer RetentionPage::picture() const
{
    if (!isAnswered())
        return nullptr;
    const QWidget *focus = QApplication::focusWidget();
    for (const PictureCard *card : m_pages->itemAt(m_tabs->currentIndex())->widget()->findChildren<PictureCard *>()) {
        if (focus != nullptr && card->isAncestorOf(focus))
            return card->picture();
    }
    const PictureCard *const main[] = {m_curves, m_expansion, m_net, m_periods};
    return main[m_tabs->currentIndex()]->picture();
}

ChartWords RetentionPage::words() const
{
    ChartWords words;
    words.filter = filterText(m_view->options.filter);
    words.source =
        sourceText(QString::fromStdString(m_dataset->storeName),
                   frameworkText(m_view->framework, m_session.document().saved().number, m_session.document().isChanged()), m_view->asOf);
    return words;
}

void RetentionPage::redraw()
{
    showCards();
    if (m_view == nullptr || m_dataset == nullptr || isNobodyInView())
        return drawState();
    const ChartWords foot = words();
    if (m_view->retention)
        drawRetention(foot);
    else if (m_view->expansion)
        drawExpansion(foot);
    else if (m_view->periods)
        drawPeriods(foot);
}

bool RetentionPage::isAnswered() const
{
    return m_view != nullptr && !isNobodyInView() && m_view->request.topic == topicOf(static_cast<Tab>(m_tabs->currentIndex()));
}

void RetentionPage::showCards()
{
    const bool fits = isAnswered();
    const int shown = fits ? m_tabs->currentIndex() : m_pages->count() - 1;
    // Not a stack, which is as tall as the tallest of all its pages.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->itemAt(i)->widget()->setVisible(i == shown);
    m_finding->setVisible(fits);
    m_naive->setVisible(false);
}

void RetentionPage::drawRetention(const ChartWords &given)
{
    const RetentionResult &result = *m_view->retention;
    m_finding->setFinding(findingOf(result, m_view->framework, *m_dataset));
    ChartWords words = given;
    words.finding = m_finding->headlineText();
    words.notes = m_finding->figuresText();
    FrameWords frame;
    //: The title of a chart; %1: what makes the cohorts ("plan")
    frame.title = result.query.by.kind == Grouping::Kind::None ? tr("Retention of all customers")
                                                               : tr("Retention by %1").arg(groupingText(result.query.by));
    SurvivalFigure figure = cohortFigure(result, frame, words);
    if (figure.groups.size() > 1)
        std::erase_if(figure.groups, [this](const FigureGroup &group) { return !m_panel->isShown(group.name.toStdString()); });
    m_curves->setFileName(QStringLiteral("retention-by-%1")
                              .arg(QString::fromStdString(groupingName(result.query.by)).replace(QLatin1Char(':'), QLatin1Char('-'))));
    m_curves->setResult(result, figure);
    m_compared->setContent(cohortTable(result, words));
    m_pairs->setVisible(!result.pairs.empty());
    if (!result.pairs.empty())
        m_pairs->setContent(pairTable(result, words));
    showNaiveWarning();
}

void RetentionPage::showNaiveWarning()
{
    const RetentionResult &result = *m_view->retention;
    m_naive->setVisible(result.query.naive);
    if (!result.query.naive)
        return;
    QString text = tr("Customers must live long enough to reach a milestone, so those who did look better.");
    if (result.difference && m_view->fair && m_view->fair->difference && result.difference->value > 0.0)
        text += QLatin1Char(' ') + tr("Of its %1 points at day %2, %3 are left from the landmark.",
                                      "%1: the naive difference; %3: the difference by landmark analysis")
                                       .arg(pointsText(result.difference->value), countText(result.difference->day),
                                            pointsText(m_view->fair->difference->value));
    m_naive->setText(tr("The naive curve is biased"), text);
}

void RetentionPage::drawExpansion(const ChartWords &words)
{
    const bool revenue = static_cast<Tab>(m_tabs->currentIndex()) == Tab::Revenue;
    m_finding->setFinding(revenue ? revenueFinding(*m_view->expansion) : findingOf(*m_view->expansion));
    const auto show = [this](TrendCard *card, TrendFigure figure) {
        std::erase_if(figure.series, [this](const TrendSeries &series) {
            return m_view->expansion->groups.size() > 1 && !m_panel->isShown(series.name.toStdString());
        });
        card->setFigure(figure);
    };
    show(m_expansion, expansionFigure(*m_view->expansion, words));
    show(m_net, revenueFigure(*m_view->expansion, RevenueKind::Net, words));
    show(m_gross, revenueFigure(*m_view->expansion, RevenueKind::Gross, words));
    m_revenue->setContent(revenueTable(*m_view->expansion, words));
}

void RetentionPage::drawPeriods(const ChartWords &words)
{
    m_finding->setFinding(findingOf(*m_view->periods));
    TrendFigure figure = periodFigure(*m_view->periods, words);
    std::erase_if(figure.series, [this](const TrendSeries &series) {
        return m_view->periods->groups.size() > 1 && !m_panel->isShown(series.name.toStdString());
    });
    m_periods->setFigure(figure);
    m_triangle->setVisible(m_view->triangle.has_value());
    if (m_view->triangle)
        m_triangle->setFigure(triangleFigure(*m_view->triangle, words));
}

void RetentionPage::retranslate()
{
    m_header->setTexts(tr("Retention"), tr("Who stays, and how sure is the difference?"));
    const QString tabs[] = {tr("Retention"), tr("Expansion"), tr("NRR and GRR"), tr("Period retention")};
    for (int i = 0; i < 4; ++i)
        m_tabs->setTabText(i, tabs[i]);
    m_tabs->setAccessibleName(tr("Kinds of retention"));
    redraw();
}

void RetentionPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
