#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "core/store/store.h"
#include "tests/support/registry.h"
#include "tests/ui/pages/sample_window.h"
#include "ui/charts/figure/figure_export.h"
#include "ui/charts/trend/trend_chart.h"
#include "ui/dialogs/annotation_dialog.h"
#include "ui/models/row_model.h"
#include "ui/pages/cards/trend_card.h"
#include "ui/pages/journey/journey_page.h"
#include "ui/window/actions.h"
#include "ui/window/language.h"

using namespace waymark;
using waymark::test::SampleWindow;

/// What happened on a date stands on every chart over calendar months.
class AnnotationsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_store.reset(); }
    void datesLieWhereTheirMonthIs();
    void aMenuOnTheChartAsksForOne();
    void itStandsOnEveryChartOverMonths();
    void itIsKeptWithTheStore();
    void itGoesIntoTheExport();
    void itStandsInTheTableAndInTheNumbers();
    void aDoubleClickChangesIt();
    void theCardsMenuRemovesIt();
    void everyStepIsUndoneAndRedoneByItsName();

private:
    JourneyPage *page() { return m_store->window().findChild<JourneyPage *>(); }
    std::vector<Annotation> kept() { return m_store->window().session().store().contents()->remarks.annotations; }
    static AnnotationDialog *dialogOf(TrendCard *card) { return card->findChild<AnnotationDialog *>(); }

    std::unique_ptr<SampleWindow> m_store;
};

void AnnotationsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    Language::instance().set(QStringLiteral("en"));
    m_store = std::make_unique<SampleWindow>();
    QTRY_VERIFY(m_store->window().currentPage() != nullptr);
    m_store->window().showPage(QStringLiteral("journey"));
    QTRY_VERIFY(m_store->isReady());
}

void AnnotationsTest::datesLieWhereTheirMonthIs()
{
    TrendFigure figure;
    const double june = monthNumber(calendarDay({2026, 6, 1}));
    figure.first = june - 5;
    figure.last = june + 5;
    QVERIFY(!placeOfDate(figure, calendarDay({2026, 6, 1})));
    figure.calendar = TrendCalendar::MonthEnds;
    QCOMPARE(*placeOfDate(figure, calendarDay({2026, 6, 30})), june);
    QCOMPARE(*placeOfDate(figure, calendarDay({2026, 6, 15})), june - 0.5);
    figure.calendar = TrendCalendar::Months;
    // June has an even number of days: its middle lies between two of them.
    QVERIFY(*placeOfDate(figure, calendarDay({2026, 6, 15})) < june);
    QVERIFY(*placeOfDate(figure, calendarDay({2026, 6, 16})) > june);
    QVERIFY(!placeOfDate(figure, calendarDay({2027, 6, 1})));
}

void AnnotationsTest::aMenuOnTheChartAsksForOne()
{
    TrendCard *card = page()->signupCard();
    TrendChart *chart = card->chart();
    chart->setReadoutPlace(4);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, chart->rect().center(), chart->mapToGlobal(chart->rect().center()));
    QApplication::sendEvent(chart, &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().first()->text().contains(chart->figure().places[4].name));
    menu->actions().first()->trigger();
    menu->close();
    AnnotationDialog *dialog = dialogOf(card);
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->saveButton()->isEnabled());
    QTest::keyClicks(dialog->textField(), QStringLiteral("price change"));
    QTest::keyClick(dialog->textField(), Qt::Key_Return);
    QCOMPARE(kept().size(), 1u);
    QCOMPARE(kept().front().text, std::string("price change"));
    QCOMPARE(kept().front().day, dateOfPlace(chart->figure(), 4));
}

void AnnotationsTest::itStandsOnEveryChartOverMonths()
{
    for (TrendCard *card : {page()->signupCard(), page()->matureCard()}) {
        QCOMPARE(card->chart()->figure().annotations.size(), 1u);
        QCOMPARE(card->chart()->trendLayout().annotations.front().text, QStringLiteral("price change"));
        QVERIFY(card->chart()->accessibleDescription().contains(QStringLiteral("price change")));
    }
    for (TrendCard *card : m_store->window().findChildren<TrendCard *>())
        QCOMPARE(card->chart()->figure().annotations.size(), card->chart()->figure().calendar == TrendCalendar::None ? 0u : 1u);
}

void AnnotationsTest::itIsKeptWithTheStore()
{
    m_store->window().session().store().flush();
    const auto store = Store::open(m_store->storePath().toStdString(), Store::Access::ReadOnly);
    QVERIFY(store.has_value());
    QCOMPARE(store->remarks()->annotations.size(), 1u);
}

void AnnotationsTest::itGoesIntoTheExport()
{
    QVERIFY(figureBytes(*page()->signupCard()->picture(), FigureFormat::Svg).contains("price change"));
}

void AnnotationsTest::itStandsInTheTableAndInTheNumbers()
{
    TrendCard *card = page()->signupCard();
    card->setTableShown(true);
    const RowModel *rows = card->rows();
    const int last = rows->columnCount() - 1;
    QCOMPARE(rows->headerData(last, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Annotations"));
    for (int row = 0; row < rows->rowCount(); ++row)
        QCOMPARE(rows->index(row, last).data().toString().endsWith(QStringLiteral(": price change")), row == 4);
    card->setTableShown(false);
    const QString month = card->chart()->figure().places[4].key;
    const QList<QByteArray> lines = card->picture()->csv().split('\n');
    QVERIFY(lines.first().endsWith(",annotation"));
    for (const QByteArray &line : lines)
        QCOMPARE(line.endsWith("-01 price change"), line.contains(month.toUtf8()));
}

void AnnotationsTest::aDoubleClickChangesIt()
{
    TrendCard *card = page()->signupCard();
    const QRectF words = card->chart()->trendLayout().annotations.front().box;
    QTest::mouseDClick(card->chart(), Qt::LeftButton, {}, words.center().toPoint());
    AnnotationDialog *dialog = dialogOf(card);
    QVERIFY(dialog != nullptr);
    dialog->textField()->setText(QStringLiteral("new prices"));
    dialog->dateField()->setDate(dialog->dateField()->date().addDays(3));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QCOMPARE(kept().size(), 1u);
    QCOMPARE(kept().front().text, std::string("new prices"));
    QCOMPARE(card->chart()->figure().annotations.front().text, QStringLiteral("new prices"));
}

void AnnotationsTest::theCardsMenuRemovesIt()
{
    TrendCard *card = page()->matureCard();
    // The dialog of the step before goes with the event loop.
    QTRY_VERIFY(dialogOf(page()->signupCard()) == nullptr);
    QAction *change = nullptr;
    for (QMenu *menu : card->findChildren<QMenu *>()) {
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(QStringLiteral("new prices")))
                change = action;
        }
    }
    QVERIFY(change != nullptr);
    change->trigger();
    QVERIFY(dialogOf(card) != nullptr);
    QTest::mouseClick(dialogOf(card)->removeButton(), Qt::LeftButton);
    QVERIFY(kept().empty());
    QVERIFY(page()->signupCard()->chart()->figure().annotations.empty());
    const RowModel *rows = page()->signupCard()->rows();
    QVERIFY(rows->headerData(rows->columnCount() - 1, Qt::Horizontal, Qt::DisplayRole).toString() != QStringLiteral("Annotations"));
}

void AnnotationsTest::everyStepIsUndoneAndRedoneByItsName()
{
    const Actions &actions = *m_store->window().actionsOfWindow();
    const auto shown = [this] {
        const auto &annotations = page()->signupCard()->chart()->figure().annotations;
        return annotations.empty() ? QString() : annotations.front().text;
    };
    QCOMPARE(actions.undo->text(), QStringLiteral("Undo: remove annotation \u201cnew prices\u201d"));
    actions.undo->trigger();
    QCOMPARE(shown(), QStringLiteral("new prices"));
    QCOMPARE(actions.redo->text(), QStringLiteral("Redo: remove annotation \u201cnew prices\u201d"));
    QCOMPARE(actions.undo->text(), QStringLiteral("Undo: change annotation \u201cnew prices\u201d"));
    actions.undo->trigger();
    QCOMPARE(shown(), QStringLiteral("price change"));
    QCOMPARE(actions.undo->text(), QStringLiteral("Undo: annotate \u201cprice change\u201d"));
    actions.undo->trigger();
    QCOMPARE(shown(), QString());
    QVERIFY(kept().empty());
    QVERIFY(!actions.undo->isEnabled());
    for (int i = 0; i < 2; ++i)
        actions.redo->trigger();
    QCOMPARE(shown(), QStringLiteral("new prices"));
    QCOMPARE(kept().size(), 1u);
}

WAYMARK_TEST(AnnotationsTest)

#include "annotations_test.moc"
