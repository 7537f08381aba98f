#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include "tests/support/registry.h"
#include "ui/controls/theme.h"

int main(int argc, char **argv)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    waymark::Theme::instance().setChoice(waymark::ThemeChoice::Light);
    return waymark::test::runTests(argc, argv);
}
