#include "ui/session/sample_store.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/store/store.h"

namespace waymark {

namespace {

constexpr double kWritingShare = 0.4;

Expected<void> importSample(const QString &folder, const QString &path, ImportRequest request, std::stop_token stop,
                            const ProgressCallback &progress)
{
    auto store = Store::create(path.toStdString());
    if (!store)
        return failureOf(store);
    const std::pair<const char *, InputTable> files[] = {{"accounts.csv", InputTable::Accounts},
                                                         {"features.csv", InputTable::Features},
                                                         {"subscriptions.csv", InputTable::Subscriptions},
                                                         {"usage.csv", InputTable::Usage}};
    for (const auto &[name, table] : files)
        request.files.push_back({QDir(folder).filePath(QLatin1String(name)).toStdString(), table});
    auto report = importFiles(*store, request, stop, progress);
    if (!report)
        return failureOf(report);
    auto version = store->saveFrameworkVersion(sampleFramework(), "Waymark", {}, report->asOf);
    if (!version)
        return failureOf(version);
    return {};
}

} // namespace

Expected<void> makeSampleStore(const QString &path, ImportRequest request, std::stop_token stop, const ProgressCallback &progress,
                               const SampleOptions &options)
{
    const QString home = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(home))
        return failure(ErrorCode::FileUnwritable, {}, home.toStdString());
    const QTemporaryDir folder(QDir(home).filePath(QStringLiteral("sample-XXXXXX")));
    if (!folder.isValid())
        return failure(ErrorCode::FileUnwritable, folder.errorString().toStdString(), home.toStdString());
    const auto scaled = [&progress](double start, double end) {
        return [&progress, start, end](Progress step) {
            step.fraction = start + (end - start) * step.fraction;
            progress(step);
        };
    };
    if (auto written = writeSampleCompany(folder.path().toStdString(), options, stop, scaled(0.0, kWritingShare)); !written)
        return failureOf(written);
    // The store's name is that of its file, so the file has its final name from the start.
    const QString made = folder.filePath(QFileInfo(path).fileName());
    if (auto imported = importSample(folder.path(), made, std::move(request), stop, scaled(kWritingShare, 1.0)); !imported)
        return failureOf(imported);
    if (!QFile::rename(made, path))
        return failure(ErrorCode::FileUnwritable, {}, path.toStdString());
    return {};
}

} // namespace waymark
