#include <QAction>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "tests/support/registry.h"
#include "tests/ui/pages/window_store.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/controls/features/feature_chip.h"
#include "ui/controls/features/feature_well.h"
#include "ui/controls/message_band.h"
#include "ui/controls/number_control.h"
#include "ui/controls/slider.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/pages/activation/activation_definition.h"
#include "ui/pages/activation/activation_page.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/settings.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"

using waymark::MainWindow;
using waymark::test::activationPage;
using waymark::test::shownActivation;
using waymark::test::WindowWithStore;

namespace {

double thresholdOf(MainWindow &window) { return window.session().document().framework().activation->threshold; }

double computedThreshold(MainWindow &window)
{
    const auto result = shownActivation(window);
    return result ? result->framework.activation->threshold : -1.0;
}

/// Drags the slider's handle from where it is to these fractions of its width.
void drag(waymark::Slider *slider, const std::vector<double> &fractions)
{
    const auto at = [slider](double fraction) {
        return QPoint(static_cast<int>(waymark::Slider::markX(fraction, slider->width())), slider->height() / 2);
    };
    const double start = static_cast<double>(slider->value() - slider->minimum()) / (slider->maximum() - slider->minimum());
    QTest::mousePress(slider, Qt::LeftButton, {}, at(start));
    for (const double fraction : fractions)
        QTest::mouseMove(slider, at(fraction));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, at(fractions.back()));
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void emptyWindowShowsTheStartPage();
    void openedStoreShowsTheFindingAndTheCurve();
    void draggingTheSliderIsOneStepAndANewFigure();
    void draggingBackIsNoStep();
    void typedThresholdIsComputed();
    void undoAndRedoSayWhatTheyTakeBack();
    void revertTakesTheChangedMarkAway();
    void landmarkBelowTheWindowCannotBeChosen();
    void naiveCurveComesWithItsWarning();
    void tableShowsTheNumbersOfTheChart();
    void featureIsAddedAndTakenOut();
    void frameworkWithoutActivationSaysSo();
    void missingStoreIsToldAndTheStartPageStays();
    void pagesAreReachedByTheirKeys();
    void savedVersionIsNumbered();
    void droppedTablesOpenTheImport();
    void windowAnswersWhileItComputes();
};

void MainWindowTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void MainWindowTest::init()
{
    QSettings().clear();
    waymark::Language::instance().set(QStringLiteral("en"));
}

void MainWindowTest::emptyWindowShowsTheStartPage()
{
    waymark::settings::recentStores().setValue({QStringLiteral("/nowhere/gone.waymark")});
    MainWindow window;
    window.show();
    const auto *start = window.findChild<waymark::StartPage *>();
    QVERIFY(start->isVisible());
    bool told = false;
    for (const QLabel *label : start->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == QLatin1String("file not found"));
    QVERIFY(told);
}

void MainWindowTest::openedStoreShowsTheFindingAndTheCurve()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    QVERIFY(activationPage(window)->isVisible());
    QVERIFY(activationPage(window)->retention()->chart()->isVisible());
    QVERIFY(activationPage(window)->finding()->headlineText().contains(QStringLiteral("15")));
    QCOMPARE(activationPage(window)->retention()->chart()->figure().groups.size(), 2u);
}

void MainWindowTest::draggingTheSliderIsOneStepAndANewFigure()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    const QString before = activationPage(window)->finding()->headlineText();
    drag(activationPage(window)->definition()->threshold()->slider(), {0.5, 0.6, 0.7, 0.65});
    QCOMPARE(window.session().document().stepCount(), 1);
    QVERIFY(thresholdOf(window) != 15.0);
    QTRY_COMPARE(computedThreshold(window), thresholdOf(window));
    QVERIFY(activationPage(window)->finding()->headlineText() != before);
    QVERIFY(activationPage(window)->retention()->chart()->figure().groups.front().ghost != nullptr);
}

void MainWindowTest::draggingBackIsNoStep()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    waymark::Slider *slider = activationPage(store.window())->definition()->threshold()->slider();
    const double start = static_cast<double>(slider->value() - slider->minimum()) / (slider->maximum() - slider->minimum());
    drag(slider, {0.6, 0.8, start});
    QCOMPARE(thresholdOf(store.window()), 15.0);
    QCOMPARE(store.window().session().document().stepCount(), 0);
    QVERIFY(!store.window().session().document().isChanged());
}

void MainWindowTest::typedThresholdIsComputed()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    QDoubleSpinBox *box = activationPage(store.window())->definition()->threshold()->spinBox();
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("22"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(computedThreshold(store.window()), 22.0);
    QCOMPARE(store.window().session().document().stepCount(), 1);
}

void MainWindowTest::undoAndRedoSayWhatTheyTakeBack()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    QVERIFY(!window.actionsOfWindow()->undo->isEnabled());
    window.session().document().setActivationThreshold(20);
    QCOMPARE(window.actionsOfWindow()->undo->text(), QStringLiteral("Undo: threshold 15 \u2192 20"));
    window.actionsOfWindow()->undo->trigger();
    QCOMPARE(thresholdOf(window), 15.0);
    QCOMPARE(window.actionsOfWindow()->redo->text(), QStringLiteral("Redo: threshold 15 \u2192 20"));
    QCOMPARE(activationPage(window)->definition()->threshold()->value(), 15.0);
    QTRY_COMPARE(computedThreshold(window), 15.0);
    window.actionsOfWindow()->redo->trigger();
    QTRY_COMPARE(computedThreshold(window), 20.0);
}

void MainWindowTest::revertTakesTheChangedMarkAway()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    QVERIFY(!window.actionsOfWindow()->revert->isEnabled());
    window.session().document().setActivationThreshold(20);
    QVERIFY(window.actionsOfWindow()->revert->isEnabled());
    window.actionsOfWindow()->revert->trigger();
    QCOMPARE(thresholdOf(window), 15.0);
    QVERIFY(!window.actionsOfWindow()->revert->isEnabled());
    QVERIFY(window.actionsOfWindow()->undo->isEnabled());
}

void MainWindowTest::landmarkBelowTheWindowCannotBeChosen()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    auto *landmark = activationPage(window)->definition()->landmark();
    QCOMPARE(landmark->minimum(), 90);
    landmark->setValue(120);
    QTRY_COMPARE(shownActivation(window)->landmark.landmark.value_or(0), 120);
    landmark->setValue(20);
    QCOMPARE(landmark->value(), 90);
    QTRY_COMPARE(shownActivation(window)->landmark.landmark.value_or(0), 90);
}

void MainWindowTest::naiveCurveComesWithItsWarning()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    auto *card = activationPage(window)->retention();
    auto *warning = card->findChild<waymark::MessageBand *>();
    QVERIFY(!warning->isVisible());
    card->setNaiveShown(true);
    QTRY_VERIFY(shownActivation(window)->naive.has_value());
    QVERIFY(warning->isVisible());
    QTest::mouseClick(warning->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!shownActivation(window)->naive.has_value());
    QVERIFY(!warning->isVisible());
}

void MainWindowTest::tableShowsTheNumbersOfTheChart()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    auto *card = activationPage(store.window())->retention();
    for (QAction *action : card->findChildren<QAction *>()) {
        if (action->text() == QLatin1String("Show as table"))
            action->trigger();
    }
    auto *table = card->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    const auto &reached = shownActivation(store.window())->landmark.groups.front();
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("90"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString::number(reached.curve.n));
}

void MainWindowTest::featureIsAddedAndTakenOut()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.session().document().addActivationFeature("report_viewed");
    auto *chip = activationPage(window)->definition()->features()->well()->chip("report_viewed");
    QVERIFY(chip != nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(window.session().document().framework().activation->features.size(), 1u);
    QCOMPARE(window.actionsOfWindow()->undo->text(), QStringLiteral("Undo: remove report_viewed"));
}

void MainWindowTest::frameworkWithoutActivationSaysSo()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    waymark::Framework empty;
    empty.name = "Empty";
    window.session().document().reset({2, empty});
    auto *state = activationPage(window)->retention()->state();
    QTRY_COMPARE(state->accessibleName(), QStringLiteral("No activation in this framework"));
    QVERIFY(state->isVisible());
    QVERIFY(!activationPage(window)->finding()->isVisible());
    QVERIFY(!activationPage(window)->definition()->isVisible());
}

void MainWindowTest::missingStoreIsToldAndTheStartPageStays()
{
    MainWindow window;
    window.show();
    window.openStore(QStringLiteral("/nowhere/gone.waymark"));
    QTRY_VERIFY(!window.session().store().isBusy());
    QVERIFY(window.findChild<waymark::StartPage *>()->isVisible());
    bool told = false;
    for (const auto *band : window.findChildren<waymark::MessageBand *>())
        told = told || band->isVisible();
    QVERIFY(told);
}

void MainWindowTest::pagesAreReachedByTheirKeys()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<waymark::DataPage *>()->isVisible());
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(activationPage(window)->isVisible());
}

void MainWindowTest::savedVersionIsNumbered()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    window.session().document().setActivationThreshold(20);
    window.actionsOfWindow()->saveVersion->trigger();
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->accept();
    QTRY_COMPARE(window.session().document().saved().number, 2);
    QVERIFY(!window.session().document().isChanged());
    QVERIFY(!window.actionsOfWindow()->saveVersion->isEnabled());
}

void MainWindowTest::droppedTablesOpenTheImport()
{
    const QTemporaryDir folder;
    const QStringList files = waymark::test::writeExports(folder);
    MainWindow window;
    window.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(files.at(0)), QUrl::fromLocalFile(files.at(1))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    QVERIFY(window.findChild<waymark::ImportWizard *>() != nullptr);
}

void MainWindowTest::windowAnswersWhileItComputes()
{
    WindowWithStore store;
    QTRY_VERIFY(store.isReady());
    MainWindow &window = store.window();
    qint64 longest = 0;
    for (int threshold = 1; threshold <= 40; ++threshold) {
        QElapsedTimer turn;
        turn.start();
        window.session().document().setActivationThreshold(threshold);
        longest = std::max(longest, turn.elapsed());
    }
    // Without a background it would take as long as the computation; a generous bound for a busy machine with sanitizers.
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    QTRY_COMPARE(computedThreshold(window), 40.0);
}

WAYMARK_TEST(MainWindowTest)

#include "main_window_test.moc"
