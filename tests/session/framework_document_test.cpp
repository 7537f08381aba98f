#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/session/framework/framework_document.h"

using waymark::ActivationRule;
using waymark::ErrorCode;
using waymark::Framework;
using waymark::FrameworkChange;
using waymark::FrameworkDocument;
using waymark::Measure;
using Names = std::vector<std::string>;
using Field = waymark::FrameworkChange::Field;

namespace {

Framework conversations(double threshold)
{
    Framework framework;
    framework.name = "Helpdesk";
    framework.activation = ActivationRule{};
    framework.activation->features = {{"conversation_started", {}}};
    framework.activation->threshold = threshold;
    return framework;
}

} // namespace

class FrameworkDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void draggingIsOneStep();
    void draggingBackIsNoStep();
    void twoGesturesAreTwoSteps();
    void anotherFieldIsAnotherStep();
    void sameValueAgainIsNoStep();
    void undoAndRedoSwapTheWholeValue();
    void stepCarriesWhatChangedFromAndTo();
    void changedMeansDifferentFromTheSavedVersion();
    void savingMakesTheValueTheSavedVersion();
    void revertCanBeUndone();
    void draftIsOpenedAsAChange();
    void removingAndAddingAFeatureIsNamed();
    void addingToEveryFeatureNarrowsItDown();
    void fileWrittenAndReadAgainIsTheSame();
    void missingFileSaysSo();
    void brokenFileLeavesTheValueAndNamesTheFile();
    void frameworkWithoutActivationIgnoresItsEdits();
};

void FrameworkDocumentTest::draggingIsOneStep()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    QSignalSpy changed(&document, &FrameworkDocument::frameworkChanged);
    for (int threshold = 16; threshold <= 20; ++threshold)
        document.setActivationThreshold(threshold);
    QCOMPARE(changed.size(), 5);
    QCOMPARE(document.stepCount(), 1);
    QCOMPARE(document.framework().activation->threshold, 20.0);
    document.undo();
    QCOMPARE(document.framework().activation->threshold, 15.0);
}

void FrameworkDocumentTest::draggingBackIsNoStep()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    for (const int threshold : {16, 17, 16, 15})
        document.setActivationThreshold(threshold);
    QCOMPARE(document.stepCount(), 0);
    QVERIFY(!document.canUndo());
    QVERIFY(!document.isChanged());
    QCOMPARE(document.framework().activation->threshold, 15.0);
}

void FrameworkDocumentTest::twoGesturesAreTwoSteps()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    document.setActivationThreshold(18);
    document.endGesture();
    document.setActivationThreshold(20);
    QCOMPARE(document.stepCount(), 2);
}

void FrameworkDocumentTest::anotherFieldIsAnotherStep()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    document.setActivationThreshold(18);
    document.setActivationWindow(60);
    document.setActivationThreshold(20);
    QCOMPARE(document.stepCount(), 3);
}

void FrameworkDocumentTest::sameValueAgainIsNoStep()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    QSignalSpy changed(&document, &FrameworkDocument::frameworkChanged);
    document.setActivationThreshold(15);
    document.setActivationWindow(90);
    document.setActivationMeasure(Measure::Count);
    document.setHorizon(365);
    QCOMPARE(document.stepCount(), 0);
    QCOMPARE(changed.size(), 0);
}

void FrameworkDocumentTest::undoAndRedoSwapTheWholeValue()
{
    FrameworkDocument document;
    const Framework start = conversations(15);
    document.reset({3, start});
    document.setActivationThreshold(20);
    document.setHorizon(180);
    const Framework end = document.framework();
    document.undo();
    document.undo();
    QVERIFY(document.framework() == start);
    document.redo();
    document.redo();
    QVERIFY(document.framework() == end);
    QVERIFY(!document.canRedo());
}

void FrameworkDocumentTest::stepCarriesWhatChangedFromAndTo()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    QVERIFY(!document.undoChange());
    document.setActivationThreshold(17);
    document.setActivationThreshold(20);
    QVERIFY((document.undoChange() == FrameworkChange{Field::ActivationThreshold, 15.0, 20.0}));
    document.undo();
    QVERIFY(!document.undoChange());
    QVERIFY((document.redoChange() == FrameworkChange{Field::ActivationThreshold, 15.0, 20.0}));
}

void FrameworkDocumentTest::changedMeansDifferentFromTheSavedVersion()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    QVERIFY(!document.isChanged());
    document.setActivationThreshold(20);
    QVERIFY(document.isChanged());
    document.endGesture();
    document.setActivationThreshold(15);
    QVERIFY(!document.isChanged());
}

void FrameworkDocumentTest::savingMakesTheValueTheSavedVersion()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    document.setActivationThreshold(20);
    document.setSaved({4, document.framework()});
    QVERIFY(!document.isChanged());
    QCOMPARE(document.saved().number, 4);
    document.setActivationThreshold(22);
    QCOMPARE(document.stepCount(), 2);
    document.undo();
    QVERIFY(!document.isChanged());
    document.undo();
    QVERIFY(document.isChanged());
}

void FrameworkDocumentTest::revertCanBeUndone()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    document.setActivationThreshold(20);
    document.revert();
    QCOMPARE(document.framework().activation->threshold, 15.0);
    QCOMPARE(document.undoChange()->field, Field::Reverted);
    document.undo();
    QCOMPARE(document.framework().activation->threshold, 20.0);
}

void FrameworkDocumentTest::draftIsOpenedAsAChange()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)}, conversations(22));
    QVERIFY(document.isChanged());
    QVERIFY(!document.canUndo());
    QCOMPARE(document.framework().activation->threshold, 22.0);
    document.revert();
    QCOMPARE(document.framework().activation->threshold, 15.0);
}

void FrameworkDocumentTest::removingAndAddingAFeatureIsNamed()
{
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    document.addActivationFeature("chat_started");
    QVERIFY((document.undoChange() == FrameworkChange{Field::FeaturesAdded, {}, Names{"chat_started"}}));
    document.addActivationFeature("chat_started");
    QCOMPARE(document.stepCount(), 1);
    document.removeActivationFeature("conversation_started");
    QVERIFY((document.undoChange() == FrameworkChange{Field::FeaturesRemoved, Names{"conversation_started"}, {}}));
    QCOMPARE(document.framework().activation->features.size(), 1u);
}

void FrameworkDocumentTest::addingToEveryFeatureNarrowsItDown()
{
    Framework everything = conversations(15);
    everything.activation->features = {{"*", {}}};
    FrameworkDocument document;
    document.reset({3, everything});
    document.addActivationFeature("chat_started");
    QCOMPARE(document.framework().activation->features.size(), 1u);
    QCOMPARE(document.framework().activation->features.front().feature, std::string("chat_started"));
}

void FrameworkDocumentTest::fileWrittenAndReadAgainIsTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.framework.json"));
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    QVERIFY(document.saveFile(path).has_value());
    document.setActivationThreshold(40);
    QVERIFY(document.openFile(path).has_value());
    QVERIFY(document.framework() == conversations(15));
    QCOMPARE(document.undoChange()->field, Field::Opened);
    document.undo();
    QCOMPARE(document.framework().activation->threshold, 40.0);
}

void FrameworkDocumentTest::missingFileSaysSo()
{
    FrameworkDocument document;
    const auto opened = document.openFile(QStringLiteral("/nowhere/a.framework.json"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::FileNotFound);
    QCOMPARE(opened.error().file, std::string("/nowhere/a.framework.json"));
}

void FrameworkDocumentTest::brokenFileLeavesTheValueAndNamesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.framework.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"schema\": ");
    file.close();
    FrameworkDocument document;
    document.reset({3, conversations(15)});
    const auto opened = document.openFile(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::JsonInvalid);
    QCOMPARE(opened.error().file, path.toStdString());
    QVERIFY(document.framework() == conversations(15));
    QCOMPARE(document.stepCount(), 0);
}

void FrameworkDocumentTest::frameworkWithoutActivationIgnoresItsEdits()
{
    Framework empty;
    empty.name = "Empty";
    FrameworkDocument document;
    document.reset({0, empty});
    document.setActivationThreshold(5);
    document.setActivationWindow(30);
    document.setActivationMeasure(Measure::ActiveDays);
    document.addActivationFeature("chat_started");
    document.removeActivationFeature("chat_started");
    QCOMPARE(document.stepCount(), 0);
}

WAYMARK_TEST(FrameworkDocumentTest)

#include "framework_document_test.moc"
