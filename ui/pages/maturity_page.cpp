#include "ui/pages/maturity_page.h"

#include <initializer_list>

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/analysis/sentence.h"
#include "core/model/feature_mapping.h"
#include "ui/charts/breadth_figures.h"
#include "ui/charts/journey_figures.h"
#include "ui/charts/survival_chart.h"
#include "ui/controls/features/category_board.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/icons.h"
#include "ui/controls/message_band.h"
#include "ui/pages/finding_card.h"
#include "ui/pages/journey/cohort_card.h"
#include "ui/pages/journey/trend_card.h"
#include "ui/pages/maturity/board_card.h"
#include "ui/pages/maturity/distribution_card.h"
#include "ui/pages/maturity/feature_catalogue.h"
#include "ui/pages/maturity/maturity_definition.h"
#include "ui/pages/page_header.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"

namespace waymark {

namespace {
constexpr int kEditorPanelWidth = 304;
constexpr int kDistributionShare = 42, kNumbersShare = 58;
constexpr int kLowerHeight = 330;
/// Up to six curves and the six rows of the table under them.
constexpr int kNumbersHeight = 420;
} // namespace

MaturityPage::MaturityPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_question(std::make_shared<MaturityQuestion>())
    , m_header(new PageHeader(this))
    , m_addCategory(new QPushButton(this))
    , m_definition(new MaturityDefinition(session, this))
    , m_finding(new FindingCard(this))
    , m_gap(new MessageBand(MessageBand::Kind::Warn, this))
    , m_board(new BoardCard(session.document(), m_definition->features(), this))
    , m_distribution(new DistributionCard(this))
    , m_numbers(new CohortCard(this))
    , m_curves(new CohortCard(this))
    , m_months(new TrendCard(this))
{
    m_addCategory->setIcon(icon(QStringLiteral("plus")));
    m_header->addButton(m_addCategory);
    m_numbers->setFileName(QStringLiteral("retention-by-mature-categories"));
    m_curves->setFileName(QStringLiteral("retention-by-maturity"));
    m_numbers->setChart(QStringLiteral("retention-by-categories"), QStringLiteral("kaplan_meier"));
    m_curves->setChart(QStringLiteral("retention"), QStringLiteral("kaplan_meier"));
    m_months->setChart(QStringLiteral("months"), QStringLiteral("categories"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildPanel());
    columns->addWidget(buildEvidence(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    connectParts();
    retranslate();
}

QWidget *MaturityPage::buildPanel()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("panel"));
    frame->setFixedWidth(kEditorPanelWidth);
    auto *body = new QWidget(frame);
    body->setObjectName(QStringLiteral("panelbody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 16);
    column->addWidget(m_definition, 1);
    auto *scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return frame;
}

QWidget *MaturityPage::buildEvidence()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(m_distribution, kDistributionShare);
    lower->addWidget(m_numbers, kNumbersShare);
    auto *last = new QHBoxLayout;
    last->setSpacing(12);
    last->addWidget(m_curves, kNumbersShare);
    last->addWidget(m_months, kDistributionShare);
    for (QWidget *card : std::initializer_list<QWidget *>{m_distribution, m_numbers, m_curves, m_months})
        card->setMinimumHeight(kLowerHeight);
    m_numbers->chart()->setMinimumHeight(kNumbersHeight);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_finding);
    column->addWidget(m_gap);
    column->addWidget(m_board);
    column->addLayout(lower, 1);
    column->addLayout(last, 1);
    m_gap->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

void MaturityPage::connectParts()
{
    connect(m_addCategory, &QPushButton::clicked, m_board->board(), &CategoryBoard::beginAdding);
    connect(m_definition, &MaturityDefinition::tableMappingRequested, this, &MaturityPage::useTableMapping);
    connect(m_definition, &MaturityDefinition::fileMappingRequested, this, &MaturityPage::choosePlacementFile);
    connect(m_board, &BoardCard::tableMappingRequested, this, &MaturityPage::useTableMapping);
    for (ChartCard *card : std::initializer_list<ChartCard *>{m_distribution, m_numbers, m_curves, m_months})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
    connect(m_curves->state(), &StatePanel::primaryClicked, this, &Page::importRequested);
    connect(m_curves->state(), &StatePanel::secondaryClicked, this, [this] {
        if (m_error)
            QApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

void MaturityPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    m_contents = contents;
    showFeatures();
}

void MaturityPage::showDefinition()
{
    const auto &dataset = m_session.analysis().dataset();
    if (m_dataset != dataset) {
        m_dataset = dataset;
        m_view.reset();
        m_error.reset();
        redraw();
    }
    m_definition->showDefinition();
    showFeatures();
}

void MaturityPage::setAnswer(Part, const AnswerPointer &answer)
{
    m_view = viewOf<MaturityView>(answer);
    if (m_view == nullptr)
        return;
    m_error.reset();
    redraw();
}

void MaturityPage::setError(Part, const Error &error)
{
    m_view.reset();
    m_error = error;
    redraw();
}

void MaturityPage::setBusy(Part, bool busy)
{
    for (Card *card : std::initializer_list<Card *>{m_distribution, m_numbers, m_curves, m_months})
        card->setBusy(busy);
}

void MaturityPage::showFeatures()
{
    if (m_dataset == nullptr)
        return;
    const Framework &framework = m_session.document().framework();
    std::vector<StoreInfo::FeatureInfo> adoption;
    if (m_view && m_view->breadth->adoption)
        adoption = *m_view->breadth->adoption;
    else if (m_contents && m_contents->dataset == m_dataset)
        adoption = m_contents->info.features;
    const auto catalogue =
        featureCatalogue(*m_dataset, adoption, framework, [&](const std::string &feature) { return maturityLevel(framework, feature); });
    m_definition->setCatalogue(catalogue);
    m_board->showCategories(catalogue);
}

void MaturityPage::redraw()
{
    const bool shown = m_view != nullptr;
    for (QWidget *card : std::initializer_list<QWidget *>{m_finding, m_distribution, m_numbers, m_months})
        card->setVisible(shown);
    showGap();
    m_board->setBreadth(shown ? m_view->breadth : nullptr, shown ? breadthSubtitle(*m_view->breadth) : QString());
    showFeatures();
    if (shown)
        drawView();
    else
        drawState();
}

void MaturityPage::drawView()
{
    m_finding->setFinding(findingOf(m_view->landmark, m_view->framework, *m_dataset));
    BreadthWords words;
    words.finding = m_finding->headlineText();
    words.figuresLine = m_finding->figuresText();
    const auto &document = m_session.document();
    words.source = sourceText(QString::fromStdString(m_dataset->storeName),
                              frameworkText(m_view->framework, document.saved().number, document.isChanged()), m_view->landmark.asOf);
    words.filter = filterText(m_view->options.filter);
    words.savedName = savedName();
    m_distribution->setFigure(breadthDistribution(*m_view, words));
    m_curves->setResult(m_view->landmark, maturityCurves(*m_view, words));
    m_months->setFigure(breadthMonths(*m_view, words));
    if (m_view->breadth->byCategories) {
        m_numbers->setResult(*m_view->breadth->byCategories, breadthCurves(*m_view, words));
    } else {
        m_numbers->state()->setState(StatePanel::Kind::Error, tr("No curves by number of categories"),
                                     errorText(m_view->breadth->byCategories.error()));
        m_numbers->showState();
    }
}

void MaturityPage::drawState()
{
    StatePanel *state = m_curves->state();
    if (!m_error) {
        state->setState(StatePanel::Kind::Loading, tr("Computing the first curve"), {});
        state->setProgress(-1.0);
    } else if (m_error->code == ErrorCode::MilestoneMissing) {
        state->setState(StatePanel::Kind::Empty, tr("No maturity in this framework"),
                        tr("Add a category above, or start from a mapping. The curves follow at once."));
    } else if (m_error->code == ErrorCode::NoUsage || m_error->code == ErrorCode::StoreEmpty) {
        state->setState(StatePanel::Kind::Empty, tr("Nothing to compare yet"), errorText(*m_error), tr("Import files\u2026"));
    } else {
        state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), errorText(*m_error), {}, tr("Copy details"));
    }
    m_curves->setSubtitle({});
    m_curves->showState();
}

void MaturityPage::showGap()
{
    const std::uint32_t inGap = m_view ? m_view->landmark.inGap : 0;
    m_gap->setVisible(inGap > 0);
    if (inGap > 0)
        m_gap->setText(tr("A month without usage data"),
                       tr("The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.", nullptr,
                          static_cast<int>(inGap)));
}

QString MaturityPage::savedName() const
{
    const int number = m_session.document().saved().number;
    return number > 0 ? QStringLiteral("v%1").arg(number) : tr("start", "what the framework began with");
}

void MaturityPage::useTableMapping()
{
    if (m_dataset)
        m_board->importMapping(mappingOf(*m_dataset));
}

void MaturityPage::choosePlacementFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Mapping of features to categories"), {},
                                                      tr("Delimited text (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_board->importPlacementFile(path);
}

PicturePointer MaturityPage::picture() const
{
    for (const ChartCard *card : std::initializer_list<const ChartCard *>{m_distribution, m_curves, m_months}) {
        if (focusWidget() != nullptr && card->isAncestorOf(focusWidget()))
            return card->picture();
    }
    return m_numbers->picture();
}

void MaturityPage::retranslate()
{
    m_header->setTexts(tr("Maturity"), tr("How broadly do customers use the product, and does breadth mark those who stay?"));
    m_addCategory->setText(tr("Add category\u2026"));
    redraw();
}

void MaturityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
