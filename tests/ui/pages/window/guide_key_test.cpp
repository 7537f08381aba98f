#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/dialogs/guide_window.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/missing_data_band.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"

using waymark::MainWindow;
using waymark::test::activationPage;
using waymark::test::WindowWithStore;

namespace {

/// What F1 opens the guide at.
QString explained(MainWindow &window)
{
    window.actionsOfWindow()->guide->trigger();
    auto *guide = window.findChild<waymark::GuideWindow *>();
    const QString topic = guide->topic();
    guide->close();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window) ? topic : QString();
}

/// By the Tab key, as somebody who uses no mouse.
bool tabInto(MainWindow &window, const QWidget *card)
{
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (card->isAncestorOf(window.focusWidget()))
            return true;
    }
    return false;
}

} // namespace

/// F1 explains the page one is on, and a card of it only where one has gone into it.
class GuideKeyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void pageIsExplainedWhereTheWindowPutTheFocus();
    void cardIsExplainedThatOneWentInto();
    void pageIsExplainedBesideAMessage();
    void nextPageIsExplainedAfterACard();
};

void GuideKeyTest::init()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
}

void GuideKeyTest::pageIsExplainedWhereTheWindowPutTheFocus()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const Qt::FocusReason reason : {Qt::ActiveWindowFocusReason, Qt::OtherFocusReason, Qt::TabFocusReason}) {
        activationPage(window)->retention()->findChild<QToolButton *>()->setFocus(reason);
        QCOMPARE(explained(window), QStringLiteral("activation"));
    }
}

void GuideKeyTest::cardIsExplainedThatOneWentInto()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *card = activationPage(window)->retention();
    QVERIFY(tabInto(window, card));
    QCOMPARE(explained(window), QStringLiteral("kaplan_meier"));
}

void GuideKeyTest::pageIsExplainedBesideAMessage()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // This store has no seats, which is said above the page.
    auto *band = window.findChild<waymark::MissingDataBand *>();
    QVERIFY(band->isVisible());
    band->findChild<QToolButton *>()->setFocus(Qt::TabFocusReason);
    QCOMPARE(explained(window), QStringLiteral("activation"));
}

void GuideKeyTest::nextPageIsExplainedAfterACard()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(tabInto(window, activationPage(window)->retention()));
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(!activationPage(window)->isVisible());
    QCOMPARE(explained(window), QStringLiteral("data"));
}

WAYMARK_TEST(GuideKeyTest)

#include "guide_key_test.moc"
