#include <QAction>
#include <QCalendarWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/registry.h"
#include "ui/controls/card.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/frame/segment_bar.h"
#include "ui/controls/frame/segment_popup.h"
#include "ui/controls/frame/time_popup.h"
#include "ui/controls/look/icons.h"
#include "ui/controls/message_band.h"
#include "ui/controls/segmented_control.h"
#include "ui/controls/share_bar.h"
#include "ui/controls/state_panel.h"
#include "ui/pages/cards/chart_card.h"
#include "ui/window/language.h"
#include "ui/window/status_line.h"

using waymark::Card;
using waymark::Language;
using waymark::SegmentedControl;
using waymark::StatePanel;

namespace {

template <class Widget>
QList<Widget *> visibleChildren(const QWidget &parent)
{
    QList<Widget *> found;
    for (Widget *child : parent.findChildren<Widget *>()) {
        if (child->isVisibleTo(&parent))
            found.append(child);
    }
    return found;
}

/// Accounts of four sizes.
waymark::Dataset sizes()
{
    waymark::Dataset dataset;
    dataset.attributes = {{"size", {"", "1-49", "250+", "50-249", "none"}, {1, 2, 3, 4}}};
    return dataset;
}

} // namespace

class ControlsTest : public QObject {
    Q_OBJECT

private slots:
    void aNarrowCardKeepsOnlyMoreAndPutsItsToolsThere()
    {
        Card card;
        auto *copy = new QAction(waymark::icon(QStringLiteral("copy")), QStringLiteral("Copy"), &card);
        auto *table = new QAction(waymark::icon(QStringLiteral("table")), QStringLiteral("Table"), &card);
        auto *reset = new QAction(QStringLiteral("Show everything"), &card);
        card.addTool(copy);
        card.addTool(table);
        card.addMore(reset);
        card.resize(600, 200);
        card.show();
        QCOMPARE(visibleChildren<QToolButton>(card).size(), 3);
        card.resize(340, 200);
        QCOMPARE(visibleChildren<QToolButton>(card).size(), 1);
        const QMenu *menu = visibleChildren<QToolButton>(card).first()->menu();
        QVERIFY(menu->actions().contains(copy) && menu->actions().contains(table) && menu->actions().contains(reset));
        card.resize(600, 200);
        QCOMPARE(visibleChildren<QToolButton>(card).size(), 3);
        QVERIFY(!menu->actions().contains(copy));
    }

    void theExportButtonOpensItsMenuFromEverywhere()
    {
        Card card;
        auto *exporting = new QAction(QStringLiteral("Export"), &card);
        exporting->setMenu(new QMenu(&card));
        card.addTool(exporting);
        card.show();
        for (const QToolButton *button : visibleChildren<QToolButton>(card))
            QCOMPARE(button->popupMode(), QToolButton::InstantPopup);
    }

    void withoutAPictureThereIsNothingToCopy()
    {
        waymark::ChartCard card(new QWidget, nullptr);
        card.show();
        const auto disabled = [&card] {
            int count = 0;
            for (const QToolButton *button : card.findChildren<QToolButton *>())
                count += button->defaultAction() != nullptr && !button->isEnabled() ? 1 : 0;
            return count;
        };
        QCOMPARE(disabled(), 0);
        card.showState();
        QCOMPARE(disabled(), 3);
        card.showState(true);
        QCOMPARE(disabled(), 0);
        card.showState();
        card.showChart();
        QCOMPARE(disabled(), 0);
    }

    void valuesOfAFilterStandInTheOrderOfTheirNumbers()
    {
        waymark::SegmentPopup popup;
        popup.setClause({"size", {}, false}, sizes());
        QStringList values;
        for (int row = 0; row < popup.values()->count(); ++row)
            values.append(popup.values()->item(row)->data(Qt::UserRole).toString());
        QCOMPARE(values.join(QLatin1Char(' ')), QStringLiteral("1-49 50-249 250+ none"));
        QVERIFY(popup.removeButton()->isHidden());
        popup.values()->item(0)->setCheckState(Qt::Checked);
        QVERIFY(!popup.removeButton()->isHidden());
    }

    void aFilterWithoutRoomLosesItsMiddle()
    {
        waymark::SegmentBar bar;
        bar.setFilter({{{"size", {"250+", "none", "50-249", "1-49"}, false}}}, std::make_shared<waymark::Dataset>(sizes()));
        bar.resize(bar.sizeHint());
        bar.show();
        const QToolButton *chip = nullptr;
        for (const QToolButton *button : bar.findChildren<QToolButton *>())
            chip = button->property("kind").toString() == QLatin1String("chip") ? button : chip;
        QVERIFY(chip != nullptr);
        const QString whole = chip->text();
        QVERIFY(whole.endsWith(QStringLiteral("1-49")));
        bar.resize(bar.minimumSizeHint());
        QTRY_VERIFY(chip->text() != whole);
        QVERIFY(chip->text().endsWith(QStringLiteral("49")));
        bar.resize(bar.sizeHint());
        QTRY_COMPARE(chip->text(), whole);
    }

    void aFinishedJobLeavesTheFocusOnThePage()
    {
        QWidget window;
        QVBoxLayout column(&window);
        auto *first = new QPushButton;
        auto *page = new QPushButton;
        auto *status = new waymark::StatusLine(&window);
        for (QWidget *part : std::initializer_list<QWidget *>{first, page, status})
            column.addWidget(part);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        status->showComputing(0.5);
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Tab);
        QVERIFY(status->isAncestorOf(window.focusWidget()));
        status->showComputing(std::nullopt);
        QCOMPARE(window.focusWidget(), page);
    }

    void aQuickAnswerShowsNoBusyLine()
    {
        Card card;
        card.resize(500, 200);
        card.show();
        const QImage before = card.grab(QRect(0, 0, 500, 3)).toImage();
        card.setBusy(true);
        QCOMPARE(card.grab(QRect(0, 0, 500, 3)).toImage(), before);
        card.setBusy(false);
        card.setBusy(true);
        QTRY_VERIFY(card.grab(QRect(0, 0, 500, 3)).toImage() != before);
        card.setBusy(false);
        QCOMPARE(card.grab(QRect(0, 0, 500, 3)).toImage(), before);
    }

    void aSegmentIsChosenByClickAndByArrowKeys()
    {
        SegmentedControl control;
        control.setSegments({QStringLiteral("Count"), QStringLiteral("Active days"), QStringLiteral("Features")});
        control.show();
        QCOMPARE(control.current(), 0);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        const auto buttons = control.findChildren<QToolButton *>();
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.count(), 1);
        control.activateWindow();
        buttons[1]->setFocus();
        QTRY_VERIFY(buttons[1]->hasFocus());
        QTest::keyClick(buttons[1], Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        QCOMPARE(chosen.last().first().toInt(), 2);
    }

    void showingASegmentTellsNobodyAndNewTextsKeepIt()
    {
        SegmentedControl control;
        control.setSegments({QStringLiteral("Count"), QStringLiteral("Active days")});
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.setCurrent(1);
        control.setSegments({QStringLiteral("Contagem"), QStringLiteral("Dias ativos")});
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.count(), 0);
    }

    void aStatePanelSaysWhatWhyAndWhatToDo()
    {
        StatePanel panel;
        panel.setState(StatePanel::Kind::Empty, QStringLiteral("No data yet"), QStringLiteral("Open the sample company."),
                       QStringLiteral("Open sample"), QStringLiteral("Import"));
        panel.show();
        QSignalSpy primary(&panel, &StatePanel::primaryClicked);
        const auto buttons = visibleChildren<QPushButton>(panel);
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(primary.count(), 1);
        QCOMPARE(panel.accessibleName(), QStringLiteral("No data yet"));
        panel.setState(StatePanel::Kind::Loading, QStringLiteral("Reading 5,000 customers"), {});
        QVERIFY(visibleChildren<QPushButton>(panel).isEmpty());
        // Nobody could stop it.
        QVERIFY(visibleChildren<QToolButton>(panel).isEmpty());
        QSignalSpy cancel(&panel, &StatePanel::cancelClicked);
        panel.setState(StatePanel::Kind::Loading, QStringLiteral("Reading 5,000 customers"), {});
        QTest::mouseClick(visibleChildren<QToolButton>(panel).first(), Qt::LeftButton);
        QCOMPARE(cancel.count(), 1);
    }

    void aMessageHasAtMostOneLink()
    {
        waymark::MessageBand band(waymark::MessageBand::Kind::Warn);
        band.setText(QStringLiteral("The naive curve is biased"), QStringLiteral("Customers must live long enough."));
        QVERIFY(visibleChildren<QPushButton>(band).isEmpty());
        band.setLink(QStringLiteral("Hide"));
        QSignalSpy clicked(&band, &waymark::MessageBand::linkClicked);
        QTest::mouseClick(visibleChildren<QPushButton>(band).first(), Qt::LeftButton);
        QCOMPARE(clicked.count(), 1);
    }

    void theShareBarSaysItsCounts()
    {
        waymark::ShareBar bar(waymark::SeriesRole::Activation);
        bar.setCounts(1780, 2754, 466, 0);
        QCOMPARE(bar.accessibleName(), QStringLiteral("Reached 1,780, not reached 2,754, pending 466, unknown 0"));
        bar.resize(200, 12);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(10, 6), waymark::Tokens::light().colour("activation"));
        QVERIFY(image.pixelColor(120, 6) != waymark::Tokens::light().colour("activation"));
    }

    void chipsFlowIntoAsManyRowsAsTheyNeed()
    {
        QWidget widget;
        auto *flow = new waymark::FlowLayout(8, &widget);
        for (int i = 0; i < 6; ++i) {
            auto *chip = new QLabel(&widget);
            chip->setFixedSize(90, 20);
            flow->addWidget(chip);
        }
        QCOMPARE(flow->heightForWidth(600), 20);
        QCOMPARE(flow->heightForWidth(300), 48);
        QCOMPARE(flow->heightForWidth(100), 6 * 20 + 5 * 8);
    }

    void theCalendarSpeaksTheLanguageThatIsChosenLater()
    {
        Language::instance().set(QStringLiteral("en"));
        waymark::TimePopup popup(nullptr);
        Language::instance().set(QStringLiteral("th"));
        QTRY_COMPARE(popup.calendar()->locale().language(), QLocale::Thai);
        Language::instance().set(QStringLiteral("en"));
        QTRY_COMPARE(popup.calendar()->locale().language(), QLocale::English);
        // A weekend is no warning.
        QCOMPARE(popup.calendar()->weekdayTextFormat(Qt::Sunday).foreground().style(), Qt::NoBrush);
    }

    void aWideIconIsDrawnSquareAtTheLeft()
    {
        const QImage wide = waymark::icon(QStringLiteral("calendar")).pixmap(QSize(24, 16)).toImage();
        const QImage square = waymark::icon(QStringLiteral("calendar")).pixmap(QSize(16, 16)).toImage();
        QCOMPARE(wide.copy(0, 0, 16, 16), square);
    }
};

WAYMARK_TEST(ControlsTest)
#include "controls_test.moc"
