#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include "core/store/store.h"
#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/controls/editable_text.h"
#include "ui/dialogs/guide_library.h"
#include "ui/pages/cards/picture_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/page.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"
#include "ui/window/page_list.h"

using namespace waymark;
using waymark::test::WindowWithStore;

/// Titles and notes of charts are the user's to change, and stay so.
class ChartWordsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void everyChartHasANameOfItsOwnAndAPageOfTheGuide();
    void everyTopicNamedIsAPageInEveryLanguage();
    void aDoubleClickChangesTheTitle();
    void escapeLeavesTheTitleAsItWas();
    void keysChangeTitleAndNote();
    void wordsGoIntoEveryExport();
    void theNoteIsAColumnOfItsOwnInTheNumbers();
    void theNoteStandsUnderTheTableToo();
    void wordsAreThereAgainWhenTheStoreIs();
    void theStandardComesBack();
    void wordsAreUndoneAndRedoneByTheirName();

private:
    static RetentionCard *card(WindowWithStore &store) { return store.window().currentPage()->findChild<RetentionCard *>(); }
    static void write(EditableText *text, const QString &words);
};

void ChartWordsTest::init()
{
    QSettings().clear();
    Language::instance().set(QStringLiteral("en"));
}

void ChartWordsTest::write(EditableText *text, const QString &words)
{
    QVERIFY(text->field() != nullptr);
    text->field()->selectAll();
    QTest::keyClicks(text->field(), words);
    QTest::keyClick(text->field(), Qt::Key_Return);
    QVERIFY(text->field() == nullptr);
}

void ChartWordsTest::everyChartHasANameOfItsOwnAndAPageOfTheGuide()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    QTRY_VERIFY(store.isReady());
    for (const PageEntry &entry : pageEntries()) {
        store.window().showPage(QLatin1String(entry.key));
        QSet<QString> names;
        for (const PictureCard *chart : store.window().currentPage()->findChildren<PictureCard *>()) {
            QVERIFY2(!chart->chartName().isEmpty() && !names.contains(chart->chartName()), entry.key);
            names.insert(chart->chartName());
            QVERIFY2(!chart->property("guideTopic").toString().isEmpty(),
                     qPrintable(QStringLiteral("%1.%2").arg(QLatin1String(entry.key), chart->chartName())));
        }
    }
}

void ChartWordsTest::everyTopicNamedIsAPageInEveryLanguage()
{
    MainWindow window;
    int named = 0;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString topic = widget->property("guideTopic").toString();
        if (topic.isEmpty())
            continue;
        ++named;
        QVERIFY2(isGuideTopic(topic), qPrintable(topic));
        for (const QString &language : Language::codes())
            QVERIFY2(!guideMarkdown(topic, language).isEmpty(), qPrintable(topic + QLatin1Char(' ') + language));
    }
    QVERIFY(named > 30);
}

void ChartWordsTest::aDoubleClickChangesTheTitle()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    EditableText *title = card(store)->titleText();
    QTest::mouseDClick(title, Qt::LeftButton);
    write(title, QStringLiteral("Who stays"));
    QCOMPARE(title->text(), QStringLiteral("Who stays"));
    QCOMPARE(card(store)->accessibleName(), QStringLiteral("Who stays"));
}

void ChartWordsTest::escapeLeavesTheTitleAsItWas()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    EditableText *title = card(store)->titleText();
    const QString before = title->text();
    card(store)->editTitle();
    QTest::keyClicks(title->field(), QStringLiteral("else"));
    QTest::keyClick(title->field(), Qt::Key_Escape);
    QVERIFY(title->field() == nullptr);
    QCOMPARE(title->text(), before);
    QVERIFY(store.window().session().store().contents()->remarks == Remarks{});
}

void ChartWordsTest::keysChangeTitleAndNote()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    store.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&store.window()));
    auto *chart = card(store)->findChild<QWidget *>(QString(), Qt::FindChildrenRecursively);
    for (QWidget *widget : card(store)->findChildren<QWidget *>()) {
        if (widget->property("focusRing").toBool())
            chart = widget;
    }
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier);
    write(card(store)->titleText(), QStringLiteral("Who stays"));
    QCOMPARE(store.window().focusWidget(), chart);
    QTest::keyClick(chart, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    write(card(store)->noteText(), QStringLiteral("Without trials"));
    QVERIFY(card(store)->noteText()->isVisible());
    const ChartText kept = store.window().session().store().contents()->remarks.charts.at("activation.retention");
    QVERIFY(kept == (ChartText{"Who stays", "Without trials"}));
}

void ChartWordsTest::wordsGoIntoEveryExport()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    QTRY_VERIFY(store.isReady());
    for (const PageEntry &entry : pageEntries()) {
        store.window().showPage(QLatin1String(entry.key));
        QTRY_VERIFY(store.isReady());
        for (PictureCard *chart : store.window().currentPage()->findChildren<PictureCard *>()) {
            const PicturePointer before = chart->picture();
            if (before == nullptr)
                continue;
            chart->setChartText({"Own words", "Own note"});
            const PicturePointer picture = chart->picture();
            QCOMPARE(picture->heading(), QStringLiteral("Own words"));
            QVERIFY2(picture->text().contains(QStringLiteral("Own note")), qPrintable(chart->chartName()));
            QVERIFY(figureBytes(*picture, FigureFormat::Svg).contains("Own note"));
            // The numbers are as they were, and the note is beside the first of them.
            QCOMPARE(picture->csv(), csvWithColumn(before->csv(), "note", QStringLiteral("Own note")));
            QVERIFY2(picture->csv().contains(",Own note"), qPrintable(chart->chartName()));
            QVERIFY(figureBytes(*picture, FigureFormat::Svg) != figureBytes(*before, FigureFormat::Svg));
        }
    }
}

void ChartWordsTest::theNoteIsAColumnOfItsOwnInTheNumbers()
{
    const QString note = QStringLiteral("Without trials, \"small\" ones");
    QCOMPARE(csvWithColumn("a,b\n1,2\n3,4\n", "note", note), QByteArray("a,b,note\n1,2,\"Without trials, \"\"small\"\" ones\"\n3,4,\n"));
    // A field may hold line ends and commas.
    QCOMPARE(csvWithColumn("a,b\r\n\"x,\ny\",2\r\n3,4\r\n", "note", QStringLiteral("n")),
             QByteArray("a,b,note\r\n\"x,\ny\",2,n\r\n3,4,\r\n"));
    QCOMPARE(csvWithColumn("a,b\n", "note", QStringLiteral("n")), QByteArray("a,b,note\n,,n\n"));
}

void ChartWordsTest::theNoteStandsUnderTheTableToo()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    card(store)->editNote();
    write(card(store)->noteText(), QStringLiteral("Without trials"));
    card(store)->setTableShown(true);
    QVERIFY(card(store)->tableView()->isVisible());
    QVERIFY(card(store)->noteText()->isVisible());
    QVERIFY(card(store)->noteText()->mapTo(card(store), QPoint()).y() > card(store)->tableView()->mapTo(card(store), QPoint()).y());
}

void ChartWordsTest::wordsAreThereAgainWhenTheStoreIs()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    card(store)->editNote();
    write(card(store)->noteText(), QStringLiteral("Without trials"));
    store.window().session().store().flush();
    const auto again = Store::open(store.path().toStdString(), Store::Access::ReadOnly);
    QVERIFY(again.has_value());
    QCOMPARE(again->remarks()->charts.at("activation.retention").note, std::string("Without trials"));
    MainWindow other;
    other.openStore(store.path());
    other.showPage(QStringLiteral("activation"));
    QTRY_VERIFY(other.currentPage() != nullptr);
    QCOMPARE(other.currentPage()->findChild<RetentionCard *>()->noteText()->text(), QStringLiteral("Without trials"));
}

void ChartWordsTest::theStandardComesBack()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const QString standard = card(store)->titleText()->text();
    card(store)->editTitle();
    write(card(store)->titleText(), QStringLiteral("Who stays"));
    for (QAction *action : card(store)->actions()) {
        if (action->text() == QStringLiteral("Standard title, no note"))
            action->trigger();
    }
    QCOMPARE(card(store)->titleText()->text(), standard);
    // The program's own words, typed, are no words of the user: they still follow the language.
    card(store)->editTitle();
    write(card(store)->titleText(), standard);
    QVERIFY(store.window().session().store().contents()->remarks == Remarks{});
}

void ChartWordsTest::wordsAreUndoneAndRedoneByTheirName()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    const Actions &actions = *store.window().actionsOfWindow();
    const QString standard = card(store)->titleText()->text();
    card(store)->editTitle();
    write(card(store)->titleText(), QStringLiteral("Who stays"));
    card(store)->editNote();
    write(card(store)->noteText(), QStringLiteral("Without trials"));
    QCOMPARE(actions.undo->text(), QStringLiteral("Undo: note \u201cWithout trials\u201d"));
    actions.undo->trigger();
    QVERIFY(!card(store)->noteText()->isVisible());
    QCOMPARE(actions.redo->text(), QStringLiteral("Redo: note \u201cWithout trials\u201d"));
    QCOMPARE(actions.undo->text(), QStringLiteral("Undo: chart title \u201cWho stays\u201d"));
    actions.undo->trigger();
    QCOMPARE(card(store)->titleText()->text(), standard);
    QVERIFY(!actions.undo->isEnabled());
    actions.redo->trigger();
    actions.redo->trigger();
    QCOMPARE(card(store)->titleText()->text(), QStringLiteral("Who stays"));
    QCOMPARE(card(store)->noteText()->text(), QStringLiteral("Without trials"));
    // The definition has not changed: there is no version to save.
    QVERIFY(!store.window().session().document().isChanged());
}

WAYMARK_TEST(ChartWordsTest)

#include "chart_words_test.moc"
