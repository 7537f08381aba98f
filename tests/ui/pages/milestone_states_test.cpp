#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/controls/state_panel.h"
#include "ui/models/row_model.h"
#include "ui/pages/journey/trend_card.h"
#include "ui/pages/retention_card.h"
#include "ui/pages/utilization/areas_card.h"
#include "ui/pages/utilization_page.h"
#include "ui/session/framework_edits.h"
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
        QTRY_VERIFY(page->view() != nullptr);
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
