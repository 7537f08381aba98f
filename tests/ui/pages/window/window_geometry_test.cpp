#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/main_window.h"
#include "ui/session/settings.h"

using waymark::MainWindow;

namespace {

const char *said(const QWidget &window)
{
    static QByteArray text;
    const QRect frame = window.frameGeometry();
    text = QStringLiteral("%1, %2: %3 by %4").arg(frame.x()).arg(frame.y()).arg(frame.width()).arg(frame.height()).toUtf8();
    return text.constData();
}

} // namespace

/// Where the window is when it opens.
class WindowGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QSettings().clear(); }
    void firstWindowIsNoHigherThanItsScreen();
    void windowOfALargerScreenIsBroughtOntoThisOne();
};

void WindowGeometryTest::firstWindowIsNoHigherThanItsScreen()
{
    MainWindow window;
    window.show();
    const QRect room = window.screen()->availableGeometry();
    QVERIFY(room.height() < 900);
    QVERIFY2(window.frameGeometry().bottom() <= room.bottom(), said(window));
}

void WindowGeometryTest::windowOfALargerScreenIsBroughtOntoThisOne()
{
    {
        QWidget before;
        before.setGeometry(700, 650, 1440, 900);
        waymark::settings::windowGeometry().setValue(before.saveGeometry());
    }
    MainWindow window;
    window.show();
    const QRect room = window.screen()->availableGeometry();
    QVERIFY2(window.frameGeometry().top() >= room.top(), said(window));
    QVERIFY2(window.frameGeometry().bottom() <= room.bottom(), said(window));
    QVERIFY2(window.frameGeometry().left() >= room.left(), said(window));
}

WAYMARK_TEST(WindowGeometryTest)

#include "window_geometry_test.moc"
