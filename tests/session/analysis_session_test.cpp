#include <memory>

#include <QSignalSpy>
#include <QTest>

#include "tests/session/small_company.h"
#include "tests/support/registry.h"
#include "ui/session/analysis_session.h"

using waymark::ActivationView;
using waymark::AnalysisSession;
using waymark::Dataset;
using waymark::Error;
using waymark::ErrorCode;
using waymark::Framework;
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
};

void AnalysisSessionTest::nothingIsComputedWithoutAStore()
{
    AnalysisSession session;
    session.setFramework(smallFramework(2), {});
    QVERIFY(!session.isBusy());
}

void AnalysisSessionTest::resultCarriesTheFrameworkItWasComputedFrom()
{
    AnalysisSession session;
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(session.result() != nullptr);
    QVERIFY(session.result()->framework == smallFramework(2));
    QCOMPARE(session.result()->landmark.snapshotId, smallCompany()->snapshotId);
}

void AnalysisSessionTest::everyRequestEndsInAResultOfTheNewestFramework()
{
    AnalysisSession session;
    session.setDataset(smallCompany());
    for (int threshold = 1; threshold <= 60; ++threshold)
        session.setFramework(smallFramework(threshold), {});
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(session.result() != nullptr);
    QCOMPARE(session.result()->framework.activation->threshold, 60.0);
}

void AnalysisSessionTest::savedVersionComesAlongAsTheGhost()
{
    AnalysisSession session;
    session.setFramework(smallFramework(2), smallFramework(4));
    session.setDataset(smallCompany());
    QTRY_VERIFY(session.result() != nullptr);
    QVERIFY(session.result()->saved.has_value());
}

void AnalysisSessionTest::frameworkWithoutActivationIsAFailureAndNoResultStays()
{
    AnalysisSession session;
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(session.result() != nullptr);
    ErrorCode code = ErrorCode::Internal;
    connect(&session, &AnalysisSession::failed, &session, [&code](const Error &error) { code = error.code; });
    session.setFramework(Framework{}, {});
    QTRY_COMPARE(code, ErrorCode::MilestoneMissing);
    QVERIFY(session.result() == nullptr);
}

void AnalysisSessionTest::landmarkInsideTheWindowGivesWayToTheWindowEnd()
{
    AnalysisSession session;
    session.setDataset(smallCompany());
    Framework framework = smallFramework(2);
    session.setFramework(framework, {});
    session.setLandmark(120);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(*session.result()->landmark.landmark, 120);
    framework.activation->windowDays = 150;
    session.setFramework(framework, {});
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(!session.landmark());
    QCOMPARE(*session.result()->landmark.landmark, 150);
}

void AnalysisSessionTest::closingTheStoreForgetsTheResult()
{
    AnalysisSession session;
    session.setFramework(smallFramework(2), {});
    session.setDataset(smallCompany());
    QTRY_VERIFY(session.result() != nullptr);
    session.setDataset(nullptr);
    QVERIFY(session.result() == nullptr);
}

WAYMARK_TEST(AnalysisSessionTest)

#include "analysis_session_test.moc"
