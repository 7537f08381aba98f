#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/pages/command_line.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/bars/histogram_chart.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/controls/frame/segment_bar.h"
#include "ui/controls/frame/segment_popup.h"
#include "ui/controls/frame/time_popup.h"
#include "ui/controls/number_control.h"
#include "ui/controls/segmented_control.h"
#include "ui/models/row_model.h"
#include "ui/pages/activation/activation_definition.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/histogram_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/milestone/milestone_summary.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/setup/setup_definition.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/pages/setup/setup_step_editor.h"
#include "ui/pages/setup/setup_step_model.h"
#include "ui/pages/setup/setup_steps_card.h"
#include "ui/pages/utilization/bands_card.h"
#include "ui/pages/utilization/utilization_definition.h"
#include "ui/pages/utilization/utilization_page.h"
#include "ui/text/numbers.h"
#include "ui/window/language.h"
#include "ui/window/top_bar.h"

using waymark::MainWindow;
using waymark::Milestone;
using waymark::SweepChart;
using waymark::test::activationPage;
using waymark::test::command;
using waymark::test::percentOf;
using waymark::test::shownActivation;
using waymark::test::WindowWithStore;

namespace {

bool isAtRest(const WindowWithStore &store, MainWindow &window) { return store.isReady() && !window.session().analysis().isResting(); }

/// Drags the line of the sweep by its grip to a threshold.
void dragLine(SweepChart *chart, double threshold)
{
    const QPointF grip = waymark::sweepGrip(chart->figure(), chart->frame(), waymark::screenStyle()).center();
    QTest::mousePress(chart, Qt::LeftButton, {}, grip.toPoint());
    const double end = chart->frame().xAt(threshold);
    for (const double share : {0.3, 0.7, 1.0})
        QTest::mouseMove(chart, QPointF(grip.x() + (end - grip.x()) * share, grip.y()).toPoint());
    QTest::mouseRelease(chart, Qt::LeftButton, {}, QPointF(end, grip.y()).toPoint());
}

void compareSweep(const waymark::SweepCard *card, const QJsonObject &json)
{
    const auto &rows = card->rows()->rows();
    const QJsonArray expected = json[QStringLiteral("rows")].toArray();
    QCOMPARE(rows.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const QJsonObject one = expected.at(static_cast<int>(row)).toObject();
        QCOMPARE(rows[row].at(0), waymark::thresholdText(one[QStringLiteral("threshold")].toDouble()));
        QCOMPARE(rows[row].at(1), percentOf(one[QStringLiteral("adoption")]));
        QCOMPARE(rows[row].at(2), percentOf(one[QStringLiteral("ppv")]));
        if (!one[QStringLiteral("risk_difference")].isNull())
            QCOMPARE(rows[row].at(4), waymark::pointsText(one[QStringLiteral("risk_difference")].toDouble()));
        if (!one[QStringLiteral("youden")].isNull())
            QCOMPARE(rows[row].at(7), waymark::decimalText(one[QStringLiteral("youden")].toDouble(), 3));
    }
    const QJsonObject suggested = json[QStringLiteral("suggested")].toObject();
    const waymark::SweepFigure &figure = card->chart()->figure();
    if (suggested.isEmpty()) {
        QVERIFY(!figure.suggested);
        return;
    }
    const double pOfSearch = suggested[QStringLiteral("p_search")].toDouble();
    QVERIFY(figure.words.subtitle.contains(waymark::pText(pOfSearch)));
    // What a search through chance finds too is not suggested.
    QCOMPARE(figure.suggested.has_value(), pOfSearch <= 0.05);
    if (!figure.suggested)
        return;
    QCOMPARE(*figure.suggested, suggested[QStringLiteral("threshold")].toDouble());
    QCOMPARE(*figure.plateauLow, suggested[QStringLiteral("plateau")][0].toDouble());
    QCOMPARE(*figure.plateauHigh, suggested[QStringLiteral("plateau")][1].toDouble());
}

} // namespace

/// The evidence of the milestones' pages, by mouse and keyboard, and against the command line.
class MilestonePagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { waymark::Language::instance().set(QStringLiteral("en")); }
    void init() { QSettings().clear(); }
    void sweepIsTheCommandsSweep_data();
    void sweepIsTheCommandsSweep();
    void theLineOfTheSweepIsTheThreshold();
    void keysMoveTheLine();
    void outcomeAndCriterionAskAnew();
    void movedThresholdKeepsTheSweepItIsPartOf();
    void histogramAndSliderShareTheLine();
    void utilizationIsTheCommandsRetention();
    void utilizationRuleIsEdited();
    void setupStepsAreTheCommandsSteps();
    void setupStepsAreEditedInTheirTable();
    void bandsAreTheCommandsBands();
    void filterIsObeyedAndSaid();
    void asOfAndHorizonOfTheFrameAreObeyed();
};

void MilestonePagesTest::sweepIsTheCommandsSweep_data()
{
    QTest::addColumn<QString>("milestone");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("activation, stays") << "activation"
                                       << "retained";
    QTest::newRow("activation, goes on") << "activation"
                                         << "next";
    QTest::newRow("utilization, stays") << "utilization"
                                        << "retained";
    QTest::newRow("utilization, expands") << "utilization"
                                          << "expanded";
}

void MilestonePagesTest::sweepIsTheCommandsSweep()
{
    QFETCH(QString, milestone);
    QFETCH(QString, outcome);
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(milestone);
    auto *page = qobject_cast<waymark::MilestoneWorkbench *>(window.currentPage());
    const int segment = outcome == QLatin1String("retained") ? 0 : outcome == QLatin1String("next") ? 1 : 2;
    QTRY_VERIFY(store.isReady());
    if (segment > 0)
        emit page->findChild<waymark::MilestoneDefinition *>()->outcomeChosen(static_cast<waymark::SweepOutcome>(segment));
    QTRY_VERIFY(isAtRest(store, window));
    compareSweep(page->sweep(), command({QStringLiteral("sweep"), store.path(), QStringLiteral("--milestone"), milestone,
                                         QStringLiteral("--outcome"), outcome}));
}

void MilestonePagesTest::theLineOfTheSweepIsTheThreshold()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(isAtRest(store, window));
    SweepChart *chart = activationPage(window)->sweep()->chart();
    QCOMPARE(chart->figure().current, 15.0);
    dragLine(chart, 22.0);
    QCOMPARE(window.session().document().framework().activation->threshold, 22.0);
    QCOMPARE(window.session().document().stepCount(), 1);
    QTRY_COMPARE(chart->figure().current, 22.0);
    QCOMPARE(chart->figure().saved.value_or(0), 15.0);
    dragLine(chart, 15.0);
    window.session().document().undo();
    QTRY_COMPARE(chart->figure().current, 22.0);
}

void MilestonePagesTest::keysMoveTheLine()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(isAtRest(store, window));
    SweepChart *chart = activationPage(window)->sweep()->chart();
    const auto &framework = window.session().document().framework();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(framework.activation->threshold, 16.0);
    QTRY_COMPARE(chart->figure().current, 16.0);
    QTest::keyClick(chart, Qt::Key_PageDown);
    QCOMPARE(framework.activation->threshold, 6.0);
    QTRY_COMPARE(chart->figure().current, 6.0);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(framework.activation->threshold, 1.0);
    QTRY_COMPARE(chart->figure().current, 1.0);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(framework.activation->threshold, 1.0);
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("1")));
}

void MilestonePagesTest::outcomeAndCriterionAskAnew()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(isAtRest(store, window));
    auto *page = activationPage(window);
    auto *segments = page->definition()->outcome();
    QTest::mouseClick(segments->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QTRY_VERIFY(shownActivation(window)->effect.has_value() &&
                shownActivation(window)->effect->query.outcome == waymark::SweepOutcome::Next);
    emit page->sweep()->criterionChosen(waymark::Criterion::Phi);
    QTRY_VERIFY(isAtRest(store, window));
    QCOMPARE(page->sweep()->chart()->figure().criterionTitle, QStringLiteral("phi"));
}

void MilestonePagesTest::movedThresholdKeepsTheSweepItIsPartOf()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(isAtRest(store, window));
    SweepChart *chart = activationPage(window)->sweep()->chart();
    QVERIFY(chart->figure().suggested.has_value());
    window.session().document().setActivationThreshold(18);
    QVERIFY(!window.session().analysis().isResting());
    QTRY_COMPARE(chart->figure().current, 18.0);
    QVERIFY(!chart->figure().outdated);
    // Not a candidate: the search may come out otherwise.
    window.session().document().setActivationThreshold(17.5);
    QVERIFY(window.session().analysis().isResting());
    QTRY_VERIFY(chart->figure().outdated);
    QTRY_VERIFY(isAtRest(store, window));
    QVERIFY(!chart->figure().outdated);
}

void MilestonePagesTest::histogramAndSliderShareTheLine()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(isAtRest(store, window));
    auto *page = activationPage(window);
    const waymark::HistogramFigure &figure = page->histogram()->chart()->figure();
    std::uint32_t all = 0, from = 0;
    for (std::size_t bar = 0; bar < figure.counts.size(); ++bar) {
        all += figure.counts[bar];
        from += static_cast<double>(bar) * figure.barWidth >= 15.0 ? figure.counts[bar] : 0;
    }
    const auto &groups = shownActivation(window)->landmark.groups;
    QCOMPARE(all, groups[0].curve.n + groups[1].curve.n);
    QCOMPARE(from, groups[0].curve.n);
    QCOMPARE(figure.current, page->definition()->threshold()->value());
    QCOMPARE(page->sweep()->chart()->figure().lastThreshold, page->definition()->sliderEnd());
}

void MilestonePagesTest::utilizationIsTheCommandsRetention()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(QStringLiteral("utilization"));
    QTRY_VERIFY(isAtRest(store, window));
    auto *page = window.findChild<waymark::UtilizationPage *>();
    const QJsonObject json = command({QStringLiteral("retention"), store.path(), QStringLiteral("--by"), QStringLiteral("utilization")});
    QCOMPARE(page->finding()->headlineText(), json[QStringLiteral("sentence")].toString());
    QCOMPARE(page->finding()->figuresText(), json[QStringLiteral("figures")].toString());
    QVERIFY(page->retention()->chart()->figure().subtitle.startsWith(QStringLiteral("\u2265 3 conversation_started per seat in a month")));
    const QJsonObject evaluated = command({QStringLiteral("evaluate"), store.path()});
    std::uint32_t reached = 0;
    for (const QJsonValue &account : evaluated[QStringLiteral("accounts")].toArray())
        reached +=
            account[QStringLiteral("milestones")][QStringLiteral("utilization")][QStringLiteral("state")] == QLatin1String("reached");
    QCOMPARE(page->view()->passes.reached, reached);
}

void MilestonePagesTest::utilizationRuleIsEdited()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(QStringLiteral("utilization"));
    QTRY_VERIFY(store.isReady());
    auto *page = window.findChild<waymark::UtilizationPage *>();
    const auto &rule = window.session().document().framework().utilization;
    QTest::mouseClick(page->definition()->perSeat()->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QVERIFY(!rule->perSeat);
    page->definition()->consecutive()->setValue(2);
    QCOMPARE(rule->consecutivePeriods, 2);
    page->definition()->threshold()->spinBox()->setValue(4);
    QCOMPARE(rule->perSeatThreshold, 4.0);
    QTRY_VERIFY(store.isReady() && page->view()->framework.utilization->perSeatThreshold == 4.0);
    QVERIFY(page->view()->saved.has_value());
    for (int step = 0; step < 3; ++step)
        window.session().document().undo();
    QVERIFY(!window.session().document().isChanged());
}

void MilestonePagesTest::filterIsObeyedAndSaid()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    auto *bar = window.findChild<waymark::SegmentBar *>();
    bar->edit("plan");
    QListWidget *values = bar->popup()->values();
    QCOMPARE(values->count(), 2);
    values->item(1)->setCheckState(Qt::Checked);
    QTRY_VERIFY(store.isReady() && shownActivation(window)->landmark.inView == 60);
    const QString subtitle = activationPage(window)->retention()->chart()->figure().subtitle;
    QVERIFY2(subtitle.endsWith(QStringLiteral("plan = Pro")), qPrintable(subtitle));
    const QJsonObject json = command({QStringLiteral("retention"), store.path(), QStringLiteral("--by"), QStringLiteral("activation"),
                                      QStringLiteral("--filter"), QStringLiteral("plan=Pro")});
    QCOMPARE(activationPage(window)->finding()->headlineText(), json[QStringLiteral("sentence")].toString());
    emit bar->popup()->kind()->chosen(1);
    bar->popup()->kind()->setCurrent(1);
    values->item(1)->setCheckState(Qt::Unchecked);
    values->item(0)->setCheckState(Qt::Checked);
    QTRY_VERIFY(store.isReady() && window.session().analysis().options().filter.clauses.front().exclude);
    QTRY_COMPARE(shownActivation(window)->landmark.inView, 60U);
    bar->popup()->close();
}

void MilestonePagesTest::asOfAndHorizonOfTheFrameAreObeyed()
{
    WindowWithStore store;
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    auto *time = window.findChild<waymark::TopBar *>()->time();
    time->calendar()->setSelectedDate(QDate(2026, 3, 31));
    time->horizon()->setValue(200);
    QTRY_VERIFY(store.isReady() && shownActivation(window)->landmark.horizon == 200);
    const QJsonObject json =
        command({QStringLiteral("retention"), store.path(), QStringLiteral("--by"), QStringLiteral("activation"), QStringLiteral("--as-of"),
                 QStringLiteral("2026-03-31"), QStringLiteral("--horizon"), QStringLiteral("200")});
    QCOMPARE(activationPage(window)->finding()->headlineText(), json[QStringLiteral("sentence")].toString());
    QTest::mouseClick(time->standardButton(), Qt::LeftButton);
    QTRY_VERIFY(!window.session().analysis().options().asOf);
}

void MilestonePagesTest::setupStepsAreTheCommandsSteps()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(QStringLiteral("setup"));
    QTRY_VERIFY(isAtRest(store, window));
    auto *page = window.findChild<waymark::SetupPage *>();
    const QJsonObject json = command({QStringLiteral("setup-steps"), store.path()});
    QCOMPARE(page->finding()->headlineText(), json[QStringLiteral("sentence")].toString());
    QJsonArray expected = json[QStringLiteral("rows")].toArray();
    // Those who activated before the window ended are a row of their own there; here they stand in the subtitle.
    if (!expected.isEmpty() && expected.last()[QStringLiteral("step")] == QLatin1String("activated_before"))
        expected.removeLast();
    const auto &steps = page->steps()->model()->steps();
    QCOMPARE(steps.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t row = 0; row < steps.size(); ++row) {
        const QJsonObject one = expected.at(static_cast<int>(row)).toObject();
        const auto text = [&](waymark::ForestColumn column) { return waymark::forestText(steps[row].row, column); };
        QCOMPARE(text(waymark::ForestColumn::Share), percentOf(one[QStringLiteral("adoption")]));
        QCOMPARE(text(waymark::ForestColumn::With), percentOf(one[QStringLiteral("ppv")]));
        QCOMPARE(text(waymark::ForestColumn::Without), percentOf(one[QStringLiteral("retention_else")]));
        if (!one[QStringLiteral("risk_difference")].isNull())
            QVERIFY(
                text(waymark::ForestColumn::Difference).startsWith(waymark::pointsText(one[QStringLiteral("risk_difference")].toDouble())));
    }
}

void MilestonePagesTest::setupStepsAreEditedInTheirTable()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(QStringLiteral("setup"));
    QTRY_VERIFY(store.isReady());
    auto *page = window.findChild<waymark::SetupPage *>();
    auto *card = page->steps();
    auto *editor = page->definition()->step();
    const auto &setup = window.session().document().framework().setup;
    card->table()->selectRow(0);
    QTest::keyClick(card->table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(setup->steps[1].key, std::string("start"));
    card->model()->setData(card->model()->index(1, 0), QStringLiteral("Begin a talk"), Qt::EditRole);
    QCOMPARE(setup->steps[1].label, std::string("Begin a talk"));
    card->model()->setData(card->model()->index(1, 2), 8.0, Qt::EditRole);
    QCOMPARE(setup->steps[1].minCount, 8.0);
    const std::unique_ptr<QMimeData> dragged(card->model()->mimeData({card->model()->index(1, 0)}));
    card->model()->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(setup->steps[2].key, std::string("start"));
    card->table()->selectRow(2);
    editor->note()->setText(QStringLiteral("support says so"));
    emit editor->note()->editingFinished();
    QCOMPARE(setup->steps[2].hypothesis, std::string("support says so"));
    emit editor->features()->addRequested({"report_viewed"});
    QCOMPARE(setup->steps[2].features.size(), std::size_t{2});
    QTest::mouseClick(card->addButton(), Qt::LeftButton);
    QCOMPARE(setup->steps.size(), std::size_t{4});
    card->table()->setFocus();
    card->table()->selectRow(3);
    QTest::keyClick(card->table(), Qt::Key_Delete);
    QCOMPARE(setup->steps.size(), std::size_t{3});
    while (window.session().document().canUndo())
        window.session().document().undo();
    QVERIFY(!window.session().document().isChanged());
}

void MilestonePagesTest::bandsAreTheCommandsBands()
{
    WindowWithStore store(WindowWithStore::Contents::EveryMilestone);
    MainWindow &window = store.window();
    QTRY_VERIFY(store.isReady());
    window.showPage(QStringLiteral("utilization"));
    QTRY_VERIFY(isAtRest(store, window));
    const auto &rows = window.findChild<waymark::UtilizationPage *>()->bands()->rows()->rows();
    const QJsonObject json = command({QStringLiteral("milestone"), store.path(), QStringLiteral("--milestone"),
                                      QStringLiteral("utilization"), QStringLiteral("--size-bands")});
    const QJsonArray expected = json[QStringLiteral("rows")].toArray();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(rows.size(), static_cast<std::size_t>(expected.size()));
    QSet<QString> numbers;
    for (const QJsonValue &row : expected) {
        for (const QJsonValue &value : row.toObject()) {
            if (value.isDouble())
                numbers << percentOf(value) << waymark::countText(static_cast<std::int64_t>(value.toDouble()));
        }
    }
    for (const QStringList &row : rows) {
        for (int column = 1; column < 4; ++column)
            QVERIFY2(row.at(column) == waymark::dashText() || numbers.contains(row.at(column)), qPrintable(row.join(QLatin1Char('|'))));
    }
}

WAYMARK_TEST(MilestonePagesTest)

#include "milestone_pages_test.moc"
