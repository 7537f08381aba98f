#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/store/store.h"
#include "tests/session/asked.h"
#include "tests/session/small_company.h"
#include "tests/support/registry.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/session/framework/remark_edits.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

using waymark::Session;
using waymark::test::askActivation;
using waymark::test::shown;
using waymark::test::smallFramework;

namespace {

/// A store of a few accounts and one framework version.
QString storeIn(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("small.waymark"));
    QFile accounts(folder.filePath(QStringLiteral("accounts.csv")));
    QFile usage(folder.filePath(QStringLiteral("usage.csv")));
    if (!accounts.open(QIODevice::WriteOnly) || !usage.open(QIODevice::WriteOnly))
        return {};
    accounts.write("account_id,signup_date,churn_date\n");
    usage.write("account_id,date,feature,count\n");
    for (int account = 0; account < 60; ++account) {
        const QByteArray key = "a" + QByteArray::number(account);
        accounts.write(key + ",2025-01-0" + QByteArray::number(1 + account % 9) + (account % 3 == 0 ? ",2025-09-01\n" : ",\n"));
        usage.write(key + ",2025-01-1" + QByteArray::number(account % 9) + ",conversation_started," + QByteArray::number(account % 40 + 1) +
                    "\n");
    }
    usage.write("a1,2026-06-30,conversation_started,1\n");
    accounts.close();
    usage.close();
    auto store = waymark::Store::create(path.toStdString());
    waymark::ImportRequest request;
    request.files = {{accounts.fileName().toStdString(), waymark::InputTable::Accounts},
                     {usage.fileName().toStdString(), waymark::InputTable::Usage}};
    request.today = waymark::calendarDay({2026, 7, 3});
    request.now = "2026-07-03T12:00:00Z";
    if (!store || !waymark::importFiles(*store, request) || !store->saveFrameworkVersion(smallFramework(15), {}, {}, request.today))
        return {};
    return path;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void openedStoreShowsItsNewestVersionAndItsResult();
    void editIsComputedWithTheSavedVersionAsGhost();
    void editIsKeptAsADraftAndComesBack();
    void stepsCanBeUndoneAfterARestart();
    void whatIsWrittenOnChartsIsAStepLikeAnyOther();
    void whatIsWrittenWhileTheStoreIsReadAgainStays();
    void savedVersionForgetsTheDraft();
    void storeWithoutAFrameworkBeginsWithAnyUse();
    void recentStoresAreNewestFirstOnceEachAndFew();
};

void SessionTest::openedStoreShowsItsNewestVersionAndItsResult()
{
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    QVERIFY(!path.isEmpty());
    Session session;
    askActivation(session.analysis());
    session.store().open(path);
    QTRY_VERIFY(shown(session.analysis()) != nullptr);
    QCOMPARE(session.document().saved().number, 1);
    QVERIFY(!session.document().isChanged());
    QVERIFY(!session.hasRestoredDraft());
    QVERIFY(session.asOf() == waymark::calendarDay({2026, 6, 30}));
    QVERIFY(shown(session.analysis())->framework == smallFramework(15));
    QVERIFY(!shown(session.analysis())->saved);
}

void SessionTest::editIsComputedWithTheSavedVersionAsGhost()
{
    const QTemporaryDir folder;
    Session session;
    askActivation(session.analysis());
    session.store().open(storeIn(folder));
    QTRY_VERIFY(shown(session.analysis()) != nullptr);
    session.document().setActivationThreshold(20);
    QTRY_COMPARE(shown(session.analysis())->framework.activation->threshold, 20.0);
    QVERIFY(shown(session.analysis())->saved.has_value());
    session.document().undo();
    QTRY_COMPARE(shown(session.analysis())->framework.activation->threshold, 15.0);
    QVERIFY(!shown(session.analysis())->saved);
}

void SessionTest::editIsKeptAsADraftAndComesBack()
{
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    {
        Session session;
        askActivation(session.analysis());
        session.store().open(path);
        QTRY_VERIFY(shown(session.analysis()) != nullptr);
        session.document().setActivationThreshold(22);
    }
    Session session;
    askActivation(session.analysis());
    session.store().open(path);
    QTRY_VERIFY(shown(session.analysis()) != nullptr);
    QVERIFY(session.hasRestoredDraft());
    QVERIFY(session.document().isChanged());
    QCOMPARE(session.document().framework().activation->threshold, 22.0);
}

void SessionTest::stepsCanBeUndoneAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    {
        Session session;
        session.store().open(path);
        QTRY_VERIFY(session.store().contents() != nullptr);
        session.document().apply(waymark::edits::setActivationThreshold(22));
        session.document().apply(waymark::edits::setActivationMeasure(waymark::Measure::ActiveDays));
        session.document().apply(waymark::edits::addStep("Import contacts", {"contacts_imported"}));
        session.document().undo();
    }
    Session session;
    session.store().open(path);
    QTRY_VERIFY(session.store().contents() != nullptr);
    QCOMPARE(session.document().stepCount(), 3);
    QVERIFY(session.document().undoChange()->field == waymark::FrameworkChange::Field::ActivationMeasure);
    QCOMPARE(session.document().redoChange()->subject, std::string("Import contacts"));
    session.document().redo();
    QCOMPARE(session.document().framework().setup->steps.size(), std::size_t{1});
    session.document().undo();
    session.document().undo();
    session.document().undo();
    QVERIFY(!session.document().canUndo());
    QVERIFY(session.document().framework() == smallFramework(15));
}

void SessionTest::whatIsWrittenOnChartsIsAStepLikeAnyOther()
{
    using Changed = waymark::FrameworkChange::Field;
    const waymark::Annotation prices{waymark::calendarDay({2026, 3, 14}), "price change"};
    const waymark::Annotation later{waymark::calendarDay({2026, 4, 1}), "price change"};
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    {
        Session session;
        session.store().open(path);
        QTRY_VERIFY(session.store().contents() != nullptr);
        auto &document = session.document();
        QVERIFY(document.applyRemarks(waymark::edits::addAnnotation(prices)));
        QVERIFY(!document.applyRemarks(waymark::edits::addAnnotation(prices)));
        document.apply(waymark::edits::setActivationThreshold(22));
        QVERIFY(document.applyRemarks(waymark::edits::changeAnnotation(prices, later)));
        QVERIFY(document.applyRemarks(waymark::edits::setChartText("journey.depth", {"Who stays", {}})));
        QSignalSpy computed(&document, &waymark::FrameworkDocument::frameworkChanged);
        document.undo();
        QVERIFY(computed.isEmpty());
    }
    Session session;
    session.store().open(path);
    QTRY_VERIFY(session.store().contents() != nullptr);
    auto &document = session.document();
    QCOMPARE(document.stepCount(), 4);
    QVERIFY(document.redoChange()->field == Changed::ChartTitle);
    QVERIFY(document.undoChange()->field == Changed::AnnotationChanged);
    document.undo();
    QVERIFY(session.store().contents()->remarks.annotations == std::vector{prices});
    QCOMPARE(document.framework().activation->threshold, 22.0);
    document.undo();
    QVERIFY(document.framework() == smallFramework(15));
    document.undo();
    QVERIFY(!document.canUndo());
    QVERIFY(session.store().contents()->remarks == waymark::Remarks{});
    while (document.canRedo())
        document.redo();
    QVERIFY(document.remarks().annotations == std::vector{later});
    QCOMPARE(document.remarks().charts.at("journey.depth").title, std::string("Who stays"));
}

void SessionTest::whatIsWrittenWhileTheStoreIsReadAgainStays()
{
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    {
        Session session;
        session.store().open(path);
        QTRY_VERIFY(session.store().contents() != nullptr);
        session.store().open(path);
        session.document().applyRemarks(waymark::edits::setChartText("journey.depth", {"Who stays", {}}));
        QTRY_VERIFY(!session.store().isBusy());
        QCOMPARE(session.store().contents()->remarks.charts.size(), std::size_t{1});
    }
    Session session;
    session.store().open(path);
    QTRY_VERIFY(session.store().contents() != nullptr);
    QCOMPARE(session.document().remarks().charts.size(), std::size_t{1});
}

void SessionTest::savedVersionForgetsTheDraft()
{
    const QTemporaryDir folder;
    const QString path = storeIn(folder);
    {
        Session session;
        askActivation(session.analysis());
        session.store().open(path);
        QTRY_VERIFY(shown(session.analysis()) != nullptr);
        session.document().setActivationThreshold(22);
        session.store().saveVersion(session.document().framework(), QStringLiteral("higher"), session.asOf());
        QTRY_COMPARE(session.document().saved().number, 2);
        QVERIFY(!session.document().isChanged());
    }
    Session session;
    askActivation(session.analysis());
    session.store().open(path);
    QTRY_VERIFY(shown(session.analysis()) != nullptr);
    QVERIFY(!session.hasRestoredDraft());
    QCOMPARE(session.document().saved().number, 2);
    QCOMPARE(session.document().framework().activation->threshold, 22.0);
}

void SessionTest::storeWithoutAFrameworkBeginsWithAnyUse()
{
    const auto framework = waymark::starterFramework(*waymark::test::smallCompany());
    QVERIFY(framework.activation.has_value());
    QCOMPARE(framework.activation->features.front().feature, std::string("*"));
    // Half of the customers have 3 uses or fewer, half 4 or more.
    QCOMPARE(framework.activation->threshold, 2.0);
}

void SessionTest::recentStoresAreNewestFirstOnceEachAndFew()
{
    waymark::settings::recentStores().setValue({});
    for (int store = 0; store < 12; ++store)
        waymark::rememberStore(QStringLiteral("/stores/%1.waymark").arg(store));
    waymark::rememberStore(QStringLiteral("/stores/7.waymark"));
    const QStringList recent = waymark::settings::recentStores().value();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.first(), QStringLiteral("/stores/7.waymark"));
    QCOMPARE(recent.count(QStringLiteral("/stores/7.waymark")), 1);
}

WAYMARK_TEST(SessionTest)

#include "session_test.moc"
