#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QMap>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/window_store.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/milestone/milestone_summary.h"
#include "ui/text/numbers.h"
#include "ui/window/figure_files.h"
#include "ui/window/language.h"

using waymark::test::activationPage;
using waymark::test::command;
using waymark::test::countOf;
using waymark::test::percentOf;
using waymark::test::shownActivation;
using waymark::test::WindowWithStore;

namespace {

QStringList labelTexts(const QWidget *parent)
{
    QStringList texts;
    for (const QLabel *label : parent->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

} // namespace

/// Every number of the Activation page is the one that the command line prints for the same store.
class PageAgainstCommandTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QSettings().clear(); }
    void findingIsTheSentence();
    void tableHoldsTheTimes();
    void summaryHoldsTheComparison();
    void whoPassesCountsTheStates();
    void figureFilesHoldTheWholeDocument();

private:
    QString storePath(const WindowWithStore &store) { return store.folder().filePath(QStringLiteral("Small.waymark")); }
};

void PageAgainstCommandTest::initTestCase() { waymark::Language::instance().set(QStringLiteral("en")); }

void PageAgainstCommandTest::findingIsTheSentence()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QJsonObject json = command({QStringLiteral("retention"), storePath(store), QStringLiteral("--by"), QStringLiteral("activation")});
    const auto *finding = activationPage(store.window())->finding();
    QCOMPARE(finding->headlineText(), json[QStringLiteral("sentence")].toString());
    QCOMPARE(finding->figuresText(), json[QStringLiteral("figures")].toString());
}

void PageAgainstCommandTest::tableHoldsTheTimes()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QJsonObject json = command({QStringLiteral("retention"), storePath(store), QStringLiteral("--by"), QStringLiteral("activation")});
    const QAbstractItemModel *table = activationPage(store.window())->retention()->findChild<QTableView *>()->model();
    QMap<QString, QStringList> rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->index(row, column).data().toString());
        rows[cells.at(0) + QLatin1Char(' ') + cells.at(1)] = cells.mid(2);
    }
    int compared = 0;
    for (const QJsonValue &group : json[QStringLiteral("groups")].toArray()) {
        const QString name =
            group[QStringLiteral("name")] == QLatin1String("reached") ? QStringLiteral("Reached") : QStringLiteral("Not reached");
        for (const QJsonValue &time : group[QStringLiteral("times")].toArray()) {
            const QStringList expected{countOf(time[QStringLiteral("at_risk")]),         countOf(time[QStringLiteral("events_before")]),
                                       countOf(time[QStringLiteral("censored_before")]), percentOf(time[QStringLiteral("survival")]),
                                       percentOf(time[QStringLiteral("low")]),           percentOf(time[QStringLiteral("high")])};
            QCOMPARE(rows.value(name + QLatin1Char(' ') + countOf(time[QStringLiteral("day")])), expected);
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

void PageAgainstCommandTest::summaryHoldsTheComparison()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QJsonObject json = command({QStringLiteral("retention"), storePath(store), QStringLiteral("--by"), QStringLiteral("activation")});
    const QStringList texts = labelTexts(activationPage(store.window())->findChild<waymark::MilestoneSummary *>());
    const QJsonObject table = json[QStringLiteral("table")].toObject();
    for (const char *share : {"adoption", "ppv", "retention_else"})
        QVERIFY2(texts.contains(percentOf(table[QLatin1String(share)])), share);
    QVERIFY(texts.contains(waymark::pointsText(table[QStringLiteral("risk_difference")].toDouble())));
    QVERIFY(texts.contains(waymark::ratioText(table[QStringLiteral("lift")].toDouble())));
    QVERIFY(texts.contains(waymark::decimalText(table[QStringLiteral("youden")].toDouble(), 3)));
    QVERIFY(texts.contains(waymark::ratioText(json[QStringLiteral("cox")][0][QStringLiteral("hazard_ratio")].toDouble())));
    QVERIFY(texts.contains(QStringLiteral("Reached, of %1").arg(countOf(table[QStringLiteral("n")]))));
}

void PageAgainstCommandTest::whoPassesCountsTheStates()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QJsonObject json = command({QStringLiteral("evaluate"), storePath(store)});
    QMap<QString, std::uint32_t> states;
    for (const QJsonValue &account : json[QStringLiteral("accounts")].toArray())
        ++states[account[QStringLiteral("milestones")][QStringLiteral("activation")][QStringLiteral("state")].toString()];
    const auto passes = shownActivation(store.window())->passes;
    QCOMPARE(passes.reached + passes.reachedEarly, states[QStringLiteral("reached")]);
    QCOMPARE(passes.notReached + passes.leftEarly, states[QStringLiteral("not_reached")]);
    QCOMPARE(passes.pending, states[QStringLiteral("pending")]);
    QCOMPARE(passes.unknown, states[QStringLiteral("unknown")]);
    const QStringList texts = labelTexts(activationPage(store.window())->findChild<waymark::MilestoneSummary *>());
    for (const std::uint32_t count : {passes.reached, passes.notReached, passes.unknown})
        QVERIFY(texts.contains(waymark::countText(count)));
}

void PageAgainstCommandTest::figureFilesHoldTheWholeDocument()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QString folder = store.folder().filePath(QStringLiteral("figure"));
    QCOMPARE(waymark::writeFigureFiles(storePath(store), folder), 0);
    QFile file(folder + QStringLiteral("/retention.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = command({QStringLiteral("retention"), storePath(store), QStringLiteral("--by"), QStringLiteral("activation")});
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), json);
}

WAYMARK_TEST(PageAgainstCommandTest)

#include "page_against_command_test.moc"
