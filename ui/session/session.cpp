#include "ui/session/session.h"

#include <chrono>
#include <utility>

#include "core/analysis/thresholds/starting_rule.h"
#include "core/milestones/follow_up.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

namespace {
constexpr std::chrono::milliseconds kDraftDelay{800};
}

Framework starterFramework(const Dataset &dataset)
{
    Framework framework;
    framework.name = dataset.storeName;
    framework.activation = ActivationRule{};
    framework.activation->features = {{"*", {}}};
    // Of data that cannot be measured the page says why; the threshold stays that of a rule newly made.
    (void)startWhereHalfStand(dataset, {}, Milestone::Activation, framework);
    return framework;
}

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &Session::saveDraft);
    // What is about to be closed keeps its draft.
    connect(&m_store, &StoreSession::activityChanged, this, [this] {
        if (m_store.isBusy() && m_draftTimer.isActive())
            saveDraft();
    });
    connect(&m_store, &StoreSession::contentsChanged, this, &Session::takeContents);
    connect(&m_store, &StoreSession::versionSaved, this, [this](int number, const Framework &framework) {
        m_document.setSaved({number, framework});
    });
    connect(&m_document, &FrameworkDocument::frameworkChanged, this, &Session::takeFramework);
    connect(&m_document, &FrameworkDocument::remarksChanged, this, &Session::takeRemarks);
}

Session::~Session()
{
    if (m_draftTimer.isActive())
        saveDraft();
    m_store.flush();
}

void Session::takeContents()
{
    const auto contents = m_store.contents();
    m_asOf = defaultAsOf(*contents->dataset);
    const bool wasEmpty = m_analysis.dataset() && m_analysis.dataset()->accountCount() == 0 && m_document.stepCount() == 0;
    // The first import into a store that was made empty begins it, too.
    const bool begins = (std::exchange(m_openPath, contents->path) != contents->path) || wasEmpty;
    m_analysis.setDataset(nullptr);
    if (begins) {
        m_taking = true;
        m_draftTimer.stop();
        FrameworkDocument::Saved saved;
        if (contents->versions.empty())
            saved.framework = starterFramework(*contents->dataset);
        else
            saved = {contents->versions.back().number, contents->versions.back().framework};
        m_restoredDraft = contents->draft && *contents->draft != saved.framework;
        m_analysis.setOptions({});
        m_document.reset(std::move(saved), contents->draft, parseSteps(contents->draftSteps).value_or(FrameworkSteps{}), contents->remarks);
        m_taking = false;
    } else {
        // Written while the store was being read again.
        m_store.saveRemarks(m_document.remarks());
    }
    m_analysis.setDataset(contents->dataset);
}

void Session::takeFramework()
{
    const auto &saved = m_document.saved();
    m_analysis.setFramework(m_document.framework(), m_document.isChanged() ? std::optional(saved.framework) : std::nullopt);
    if (!m_taking)
        m_draftTimer.start();
}

void Session::takeRemarks()
{
    if (m_taking)
        return;
    m_store.saveRemarks(m_document.remarks());
    // At once and together: after a crash the steps still lead to what is written.
    saveDraft();
}

void Session::setRetentionEvent(EventKind event)
{
    m_document.apply(edits::setRetentionEvent(event));
    AnalysisOptions options = m_analysis.options();
    options.event.reset();
    m_analysis.setOptions(options);
}

void Session::saveDraft()
{
    m_draftTimer.stop();
    m_store.saveDraft(m_document.isChanged() ? std::optional(m_document.framework()) : std::nullopt, m_document.steps());
}

} // namespace waymark
