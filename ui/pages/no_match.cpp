#include "ui/pages/no_match.h"

#include <QCoreApplication>

#include "ui/controls/state_panel.h"
#include "ui/session/analysis_session.h"
#include "ui/text/milestone_text.h"

namespace waymark {

bool isNoMatch(std::uint32_t inView, const AnalysisOptions &options) { return inView == 0 && !options.filter.clauses.empty(); }

void showNoMatch(StatePanel *state, const AnalysisOptions &options)
{
    state->setState(StatePanel::Kind::NoMatch, QCoreApplication::translate("NoMatch", "No customer matches the filter"),
                    filterText(options.filter), QCoreApplication::translate("NoMatch", "Clear the filter"));
}

void clearFilter(AnalysisSession &analysis)
{
    AnalysisOptions options = analysis.options();
    options.filter = {};
    analysis.setOptions(options);
}

} // namespace waymark
