#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/registry.h"
#include "ui/session/reject_file.h"
#include "ui/session/sample_store.h"
#include "ui/session/store_session.h"

using waymark::Error;
using waymark::ErrorCode;
using waymark::ImportReport;
using waymark::ImportRequest;
using waymark::InputTable;
using waymark::SampleOptions;
using waymark::StoreSession;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ImportRequest filesIn(const QTemporaryDir &folder)
{
    writeFile(folder.filePath(QStringLiteral("accounts.csv")), "account_id,signup_date\na,2026-01-01\nb,2026-01-05\nc,no date\n");
    writeFile(folder.filePath(QStringLiteral("usage.csv")), "account_id,date,feature,count\na,2026-01-02,chat,3\nb,2026-01-06,chat,1\n");
    ImportRequest request;
    request.files = {{folder.filePath(QStringLiteral("accounts.csv")).toStdString(), InputTable::Accounts},
                     {folder.filePath(QStringLiteral("usage.csv")).toStdString(), InputTable::Usage}};
    return request;
}

struct Failures {
    explicit Failures(StoreSession &session)
    {
        QObject::connect(&session, &StoreSession::failed, &session,
                         [this](StoreSession::Activity, const Error &error) { codes.push_back(error.code); });
    }
    std::vector<ErrorCode> codes;
};

} // namespace

class StoreSessionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void newStoreFromFilesHoldsTheirRows();
    void failedImportIntoANewStoreLeavesNoFile();
    void missingStoreFailsAndTheOpenOneStays();
    void anotherActivityIsRefusedWhileOneRuns();
    void savedVersionIsThereWhenTheStoreIsOpenedAgain();
    void draftSurvives();
    void remarksAreThereAtOnceAndAgain();
    void rejectedRowsAreWrittenAsCsv();
    void cancelledSampleLeavesNothingAndIsNoFailure();
    void sampleStoreHoldsItsFrameworkAsVersionOne();
};

void StoreSessionTest::newStoreFromFilesHoldsTheirRows()
{
    const QTemporaryDir folder;
    StoreSession session;
    ImportReport report;
    connect(&session, &StoreSession::imported, &session, [&report](const ImportReport &made) { report = made; });
    session.createFrom(folder.filePath(QStringLiteral("new.waymark")), filesIn(folder));
    QVERIFY(session.isBusy());
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(session.contents() != nullptr);
    QCOMPARE(session.contents()->dataset->accountCount(), 2u);
    QCOMPARE(session.contents()->imports.size(), 2u);
    QCOMPARE(session.contents()->rejected.size(), 1u);
    QCOMPARE(report.files.size(), 2u);
}

void StoreSessionTest::failedImportIntoANewStoreLeavesNoFile()
{
    const QTemporaryDir folder;
    StoreSession session;
    const Failures failures(session);
    ImportRequest request = filesIn(folder);
    writeFile(folder.filePath(QStringLiteral("usage.csv")), "");
    session.createFrom(folder.filePath(QStringLiteral("new.waymark")), request);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(failures.codes.size(), 1u);
    QVERIFY(session.contents() == nullptr);
    QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.waymark*")}, QDir::Files).isEmpty());
}

void StoreSessionTest::missingStoreFailsAndTheOpenOneStays()
{
    const QTemporaryDir folder;
    StoreSession session;
    const Failures failures(session);
    session.createFrom(folder.filePath(QStringLiteral("new.waymark")), filesIn(folder));
    QTRY_VERIFY(!session.isBusy());
    const auto before = session.contents();
    session.open(folder.filePath(QStringLiteral("missing.waymark")));
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(failures.codes, (std::vector<ErrorCode>{ErrorCode::FileNotFound}));
    QCOMPARE(session.contents(), before);
}

void StoreSessionTest::anotherActivityIsRefusedWhileOneRuns()
{
    const QTemporaryDir folder;
    StoreSession session;
    const Failures failures(session);
    QSignalSpy contents(&session, &StoreSession::contentsChanged);
    session.createFrom(folder.filePath(QStringLiteral("new.waymark")), filesIn(folder));
    session.open(folder.filePath(QStringLiteral("missing.waymark")));
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(contents.size(), 1);
    QVERIFY(failures.codes.empty());
}

void StoreSessionTest::savedVersionIsThereWhenTheStoreIsOpenedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.waymark"));
    waymark::Framework framework;
    framework.name = "Mine";
    {
        StoreSession session;
        session.createFrom(path, filesIn(folder));
        QTRY_VERIFY(!session.isBusy());
        QSignalSpy saved(&session, &StoreSession::versionSaved);
        session.saveVersion(framework, QStringLiteral("first"), waymark::calendarDay({2026, 1, 6}));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(session.contents()->versions.size(), 1u);
    }
    StoreSession session;
    session.open(path);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(session.contents()->versions.size(), 1u);
    QCOMPARE(session.contents()->versions.front().note, std::string("first"));
    QVERIFY(session.contents()->versions.front().framework == framework);
}

void StoreSessionTest::draftSurvives()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.waymark"));
    waymark::Framework framework;
    framework.name = "Draft";
    {
        StoreSession session;
        session.createFrom(path, filesIn(folder));
        QTRY_VERIFY(!session.isBusy());
        session.saveDraft(framework);
    }
    StoreSession session;
    session.open(path);
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(session.contents()->draft == framework);
    session.saveDraft({});
    session.flush();
    session.open(path);
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(!session.contents()->draft);
}

void StoreSessionTest::remarksAreThereAtOnceAndAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.waymark"));
    waymark::Remarks remarks;
    waymark::setChartText(remarks, "journey.depth", {"Who stays", {}});
    waymark::addAnnotation(remarks, {waymark::calendarDay({2026, 3, 14}), "price change"});
    {
        StoreSession session;
        session.createFrom(path, filesIn(folder));
        QTRY_VERIFY(!session.isBusy());
        session.saveRemarks(remarks);
        QVERIFY(session.contents()->remarks == remarks);
        // Another import keeps them.
        session.undoImport();
        QTRY_VERIFY(!session.isBusy());
        QVERIFY(session.contents()->remarks == remarks);
    }
    StoreSession session;
    session.open(path);
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(session.contents()->remarks == remarks);
}

void StoreSessionTest::rejectedRowsAreWrittenAsCsv()
{
    const QTemporaryDir folder;
    StoreSession session;
    session.createFrom(folder.filePath(QStringLiteral("new.waymark")), filesIn(folder));
    QTRY_VERIFY(!session.isBusy());
    QSignalSpy exported(&session, &StoreSession::rejectsExported);
    session.exportRejects(folder.filePath(QStringLiteral("rejects.csv")));
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(1).toLongLong(), 1);
    QFile file(folder.filePath(QStringLiteral("rejects.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.first().trimmed(), QByteArray("file,line,column,reason,row"));
    QVERIFY(lines.at(1).startsWith("accounts.csv,4,"));
    QVERIFY(lines.at(1).trimmed().endsWith("\"c,no date\""));
}

void StoreSessionTest::cancelledSampleLeavesNothingAndIsNoFailure()
{
    QFile::remove(StoreSession::sampleStorePath());
    StoreSession session;
    const Failures failures(session);
    session.openSample();
    QCOMPARE(session.activity(), StoreSession::Activity::MakingSample);
    session.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 60'000);
    QVERIFY(failures.codes.empty());
    QVERIFY(session.contents() == nullptr);
    QVERIFY(!QFile::exists(StoreSession::sampleStorePath()));
}

void StoreSessionTest::sampleStoreHoldsItsFrameworkAsVersionOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Harbour Desk.waymark"));
    ImportRequest request;
    request.today = waymark::calendarDay({2026, 11, 21});
    request.now = "2026-11-21T12:00:00Z";
    SampleOptions options;
    options.accounts = 200;
    double last = 0.0;
    const auto made = waymark::makeSampleStore(
        path, request, {},
        [&last](const waymark::Progress &progress) {
            QVERIFY(progress.fraction >= last && progress.fraction <= 1.0);
            last = progress.fraction;
        },
        options);
    QVERIFY2(made.has_value(), made ? "" : waymark::englishText(made.error()).c_str());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("Harbour Desk.waymark")});
    StoreSession session;
    session.open(path);
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(session.contents()->dataset->accountCount(), 200u);
    QCOMPARE(session.contents()->versions.size(), 1u);
    QVERIFY(session.contents()->versions.front().framework == waymark::sampleFramework());
}

WAYMARK_TEST(StoreSessionTest)

#include "store_session_test.moc"
