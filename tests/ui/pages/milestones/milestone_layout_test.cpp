#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/milestone/milestone_workbench.h"
#include "ui/window/language.h"

namespace waymark {

namespace {

QScrollArea *evidenceOf(const QWidget &page)
{
    for (QScrollArea *area : page.findChildren<QScrollArea *>()) {
        if (area->widget() && area->widget()->objectName() == QLatin1String("evidence"))
            return area;
    }
    return nullptr;
}

} // namespace

/// What a milestone's page shows before anybody scrolls.
class MilestoneLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Language::instance().set(QStringLiteral("en"));
        QSettings().clear();
        m_store = std::make_unique<test::SampleWindow>();
    }
    void cleanupTestCase() { m_store.reset(); }

    void thresholdsLineIsSeenWithoutScrolling_data() { addPages(); }
    void thresholdsLineIsSeenWithoutScrolling()
    {
        const MilestoneWorkbench *page = show({1440, 900});
        QTRY_VERIFY(page->sweep()->isVisible() && !page->sweep()->chart()->figure().points.empty());
        const SweepChart *chart = page->sweep()->chart();
        const QScrollArea *evidence = evidenceOf(*page);
        const QRect plot = chart->frame().plot.toAlignedRect().translated(chart->mapTo(evidence, QPoint()));
        const int axis = plot.bottom() + chart->fontMetrics().height();
        QVERIFY2(evidence->viewport()->geometry().contains(QRect(plot.topLeft(), QPoint(plot.right(), axis))),
                 qPrintable(QStringLiteral("the axis ends at %1 of %2").arg(axis).arg(evidence->viewport()->height())));
    }

    void nothingIsCutAtTheSidesOfASmallWindow_data() { addPages(); }
    void nothingIsCutAtTheSidesOfASmallWindow()
    {
        const MilestoneWorkbench *page = show({1280, 720});
        for (const QString &code : Language::codes()) {
            Language::instance().set(code);
            QTest::qWait(1);
            QCOMPARE(evidenceOf(*page)->horizontalScrollBar()->maximum(), 0);
        }
        Language::instance().set(QStringLiteral("en"));
    }

private:
    static void addPages()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"setup", "activation", "utilization", "maturity"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    const MilestoneWorkbench *show(QSize size)
    {
        QFETCH(QString, key);
        MainWindow &window = m_store->window();
        window.resize(size);
        window.showPage(key);
        const bool ready = QTest::qWaitFor([this] { return m_store->isReady(); }, 30'000);
        const auto *page = qobject_cast<MilestoneWorkbench *>(window.currentPage());
        if (!ready || page == nullptr)
            qFatal("the page does not come");
        // Once for what is shown, once for the room it takes.
        QTest::qWait(1);
        QTest::qWait(1);
        return page;
    }

    std::unique_ptr<test::SampleWindow> m_store;
};

} // namespace waymark

using waymark::MilestoneLayoutTest;
WAYMARK_TEST(MilestoneLayoutTest)

#include "milestone_layout_test.moc"
