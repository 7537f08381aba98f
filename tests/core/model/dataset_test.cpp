#include "core/model/dataset.h"

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

class DatasetTest : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsThereByItsKey();
    void findsNothingElse_data();
    void findsNothingElse();
    void theBuilderKeepsUseAsTheStoreDoes();
};

void DatasetTest::findsWhatIsThereByItsKey()
{
    const Dataset dataset = DatasetBuilder()
                                .account("zoe", "2026-01-01")
                                .account("adam", "2026-01-02")
                                .account("mia", "2026-01-03")
                                .attribute("mia", "plan", "Pro")
                                .use("adam", "2026-02-01", "mail")
                                .use("adam", "2026-02-01", "call")
                                .build();
    QCOMPARE(index(*dataset.findAccount("adam")), 0U);
    QCOMPARE(index(*dataset.findAccount("mia")), 1U);
    QCOMPARE(index(*dataset.findAccount("zoe")), 2U);
    QCOMPARE(index(*dataset.findFeature("call")), 0U);
    QCOMPARE(index(*dataset.findFeature("mail")), 1U);
    const Attribute *plan = dataset.findAttribute("plan");
    QVERIFY(plan != nullptr);
    QCOMPARE(plan->values.at(plan->code.at(1)), std::string("Pro"));
    QCOMPARE(plan->values.at(plan->code.at(0)), std::string());
}

void DatasetTest::findsNothingElse_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("before the first") << "a";
    QTest::newRow("between two") << "c";
    QTest::newRow("after the last") << "z";
    QTest::newRow("the beginning of one") << "bo";
    QTest::newRow("nothing") << "";
}

void DatasetTest::findsNothingElse()
{
    QFETCH(QString, key);
    const Dataset dataset =
        DatasetBuilder().account("bob", "2026-01-01").account("dan", "2026-01-01").use("bob", "2026-01-01", "bob").build();
    QVERIFY(!dataset.findAccount(key.toStdString()).has_value());
    QVERIFY(!dataset.findFeature(key.toStdString()).has_value());
    QVERIFY(dataset.findAttribute(key.toStdString()) == nullptr);
    QVERIFY(!Dataset().findAccount(key.toStdString()).has_value());
}

void DatasetTest::theBuilderKeepsUseAsTheStoreDoes()
{
    const Dataset dataset = DatasetBuilder()
                                .account("a", "2026-01-10")
                                .use("a", "2026-01-12", "chat", 2)
                                .use("a", "2026-01-12", "chat", 3)
                                .use("a", "2026-01-10", "chat", 1)
                                .use("a", "2026-01-09", "chat")
                                .use("a", "2026-01-20", "chat", 0)
                                .use("ghost", "2026-01-11", "chat")
                                .build();
    const FeatureUsage &chat = dataset.usage.at(0);
    QVERIFY(chat.isSmall());
    QCOMPARE(chat.day, (UsageColumn<std::uint16_t>{0, 2}));
    QCOMPARE(chat.smallCount, (UsageColumn<std::uint16_t>{1, 5}));
    QCOMPARE(dataset.firstUsageDay.value, on("2026-01-09").value);
    QCOMPARE(dataset.rowsPerDay, (std::vector<std::uint32_t>{1, 1, 1, 1}));
    QCOMPARE(dataset.health.usageBeforeSignup, 1);
    QCOMPARE(dataset.health.usageOfUnknownAccounts, 1);
    QCOMPARE(dataset.health.zeroCountRows, 1);
}

WAYMARK_TEST(DatasetTest)

} // namespace waymark

#include "dataset_test.moc"
