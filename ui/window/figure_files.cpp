#include "ui/window/figure_files.h"

#include <cstdio>

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include "core/analysis/finding/sentence.h"
#include "core/analysis/milestones/milestone_view.h"
#include "core/analysis/retention/retention.h"
#include "core/export/output_file.h"
#include "core/export/results.h"
#include "core/store/store.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/charts/survival/survival_picture.h"
#include "ui/session/sample_store.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {

/// A store read into memory, with its newest framework.
struct OpenedStore {
    std::shared_ptr<const Dataset> dataset;
    FrameworkVersion version;
};

Expected<OpenedStore> readStore(const QString &path)
{
    const auto store = Store::open(path.toStdString(), Store::Access::ReadOnly);
    if (!store)
        return failureOf(store);
    const auto versions = store->frameworkVersions();
    if (!versions)
        return failureOf(versions);
    if (versions->empty())
        return failure(ErrorCode::MilestoneMissing, "activation", path.toStdString());
    auto dataset = store->load();
    if (!dataset)
        return failureOf(dataset);
    return OpenedStore{std::move(*dataset), versions->back()};
}

Expected<OpenedStore> readSample()
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(ErrorCode::FileUnwritable, {}, folder.path().toStdString());
    ImportRequest request;
    const QDate today = QDate::currentDate();
    request.today = calendarDay({today.year(), today.month(), today.day()});
    request.now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const QString path = folder.filePath(QStringLiteral("Harbour Desk.waymark"));
    if (const auto made = makeSampleStore(path, std::move(request), {}, [](const Progress &) {}); !made)
        return failureOf(made);
    return readStore(path);
}

/// What `waymark-cli retention --by activation` prints: the figure follows a moving threshold and has only what is drawn.
Expected<void> writeJson(const OpenedStore &store, const QString &path)
{
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Activation;
    const auto result = retention(*store.dataset, store.version.framework, {}, query);
    if (!result)
        return failureOf(result);
    const Finding finding = findingOf(*result, store.version.framework, *store.dataset);
    auto file = OutputFile::create(path.toStdString());
    if (!file)
        return failureOf(file);
    writeDocument(retentionDocument(*result, finding, defaultTimes(*result)), OutputFormat::Json,
                  [&](std::string_view text) { file->write(text); });
    return file->commit();
}

Expected<void> writeAll(const OpenedStore &store, const QDir &folder)
{
    MilestoneRequest request;
    request.framework = store.version.framework;
    const auto view = milestoneView(*store.dataset, request);
    if (!view)
        return failureOf(view);
    const Finding finding = findingOf(view->landmark, view->framework, *store.dataset);
    FigureWords words;
    words.rule = ruleText(view->framework, view->milestone, *store.dataset);
    words.ruleSentence = ruleSentence(view->framework, view->milestone, *store.dataset);
    words.finding = plainText(finding.headline);
    words.figuresLine = plainText(finding.figures);
    words.storeName = QString::fromStdString(store.dataset->storeName);
    words.frameworkName = frameworkText(view->framework, store.version.number, false);
    const SurvivalPicture picture(milestoneFigure(*view, words));
    for (const char *suffix : {"svg", "pdf", "png", "csv"}) {
        const QString path = folder.filePath(QStringLiteral("retention.") + QLatin1String(suffix));
        if (const auto written = exportFigure(picture, path, figureFormat(path)); !written)
            return written;
    }
    std::printf("%s\n", qUtf8Printable(words.finding));
    return writeJson(store, folder.filePath(QStringLiteral("retention.json")));
}

} // namespace

int writeFigureFiles(const QString &storePath, const QString &folder)
{
    Expected<void> outcome;
    if (!QDir().mkpath(folder)) {
        outcome = failure(ErrorCode::FileUnwritable, {}, folder.toStdString());
    } else {
        const auto store = storePath.isEmpty() ? readSample() : readStore(storePath);
        outcome = store ? writeAll(*store, QDir(folder)) : failureOf(store);
    }
    if (outcome) {
        std::printf("%s\n", qUtf8Printable(QDir(folder).absolutePath()));
        return 0;
    }
    std::fprintf(stderr, "waymark: %s\n", qUtf8Printable(errorText(outcome.error())));
    return 1;
}

} // namespace waymark
