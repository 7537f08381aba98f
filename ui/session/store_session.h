#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/import/importer.h"
#include "ui/session/framework/framework_steps.h"
#include "ui/session/store_contents.h"
#include "ui/session/task_queue.h"

namespace waymark {

/*!
 * The open store: opening, making, importing and saving, all in the background and one after the other.
 *
 * What was read arrives as one value with contentsChanged(). A cancelled activity ends silently with the store as it was.
 */
class StoreSession : public QObject {
    Q_OBJECT

public:
    enum class Activity { None, Opening, MakingSample, Checking, Importing, Undoing };
    Q_ENUM(Activity)

    explicit StoreSession(QObject *parent = nullptr);
    ~StoreSession() override;

    /// Null while no store is open.
    const std::shared_ptr<const StoreContents> &contents() const { return m_contents; }
    Activity activity() const { return m_activity; }
    bool isBusy() const { return m_activity != Activity::None; }
    Progress progress() const { return m_progress; }

    /// Where the sample company lives.
    static QString sampleStorePath();

    // Each of these does nothing while another activity runs.
    void open(const QString &path);
    /// Opens the sample company; makes it first where it does not exist yet.
    void openSample();
    /// Imports into the open store. The request's `today` and `now` are filled in here.
    void import(ImportRequest request);
    /// Makes a new store of these files; on failure nothing is left behind and the store that was open stays open.
    void createFrom(const QString &path, ImportRequest request);
    /// A dry run of an import into the open store; checked() follows.
    void check(ImportRequest request);
    /// The same for a new store at `path`, of which nothing is left; fails with FileExists as createFrom() would.
    void checkNew(const QString &path, ImportRequest request);
    /// Takes the latest import back whole; importUndone() follows.
    void undoImport();
    void cancel();

    /// Keeps a mapping under its name, for the next file of its shape; recipesChanged() follows.
    void saveRecipe(const ImportMapping &mapping);
    void removeRecipe(const QString &name);
    /// Keeps a version of the framework in the open store; versionSaved() follows.
    void saveVersion(const Framework &framework, const QString &note, CalendarDay asOf);
    /// Keeps a ranking of features with the open store, in place of the one before.
    void keepRanking(const std::string &text);
    /// Keeps what is being edited, with the steps that led to it; none forgets it.
    void saveDraft(const std::optional<Framework> &framework, const FrameworkSteps &steps = {});
    /// Keeps what was written on the charts with the open store, at once in its contents.
    void saveRemarks(const Remarks &remarks);
    /// Every rejected row of the open store, as CSV in a file.
    void exportRejects(const QString &path);
    /// Waits for what is queued: drafts on the way out.
    void flush() { m_queue.waitForDone(); }

signals:
    /// Another store is open, or the open one has other rows.
    void contentsChanged();
    void activityChanged();
    void progressChanged();
    void imported(const waymark::ImportReport &report);
    /// What an import would do.
    void checked(const waymark::ImportReport &report);
    void importUndone(qint64 files);
    void recipesChanged();
    void versionSaved(int number, const waymark::Framework &framework);
    void rejectsExported(const QString &path, qint64 rows);
    void failed(waymark::StoreSession::Activity activity, const waymark::Error &error);

private:
    struct Outcome;
    using Change = std::function<Expected<void>(Store &)>;
    using Work = std::function<Expected<Outcome>(std::stop_token, const ProgressCallback &)>;

    void perform(Activity activity, Work work);
    void finish(std::uint64_t ticket, Expected<Outcome> outcome);
    void announce(const Outcome &outcome);
    void changeRecipes(Change change);
    ProgressCallback reporter(std::uint64_t ticket);

    std::shared_ptr<Store> m_store;
    std::shared_ptr<const StoreContents> m_contents;
    Activity m_activity = Activity::None;
    Progress m_progress;
    std::uint64_t m_ticket = 0;
    TaskQueue m_queue; ///< last, so that nothing is left running when the others go
};

} // namespace waymark
