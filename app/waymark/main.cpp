#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include "ui/controls/theme.h"
#include "ui/main_window.h"
#include "ui/session/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/figure_files.h"
#include "ui/window/language.h"
#include "ui/window/screenshots.h"
#include "waymark_version.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Waymark"));
    QApplication::setOrganizationName(QStringLiteral("Waymark"));
    QApplication::setApplicationVersion(QLatin1String(waymark::kVersion));
    QApplication::setDesktopFileName(QStringLiteral("waymark"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Finds the level of use that marks the customers who stay."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("store"), QStringLiteral("A *.waymark file to open."), QStringLiteral("[store]"));
    const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Open the sample company."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, pt_BR or th."), QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("system, light or dark."), QStringLiteral("name"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        QStringLiteral("Write pictures of every page, in every language and theme, and leave."),
                                        QStringLiteral("folder"));
    const QCommandLineOption figure(
        QStringLiteral("figure"),
        QStringLiteral("Write the retention figure and its numbers of the store, or of the sample company, and leave."),
        QStringLiteral("folder"));
    parser.addOptions({sample, language, theme, screenshot, figure});
    parser.process(application);

    waymark::Language::instance().set(parser.isSet(language) ? parser.value(language) : waymark::settings::language().value());
    waymark::showTheme(parser.isSet(theme) ? parser.value(theme) : waymark::settings::theme().value());
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/waymark/icons/waymark.svg")));

    if (parser.isSet(figure))
        return waymark::writeFigureFiles(parser.positionalArguments().value(0), parser.value(figure));
    waymark::MainWindow window;
    if (parser.isSet(sample) || (parser.isSet(screenshot) && parser.positionalArguments().isEmpty()))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openStore(parser.positionalArguments().first());
    if (parser.isSet(screenshot))
        return waymark::takeScreenshots(window, parser.value(screenshot)) ? 0 : 1;
    window.show();
    return QApplication::exec();
}
