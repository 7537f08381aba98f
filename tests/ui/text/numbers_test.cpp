#include <limits>

#include <QLocale>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/numbers.h"

class NumbersTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_before = QLocale(); }
    void cleanup() { QLocale::setDefault(m_before); }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(waymark::countText(3861), QStringLiteral("3,861"));
        QCOMPARE(waymark::percentText(0.8671), QStringLiteral("86.7%"));
        QCOMPARE(waymark::pointsText(0.257), QStringLiteral("25.7"));
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(waymark::countText(3861), QStringLiteral("3.861"));
        QCOMPARE(waymark::percentText(0.8671), QStringLiteral("86,7%"));
        QCOMPARE(waymark::pointsText(-0.257), QStringLiteral("\u221225,7"));
        QLocale::setDefault(QLocale(QLocale::Thai, QLocale::Thailand));
        QCOMPARE(waymark::percentText(0.8671), QStringLiteral("86.7%"));
    }

    void undefinedIsADashAndNeverZero()
    {
        QCOMPARE(waymark::percentText(std::nullopt), QStringLiteral("\u2013"));
        QCOMPARE(waymark::percentText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("\u2013"));
        QCOMPARE(waymark::decimalText(std::numeric_limits<double>::infinity(), 2), QStringLiteral("\u2013"));
        QCOMPARE(waymark::dateText(waymark::CalendarDay::none()), QStringLiteral("\u2013"));
    }

    void whatRoundsToZeroHasNoSign()
    {
        QCOMPARE(waymark::pointsText(-0.0004), QStringLiteral("0.0"));
        QCOMPARE(waymark::pointsText(-0.0006), QStringLiteral("\u22120.1"));
    }

    void smallPValuesSayLessThan()
    {
        QCOMPARE(waymark::pText(1.2e-69), QStringLiteral("p < 0.001"));
        QCOMPARE(waymark::pText(0.0), QStringLiteral("p < 0.001"));
        QCOMPARE(waymark::pText(0.0344), QStringLiteral("p = 0.034"));
    }

    void thresholdsAreAsShortAsTheyAre()
    {
        QCOMPARE(waymark::thresholdText(20), QStringLiteral("20"));
        QCOMPARE(waymark::thresholdText(100), QStringLiteral("100"));
        QCOMPARE(waymark::thresholdText(1.5), QStringLiteral("1.5"));
        QCOMPARE(waymark::thresholdText(0.25), QStringLiteral("0.25"));
        QCOMPARE(waymark::thresholdText(12000), QStringLiteral("12,000"));
    }

    void thresholdsThatWereTriedAreNoFinerThanTheStep()
    {
        QCOMPARE(waymark::thresholdText(11.4375, 0.1), QStringLiteral("11.4"));
        QCOMPARE(waymark::thresholdText(11.0, 0.1), QStringLiteral("11"));
        QCOMPARE(waymark::thresholdText(11.4375, 1.0), QStringLiteral("11"));
        QCOMPARE(waymark::thresholdText(0.125, 0.01), QStringLiteral("0.13"));
    }

    void datesAreWrittenOut()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(waymark::dateText(waymark::parseIsoDate("2026-06-30").value()), QStringLiteral("30 Jun 2026"));
        QCOMPARE(waymark::dateText(waymark::parseIsoDate("1969-12-31").value()), QStringLiteral("31 Dec 1969"));
        QLocale::setDefault(QLocale(QLocale::Thai, QLocale::Thailand));
        QVERIFY(waymark::dateText(waymark::parseIsoDate("2026-06-30").value()).endsWith(QLatin1String("2026"))); // not the Buddhist year
    }

private:
    QLocale m_before;
};

WAYMARK_TEST(NumbersTest)
#include "numbers_test.moc"
