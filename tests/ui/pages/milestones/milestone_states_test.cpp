#include <algorithm>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/pages/sample_window.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/bars/histogram_chart.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/controls/number_control.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/histogram_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/milestone/feature_catalogue.h"
#include "ui/pages/milestone/milestone_summary.h"
#include "ui/pages/utilization/areas_card.h"
#include "ui/pages/utilization/utilization_definition.h"
#include "ui/pages/utilization/utilization_page.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"

namespace waymark {

/// What the milestones' pages say where there is nothing to draw, and the ways on that they offer.
class MilestoneStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Language::instance().set(QStringLiteral("en")); }
    void init() { QSettings().clear(); }

    void missingMilestoneIsAddedOnItsPage_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Milestone>("milestone");
        QTest::newRow("setup") << QStringLiteral("setup") << Milestone::Setup;
        QTest::newRow("utilization") << QStringLiteral("utilization") << Milestone::Utilization;
        QTest::newRow("maturity") << QStringLiteral("maturity") << Milestone::Maturity;
    }
    void missingMilestoneIsAddedOnItsPage()
    {
        QFETCH(QString, page);
        QFETCH(Milestone, milestone);
        test::WindowWithStore store;
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        Framework empty;
        empty.name = "Empty";
        window.session().document().reset({2, empty});
        window.showPage(page);
        auto *shown = qobject_cast<MilestoneWorkbench *>(window.currentPage());
        QVERIFY(shown != nullptr);
        StatePanel *state = shown->retention()->state();
        QTRY_VERIFY(state->isVisible() && state->accessibleName().startsWith(QLatin1String("No ")));
        emit state->primaryClicked();
        QVERIFY(window.session().document().framework().has(milestone));
        QCOMPARE(window.session().document().stepCount(), 1);
    }

    void addedMilestoneBeginsWhereHalfOfTheCustomersStandAndSaysSo()
    {
        test::WindowWithStore store(test::WindowWithStore::Contents::EveryMilestone);
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        window.showPage(QStringLiteral("utilization"));
        auto *page = window.findChild<UtilizationPage *>();
        window.session().document().apply(edits::removeRule(Milestone::Utilization));
        QTRY_VERIFY(page->retention()->state()->accessibleName().startsWith(QLatin1String("No ")));
        emit page->retention()->state()->primaryClicked();
        const int begun = window.session().document().stepCount();
        QTRY_VERIFY(page->view() != nullptr && page->view()->effect);
        const std::vector<double> &measured = page->view()->read->basis->measure;
        auto *threshold = page->definition()->threshold();
        const auto reached = std::count_if(measured.begin(), measured.end(), [&](double measure) { return measure >= threshold->value(); });
        const double share = static_cast<double>(reached) / static_cast<double>(measured.size());
        QVERIFY2(share > 0.4 && share < 0.6, qPrintable(QString::number(share)));
        QVERIFY(threshold->toolTip().contains(QLatin1String("half of the customers")));
        window.session().document().apply(edits::setUtilizationThreshold(threshold->value() + 1.0));
        QCOMPARE(window.session().document().stepCount(), begun + 1);
        QVERIFY(threshold->toolTip().isEmpty());
    }

    void withoutSeatsUtilizationIsCountedInTotal()
    {
        test::WindowWithStore store;
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        window.showPage(QStringLiteral("utilization"));
        auto *page = window.findChild<UtilizationPage *>();
        window.session().document().apply(edits::addRule(Milestone::Utilization));
        StatePanel *state = page->retention()->state();
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("Nothing to compare yet"));
        emit state->secondaryClicked();
        QVERIFY(!window.session().document().framework().utilization->perSeat);
        QVERIFY(window.session().document().framework().utilization->perSeatThreshold != UtilizationRule{}.perSeatThreshold);
        QTRY_VERIFY(page->view() != nullptr);
    }

    void withoutChurnDatesDormancyIsOffered()
    {
        QTemporaryDir folder;
        const auto window = test::windowWithoutChurn(folder);
        QTRY_VERIFY(window->currentPage() != nullptr);
        window->showPage(QStringLiteral("activation"));
        auto *page = qobject_cast<MilestoneWorkbench *>(window->currentPage());
        StatePanel *state = page->retention()->state();
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("Nobody is known to have left"));
        QTRY_COMPARE(page->sweep()->state()->accessibleName(), QStringLiteral("No thresholds to compare"));
        QVERIFY(page->sweep()->state()->isVisible() && page->histogram()->chart()->isVisible());
        QVERIFY(page->summary()->isVisible());
        for (const QLabel *label : page->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QLatin1String("100.0%")), qPrintable(label->text()));
        QTest::mouseClick(state->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QCOMPARE(window->session().document().framework().retention.event, EventKind::Dormancy);
        QTRY_VERIFY(page->view() != nullptr && !page->view()->stayMissing && page->view()->effect);
        QVERIFY(state->accessibleName() != QLatin1String("Nobody is known to have left"));
    }

    void stoppedResamplingIsSaidAndOfferedAgain()
    {
        test::SampleWindow store;
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        window.showPage(QStringLiteral("activation"));
        AnalysisSession &analysis = window.session().analysis();
        SweepCard *card = qobject_cast<MilestoneWorkbench *>(window.currentPage())->sweep();
        // While it still waits for the hand to rest: how fast it is plays no part.
        QVERIFY(analysis.isResting());
        analysis.cancelRested();
        QTRY_VERIFY(!card->chart()->figure().points.empty());
        QVERIFY(analysis.answer(Part::Rested) == nullptr);
        QVERIFY(card->chart()->figure().words.subtitle.contains(QLatin1String("resampling was stopped")));
        QVERIFY(card->resampleAction()->isEnabled());
        card->resampleAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(analysis.answer(Part::Rested) != nullptr, 60'000);
        QVERIFY(!card->resampleAction()->isEnabled());
        QVERIFY(!card->chart()->figure().words.subtitle.contains(QLatin1String("stopped")));
    }

    void stoppedForestIsSaidAndCanBeRunAgain()
    {
        test::WindowWithStore store;
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        window.showPage(QStringLiteral("features"));
        StatePanel *state = window.currentPage()->findChild<ChartCard *>()->state();
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("Growing the forest"));
        // Its own button, even before it has begun.
        QToolButton *cancel = state->findChild<QToolButton *>();
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("No ranking yet"));
        emit state->primaryClicked();
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("Growing the forest"));
        window.session().analysis().cancelRested();
    }

    void featuresAreNotRankedWhereNobodyIsKnownToHaveLeft()
    {
        QTemporaryDir folder;
        const auto window = test::windowWithoutChurn(folder);
        QTRY_VERIFY(window->currentPage() != nullptr);
        window->showPage(QStringLiteral("features"));
        auto *state = window->currentPage()->findChild<ChartCard *>()->state();
        QTRY_COMPARE(state->accessibleName(), QStringLiteral("Nothing to rank yet"));
        QCOMPARE(state->kind(), StatePanel::Kind::Empty);
        QTest::mouseClick(state->findChildren<QPushButton *>().first(), Qt::LeftButton);
        QCOMPARE(window->session().document().framework().retention.event, EventKind::Dormancy);
        QTRY_VERIFY(state->accessibleName() != QLatin1String("Nothing to rank yet"));
        window->session().analysis().cancelRested();
    }

    void withoutUsageNoAdoptionIsKnown()
    {
        Dataset dataset;
        dataset.features.emplace_back().key = "reports";
        StoreInfo::FeatureInfo unused;
        unused.entitled = 5;
        const auto none = [](const std::string &) { return FeatureLevel::None; };
        QVERIFY(!featureCatalogue(dataset, {unused}, {}, none).front().adoption);
        dataset.firstUsageDay = calendarDay({2026, 1, 1});
        QCOMPARE(featureCatalogue(dataset, {unused}, {}, none).front().adoption, std::optional(0.0));
    }

    void areasAreMeasuredWithoutUtilization()
    {
        test::WindowWithStore store;
        QTRY_VERIFY(store.isReady());
        MainWindow &window = store.window();
        FrameworkDocument &document = window.session().document();
        window.showPage(QStringLiteral("utilization"));
        auto *page = window.findChild<UtilizationPage *>();
        page->tabs()->setCurrentIndex(1);
        QTest::mouseClick(page->areas()->addButton(), Qt::LeftButton);
        QVERIFY(!document.framework().has(Milestone::Utilization));
        document.apply(edits::setAreaPerSeat(document.framework().areas.front().key, false));
        QTRY_VERIFY(page->areas()->rows()->rows().front()[4] != dashText());
        QVERIFY(page->areaMonths()->isVisible());
    }
};

} // namespace waymark

using waymark::MilestoneStatesTest;
WAYMARK_TEST(MilestoneStatesTest)

#include "milestone_states_test.moc"
