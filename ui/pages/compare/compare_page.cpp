#include "ui/pages/compare/compare_page.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/controls/state_panel.h"
#include "ui/pages/compare/difference_card.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/group_text.h"

namespace waymark {

namespace {

constexpr int kStateShare = 200;

using Where = FrameworkDifference::Where;
constexpr Where kDifferenceParts[] = {Where::Whole, Where::Setup, Where::Activation, Where::Utilization, Where::Maturity, Where::Areas};

std::optional<Milestone> milestoneOf(Where where)
{
    return where == Where::Whole || where == Where::Areas ? std::nullopt : std::optional(kMilestones[static_cast<std::size_t>(where) - 1]);
}

} // namespace

ComparePage::ComparePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_question(std::make_shared<CompareQuestion>())
    , m_header(new PageHeader(this))
    , m_revertAll(new QPushButton(this))
    , m_state(new StatePanel(this))
{
    for (const Where where : kDifferenceParts) {
        auto *card = m_cards[static_cast<std::size_t>(where)] = new DifferenceCard(milestoneOf(where), this);
        connect(card, &DifferenceCard::revertRequested, this, [this](const FrameworkEdit &edit) { m_session.document().apply(edit); });
    }
    m_header->addButton(m_revertAll);
    connect(m_revertAll, &QPushButton::clicked, &session.document(), &FrameworkDocument::revert);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(buildBody(), 1);
    retranslate();
}

QWidget *ComparePage::buildBody()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    for (DifferenceCard *card : m_cards) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    // The room below the cards; next to nothing while the state stands in their place.
    column->addWidget(m_state, kStateShare);
    column->addStretch(1);
    return scrolled(body, this);
}

void ComparePage::showDefinition()
{
    const FrameworkDocument &document = m_session.document();
    const auto differences = frameworkDifferences(document.saved().framework, document.framework());
    for (const Where where : kDifferenceParts) {
        std::vector<FrameworkDifference> here;
        for (const FrameworkDifference &difference : differences) {
            if (difference.where == where)
                here.push_back(difference);
        }
        card(where)->setVisible(!here.empty());
        card(where)->setDifferences(std::move(here), m_session.analysis().dataset());
        card(where)->showRevertable(document);
    }
    m_state->setVisible(differences.empty());
    m_revertAll->setEnabled(document.isChanged());
    m_header->setTexts(tr("Compare with saved"), tr("In what does the draft differ from %1, and what does it change?").arg(savedName()));
    showFigures();
}

void ComparePage::setAnswer(Part part, const AnswerPointer &answer)
{
    if (part != Part::Soon)
        return;
    m_figures = viewOf<VersionFigures>(answer);
    showFigures();
}

void ComparePage::setError(Part, const Error &)
{
    m_figures.reset();
    showFigures();
}

void ComparePage::setBusy(Part, bool busy)
{
    for (DifferenceCard *card : m_cards)
        card->setBusy(busy);
}

void ComparePage::showFigures()
{
    for (std::size_t i = 0; i < std::size(kMilestones); ++i)
        m_cards[i + 1]->setFigures(m_figures ? &m_figures->milestones[i] : nullptr, savedName());
}

QString ComparePage::savedName() const
{
    const int number = m_session.document().saved().number;
    //: the version of a framework
    return number > 0 ? tr("v%1").arg(number) : tr("the start", "what a framework was before its first version");
}

void ComparePage::retranslate()
{
    m_revertAll->setText(tr("Revert everything"));
    m_state->setState(StatePanel::Kind::Empty, tr("Nothing differs"),
                      tr("The draft is the saved version. Move a threshold or a feature, and it stands here."));
    card(Where::Whole)->setTitle(tr("The whole framework"));
    card(Where::Areas)->setTitle(tr("Product areas"));
    for (std::size_t i = 0; i < std::size(kMilestones); ++i)
        m_cards[i + 1]->setTitle(milestoneLabel(kMilestones[i]));
    showDefinition();
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
