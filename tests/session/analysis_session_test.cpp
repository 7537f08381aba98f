#include <atomic>
#include <memory>
#include <thread>

#include <QSignalSpy>
#include <QTest>

#include "tests/session/asked.h"
#include "tests/session/small_company.h"
#include "tests/support/registry.h"
#include "ui/session/analysis_session.h"

using waymark::AnalysisSession;
using waymark::Dataset;
using waymark::Error;
using waymark::ErrorCode;
using waymark::Framework;
using waymark::Part;
using waymark::test::askActivation;
using waymark::test::shown;
using waymark::test::smallCompany;
using waymark::test::smallFramework;

class AnalysisSessionTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsComputedWithoutAStore();
    void resultCarriesTheFrameworkItWasComputedFrom();
    void everyRequestEndsInAResultOfTheNewestFramework();
    void savedVersionComesAlongAsTheGhost();
    void frameworkWithoutActivationIsAFailureAndNoResultStays();
    void landmarkInsideTheWindowGivesWayToTheWindowEnd();
    void closingTheStoreForgetsTheResult();
    void whatStillHoldsIsNotComputedAgainWhenItsPageComesBack();
    void filterOfTheFrameIsObeyed();
    void restedPartWaitsForTheHandAndIsOutdatedByAMove();
    void cancelledRestedPartCanBeResumed();
    void longPartNeverDelaysWhatFollowsTheHand();
    void rowsStartFromWhatFollowedTheHand();
    void rowsAloneWaitForNothing();
};

namespace {

/// Counts what it computes; its rested part takes until it is let go or stopped.
class SlowQuestion : public waymark::Question {
public:
    mutable std::atomic<int> computedNow = 0, computedRested = 0;
    mutable std::atomic<bool> letGo = true;

    bool has(Part part) const override { return part != Part::Soon; }

    waymark::Expected<waymark::AnswerPointer> answer(Part part, const waymark::AnalysisInputs &inputs, const waymark::AtHand &,
                                                     const waymark::ProgressCallback &progress, std::stop_token stop) const override
    {
        ++(part == Part::Now ? computedNow : computedRested);
        while (part == Part::Rested && !letGo) {
            if (stop.stop_requested())
                return waymark::failure(ErrorCode::Cancelled);
            std::this_thread::yield();
        }
        if (progress)
            progress({0.5});
        return answerOf(inputs, waymark::Expected<double>(inputs.framework.activation->threshold));
    }
};

/// Its second part tells whether it was given the first of the same threshold.
class ChainedQuestion : public waymark::Question {
public:
    bool hasFirst = true;

    bool has(Part part) const override { return part == Part::Soon || (part == Part::Now && hasFirst); }

    waymark::Expected<waymark::AnswerPointer> answer(Part part, const waymark::AnalysisInputs &inputs, const waymark::AtHand &atHand,
                                                     const waymark::ProgressCallback &, std::stop_token) const override
    {
        const double threshold = inputs.framework.activation->threshold;
        if (part == Part::Now)
            return answerOf(inputs, waymark::Expected<double>(threshold));
        const auto now = waymark::viewOf<double>(atHand.now);
        return answerOf(inputs, waymark::Expected<double>(now != nullptr && *now == threshold ? threshold : -2.0));
    }
};

double held(const waymark::AnswerPointer &answer)
{
    const auto view = waymark::viewOf<double>(answer);
    return view ? *view : -1.0;
}

} // namespace

void AnalysisSessionTest::nothingIsComputedWithoutAStore()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), {});
    QVERIFY(!session.isBusy());
}

void AnalysisSessionTest::resultCarriesTheFrameworkItWasComputedFrom()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(shown(session) != nullptr);
    QVERIFY(shown(session)->framework == smallFramework(2));
    QCOMPARE(shown(session)->landmark.snapshotId, smallCompany()->snapshotId);
}

void AnalysisSessionTest::everyRequestEndsInAResultOfTheNewestFramework()
{
    AnalysisSession session;
    askActivation(session);
    session.setDataset(smallCompany());
    for (int threshold = 1; threshold <= 60; ++threshold)
        session.setFramework(smallFramework(threshold), {});
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(shown(session) != nullptr);
    QCOMPARE(shown(session)->framework.activation->threshold, 60.0);
}

void AnalysisSessionTest::savedVersionComesAlongAsTheGhost()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), smallFramework(4));
    session.setDataset(smallCompany());
    QTRY_VERIFY(shown(session) != nullptr);
    QVERIFY(shown(session)->saved.has_value());
}

void AnalysisSessionTest::frameworkWithoutActivationIsAFailureAndNoResultStays()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(shown(session) != nullptr);
    ErrorCode code = ErrorCode::Internal;
    connect(&session, &AnalysisSession::failed, &session, [&code](Part, const Error &error) { code = error.code; });
    session.setFramework(Framework{}, {});
    QTRY_COMPARE(code, ErrorCode::MilestoneMissing);
    QVERIFY(shown(session) == nullptr);
}

void AnalysisSessionTest::landmarkInsideTheWindowGivesWayToTheWindowEnd()
{
    AnalysisSession session;
    askActivation(session);
    session.setDataset(smallCompany());
    Framework framework = smallFramework(2);
    session.setFramework(framework, {});
    session.setLandmark(120);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(*shown(session)->landmark.landmark, 120);
    framework.activation->windowDays = 150;
    session.setFramework(framework, {});
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(!session.options().landmark);
    QCOMPARE(*shown(session)->landmark.landmark, 150);
}

void AnalysisSessionTest::closingTheStoreForgetsTheResult()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(shown(session) != nullptr);
    session.setDataset(nullptr);
    QVERIFY(shown(session) == nullptr);
}

void AnalysisSessionTest::whatStillHoldsIsNotComputedAgainWhenItsPageComesBack()
{
    AnalysisSession session;
    const auto question = std::make_shared<SlowQuestion>();
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    session.ask(QStringLiteral("one"), question);
    QTRY_COMPARE(held(session.answer()), 2.0);
    session.ask(QStringLiteral("none"), nullptr);
    QVERIFY(session.answer() == nullptr);
    QSignalSpy answered(&session, &AnalysisSession::answered);
    session.ask(QStringLiteral("one"), question);
    QVERIFY(answered.count() >= 1);
    QCOMPARE(question->computedNow, 1);
    session.setFramework(smallFramework(3), {});
    QTRY_COMPARE(held(session.answer()), 3.0);
    QCOMPARE(question->computedNow, 2);
}

void AnalysisSessionTest::filterOfTheFrameIsObeyed()
{
    AnalysisSession session;
    askActivation(session);
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(!session.isBusy());
    const auto all = shown(session)->landmark.inView;
    QSignalSpy changed(&session, &AnalysisSession::optionsChanged);
    waymark::AnalysisOptions options;
    options.asOf = smallCompany()->signup[40];
    session.setOptions(options);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(shown(session)->landmark.asOf, smallCompany()->signup[40]);
    QCOMPARE(shown(session)->landmark.inView, all);
}

void AnalysisSessionTest::restedPartWaitsForTheHandAndIsOutdatedByAMove()
{
    AnalysisSession session;
    const auto question = std::make_shared<SlowQuestion>();
    session.setFramework(smallFramework(1), {});
    session.setDataset(smallCompany());
    session.ask(QStringLiteral("slow"), question);
    for (int threshold = 2; threshold <= 20; ++threshold)
        session.setFramework(smallFramework(threshold), {});
    QVERIFY(session.isResting());
    QTRY_COMPARE(held(session.answer(Part::Rested)), 20.0);
    QCOMPARE(question->computedRested, 1);
    QSignalSpy outdated(&session, &AnalysisSession::outdated);
    session.setFramework(smallFramework(21), {});
    QCOMPARE(outdated.count(), 1);
    QVERIFY(session.isOutdated(Part::Rested));
    QTRY_COMPARE(held(session.answer(Part::Rested)), 21.0);
    QVERIFY(!session.isOutdated(Part::Rested));
}

void AnalysisSessionTest::cancelledRestedPartCanBeResumed()
{
    AnalysisSession session;
    const auto question = std::make_shared<SlowQuestion>();
    question->letGo = false;
    session.setFramework(smallFramework(1), {});
    session.setDataset(smallCompany());
    session.ask(QStringLiteral("slow"), question);
    QTRY_COMPARE(question->computedRested, 1);
    session.cancelRested();
    QTRY_VERIFY(!session.isBusy(Part::Rested));
    QVERIFY(session.answer(Part::Rested) == nullptr);
    question->letGo = true;
    session.resume();
    QTRY_COMPARE(held(session.answer(Part::Rested)), 1.0);
}

void AnalysisSessionTest::longPartNeverDelaysWhatFollowsTheHand()
{
    AnalysisSession session;
    const auto question = std::make_shared<SlowQuestion>();
    question->letGo = false;
    session.setFramework(smallFramework(1), {});
    session.setDataset(smallCompany());
    session.ask(QStringLiteral("slow"), question);
    QTRY_COMPARE(question->computedRested, 1);
    session.setFramework(smallFramework(2), {});
    QTRY_COMPARE(held(session.answer()), 2.0);
    QVERIFY(session.answer(Part::Rested) == nullptr);
}

void AnalysisSessionTest::rowsStartFromWhatFollowedTheHand()
{
    AnalysisSession session;
    session.setFramework(smallFramework(1), {});
    session.setDataset(smallCompany());
    QSignalSpy answered(&session, &AnalysisSession::answered);
    session.ask(QStringLiteral("chained"), std::make_shared<ChainedQuestion>());
    for (int threshold = 2; threshold <= 20; ++threshold)
        session.setFramework(smallFramework(threshold), {});
    QTRY_COMPARE(held(session.answer(Part::Soon)), 20.0);
    QVERIFY(!session.isBusy());
    for (const QList<QVariant> &signal : answered)
        QVERIFY2(held(signal.at(1).value<waymark::AnswerPointer>()) > 0.0, "every row came after its own first part");
}

void AnalysisSessionTest::rowsAloneWaitForNothing()
{
    AnalysisSession session;
    const auto question = std::make_shared<ChainedQuestion>();
    question->hasFirst = false;
    session.setFramework(smallFramework(1), {});
    session.setDataset(smallCompany());
    session.ask(QStringLiteral("alone"), question);
    QTRY_VERIFY(session.answer(Part::Soon) != nullptr);
}

WAYMARK_TEST(AnalysisSessionTest)

#include "analysis_session_test.moc"
