#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

#include "tests/support/registry.h"
#include "ui/controls/look/term_tips.h"

using waymark::termTip;

class TermTipsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreExplainedWhereverTheyStand();
    void aToolTipOfItsOwnWins();
    void restingOverAWordShowsIt();
};

void TermTipsTest::wordsAreExplainedWhereverTheyStand()
{
    const QLabel label(QStringLiteral("Lift"));
    QVERIFY(termTip(&label, {}).contains(QLatin1String("multiple of the base rate")));
    QTabBar tabs;
    tabs.addTab(QStringLiteral("Churn"));
    tabs.addTab(QStringLiteral("NRR"));
    QVERIFY(termTip(&tabs, tabs.tabRect(0).center()).isEmpty());
    QVERIFY(termTip(&tabs, tabs.tabRect(1).center()).contains(QLatin1String("Revenue")));
    QTableWidget table(1, 2);
    table.setHorizontalHeaderLabels({QStringLiteral("Customer"), QStringLiteral("Phi")});
    table.resize(400, 200);
    const QHeaderView *header = table.horizontalHeader();
    const QPoint second(header->sectionViewportPosition(1) + 5, 5);
    QVERIFY(termTip(header->viewport(), {5, 5}).isEmpty());
    QVERIFY(termTip(header->viewport(), second).contains(QLatin1String("Connection")));
}

void TermTipsTest::aToolTipOfItsOwnWins()
{
    QLabel label(QStringLiteral("Lift"));
    label.setToolTip(QStringLiteral("Said better here"));
    QVERIFY(termTip(&label, {}).isEmpty());
}

void TermTipsTest::restingOverAWordShowsIt()
{
    waymark::TermTips::install();
    QLabel label(QStringLiteral("Hazard ratio"));
    label.show();
    QHelpEvent event(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
    QVERIFY(QCoreApplication::sendEvent(&label, &event));
    QVERIFY(QToolTip::text().contains(QLatin1String("below 1 they leave less")));
    QToolTip::hideText();
}

WAYMARK_TEST(TermTipsTest)

#include "term_tips_test.moc"
