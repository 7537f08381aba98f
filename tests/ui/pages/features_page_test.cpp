#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/features/feature_map_chart.h"
#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/features/features_evidence.h"
#include "ui/pages/features/features_page.h"
#include "ui/pages/features/features_table.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/window/language.h"

using namespace waymark;
using waymark::test::WindowWithStore;

namespace {

FeaturesPage *featuresPage(const MainWindow &window) { return window.findChild<FeaturesPage *>(); }

/// The store's window with the ranking on screen.
struct RankedStore : WindowWithStore {
    RankedStore() { window().showPage(QStringLiteral("features")); }
    FeaturesPage *page() { return featuresPage(window()); }
    std::shared_ptr<const FeatureRanking> ranking()
    {
        const auto view = viewOf<RankingView>(window().session().analysis().answer(Part::Rested));
        return view == nullptr ? nullptr : view->ranking;
    }
    bool isRanked() { return isReadyToRank() && ranking() != nullptr && !window().session().analysis().isResting(); }

private:
    bool isReadyToRank() { return window().currentPage() == page() && !window().session().store().isBusy(); }
};

#define WAIT_FOR_RANKING(store) QTRY_VERIFY_WITH_TIMEOUT((store).isRanked(), 60000)

QAction *actionNamed(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

std::string flagOf(const FeaturesPage *page, const char *feature)
{
    const FeatureRows *rows = page->table()->rows();
    return rows->index(rows->rowOf(QLatin1String(feature)), FeatureRows::Zone).data().toString().toStdString();
}

} // namespace

class FeaturesPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::instance().set(QStringLiteral("en")); }
    void init() { QSettings().clear(); }
    void openingThePageRanksTheFeatures();
    void everyNumberIsThatOfTheCommandLine();
    void aBorderIsDragged();
    void theLimitsMoveByKeys();
    void mapAndTableChooseTogether();
    void aFeatureIsPutIntoACategoryAndBack();
    void aMovedHorizonMarksTheRankingAsStale();
    void withNobodyInViewTheFilterIsNamedAndCleared();
    void aKeptRankingIsShownAtOnce();
    void aRemarkOpensTheCategoryEditor();
    void noiseIsGreyAndSaysSo();
    void theMapIsExported();
    void columnsFitTheTableAndTheOthersStandBelow();
};

void FeaturesPageTest::openingThePageRanksTheFeatures()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    const auto ranking = store.ranking();
    QVERIFY(ranking->predicts());
    QCOMPARE(store.page()->table()->rows()->rowCount(), static_cast<int>(ranking->features.size()));
    QCOMPARE(store.page()->map()->map().points.size(), ranking->features.size());
    QVERIFY(store.page()->finding()->figuresText().contains(QStringLiteral("AUC")));
    QVERIFY(!store.page()->stale()->isVisible());
    QVERIFY(!store.page()->map()->accessibleName().isEmpty());
    // The strongest comes first.
    const QTableView *view = store.page()->table()->view();
    QCOMPARE(view->model()->index(0, 0).data(FeatureRows::KeyRole).toString().toStdString(), ranking->features[0].feature);
}

void FeaturesPageTest::everyNumberIsThatOfTheCommandLine()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    QProcess process;
    process.start(QStringLiteral(WAYMARK_CLI), {QStringLiteral("rank"), store.folder().filePath(QStringLiteral("Small.waymark")),
                                                QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(store.page()->table()->rows()->csv(), process.readAllStandardOutput());
    const QString told = QString::fromUtf8(process.readAllStandardError());
    QVERIFY(told.contains(store.page()->finding()->headlineText()));
}

void FeaturesPageTest::aBorderIsDragged()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FeatureMapChart *map = store.page()->map();
    QCOMPARE(flagOf(store.page(), "report_viewed"), std::string("ubiquitous"));
    QCOMPARE(flagOf(store.page(), "report_exported"), std::string("niche"));
    // Among the names of the zones, where no mark is.
    const auto at = [map](double adoption) {
        return QPoint(static_cast<int>(map->mapLayout().xAt(adoption)), static_cast<int>(map->mapLayout().plot.top()) + 20);
    };
    QTest::mousePress(map, Qt::LeftButton, {}, at(0.8));
    QTest::mouseMove(map, at(0.6));
    QTest::mouseMove(map, at(0.5));
    QTest::mouseRelease(map, Qt::LeftButton, {}, at(0.5));
    QVERIFY(std::abs(store.page()->limits().ubiquitous - 0.5) < 0.011);
    QCOMPARE(store.page()->limits().niche, 0.05);
    QTest::mouseMove(map, at(0.9)); // let go
    QVERIFY(store.page()->limits().ubiquitous < 0.52);
}

void FeaturesPageTest::theLimitsMoveByKeys()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FeatureMapChart *map = store.page()->map();
    QTest::keyClick(map, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(store.page()->limits().niche, 0.06);
    QTest::keyClick(map, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(store.page()->limits().ubiquitous, 0.79);
    BenchmarkLimits limits = store.page()->limits();
    limits.ubiquitous = 1.0;
    limits.niche = 0.0;
    store.page()->setLimits(limits);
    QTest::keyClick(map, Qt::Key_Left, Qt::ControlModifier); // no further
    QCOMPARE(store.page()->limits().niche, 0.0);
    QVERIFY(map->accessibleDescription().contains(QStringLiteral("100")));
}

void FeaturesPageTest::mapAndTableChooseTogether()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FeatureMapChart *map = store.page()->map();
    const auto &points = map->map().points;
    QTest::mouseClick(map, Qt::LeftButton, {}, map->mapLayout().at(points[0]).toPoint());
    QCOMPARE(store.page()->table()->selectedKeys(), QStringList{points[0].key});
    QVERIFY(!store.page()->table()->details()->text().isEmpty());
    QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(store.page()->table()->selectedKeys(), QStringList{points[1].key});
    store.page()->table()->select(points[2].key);
    QCOMPARE(map->selected(), points[2].key);
    QVERIFY(map->accessibleDescription().contains(points[2].label));
}

void FeaturesPageTest::aFeatureIsPutIntoACategoryAndBack()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FrameworkDocument &document = store.window().session().document();
    QVERIFY(document.apply(edits::addCategory("Reports")));
    FeaturesTable *table = store.page()->table();
    table->select(QStringLiteral("report_viewed"));
    QMenu *menu = table->categoryMenu();
    emit menu->aboutToShow();
    const QAction *category = actionNamed(menu, QStringLiteral("Reports"));
    QVERIFY(category != nullptr);
    actionNamed(category->menu(), QStringLiteral("Mature"))->trigger();
    const auto isMature = [&] {
        const auto uses = featureUses(document.framework(), "report_viewed");
        return uses.size() == 1 && uses[0].level == FeatureLevel::Mature;
    };
    QVERIFY(isMature());
    const FeatureRows *rows = table->rows();
    const QModelIndex used = rows->index(rows->rowOf(QStringLiteral("report_viewed")), FeatureRows::UsedIn);
    QVERIFY(used.data().toString().contains(QStringLiteral("Reports")));
    QCOMPARE(table->selectedKeys(), QStringList{QStringLiteral("report_viewed")});
    document.undo();
    QVERIFY(!isMature());
    document.redo();
    emit menu->aboutToShow();
    actionNamed(menu, QStringLiteral("Out of every category"))->trigger();
    QVERIFY(featureUses(document.framework(), "report_viewed").empty());
}

void FeaturesPageTest::aMovedHorizonMarksTheRankingAsStale()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    const auto before = store.ranking();
    store.window().session().document().setHorizon(300);
    QTRY_VERIFY(store.page()->stale()->isVisible());
    QCOMPARE(store.ranking(), before); // not computed by itself
    store.page()->runButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(store.isRanked() && store.ranking() != before, 60000);
    QCOMPARE(store.ranking()->horizon, 300);
    QVERIFY(!store.page()->stale()->isVisible());
}

void FeaturesPageTest::withNobodyInViewTheFilterIsNamedAndCleared()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    AnalysisOptions options;
    options.filter.clauses = {{"plan", {"no such plan"}, false}};
    store.window().session().analysis().setOptions(options);
    auto *state = store.page()->findChild<StatePanel *>();
    QVERIFY(state->isVisible());
    QCOMPARE(state->kind(), StatePanel::Kind::NoMatch);
    QVERIFY(state->accessibleDescription().contains(QStringLiteral("plan = no such plan")));
    QVERIFY(!store.page()->runButton()->isEnabled());
    QVERIFY(store.page()->picture() == nullptr);
    QTest::mouseClick(state->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QVERIFY(store.window().session().analysis().options().filter.clauses.empty());
    QVERIFY(!state->isVisible());
    QVERIFY(store.page()->runButton()->isEnabled());
}

void FeaturesPageTest::aKeptRankingIsShownAtOnce()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    const auto first = store.ranking();
    store.window().session().store().flush();
    const QString path = store.folder().filePath(QStringLiteral("Small.waymark"));
    MainWindow again;
    again.show();
    again.openStore(path);
    again.showPage(QStringLiteral("features"));
    const auto view = [&] { return viewOf<RankingView>(again.session().analysis().answer(Part::Rested)); };
    QTRY_VERIFY_WITH_TIMEOUT(view() != nullptr, 60000);
    QVERIFY(view()->kept);
    QCOMPARE(view()->ranking->features[0].importance, first->features[0].importance);
    QVERIFY(!featuresPage(again)->stale()->isVisible());
}

void FeaturesPageTest::aRemarkOpensTheCategoryEditor()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FrameworkDocument &document = store.window().session().document();
    QVERIFY(document.apply(edits::addCategory("Reports")));
    QVERIFY(
        document.apply(edits::placeFeatures({"report_viewed"}, {document.framework().maturity->categories[0].key, FeatureLevel::Mature})));
    QListWidget *list = store.page()->remarks()->list();
    // Everybody views reports: that separates nobody.
    QTRY_COMPARE(list->findItems(QStringLiteral("report"), Qt::MatchContains).size(), 1);
    QListWidgetItem *remark = list->findItems(QStringLiteral("report"), Qt::MatchContains).constFirst();
    list->scrollToItem(remark);
    const QSignalSpy asked(store.page(), &Page::pageRequested);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(remark).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("maturity"));
    QCOMPARE(store.page()->table()->selectedKeys(), QStringList{QStringLiteral("report_viewed")});
}

void FeaturesPageTest::noiseIsGreyAndSaysSo()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    auto noise = std::make_shared<FeatureRanking>(*store.ranking());
    noise->quality.auc = 0.51;
    noise->quality.aucLow = 0.44;
    noise->quality.aucHigh = 0.58;
    auto answer = std::make_shared<AnswerOf<RankingView>>();
    answer->inputs.dataset = store.window().session().analysis().dataset();
    answer->view = {noise, true};
    store.page()->setAnswer(Part::Rested, answer);
    QVERIFY(store.page()->finding()->headlineText().contains(QStringLiteral("does not predict")));
    const FeatureRows *rows = store.page()->table()->rows();
    for (int row = 0; row < rows->rowCount(); ++row)
        QVERIFY(rows->index(row, 0).data(FeatureRows::GreyedRole).toBool());
    for (const FeatureMapPoint &point : store.page()->map()->map().points)
        QVERIFY(point.greyed);
    QCOMPARE(store.page()->remarks()->list()->count(), 0);
}

void FeaturesPageTest::columnsFitTheTableAndTheOthersStandBelow()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    FeaturesTable *table = store.page()->table();
    QTableView *view = table->view();
    table->select(view->model()->index(0, 0).data(FeatureRows::KeyRole).toString());
    for (const int wide : {640, 760, 1200}) {
        table->setFixedWidth(wide);
        QCoreApplication::processEvents();
        int taken = 0;
        for (int column = 0; column < FeatureRows::ColumnCount; ++column)
            taken += view->columnWidth(column);
        QVERIFY2(taken <= view->viewport()->width(), qPrintable(QStringLiteral("%1 in %2").arg(taken).arg(view->viewport()->width())));
        QCOMPARE(view->isColumnHidden(FeatureRows::QValue), wide < 1000);
        QCOMPARE(table->details()->text().contains(QLatin1String("q: ")), wide < 1000);
    }
}

void FeaturesPageTest::theMapIsExported()
{
    RankedStore store;
    WAIT_FOR_RANKING(store);
    const PicturePointer picture = store.page()->picture();
    QVERIFY(picture != nullptr);
    QCOMPARE(picture->csv(), store.page()->table()->rows()->csv());
    QCOMPARE(picture->heading(), store.page()->finding()->headlineText());
    QVERIFY(picture->text().contains(picture->description()));
}

WAYMARK_TEST(FeaturesPageTest)

#include "features_page_test.moc"
