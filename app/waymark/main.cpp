#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include "ui/controls/look/theme.h"
#include "ui/main_window.h"
#include "ui/session/settings.h"
#include "ui/window/appearance.h"
#include "ui/window/figure_files.h"
#include "ui/window/language.h"
#include "ui/window/screenshots.h"
#include "waymark_version.h"

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool kNeedsDisplayServer = true;
#else
constexpr bool kNeedsDisplayServer = false;
#endif

/// What is asked for needs no window: figures, help.
bool worksWithoutWindow(int argc, char **argv)
{
    static constexpr std::array<std::string_view, 7> kWithoutWindow{"--figure", "--screenshot", "--help", "--help-all",
                                                                    "-h",       "--version",    "-v"};
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        const std::string_view name = argument.substr(0, argument.find('='));
        return std::find(kWithoutWindow.begin(), kWithoutWindow.end(), name) != kWithoutWindow.end();
    });
}

/// In place of what Qt says while it looks for a display: that the program should be installed again helps nobody.
void saysOnlyThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("waymark: there is no display to open a window on.\n"
               "Start it from a desktop session, or write the retention figure and its numbers without a window:\n"
               "    waymark --figure FOLDER [STORE]\n",
               stderr);
    // Qt would abort, as if the program had crashed.
    std::_Exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const bool noDisplay = kNeedsDisplayServer && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (noDisplay && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && worksWithoutWindow(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler standard = qInstallMessageHandler(saysOnlyThatThereIsNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(standard);
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
