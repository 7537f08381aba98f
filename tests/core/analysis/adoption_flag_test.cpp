#include "core/analysis/adoption_flag.h"

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

/// 100 accounts; the first `premium` of them are on the plan Premium, and each has a city of its own.
struct Hundred {
    Dataset dataset;
    std::vector<std::uint32_t> accounts;

    explicit Hundred(int premium)
    {
        DatasetBuilder builder;
        for (int i = 0; i < 100; ++i) {
            const std::string key = std::to_string(100 + i);
            builder.account(key, "2026-01-01").attribute(key, "plan", i < premium ? "Premium" : "Basic");
            builder.attribute(key, "a city", "city " + key);
            accounts.push_back(static_cast<std::uint32_t>(i));
        }
        dataset = builder.build();
    }
    /// Of those adopt it, the first ones on Premium.
    AdoptionFlag flag(int premium, int basic, int firstBasic, const AdoptionLimits &limits = {}) const
    {
        std::vector<std::uint8_t> adopted(100, 0);
        for (int i = 0; i < premium; ++i)
            adopted[static_cast<std::size_t>(i)] = 1;
        for (int i = 0; i < basic; ++i)
            adopted[static_cast<std::size_t>(firstBasic + i)] = 1;
        return adoptionFlag(dataset, accounts, adopted, limits);
    }
};

} // namespace

class AdoptionFlagTest : public QObject {
    Q_OBJECT

private slots:
    void theZoneFollowsFromAdoptionAndFromWhoAdopts_data();
    void theZoneFollowsFromAdoptionAndFromWhoAdopts();
    void theReasonNamesTheValue();
    void attributesWithManyValuesAreNotLookedAt();
    void theLimitsCanBeMoved();
    void nobodyIsDiscerning();
};

void AdoptionFlagTest::theZoneFollowsFromAdoptionAndFromWhoAdopts_data()
{
    QTest::addColumn<int>("onPremium"); // of 100
    QTest::addColumn<int>("premium");   // adopters among them
    QTest::addColumn<int>("basic");     // adopters among the others
    QTest::addColumn<QString>("zone");
    QTest::newRow("80 of 100 adopt it") << 20 << 20 << 60 << "ubiquitous";
    QTest::newRow("79 of 100 adopt it") << 20 << 20 << 59 << "discerning";
    QTest::newRow("5 of 100 adopt it") << 20 << 0 << 5 << "niche";
    QTest::newRow("6 of 100 adopt it") << 20 << 0 << 6 << "discerning";
    QTest::newRow("8 of 10 adopters on a plan of 39") << 39 << 8 << 2 << "niche";
    QTest::newRow("7 of 10 adopters on a plan of 39") << 39 << 7 << 3 << "discerning";
    QTest::newRow("8 of 10 adopters on a plan of 40") << 40 << 8 << 2 << "discerning";
    QTest::newRow("all of 9 adopters on a plan of 20") << 20 << 9 << 0 << "discerning";
}

void AdoptionFlagTest::theZoneFollowsFromAdoptionAndFromWhoAdopts()
{
    QFETCH(int, onPremium);
    QFETCH(int, premium);
    QFETCH(int, basic);
    QFETCH(QString, zone);
    const AdoptionFlag flag = Hundred(onPremium).flag(premium, basic, onPremium);
    QCOMPARE(QString::fromUtf8(adoptionZoneName(flag.zone)), zone);
    QCOMPARE(flag.adopters, static_cast<std::uint32_t>(premium + basic));
}

void AdoptionFlagTest::theReasonNamesTheValue()
{
    QCOMPARE(QString::fromStdString(adoptionReason(Hundred(20).flag(9, 1, 20))),
             QString::fromUtf8("90.0% of its 10 adopters have plan = Premium, as 20.0% of accounts do"));
    QCOMPARE(QString::fromStdString(adoptionReason(Hundred(20).flag(3, 0, 20))), QString::fromUtf8("3.0% adopt it"));
}

void AdoptionFlagTest::attributesWithManyValuesAreNotLookedAt()
{
    // Every city has one account, so that one adopter is all of it; with 100 cities that says nothing.
    AdoptionLimits limits;
    limits.concentration = 0.05;
    limits.largestValueShare = 0.10;
    QVERIFY(Hundred(50).flag(10, 0, 50, limits).zone == AdoptionZone::Discerning);
    limits.mostValues = 100;
    const AdoptionFlag flag = Hundred(50).flag(10, 0, 50, limits);
    QVERIFY(flag.zone == AdoptionZone::Niche);
    QCOMPARE(flag.attribute, std::string("a city"));
}

void AdoptionFlagTest::theLimitsCanBeMoved()
{
    AdoptionLimits limits;
    limits.ubiquitous = 0.5;
    QVERIFY(Hundred(20).flag(10, 40, 20, limits).zone == AdoptionZone::Ubiquitous);
    limits = {};
    limits.niche = 0.10;
    QVERIFY(Hundred(20).flag(5, 5, 20, limits).zone == AdoptionZone::Niche);
    limits = {};
    limits.fewestAdopters = 9;
    QVERIFY(Hundred(20).flag(9, 0, 20, limits).zone == AdoptionZone::Niche);
}

void AdoptionFlagTest::nobodyIsDiscerning()
{
    const AdoptionFlag flag = adoptionFlag(Hundred(20).dataset, {}, {});
    QVERIFY(flag.zone == AdoptionZone::Discerning);
    QCOMPARE(adoptionReason(flag), std::string("nobody to adopt it"));
}

WAYMARK_TEST(AdoptionFlagTest)

} // namespace waymark

#include "adoption_flag_test.moc"
