// Checking and importing what the wizard has prepared.
#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/controls/message_band.h"
#include "ui/import_wizard/check/check_step.h"
#include "ui/import_wizard/check/run_step.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/text/messages.h"

namespace waymark {

namespace {

/// The check says more of these than the failed import, and offers the ways on.
bool isChoice(ErrorCode code)
{
    return code == ErrorCode::OverlapRefused || code == ErrorCode::SameFileTwice || code == ErrorCode::ConflictRefused;
}

} // namespace

QString ImportWizard::storePath() const { return QDir::fromNativeSeparators(m_path->text()); }

/// Why a new store cannot be made at its path; none where nothing is known against it.
std::optional<Error> ImportWizard::pathFault() const
{
    const QFileInfo place(storePath());
    if (m_target != Target::NewStore || m_path->text().isEmpty())
        return {};
    if (place.exists())
        return Error{ErrorCode::FileExists, storePath().toStdString(), {}, 0, 0};
    if (!place.dir().exists())
        return Error{ErrorCode::FileUnwritable, storePath().toStdString(), {}, 0, 0};
    return {};
}

/// Said while the path is being typed, not only when everything else was answered.
void ImportWizard::takePath()
{
    const bool wasFaulty = std::exchange(m_pathFault, pathFault()).has_value();
    if (wasFaulty && !m_pathFault)
        m_message->hide();
    showPathFault();
    showButtons();
    if (step() == Check && !m_path->text().isEmpty())
        checkOnceMore();
}

/// On the step of the check it is said there.
void ImportWizard::showPathFault()
{
    if (!m_pathFault || step() >= Check)
        return;
    m_message->setKind(MessageBand::Kind::Bad);
    m_message->setText(tr("A new store cannot be made there"), errorText(*m_pathFault));
    m_message->show();
}

void ImportWizard::startCheck()
{
    if (m_running == Running::Check || !m_plan.isReady() || m_store.isBusy())
        return;
    m_running = Running::Check;
    m_refused = false;
    m_checkAgain = false;
    m_check->showProgress({});
    if (m_target == Target::NewStore)
        m_store.checkNew(storePath(), requestOf(m_plan));
    else
        m_store.check(requestOf(m_plan));
    showButtons();
}

void ImportWizard::startImport()
{
    if (m_running != Running::Nothing || !m_plan.isReady() || m_store.isBusy())
        return;
    m_before = step();
    m_running = Running::Import;
    m_run->start();
    goTo(Run);
    if (m_target == Target::NewStore)
        m_store.createFrom(storePath(), requestOf(m_plan));
    else
        m_store.import(requestOf(m_plan));
}

void ImportWizard::changeRules(const ImportRules &rules, bool again)
{
    m_plan.rules = rules;
    m_check->setRules(rules);
    if (again)
        checkOnceMore();
}

void ImportWizard::checkOnceMore()
{
    m_checkAgain = m_running == Running::Check;
    if (m_checkAgain)
        m_store.cancel();
    else
        startCheck();
}

void ImportWizard::showActivity()
{
    if (m_running != Running::Nothing && m_store.isBusy()) {
        if (m_running == Running::Check)
            m_check->showProgress(m_store.progress());
        else
            m_run->showProgress(m_store.progress());
    } else if (m_running != Running::Nothing) {
        // A report or a failure would come with this; what is still running after it was cancelled.
        QMetaObject::invokeMethod(this, &ImportWizard::endRunning, Qt::QueuedConnection);
    }
    showButtons();
}

void ImportWizard::endRunning()
{
    if (m_store.isBusy() || m_running == Running::Nothing)
        return;
    const Running ended = std::exchange(m_running, Running::Nothing);
    if (ended == Running::Import)
        showStopped();
    else if (m_checkAgain)
        startCheck();
    else
        m_check->showCancelled();
    showButtons();
}

void ImportWizard::showStopped()
{
    goTo(m_before);
    m_message->setKind(MessageBand::Kind::Info);
    m_message->setText(tr("The import was stopped"), tr("Nothing was stored: everything is as it was before."));
    m_message->show();
    // Not on the button that would now close the wizard.
    (m_before == Files ? m_next : m_back)->setFocus();
}

void ImportWizard::takeCheck(const ImportReport &report)
{
    m_running = Running::Nothing;
    m_refused = std::any_of(report.files.begin(), report.files.end(), [](const FileReport &file) { return file.refusal.has_value(); });
    m_check->showReport(report);
    showButtons();
}

void ImportWizard::takeReport(const ImportReport &report)
{
    m_running = Running::Nothing;
    for (const ImportMapping &recipe : std::exchange(m_newRecipes, {}))
        m_store.saveRecipe(recipe);
    m_run->showReport(report);
    showButtons();
    m_cancel->setFocus();
}

void ImportWizard::takeFailure(const Error &error)
{
    const Running failed = std::exchange(m_running, Running::Nothing);
    if (failed == Running::Nothing)
        return;
    if (failed == Running::Import && isChoice(error.code))
        return goTo(Check);
    const auto file = std::find_if(m_plan.files.begin(), m_plan.files.end(), [&](const PlannedFile &one) {
        return QFileInfo(one.path).fileName() == QFileInfo(QString::fromStdString(error.file)).fileName();
    });
    const bool isMixed = error.code == ErrorCode::DateOrderMixed;
    if ((error.code == ErrorCode::DateOrderAmbiguous || isMixed) && file != m_plan.files.end() && !file->asksDates) {
        file->asksDates = true;
        file->datesContradict = isMixed ? error.detail : std::string();
        m_current = static_cast<int>(file - m_plan.files.begin());
        return goTo(Columns);
    }
    m_refused = true;
    m_stack->setCurrentIndex(Check);
    m_check->showFailure(error);
    retranslate();
}

} // namespace waymark
