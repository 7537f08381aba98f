#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/controls/message_band.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"

using waymark::MainWindow;
using waymark::MessageBand;
using waymark::test::WindowWithStore;

namespace {

/// The visible band with this title; null: none.
MessageBand *bandSaying(const MainWindow &window, const char *title)
{
    for (MessageBand *band : window.findChildren<MessageBand *>()) {
        if (band->isVisible() && band->accessibleName() == QLatin1String(title))
            return band;
    }
    return nullptr;
}

constexpr const char *kNotOpened = "The store was not opened";

} // namespace

/// What the window says about what was done, and how long.
class WindowMessagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void failureGoesWithThePage();
    void failureGoesWhenTheNextStoreIsOpened();
    void failureGoesWhenAnotherActionStarts();
    void tableThatIsNoStoreCanBeImported();
    void titleNamesTheStore();
};

void WindowMessagesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void WindowMessagesTest::init()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
}

void WindowMessagesTest::failureGoesWithThePage()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.openStore(QStringLiteral("/nowhere/gone.waymark"));
    QTRY_VERIFY(bandSaying(window, kNotOpened) != nullptr);
    window.showPage(QStringLiteral("data"));
    QVERIFY(bandSaying(window, kNotOpened) == nullptr);
}

void WindowMessagesTest::failureGoesWhenTheNextStoreIsOpened()
{
    MainWindow window;
    window.show();
    window.openStore(QStringLiteral("/nowhere/gone.waymark"));
    QTRY_VERIFY(bandSaying(window, kNotOpened) != nullptr);
    window.openStore(QStringLiteral("/nowhere/neither.waymark"));
    QVERIFY(bandSaying(window, kNotOpened) == nullptr);
    QTRY_VERIFY(bandSaying(window, kNotOpened) != nullptr);
}

void WindowMessagesTest::failureGoesWhenAnotherActionStarts()
{
    MainWindow window;
    window.show();
    window.openStore(QStringLiteral("/nowhere/gone.waymark"));
    QTRY_VERIFY(bandSaying(window, kNotOpened) != nullptr);
    window.actionsOfWindow()->newStore->trigger();
    QVERIFY(bandSaying(window, kNotOpened) == nullptr);
}

void WindowMessagesTest::tableThatIsNoStoreCanBeImported()
{
    const QTemporaryDir folder;
    const QString table = waymark::test::writeExports(folder).first();
    MainWindow window;
    window.show();
    window.openStore(table);
    QTRY_VERIFY(bandSaying(window, kNotOpened) != nullptr);
    auto *import = bandSaying(window, kNotOpened)->findChild<QPushButton *>();
    QCOMPARE(import->text(), QStringLiteral("Import"));
    QTest::mouseClick(import, Qt::LeftButton);
    const auto *wizard = window.findChild<waymark::ImportWizard *>();
    QVERIFY(wizard != nullptr);
    QCOMPARE(wizard->plan().files.front().path, table);
    QVERIFY(bandSaying(window, kNotOpened) == nullptr);
}

void WindowMessagesTest::titleNamesTheStore()
{
    MainWindow empty;
    QCOMPARE(empty.windowTitle(), QStringLiteral("Waymark"));
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    QCOMPARE(store.window().windowTitle(), QString::fromUtf8("Small \u2013 Waymark"));
}

WAYMARK_TEST(WindowMessagesTest)

#include "window_messages_test.moc"
