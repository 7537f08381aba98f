#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

#include "tests/support/registry.h"
#include "ui/controls/number_control.h"
#include "ui/controls/slider.h"

using waymark::NumberControl;
using waymark::SeriesRole;

namespace {

std::unique_ptr<NumberControl> thresholdControl()
{
    auto control = std::make_unique<NumberControl>(NumberControl::Arrangement::Large, SeriesRole::Activation);
    control->setSentence(QStringLiteral("A customer is activated after at least"));
    control->setUnit(QStringLiteral("conversations"));
    control->setRange(1, 60, 100000);
    control->setValue(20);
    control->resize(270, 140);
    control->show();
    return control;
}

QPoint handleMiddle(const waymark::Slider &slider)
{
    const double share = double(slider.value() - slider.minimum()) / (slider.maximum() - slider.minimum());
    return {qRound(waymark::Slider::markX(share, slider.width())), slider.height() / 2};
}

} // namespace

class NumberControlTest : public QObject {
    Q_OBJECT

private slots:
    void aDragTellsEveryValueAndEndsWithAFinalOne()
    {
        const auto control = thresholdControl();
        QSignalSpy changed(control.get(), &NumberControl::valueChanged);
        const QPoint from = handleMiddle(*control->slider());
        QTest::mousePress(control->slider(), Qt::LeftButton, {}, from);
        QVERIFY(control->isDragging());
        QTest::mouseMove(control->slider(), from + QPoint(20, 0));
        QTest::mouseMove(control->slider(), from + QPoint(40, 0));
        QVERIFY(changed.count() >= 2);
        for (const auto &arguments : changed)
            QCOMPARE(arguments[1].toBool(), true);
        QTest::mouseRelease(control->slider(), Qt::LeftButton, {}, from + QPoint(40, 0));
        QCOMPARE(changed.last()[1].toBool(), false);
        QCOMPARE(changed.last()[0].toDouble(), control->value());
        QVERIFY(control->value() > 20.0);
        QCOMPARE(control->spinBox()->value(), control->value());
    }

    void keysOfTheSliderMoveByOneTenAndToTheEnds_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<double>("expected");
        QTest::newRow("right") << int(Qt::Key_Right) << 21.0;
        QTest::newRow("left") << int(Qt::Key_Left) << 19.0;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << 30.0;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << 10.0;
        QTest::newRow("home") << int(Qt::Key_Home) << 1.0;
        QTest::newRow("end") << int(Qt::Key_End) << 60.0;
    }
    void keysOfTheSliderMoveByOneTenAndToTheEnds()
    {
        QFETCH(int, key);
        QFETCH(double, expected);
        const auto control = thresholdControl();
        QSignalSpy changed(control.get(), &NumberControl::valueChanged);
        QTest::keyClick(control->slider(), static_cast<Qt::Key>(key));
        QCOMPARE(control->value(), expected);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first()[1].toBool(), false);
    }

    void typingInTheBoxMovesTheSliderOnceItIsDone()
    {
        const auto control = thresholdControl();
        QSignalSpy changed(control.get(), &NumberControl::valueChanged);
        control->spinBox()->selectAll();
        QTest::keyClicks(control->spinBox(), QStringLiteral("45"));
        QCOMPARE(changed.count(), 0);
        QTest::keyClick(control->spinBox(), Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(control->value(), 45.0);
        QCOMPARE(control->slider()->value(), 45);
    }

    void theBoxTakesMoreThanTheSlider()
    {
        const auto control = thresholdControl();
        control->spinBox()->selectAll();
        QTest::keyClicks(control->spinBox(), QStringLiteral("240"));
        QTest::keyClick(control->spinBox(), Qt::Key_Return);
        QCOMPARE(control->value(), 240.0);
        QCOMPARE(control->slider()->value(), 60);
    }

    void showingAValueTellsNobody()
    {
        const auto control = thresholdControl();
        QSignalSpy changed(control.get(), &NumberControl::valueChanged);
        control->setValue(33);
        control->setRange(1, 80, 100000);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(control->value(), 33.0);
        QCOMPARE(control->slider()->value(), 33);
    }

    void decimalsStepByTheLastOne()
    {
        const auto control = thresholdControl();
        control->setDecimals(1);
        control->setRange(0.1, 6.0, 1000);
        control->setValue(1.5);
        QTest::keyClick(control->slider(), Qt::Key_Right);
        QVERIFY(qAbs(control->value() - 1.6) < 1e-9);
        QTest::keyClick(control->spinBox(), Qt::Key_Up);
        QVERIFY(qAbs(control->value() - 1.7) < 1e-9);
    }

    void theWheelOverAnUnfocusedControlScrollsThePage()
    {
        const auto control = thresholdControl();
        control->slider()->clearFocus();
        control->spinBox()->clearFocus();
        for (QWidget *part : {static_cast<QWidget *>(control->slider()), static_cast<QWidget *>(control->spinBox())}) {
            const QPointF middle = part->rect().center();
            QWheelEvent event(middle, part->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(part, &event);
            QVERIFY(!event.isAccepted());
        }
        QCOMPARE(control->value(), 20.0);
    }

    void boxAndSliderSayWhatTheyAre()
    {
        const auto control = thresholdControl();
        QCOMPARE(control->spinBox()->accessibleName(), QStringLiteral("A customer is activated after at least"));
        QCOMPARE(control->slider()->accessibleName(), QStringLiteral("A customer is activated after at least"));
        QCOMPARE(control->spinBox()->accessibleDescription(), QStringLiteral("conversations"));
    }

    void aRowShowsItsUnitInTheBox()
    {
        NumberControl control(NumberControl::Arrangement::Row, SeriesRole::Activation);
        control.setSentence(QStringLiteral("within the first"));
        control.setUnit(QStringLiteral("days"));
        control.setRange(1, 180, 3650);
        control.setValue(90);
        QCOMPARE(control.spinBox()->text(), QStringLiteral("90 days"));
    }

    void aClickOnTheGrooveTakesTheHandleThere()
    {
        const auto control = thresholdControl();
        const waymark::Slider &slider = *control->slider();
        const QPoint at(qRound(waymark::Slider::markX(0.5, slider.width())), slider.height() / 2);
        QTest::mouseClick(control->slider(), Qt::LeftButton, {}, at);
        QVERIFY(qAbs(control->value() - 30.5) <= 1.0); // the middle of 1 .. 60
    }
};

WAYMARK_TEST(NumberControlTest)
#include "number_control_test.moc"
