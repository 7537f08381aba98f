#include <QTest>

#include "core/model/framework_json.h"
#include "tests/support/registry.h"
#include "ui/session/framework/framework_differences.h"
#include "ui/session/framework/framework_document.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

using ChangeField = FrameworkChange::Field;
using Gesture = FrameworkDocument::Gesture;
using Set = edits::FeatureSet;

namespace {

Framework whole()
{
    auto framework = parseFramework(R"({ "schema": "waymark.framework/1", "name": "Helpdesk",
      "setup": { "window_days": 30, "required_steps": 2, "steps": [
          {"key": "install", "label": "Install", "features": ["installed"]}, {"key": "invite", "label": "Invite", "features": ["invited"]} ] },
      "activation": { "features": ["*"], "window_days": 90, "threshold": 20 },
      "utilization": { "features": ["closed"], "per_seat_threshold": 15 },
      "maturity": { "required_categories": 2, "categories": [
          {"key": "channels", "label": "Channels",
           "basic": {"required": 1, "features": ["email"]},
           "mature": {"required": 2, "features": [{"feature": "phone", "min_count": 5, "hypothesis": "interviews"}, "chat"]}},
          {"key": "reports", "label": "Reports",
           "basic": {"required": 1, "features": ["viewed"]}, "mature": {"required": 1, "features": ["scheduled"]}} ] },
      "areas": [ {"key": "inbox", "label": "Inbox", "features": ["closed"], "per_seat_threshold": 5} ] })");
    return framework.value();
}

/// The features of a level, and how many of them it requires: "2:phone,chat"
QString level(const FrameworkDocument &document, const CategoryWell &well)
{
    const LevelRule *rule = document.framework().maturity ? findLevel(*document.framework().maturity, well) : nullptr;
    if (rule == nullptr)
        return {};
    QStringList features;
    for (const CountedFeature &counted : rule->features)
        features << QString::fromStdString(counted.feature);
    return QStringLiteral("%1:%2").arg(rule->required).arg(features.join(QLatin1Char(',')));
}

const CategoryWell kBasicChannels{"channels", FeatureLevel::Basic};
const CategoryWell kMatureChannels{"channels", FeatureLevel::Mature};
const CategoryWell kBasicReports{"reports", FeatureLevel::Basic};
const CategoryWell kMatureReports{"reports", FeatureLevel::Mature};

} // namespace

class FrameworkEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<FrameworkDocument>();
        m_document->reset({1, whole()});
    }

    void everyEditIsOneStepThatIsNamedAndUndone_data();
    void everyEditIsOneStepThatIsNamedAndUndone();
    void editOfAPartThatIsMissingChangesNothing_data() { everyEditIsOneStepThatIsNamedAndUndone_data(); }
    void editOfAPartThatIsMissingChangesNothing();
    void everyEditIsADifferenceThatIsRevertedAlone_data();
    void everyEditIsADifferenceThatIsRevertedAlone();
    void differencesAreRevertedOneByOne();
    void missingRuleIsAddedAsOneStep();
    void missingRuleIsAddedAsOneStep_data();

    void heldSliderIsOneStepAndAnotherStepsSliderAnother()
    {
        for (const double count : {2.0, 3.0})
            m_document->apply(edits::setStepMinCount("install", count), Gesture::Continued);
        QCOMPARE(m_document->stepCount(), 1);
        m_document->apply(edits::setStepMinCount("invite", 2.0), Gesture::Continued);
        QCOMPARE(m_document->stepCount(), 2);
    }

    void valueThatTheFileWouldRefuseIsNotTaken()
    {
        QVERIFY(!m_document->apply(edits::setUtilizationThreshold(0.0)));
        QVERIFY(!m_document->apply(edits::setSetupWindow(0)));
        QVERIFY(!m_document->apply(edits::setMinCount(kMatureChannels, "phone", -1.0)));
        QVERIFY(!m_document->apply(edits::setExpansionGrowth(0.0)));
        QCOMPARE(m_document->stepCount(), 0);
    }

    void featuresMoveTogetherAndKeepWhatIsKnownOfThem()
    {
        QVERIFY(m_document->apply(edits::placeFeatures({"phone", "email", "sms"}, kMatureReports)));
        QCOMPARE(level(*m_document, kMatureReports), QStringLiteral("1:scheduled,phone,email,sms"));
        QCOMPARE(level(*m_document, kMatureChannels), QStringLiteral("1:chat"));
        QCOMPARE(level(*m_document, kBasicChannels), QStringLiteral("1:"));
        QCOMPARE(findLevel(*m_document->framework().maturity, kMatureReports)->features[1], (CountedFeature{"phone", 5.0, "interviews"}));
        QCOMPARE(m_document->stepCount(), 1);
        m_document->undo();
        QVERIFY(m_document->framework() == whole());
    }

    void movingWithinACategoryRequiresNoLessThanItCan()
    {
        m_document->apply(edits::placeFeatures({"email"}, kMatureChannels));
        QCOMPARE(level(*m_document, kMatureChannels), QStringLiteral("2:phone,chat,email"));
        QCOMPARE(level(*m_document, kBasicChannels), QStringLiteral("1:"));
    }

    void copiedFeatureStaysInOtherCategoriesButNeverAtBothLevelsOfOne()
    {
        m_document->apply(edits::placeFeatures({"phone"}, kBasicReports, true));
        QCOMPARE(level(*m_document, kMatureChannels), QStringLiteral("2:phone,chat"));
        QCOMPARE(level(*m_document, kBasicReports), QStringLiteral("1:viewed,phone"));
        m_document->apply(edits::placeFeatures({"phone"}, kMatureReports, true));
        QCOMPARE(level(*m_document, kBasicReports), QStringLiteral("1:viewed"));
        QCOMPARE(level(*m_document, kMatureReports), QStringLiteral("1:scheduled,phone"));
    }

    void droppedWhereItIsAlreadyIsNoStep()
    {
        QVERIFY(!m_document->apply(edits::placeFeatures({"phone"}, kMatureChannels)));
        QVERIFY(!m_document->apply(edits::unassignFeatures({"nowhere"})));
        QCOMPARE(m_document->stepCount(), 0);
    }

    void unassigningFromOneCategoryLeavesTheOthers()
    {
        m_document->apply(edits::placeFeatures({"phone"}, kBasicReports, true));
        m_document->apply(edits::unassignFeatures({"phone"}, "reports"));
        QCOMPARE(level(*m_document, kMatureChannels), QStringLiteral("2:phone,chat"));
        QCOMPARE(level(*m_document, kBasicReports), QStringLiteral("1:viewed"));
    }

    void newCategoryWaitsForFeaturesAndTheFileForThem()
    {
        QVERIFY(m_document->apply(edits::addCategory("Reports")));
        QCOMPARE(m_document->framework().maturity->categories.back().key, std::string("reports_2"));
        const auto saved = m_document->saveFile(QStringLiteral("/nowhere/x.framework.json"));
        QCOMPARE(saved.error().code, ErrorCode::FrameworkInvalid);
    }

    void requiredFollowsWhatIsLeft()
    {
        m_document->apply(edits::removeCategory("channels"));
        QCOMPARE(m_document->framework().maturity->requiredCategories, 1);
        m_document->apply(edits::removeStep("install"));
        QCOMPARE(m_document->framework().setup->requiredSteps, 1);
    }

    void lastStepAndLastCategoryTakeTheirMilestoneWithThem()
    {
        m_document->apply(edits::removeStep("install"));
        m_document->apply(edits::removeStep("invite"));
        QVERIFY(!m_document->framework().setup);
        m_document->apply(edits::removeCategory("channels"));
        m_document->apply(edits::removeCategory("reports"));
        QVERIFY(!m_document->framework().maturity);
        m_document->apply(edits::addStep("Log in", {"login"}));
        m_document->apply(edits::addCategory("Automation"));
        QCOMPARE(m_document->framework().setup->steps.size(), 1u);
        QCOMPARE(m_document->framework().maturity->requiredCategories, 1);
    }

    void stepsAreMovedToTheirPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("order");
        QTest::newRow("to the end") << "install" << 2 << "invite,third,install";
        QTest::newRow("to the front") << "third" << 0 << "third,install,invite";
        QTest::newRow("beyond the end") << "install" << 9 << "invite,third,install";
        QTest::newRow("one up") << "third" << 1 << "install,third,invite";
    }
    void stepsAreMovedToTheirPlace()
    {
        QFETCH(QString, key);
        QFETCH(int, place);
        QFETCH(QString, order);
        m_document->apply(edits::addStep("Third", {"third"}));
        QVERIFY(m_document->apply(edits::moveStep(key.toStdString(), place)));
        QStringList keys;
        for (const SetupStep &step : m_document->framework().setup->steps)
            keys << QString::fromStdString(step.key);
        QCOMPARE(keys.join(QLatin1Char(',')), order);
    }

    void lastFeatureOfASetStays()
    {
        QVERIFY(!m_document->apply(edits::removeFeatures({Set::Of::Utilization, {}}, {"closed"})));
        QVERIFY(m_document->apply(edits::addFeatures({Set::Of::Utilization, {}}, {"closed", "chat", "chat"})));
        QCOMPARE(m_document->framework().utilization->features.size(), 2u);
    }

    void addingToEveryFeatureNarrowsItDown()
    {
        QVERIFY(m_document->apply(edits::addFeatures({Set::Of::Activation, {}}, {"chat"})));
        QCOMPARE(*edits::featuresOf(m_document->framework(), {Set::Of::Activation, {}}), (std::vector<FeatureRef>{{"chat", {}}}));
    }

private:
    std::unique_ptr<FrameworkDocument> m_document;
};

void FrameworkEditsTest::everyEditIsOneStepThatIsNamedAndUndone_data()
{
    QTest::addColumn<FrameworkEdit>("edit");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, FrameworkEdit edit, ChangeField field) {
        QTest::newRow(name) << std::move(edit) << static_cast<int>(field);
    };
    row("activation's threshold", edits::setActivationThreshold(7), ChangeField::ActivationThreshold);
    row("activation's window", edits::setActivationWindow(60), ChangeField::ActivationWindow);
    row("activation's measure", edits::setActivationMeasure(Measure::ActiveDays), ChangeField::ActivationMeasure);
    row("activation's features", edits::addFeatures({Set::Of::Activation, {}}, {"a", "b"}), ChangeField::FeaturesAdded);
    row("no activation", edits::removeRule(Milestone::Activation), ChangeField::RuleRemoved);
    row("utilization's threshold", edits::setUtilizationThreshold(7), ChangeField::UtilizationThreshold);
    row("utilization's period", edits::setUtilizationPeriod(Period::AccountMonth), ChangeField::UtilizationPeriod);
    row("utilization in all", edits::setUtilizationPerSeat(false), ChangeField::UtilizationPerSeat);
    row("utilization twice in a row", edits::setUtilizationPeriods(2), ChangeField::UtilizationPeriods);
    row("utilization's hypothesis", edits::setHypothesis(Set{Set::Of::Utilization, {}}, "closed", "x"), ChangeField::FeatureHypothesis);
    row("setup's window", edits::setSetupWindow(60), ChangeField::SetupWindow);
    row("required steps", edits::setRequiredSteps(1), ChangeField::SetupRequired);
    row("new step", edits::addStep("Log in", {"login"}), ChangeField::StepAdded);
    row("step removed", edits::removeStep("install"), ChangeField::StepRemoved);
    row("step moved", edits::moveStep("install", 1), ChangeField::StepMoved);
    row("step renamed", edits::renameStep("install", "x"), ChangeField::StepRenamed);
    row("step's count", edits::setStepMinCount("install", 3), ChangeField::StepMinCount);
    row("step's hypothesis", edits::setStepHypothesis("install", "x"), ChangeField::StepHypothesis);
    row("step's features", edits::addFeatures({Set::Of::SetupStep, "install"}, {"chat"}), ChangeField::FeaturesAdded);
    row("required categories", edits::setRequiredCategories(1), ChangeField::MaturityRequired);
    row("trailing window", edits::setMaturityWindow(90), ChangeField::MaturityWindow);
    row("category removed", edits::removeCategory("channels"), ChangeField::CategoryRemoved);
    row("category moved", edits::moveCategory("channels", 1), ChangeField::CategoryMoved);
    row("category renamed", edits::renameCategory("channels", "x"), ChangeField::CategoryRenamed);
    row("required of a level", edits::setLevelRequired(kMatureChannels, 1), ChangeField::MatureRequired);
    row("feature placed", edits::placeFeatures({"sms"}, kBasicChannels), ChangeField::PlacedBasic);
    row("feature unassigned", edits::unassignFeatures({"phone"}), ChangeField::Unassigned);
    row("feature's count", edits::setMinCount(kMatureChannels, "phone", 2), ChangeField::FeatureMinCount);
    row("feature's hypothesis", edits::setHypothesis(kMatureChannels, "phone", "x"), ChangeField::FeatureHypothesis);
    row("area removed", edits::removeArea("inbox"), ChangeField::AreaRemoved);
    row("area renamed", edits::renameArea("inbox", "x"), ChangeField::AreaRenamed);
    row("area's threshold", edits::setAreaThreshold("inbox", 2), ChangeField::AreaThreshold);
    row("area in all", edits::setAreaPerSeat("inbox", false), ChangeField::AreaPerSeat);
    row("area's months", edits::setAreaMonths("inbox", 2), ChangeField::AreaMonths);
    row("area's features", edits::addFeatures({Set::Of::Area, "inbox"}, {"chat"}), ChangeField::FeaturesAdded);
}

void FrameworkEditsTest::everyEditIsOneStepThatIsNamedAndUndone()
{
    QFETCH(FrameworkEdit, edit);
    QFETCH(int, field);
    QVERIFY(m_document->apply(edit));
    QCOMPARE(m_document->stepCount(), 1);
    QCOMPARE(static_cast<int>(m_document->undoChange()->field), field);
    QVERIFY(checkDraft(m_document->framework()));
    const Framework after = m_document->framework();
    m_document->undo();
    QVERIFY(m_document->framework() == whole());
    m_document->redo();
    QVERIFY(m_document->framework() == after);
}

void FrameworkEditsTest::editOfAPartThatIsMissingChangesNothing()
{
    QFETCH(FrameworkEdit, edit);
    QFETCH(int, field);
    Framework empty;
    empty.name = "Empty";
    m_document->reset({1, empty});
    // The first step makes the milestone it belongs to.
    QCOMPARE(m_document->apply(edit), field == static_cast<int>(ChangeField::StepAdded));
}

void FrameworkEditsTest::everyEditIsADifferenceThatIsRevertedAlone_data() { everyEditIsOneStepThatIsNamedAndUndone_data(); }

void FrameworkEditsTest::everyEditIsADifferenceThatIsRevertedAlone()
{
    QFETCH(FrameworkEdit, edit);
    QVERIFY(frameworkDifferences(whole(), m_document->framework()).empty());
    QVERIFY(m_document->apply(edit));
    const auto found = frameworkDifferences(whole(), m_document->framework());
    QVERIFY(!found.empty());
    for (const FrameworkDifference &difference : found) {
        QVERIFY(difference.change.before != difference.change.after);
        // Reverting one may have reverted another: a feature that left one list for another one.
        m_document->apply(difference.revert);
        QVERIFY(checkDraft(m_document->framework()));
    }
    QVERIFY(m_document->framework() == whole());
}

void FrameworkEditsTest::differencesAreRevertedOneByOne()
{
    m_document->apply(edits::setActivationThreshold(7));
    m_document->apply(edits::addStep("Log in", {"login"}));
    m_document->apply(edits::removeStep("install"));
    m_document->apply(edits::renameArea("inbox", "Other"));
    m_document->apply(edits::removeRule(Milestone::Utilization));
    // A step that goes may require fewer of those that are left: a difference of its own, which waits for the step.
    constexpr int kMostReverts = 8;
    for (int i = 0; i < kMostReverts && m_document->isChanged(); ++i) {
        const auto found = frameworkDifferences(whole(), m_document->framework());
        const auto next = std::find_if(found.rbegin(), found.rend(), [&](const auto &one) { return m_document->canApply(one.revert); });
        QVERIFY(next != found.rend());
        QVERIFY(m_document->apply(next->revert));
    }
    QVERIFY(m_document->framework() == whole());
}

void FrameworkEditsTest::missingRuleIsAddedAsOneStep()
{
    QFETCH(Milestone, milestone);
    Framework empty;
    empty.name = "Empty";
    m_document->reset({1, empty});
    QVERIFY(m_document->apply(edits::addRule(milestone, "First")));
    QVERIFY(m_document->framework().has(milestone));
    QVERIFY(checkDraft(m_document->framework()));
    QCOMPARE(static_cast<int>(m_document->undoChange()->field), static_cast<int>(ChangeField::RuleAdded));
    QVERIFY(!m_document->apply(edits::addRule(milestone, "Second")));
    m_document->undo();
    QVERIFY(!m_document->framework().has(milestone));
}

void FrameworkEditsTest::missingRuleIsAddedAsOneStep_data()
{
    QTest::addColumn<Milestone>("milestone");
    QTest::newRow("setup") << Milestone::Setup;
    QTest::newRow("activation") << Milestone::Activation;
    QTest::newRow("utilization") << Milestone::Utilization;
    QTest::newRow("maturity") << Milestone::Maturity;
}

} // namespace waymark

using waymark::FrameworkEditsTest;
WAYMARK_TEST(FrameworkEditsTest)

#include "framework_edits_test.moc"
