#include <QTest>

#include "tests/support/registry.h"
#include "ui/text/framework_text.h"

using waymark::ActivationRule;
using waymark::changeText;
using waymark::countedText;
using waymark::Dataset;
using waymark::FrameworkChange;
using waymark::Measure;
using Field = waymark::FrameworkChange::Field;

class FrameworkTextTest : public QObject {
    Q_OBJECT

private slots:
    void changeIsNamed_data();
    void changeIsNamed();
    void measureIsNamedAsItStandsAfterANumber();
};

void FrameworkTextTest::changeIsNamed_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("threshold") << static_cast<int>(Field::ActivationThreshold) << QStringLiteral("threshold 15 \u2192 20");
    QTest::newRow("window") << static_cast<int>(Field::ActivationWindow) << QStringLiteral("window 15 \u2192 20 days");
    QTest::newRow("horizon") << static_cast<int>(Field::Horizon) << QStringLiteral("horizon 15 \u2192 20 days");
    QTest::newRow("reverted") << static_cast<int>(Field::Reverted) << QStringLiteral("revert to v20");
}

void FrameworkTextTest::changeIsNamed()
{
    QFETCH(int, field);
    QFETCH(QString, text);
    QCOMPARE(changeText({static_cast<Field>(field), 15.0, 20.0}), text);
}

void FrameworkTextTest::measureIsNamedAsItStandsAfterANumber()
{
    Dataset dataset;
    dataset.features = {{"api_call", "API calls", {}, {}, {}, {}}, {"chat", "Chats started", {}, {}, {}, {}}};
    ActivationRule rule;
    rule.features = {{"chat", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("chats started"));
    rule.features = {{"api_call", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("API calls"));
    rule.features = {{"unknown_key", {}}};
    QCOMPARE(countedText(rule, dataset), QStringLiteral("unknown_key"));
    rule.measure = Measure::ActiveDays;
    QCOMPARE(countedText(rule, dataset), QStringLiteral("active days"));
}

WAYMARK_TEST(FrameworkTextTest)

#include "framework_text_test.moc"
