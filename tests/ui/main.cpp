#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/support/registry.h"
#include "ui/controls/look/theme.h"

int main(int argc, char **argv)
{
    // Settings and the sample company of this run alone: neither the user's nor those of a run beside it.
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(place);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    waymark::Theme::instance().setChoice(waymark::ThemeChoice::Light);
    return waymark::test::runTests(argc, argv);
}
