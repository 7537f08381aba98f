#include "ui/pages/activation/activation_page.h"

#include "ui/pages/activation/activation_definition.h"

namespace waymark {

ActivationPage::ActivationPage(Session &session, QWidget *parent)
    : MilestoneWorkbench(Milestone::Activation, session, parent)
    , m_definition(new ActivationDefinition(session, this))
{
    build(m_definition);
    retranslate();
}

QString ActivationPage::title() const { return tr("Activation"); }

QString ActivationPage::pageQuestion() const { return tr("How much early use marks the customers who stay?"); }

QString ActivationPage::missingTitle() const { return tr("No activation in this framework"); }

} // namespace waymark
