#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextCharFormat>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/support/registry.h"
#include "ui/controls/input/plain_calendar.h"
#include "ui/controls/input/quiet_wheel.h"
#include "ui/controls/input/reading_order.h"
#include "ui/controls/input/steady_tabs.h"

namespace {

/// Whether the widget took it; else it goes to what the widget lies in.
bool takesTheWheel(QWidget *widget)
{
    const QPointF middle = widget->rect().center();
    QWheelEvent down(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &down);
    return down.isAccepted();
}

} // namespace

class InputTest : public QObject {
    Q_OBJECT

private slots:
    void whoScrollsPastAFieldChangesNothing()
    {
        waymark::QuietWheel::install();
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *number = new QSpinBox;
        auto *choice = new QComboBox;
        auto *elsewhere = new QPushButton;
        for (QWidget *widget : {static_cast<QWidget *>(number), static_cast<QWidget *>(choice), static_cast<QWidget *>(elsewhere)})
            column->addWidget(widget);
        choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
        number->setFocusPolicy(Qt::StrongFocus);
        number->setValue(50);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        elsewhere->setFocus();
        QVERIFY(!takesTheWheel(number));
        QVERIFY(!takesTheWheel(choice));
        QCOMPARE(number->value(), 50);
        QCOMPARE(choice->currentIndex(), 0);
        number->setFocus();
        QVERIFY(takesTheWheel(number));
        QCOMPARE(number->value(), 49);
    }

    void tabReadsAPanelToItsEndAndThenWhatStandsBesideIt()
    {
        // Made from the end to the beginning.
        QWidget window;
        auto *below = new QPushButton(QStringLiteral("below"), &window);
        auto *card = new QWidget(&window);
        auto *lower = new QLineEdit(card);
        auto *right = new QPushButton(QStringLiteral("right"), card);
        auto *left = new QPushButton(QStringLiteral("left"), card);
        auto *panel = new QWidget(&window);
        auto *second = new QLineEdit(panel);
        auto *first = new QLineEdit(panel);
        auto *upper = new QHBoxLayout;
        upper->addWidget(left);
        upper->addWidget(right);
        auto *inCard = new QVBoxLayout(card);
        inCard->addLayout(upper);
        inCard->addWidget(lower);
        auto *inPanel = new QVBoxLayout(panel);
        inPanel->addWidget(first);
        inPanel->addWidget(second);
        auto *columns = new QHBoxLayout;
        columns->addWidget(panel);
        columns->addWidget(card);
        auto *all = new QVBoxLayout(&window);
        all->addLayout(columns);
        all->addWidget(below);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QList<QWidget *> reader{first, second, left, right, lower, below};
        QCOMPARE(waymark::inReadingOrder(&window), reader);
        waymark::putTabsInReadingOrder(&window);
        for (qsizetype i = 1; i < reader.size(); ++i) {
            QWidget *next = reader[i - 1]->nextInFocusChain();
            while (next->focusPolicy() == Qt::NoFocus || !next->isVisible())
                next = next->nextInFocusChain();
            QCOMPARE(next, reader[i]);
        }
    }

    void tabsKeepTheirWidthWhicheverIsChosen()
    {
        waymark::SteadyTabs tabs;
        for (const char *name : {"O marco", "\u00c1reas do produto", "Reten\u00e7\u00e3o por per\u00edodo"})
            tabs.addTab(QString::fromUtf8(name));
        tabs.resize(tabs.sizeHint());
        tabs.show();
        const QSize room = tabs.sizeHint();
        for (int chosen = 0; chosen < tabs.count(); ++chosen) {
            tabs.setCurrentIndex(chosen);
            QCOMPARE(tabs.sizeHint(), room);
            for (int tab = 0; tab < tabs.count(); ++tab)
                QVERIFY(tabs.rect().contains(tabs.tabRect(tab)));
        }
    }

    void calendarHasNoRedWeekends()
    {
        QCalendarWidget calendar;
        QVERIFY(calendar.weekdayTextFormat(Qt::Sunday).hasProperty(QTextFormat::ForegroundBrush));
        waymark::makePlain(&calendar);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            QVERIFY(!calendar.weekdayTextFormat(day).hasProperty(QTextFormat::ForegroundBrush));
    }
};

WAYMARK_TEST(InputTest)

#include "input_test.moc"
