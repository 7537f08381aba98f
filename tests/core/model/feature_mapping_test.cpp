#include "core/model/feature_mapping.h"

#include <QTest>

#include "core/model/framework_json.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

MaturityRule channels()
{
    MaturityRule rule;
    rule.requiredCategories = 1;
    rule.categories = {{"channels", "Support channels", {1, {{"email", 1.0, {}}}}, {2, {{"phone", 5.0, "interviews"}, {"chat", 1.0, {}}}}}};
    return rule;
}

QString wells(const std::optional<MaturityRule> &rule)
{
    QStringList all;
    for (const CategoryRule &category : rule ? rule->categories : std::vector<CategoryRule>()) {
        const auto listed = [](const LevelRule &level) {
            QStringList features;
            for (const CountedFeature &counted : level.features)
                features << QString::fromStdString(counted.feature);
            return QStringLiteral("%1:%2").arg(level.required).arg(features.join(QLatin1Char(',')));
        };
        all << QStringLiteral("%1 %2/%3").arg(QString::fromStdString(category.key), listed(category.basic), listed(category.mature));
    }
    return all.join(QLatin1String("; "));
}

} // namespace

class FeatureMappingTest : public QObject {
    Q_OBJECT

private slots:
    void featuresTableIsAMappingOfTheLinesWithCategoryAndLevel()
    {
        Dataset dataset;
        dataset.features = {{"a", {}, "Channels", FeatureLevel::Basic, {}, {}},
                            {"b", {}, "Channels", FeatureLevel::None, {}, {}},
                            {"c", {}, {}, FeatureLevel::Mature, {}, {}}};
        QCOMPARE(mappingOf(dataset), (std::vector<MappedFeature>{{"a", "Channels", FeatureLevel::Basic, {}, {}}}));
    }

    void categoryIsMatchedByKeyThenByLabelElseMade_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("result");
        QTest::newRow("key") << QStringLiteral("channels") << QStringLiteral("channels 1:email,sms/2:phone,chat");
        QTest::newRow("label") << QStringLiteral("Support channels") << QStringLiteral("channels 1:email,sms/2:phone,chat");
        QTest::newRow("new one") << QStringLiteral("Other Things!")
                                 << QStringLiteral("channels 1:email/2:phone,chat; other_things 1:sms/1:");
        QTest::newRow("new one in Thai") << QStringLiteral("\u0E0A\u0E48\u0E2D\u0E07")
                                         << QStringLiteral("channels 1:email/2:phone,chat; category 1:sms/1:");
    }
    void categoryIsMatchedByKeyThenByLabelElseMade()
    {
        QFETCH(QString, category);
        QFETCH(QString, result);
        QCOMPARE(wells(withMapping(channels(), {{"sms", category.toStdString(), FeatureLevel::Basic, {}, {}}})), result);
    }

    void featureMovesWithItsCountAndHypothesis()
    {
        const auto moved = withMapping(channels(), {{"phone", "Automation", FeatureLevel::Mature, {}, {}}});
        QCOMPARE(wells(moved), QStringLiteral("channels 1:email/1:chat; automation 1:/1:phone"));
        QCOMPARE(moved->categories[1].mature.features.front(), (CountedFeature{"phone", 5.0, "interviews"}));
    }

    void statedCountAndHypothesisReplaceTheOldOnes()
    {
        const auto stated = withMapping(channels(), {{"phone", "channels", FeatureLevel::Mature, 3.0, "Ana"}});
        QCOMPARE(stated->categories[0].mature.features.back(), (CountedFeature{"phone", 3.0, "Ana"}));
    }

    void sameMappingAgainRequiresNoLess()
    {
        const std::vector<MappedFeature> mapping{{"phone", "channels", FeatureLevel::Mature, {}, {}},
                                                 {"chat", "channels", FeatureLevel::Mature, {}, {}}};
        QCOMPARE(withMapping(channels(), mapping), std::optional(channels()));
    }

    void newRuleRequiresThreeCategoriesOrAsManyAsThereAre()
    {
        std::vector<MappedFeature> mapping;
        for (const int count : {1, 2, 3, 4}) {
            mapping.push_back({"f" + std::to_string(count), "c" + std::to_string(count), FeatureLevel::Mature, {}, {}});
            QCOMPARE(withMapping({}, mapping)->requiredCategories, std::min(count, 3));
        }
        QVERIFY(!withMapping({}, {}));
    }

    void draftMayHaveALevelWithoutFeaturesAndAFrameworkMayNot()
    {
        Framework framework;
        framework.maturity = channels();
        framework.maturity->categories.push_back({"new", "New", {}, {}});
        QVERIFY(checkDraft(framework));
        QCOMPARE(checkFramework(framework).error().code, ErrorCode::FrameworkInvalid);
        QVERIFY(parseDraft(printFramework(framework)).value() == framework);
        framework.maturity->categories.back().mature.required = 2;
        QVERIFY(!checkDraft(framework));
    }

    void newKeyIsTheLabelInPlainLetters_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("key");
        QTest::newRow("words") << QStringLiteral("Support channels") << QStringLiteral("support_channels");
        QTest::newRow("signs at the ends") << QStringLiteral(" (beta) ") << QStringLiteral("beta");
        QTest::newRow("taken") << QStringLiteral("Reports") << QStringLiteral("reports_2");
        QTest::newRow("nothing left of it") << QStringLiteral("\u0E23\u0E32\u0E22") << QStringLiteral("category");
    }
    void newKeyIsTheLabelInPlainLetters()
    {
        QFETCH(QString, label);
        QFETCH(QString, key);
        QCOMPARE(QString::fromStdString(keyFromLabel(label.toStdString(), {"reports"}, "category")), key);
    }
};

} // namespace waymark

using waymark::FeatureMappingTest;
WAYMARK_TEST(FeatureMappingTest)

#include "feature_mapping_test.moc"
