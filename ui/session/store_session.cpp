#include "ui/session/store_session.h"

#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "core/import/recipes.h"
#include "ui/session/reject_file.h"
#include "ui/session/sample_store.h"

namespace waymark {

/// What an activity leaves: the store that is open from now on and what it holds (null: as before), the report of an import or of a
/// check, and how many files were taken back.
struct StoreSession::Outcome {
    std::shared_ptr<Store> store;
    std::shared_ptr<const StoreContents> contents;
    std::optional<ImportReport> report;
    std::optional<ImportReport> check = std::nullopt;
    qint64 undone = 0;
};

namespace {

void stampWithToday(ImportRequest &request)
{
    const QDate today = QDate::currentDate();
    request.today = calendarDay({today.year(), today.month(), today.day()});
    request.now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

/// The share of a progress bar from `start` to `end`.
ProgressCallback part(const ProgressCallback &whole, double start, double end)
{
    return [whole, start, end](Progress progress) {
        progress.fraction = start + (end - start) * progress.fraction;
        whole(progress);
    };
}

void removeStoreFile(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

} // namespace

StoreSession::StoreSession(QObject *parent)
    : QObject(parent)
{}

StoreSession::~StoreSession() = default;

QString StoreSession::sampleStorePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("Harbour Desk.waymark"));
}

void StoreSession::open(const QString &path)
{
    perform(Activity::Opening, [path](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        auto store = Store::open(path.toStdString());
        if (!store)
            return failureOf(store);
        Outcome outcome{std::make_shared<Store>(std::move(*store)), {}, {}};
        auto contents = readContents(*outcome.store, stop, progress);
        if (!contents)
            return failureOf(contents);
        outcome.contents = std::move(*contents);
        return outcome;
    });
}

void StoreSession::openSample()
{
    const QString path = sampleStorePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    ImportRequest request;
    stampWithToday(request);
    perform(Activity::MakingSample, [path, request](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        if (auto made = makeSampleStore(path, request, stop, part(progress, 0.0, 0.9)); !made)
            return failureOf(made);
        auto store = Store::open(path.toStdString());
        if (!store)
            return failureOf(store);
        Outcome outcome{std::make_shared<Store>(std::move(*store)), {}, {}};
        auto contents = readContents(*outcome.store, stop, part(progress, 0.9, 1.0));
        if (!contents)
            return failureOf(contents);
        outcome.contents = std::move(*contents);
        return outcome;
    });
}

void StoreSession::import(ImportRequest request)
{
    if (m_store == nullptr)
        return;
    stampWithToday(request);
    perform(Activity::Importing, [store = m_store, request](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        auto report = importFiles(*store, request, stop, part(progress, 0.0, 0.9));
        if (!report)
            return failureOf(report);
        // The rows are in the store now: the reading of it is not stopped any more.
        auto contents = readContents(*store, {}, part(progress, 0.9, 1.0));
        if (!contents)
            return failureOf(contents);
        return Outcome{store, std::move(*contents), std::move(*report)};
    });
}

void StoreSession::createFrom(const QString &path, ImportRequest request)
{
    stampWithToday(request);
    perform(Activity::Importing, [path, request](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        auto created = Store::create(path.toStdString());
        if (!created)
            return failureOf(created);
        auto store = std::make_shared<Store>(std::move(*created));
        auto report = importFiles(*store, request, stop, part(progress, 0.0, 0.9));
        auto contents = report ? readContents(*store, stop, part(progress, 0.9, 1.0)) : failureOf(report);
        if (!contents) {
            store.reset();
            removeStoreFile(path);
            return failureOf(contents);
        }
        return Outcome{std::move(store), std::move(*contents), std::move(*report)};
    });
}

void StoreSession::check(ImportRequest request)
{
    if (m_store == nullptr)
        return;
    stampWithToday(request);
    request.dryRun = true;
    perform(Activity::Checking, [store = m_store, request](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        auto report = importFiles(*store, request, stop, progress);
        if (!report)
            return failureOf(report);
        return Outcome{{}, {}, {}, std::move(*report)};
    });
}

void StoreSession::checkNew(const QString &path, ImportRequest request)
{
    stampWithToday(request);
    request.dryRun = true;
    perform(Activity::Checking, [path, request](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        if (QFileInfo::exists(path))
            return failure(ErrorCode::FileExists, path.toStdString());
        // Beside the store to be, where there is room for one.
        const QTemporaryDir folder(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".waymark-check-XXXXXX")));
        if (!folder.isValid())
            return failure(ErrorCode::FileUnwritable, folder.errorString().toStdString(), path.toStdString());
        auto store = Store::create(folder.filePath(QStringLiteral("check.waymark")).toStdString());
        if (!store)
            return failureOf(store);
        auto report = importFiles(*store, request, stop, progress);
        if (!report)
            return failureOf(report);
        return Outcome{{}, {}, {}, std::move(*report)};
    });
}

void StoreSession::undoImport()
{
    if (m_store == nullptr)
        return;
    perform(Activity::Undoing, [store = m_store](std::stop_token stop, const ProgressCallback &progress) -> Expected<Outcome> {
        const auto undone = undoLastImport(*store, stop, part(progress, 0.0, 0.7));
        if (!undone)
            return failureOf(undone);
        auto contents = readContents(*store, {}, part(progress, 0.7, 1.0));
        if (!contents)
            return failureOf(contents);
        return Outcome{store, std::move(*contents), {}, {}, static_cast<qint64>(undone->size())};
    });
}

void StoreSession::cancel() { m_queue.cancel(); }

void StoreSession::saveRecipe(const ImportMapping &mapping)
{
    changeRecipes([mapping](Store &store) { return waymark::saveRecipe(store, mapping); });
}

void StoreSession::removeRecipe(const QString &name)
{
    changeRecipes([name = name.toStdString()](Store &store) { return store.removeRecipe(name); });
}

void StoreSession::changeRecipes(Change change)
{
    if (m_store == nullptr)
        return;
    m_queue.run([this, store = m_store, change = std::move(change)](std::stop_token) -> TaskQueue::Delivery {
        const auto changed = change(*store);
        auto recipes = changed ? loadRecipes(*store) : failureOf(changed);
        if (!recipes)
            return [this, error = recipes.error()] { emit failed(Activity::None, error); };
        return [this, store, recipes = std::move(*recipes)] {
            if (m_contents == nullptr || store != m_store)
                return;
            auto contents = std::make_shared<StoreContents>(*m_contents);
            contents->recipes = recipes;
            m_contents = std::move(contents);
            emit recipesChanged();
        };
    });
}

void StoreSession::saveVersion(const Framework &framework, const QString &note, CalendarDay asOf)
{
    if (m_store == nullptr)
        return;
    const QString author = QString::fromLocal8Bit(qgetenv(
#ifdef Q_OS_WIN
        "USERNAME"
#else
        "USER"
#endif
        ));
    m_queue.run([this, store = m_store, framework, author = author.toStdString(), note = note.toStdString(),
                 asOf](std::stop_token) -> TaskQueue::Delivery {
        auto number = store->saveFrameworkVersion(framework, author, note, asOf);
        if (!number)
            return [this, error = number.error()] { emit failed(Activity::None, error); };
        auto versions = store->frameworkVersions();
        return [this, store, framework, number = *number, versions = std::move(versions)] {
            if (versions && m_contents != nullptr && store == m_store) {
                auto contents = std::make_shared<StoreContents>(*m_contents);
                contents->versions = *versions;
                m_contents = std::move(contents);
            }
            emit versionSaved(number, framework);
        };
    });
}

void StoreSession::saveDraft(const std::optional<Framework> &framework, const FrameworkSteps &steps)
{
    if (m_store == nullptr)
        return;
    m_queue.run([this, store = m_store, framework, steps](std::stop_token) -> TaskQueue::Delivery {
        if (auto saved = store->saveDraft(framework, printSteps(steps)); !saved)
            return [this, error = saved.error()] { emit failed(Activity::None, error); };
        return {};
    });
}

void StoreSession::keepRanking(const std::string &text)
{
    if (m_store == nullptr)
        return;
    m_queue.run([this, store = m_store, text](std::stop_token) -> TaskQueue::Delivery {
        if (auto saved = store->saveKeptResult(kFeatureRankingKept, text); !saved)
            return [this, error = saved.error()] { emit failed(Activity::None, error); };
        return {};
    });
}

void StoreSession::saveRemarks(const Remarks &remarks)
{
    if (m_store == nullptr || m_contents == nullptr || m_contents->remarks == remarks)
        return;
    auto contents = std::make_shared<StoreContents>(*m_contents);
    contents->remarks = remarks;
    m_contents = std::move(contents);
    m_queue.run([this, store = m_store, remarks](std::stop_token) -> TaskQueue::Delivery {
        if (auto saved = store->saveRemarks(remarks); !saved)
            return [this, error = saved.error()] { emit failed(Activity::None, error); };
        return {};
    });
}

void StoreSession::exportRejects(const QString &path)
{
    if (m_store == nullptr)
        return;
    m_queue.run([this, store = m_store, path](std::stop_token stop) -> TaskQueue::Delivery {
        auto rows = writeRejects(*store, path, stop);
        if (!rows)
            return [this, error = rows.error()] {
                if (error.code != ErrorCode::Cancelled)
                    emit failed(Activity::None, error);
            };
        return [this, path, rows = *rows] { emit rejectsExported(path, rows); };
    });
}

void StoreSession::perform(Activity activity, Work work)
{
    if (isBusy())
        return;
    m_activity = activity;
    m_progress = {};
    const std::uint64_t ticket = ++m_ticket;
    m_queue.run([this, ticket, work = std::move(work), report = reporter(ticket)](std::stop_token stop) -> TaskQueue::Delivery {
        auto outcome = work(stop, report);
        return [this, ticket, outcome = std::move(outcome)]() mutable { finish(ticket, std::move(outcome)); };
    });
    emit activityChanged();
}

ProgressCallback StoreSession::reporter(std::uint64_t ticket)
{
    return [this, ticket](const Progress &progress) {
        QMetaObject::invokeMethod(
            this,
            [this, ticket, progress] {
                if (ticket != m_ticket || !isBusy())
                    return;
                m_progress = progress;
                emit progressChanged();
            },
            Qt::QueuedConnection);
    };
}

void StoreSession::finish(std::uint64_t ticket, Expected<Outcome> outcome)
{
    if (ticket != m_ticket)
        return;
    const Activity activity = std::exchange(m_activity, Activity::None);
    if (outcome)
        announce(*outcome);
    emit activityChanged();
    if (!outcome && outcome.error().code != ErrorCode::Cancelled)
        emit failed(activity, outcome.error());
}

void StoreSession::announce(const Outcome &outcome)
{
    if (outcome.contents != nullptr) {
        m_store = outcome.store;
        m_contents = outcome.contents;
        emit contentsChanged();
    }
    if (outcome.report)
        emit imported(*outcome.report);
    if (outcome.check)
        emit checked(*outcome.check);
    if (outcome.undone > 0)
        emit importUndone(outcome.undone);
}

} // namespace waymark
