#include "ui/pages/maturity/maturity_page.h"

#include <initializer_list>

#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/model/feature_mapping.h"
#include "ui/charts/breadth_figures.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/controls/features/category_board.h"
#include "ui/controls/features/feature_list.h"
#include "ui/controls/look/icons.h"
#include "ui/pages/cards/cohort_card.h"
#include "ui/pages/cards/histogram_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/maturity/board_card.h"
#include "ui/pages/maturity/distribution_card.h"
#include "ui/pages/maturity/maturity_definition.h"
#include "ui/pages/milestone/feature_catalogue.h"
#include "ui/pages/page_header.h"
#include "ui/session/questions/maturity_question.h"
#include "ui/text/messages.h"

namespace waymark {

namespace {
constexpr int kCurvesShare = 58, kBesideShare = 42;
constexpr int kBreadthHeight = 330;
/// Up to six curves and the six rows of the table under them.
constexpr int kNumbersHeight = 420;
} // namespace

MaturityPage::MaturityPage(Session &session, QWidget *parent)
    : MilestoneWorkbench(Milestone::Maturity, session, parent)
    , m_addCategory(new QPushButton(this))
    , m_definition(new MaturityDefinition(session, this))
    , m_board(new BoardCard(session.document(), m_definition->features(), this))
    , m_distribution(new DistributionCard(this))
    , m_numbers(new CohortCard(this))
    , m_months(new TrendCard(this))
{
    m_addCategory->setIcon(icon(QStringLiteral("plus")));
    m_numbers->setFileName(QStringLiteral("retention-by-mature-categories"));
    m_numbers->setChart(QStringLiteral("retention-by-categories"), QStringLiteral("kaplan_meier"));
    m_months->setChart(QStringLiteral("months"), QStringLiteral("categories"));
    build(m_definition, std::make_shared<MaturityQuestion>());
    header()->addButton(m_addCategory);
    connectParts();
    retranslate();
}

void MaturityPage::arrangeCards(QVBoxLayout *column)
{
    for (QWidget *card : std::initializer_list<QWidget *>{m_numbers, m_months, retention(), histogram()})
        card->setMinimumHeight(kBreadthHeight);
    m_numbers->chart()->setMinimumHeight(kNumbersHeight);
    // The board is as long as its categories are many; what the threshold does must not lie below its end.
    column->addWidget(thresholdRow(m_distribution));
    column->addWidget(m_board);
    column->addWidget(sideBySide(m_numbers, kCurvesShare, m_months, kBesideShare), 1);
    column->addWidget(sideBySide(retention(), kCurvesShare, histogram(), kBesideShare), 1);
}

void MaturityPage::connectParts()
{
    connect(m_addCategory, &QPushButton::clicked, m_board->board(), &CategoryBoard::beginAdding);
    connect(m_definition, &MaturityDefinition::tableMappingRequested, this, &MaturityPage::useTableMapping);
    connect(m_definition, &MaturityDefinition::fileMappingRequested, this, &MaturityPage::choosePlacementFile);
    connect(m_board, &BoardCard::tableMappingRequested, this, &MaturityPage::useTableMapping);
    for (ChartCard *card : std::initializer_list<ChartCard *>{m_distribution, m_numbers, m_months})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
}

void MaturityPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    m_contents = contents;
    showFeatures();
}

void MaturityPage::showDefinition()
{
    MilestoneWorkbench::showDefinition();
    showFeatures();
}

void MaturityPage::setAnswer(Part part, const AnswerPointer &answer)
{
    if (part != Part::Now)
        return MilestoneWorkbench::setAnswer(part, answer);
    m_maturity = viewOf<MaturityView>(answer);
    if (m_maturity)
        takeView(m_maturity);
}

void MaturityPage::setBusy(Part part, bool busy)
{
    MilestoneWorkbench::setBusy(part, busy);
    if (part != Part::Now)
        return;
    for (Card *card : std::initializer_list<Card *>{m_distribution, m_numbers, m_months})
        card->setBusy(busy);
}

void MaturityPage::showFeatures()
{
    if (dataset() == nullptr)
        return;
    const Framework &framework = session().document().framework();
    std::vector<StoreInfo::FeatureInfo> adoption;
    if (m_maturity && m_maturity->breadth->adoption)
        adoption = *m_maturity->breadth->adoption;
    else if (m_contents && m_contents->dataset == dataset())
        adoption = m_contents->info.features;
    const auto catalogue =
        featureCatalogue(*dataset(), adoption, framework, [&](const std::string &feature) { return maturityLevel(framework, feature); });
    m_definition->setCatalogue(catalogue);
    m_board->showCategories(catalogue);
}

void MaturityPage::showView(const std::shared_ptr<const MilestoneView> &view)
{
    if (view == nullptr)
        m_maturity.reset();
    const bool shown = m_maturity != nullptr;
    for (QWidget *card : std::initializer_list<QWidget *>{m_distribution, m_numbers, m_months})
        card->setVisible(shown);
    m_board->setBreadth(shown ? m_maturity->breadth : nullptr, shown ? breadthSubtitle(*m_maturity->breadth) : QString());
    showFeatures();
    if (shown)
        drawBreadth();
}

void MaturityPage::drawBreadth()
{
    const FigureWords said = words();
    BreadthWords breadth;
    breadth.source = sourceText(said, m_maturity->landmark.asOf);
    breadth.filter = said.filter;
    breadth.savedName = savedName();
    m_distribution->setFigure(breadthDistribution(*m_maturity, breadth));
    m_months->setFigure(breadthMonths(*m_maturity, breadth));
    if (m_maturity->stayMissing) {
        m_numbers->state()->setState(StatePanel::Kind::Empty, tr("Nobody is known to have left"), errorText(*m_maturity->stayMissing));
        m_numbers->showState();
    } else if (m_maturity->breadth->byCategories) {
        m_numbers->setResult(*m_maturity->breadth->byCategories, breadthCurves(*m_maturity, breadth));
    } else {
        m_numbers->state()->setState(StatePanel::Kind::Error, tr("No curves by number of categories"),
                                     errorText(m_maturity->breadth->byCategories.error()));
        m_numbers->showState();
    }
}

void MaturityPage::useTableMapping()
{
    if (dataset())
        m_board->importMapping(mappingOf(*dataset()));
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
    for (const ChartCard *card : std::initializer_list<const ChartCard *>{m_distribution, m_numbers, m_months}) {
        if (focusWidget() != nullptr && card->isAncestorOf(focusWidget()))
            return card->picture();
    }
    return MilestoneWorkbench::picture();
}

QString MaturityPage::title() const { return tr("Maturity"); }

QString MaturityPage::pageQuestion() const { return tr("How broadly do customers use the product, and does breadth mark those who stay?"); }

QString MaturityPage::missingTitle() const { return tr("No maturity in this framework"); }

QString MaturityPage::firstPart() const { return tr("First category"); }

void MaturityPage::retranslate()
{
    m_addCategory->setText(tr("Add category\u2026"));
    MilestoneWorkbench::retranslate();
}

} // namespace waymark
