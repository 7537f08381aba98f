#include "ui/pages/setup/setup_page.h"

#include <QVBoxLayout>

#include "core/analysis/finding/findings.h"
#include "ui/pages/cards/histogram_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/setup/setup_definition.h"
#include "ui/pages/setup/setup_step_editor.h"
#include "ui/pages/setup/setup_steps_card.h"

namespace waymark {

namespace {
constexpr int kThresholdShare = 43, kCurvesShare = 57;
} // namespace

SetupPage::SetupPage(Session &session, QWidget *parent)
    : MilestoneWorkbench(Milestone::Setup, session, parent)
    , m_definition(new SetupDefinition(session, this))
    , m_steps(new SetupStepsCard(session, this))
{
    build(m_definition, std::make_shared<SetupQuestion>());
    connect(m_steps, &SetupStepsCard::exportRequested, this, &Page::exportRequested);
    connect(m_steps, &SetupStepsCard::stepSelected, m_definition->step(), &SetupStepEditor::showStep);
    connect(m_steps, &SetupStepsCard::everybodyChosen, this, [this](bool everybody) {
        auto next = std::make_shared<SetupQuestion>(dynamic_cast<const SetupQuestion &>(asked()));
        next->everybody = everybody;
        ask(std::move(next));
    });
    retranslate();
}

void SetupPage::arrangeCards(QVBoxLayout *column)
{
    column->addWidget(m_steps);
    column->addWidget(thresholdRow(histogram()), kThresholdShare);
    column->addWidget(retention(), kCurvesShare);
}

void SetupPage::showDefinition()
{
    MilestoneWorkbench::showDefinition();
    m_steps->setVisible(session().document().framework().setup.has_value());
    m_steps->showSteps(session().document().framework(), dataset());
}

void SetupPage::setAnswer(Part part, const AnswerPointer &answer)
{
    if (part != Part::Now)
        return MilestoneWorkbench::setAnswer(part, answer);
    m_setup = viewOf<SetupView>(answer);
    if (m_setup)
        takeView(m_setup);
}

PicturePointer SetupPage::picture() const
{
    return m_steps->isAncestorOf(focusWidget()) ? m_steps->picture() : MilestoneWorkbench::picture();
}

void SetupPage::showView(const std::shared_ptr<const MilestoneView> &view)
{
    if (view == nullptr || m_setup == nullptr)
        return;
    if (m_setup->steps)
        m_steps->setResult(m_setup->steps, words());
    else if (m_setup->stepsError)
        m_steps->setError(*m_setup->stepsError);
}

std::optional<Finding> SetupPage::ownFinding() const
{
    return m_setup && m_setup->steps ? std::optional(findingOf(*m_setup->steps)) : std::nullopt;
}

QString SetupPage::title() const { return tr("Setup"); }

QString SetupPage::pageQuestion() const { return tr("Which first steps mark the customers who reach first value?"); }

QString SetupPage::missingTitle() const { return tr("No setup in this framework"); }

QString SetupPage::firstPart() const { return tr("First step"); }

} // namespace waymark
