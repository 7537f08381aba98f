#include "ui/pages/setup/setup_definition.h"

#include <cmath>

#include "ui/controls/number_control.h"
#include "ui/pages/setup/setup_step_editor.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kLongestWindow = 730;
constexpr int kSliderWindow = 90;
} // namespace

SetupDefinition::SetupDefinition(Session &session, QWidget *parent)
    : MilestoneDefinition(Milestone::Setup, session, parent)
    , m_window(new NumberControl(NumberControl::Arrangement::Row, SeriesRole::Setup, this))
    , m_step(new SetupStepEditor(session, this))
{
    m_window->setRange(1, kSliderWindow, kLongestWindow);
    connectEdit(m_window, [](double days) { return edits::setSetupWindow(static_cast<int>(std::lround(days))); });
    arrange({m_window, m_step}, {});
    retranslate();
}

void SetupDefinition::showRule(const Framework &framework)
{
    //: after a number: "6 of 8 steps"
    threshold()->setUnit(tr("of %Ln step(s)", nullptr, static_cast<int>(framework.setup->steps.size())));
    m_window->setValue(framework.setup->windowDays);
}

void SetupDefinition::retranslateRule()
{
    threshold()->setSentence(tr("Setup is reached with at least"));
    //: followed by a number of days
    m_window->setSentence(tr("within the first"));
    m_window->setUnit(tr("days", "unit of a spin box"));
}

} // namespace waymark
