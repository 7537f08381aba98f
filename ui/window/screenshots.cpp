#include "ui/window/screenshots.h"

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/annotation_dialog.h"
#include "ui/dialogs/guide_window.h"
#include "ui/dialogs/save_version_dialog.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/main_window.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/page_list.h"

namespace waymark {

namespace {

void settle(MainWindow &window)
{
    const AnalysisSession &analysis = window.session().analysis();
    QCoreApplication::processEvents();
    while (window.session().store().isBusy() || analysis.isBusy() || analysis.isResting())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

bool take(MainWindow &window, QSize size, const QString &path)
{
    window.resize(size);
    // Once for what is shown, then for the room it takes and for what lies in that.
    constexpr int kRounds = 4;
    for (int round = 0; round < kRounds; ++round)
        QCoreApplication::processEvents();
    return window.grab().save(path);
}

bool takeAll(MainWindow &window, const QDir &folder, const QString &page)
{
    bool written = true;
    for (const QString &language : Language::codes()) {
        Language::instance().set(language);
        for (const char *theme : {"light", "dark"}) {
            showTheme(QLatin1String(theme));
            for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(1920, 1080)}) {
                const QString name = QStringLiteral("%1-%2-%3-%4.png").arg(page, language, QLatin1String(theme)).arg(size.width());
                written = take(window, size, folder.filePath(name)) && written;
            }
        }
    }
    return written;
}

bool takeDialog(QDialog &dialog, const QString &path)
{
    dialog.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return dialog.grab().save(path);
}

bool takeDialogs(MainWindow &window, const QDir &folder)
{
    bool written = true;
    for (const QString &language : Language::codes()) {
        Language::instance().set(language);
        for (const char *theme : {"light", "dark"}) {
            showTheme(QLatin1String(theme));
            const auto path = [&](const char *name) {
                return folder.filePath(QStringLiteral("%1-%2-%3.png").arg(QLatin1String(name), language, QLatin1String(theme)));
            };
            AboutDialog about;
            SaveVersionDialog save(2);
            AnnotationDialog annotation({calendarDay({2026, 3, 14}), "New prices"}, nullptr);
            ImportWizard files(window.session().store(), ImportWizard::Target::OpenStore);
            GuideWindow guide;
            guide.showTopic(QStringLiteral("activation"));
            written = takeDialog(about, path("about")) && takeDialog(save, path("save-version")) &&
                      takeDialog(annotation, path("annotation")) && takeDialog(files, path("import")) && takeDialog(guide, path("guide")) &&
                      written;
        }
    }
    return written;
}

/// The Activation page with everything it can show: a moved threshold, the saved version as a ghost, the naive curve and its warning.
bool takeChanged(MainWindow &window, const QDir &folder)
{
    FrameworkDocument &document = window.session().document();
    if (!document.framework().activation)
        return true;
    constexpr double kMove = 10.0;
    window.showPage(QStringLiteral("activation"));
    document.setActivationThreshold(document.framework().activation->threshold + kMove);
    window.findChild<RetentionCard *>()->setNaiveShown(true);
    settle(window);
    const bool written = takeAll(window, folder, QStringLiteral("activation-changed"));
    document.undo();
    return written;
}

} // namespace

bool takeScreenshots(MainWindow &window, const QString &folder)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return false;
    MainWindow empty;
    empty.show();
    bool written = takeAll(empty, target, QStringLiteral("start"));
    empty.close();
    window.show();
    settle(window);
    if (window.session().store().contents() == nullptr)
        return false;
    for (const PageEntry &page : pageEntries()) {
        window.showPage(QLatin1String(page.key));
        settle(window);
        written = takeAll(window, target, QLatin1String(page.key)) && written;
    }
    written = takeDialogs(window, target) && written;
    return takeChanged(window, target) && written;
}

} // namespace waymark
