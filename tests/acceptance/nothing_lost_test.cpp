#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/random.h"
#include "core/store/store.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

constexpr int kKills = 100;

QByteArray usageFile(int firstDay, int days)
{
    QByteArray text("account_id,date,feature,count\n");
    for (int day = firstDay; day < firstDay + days; ++day) {
        const QByteArray date = QByteArray::fromStdString(isoDate(calendarDay({2026, 1, 1}) + day));
        for (int account = 0; account < 400; ++account)
            text += "a" + QByteArray::number(account) + ',' + date + ",f" + QByteArray::number((account + day) % 9) + ",1\n";
    }
    return text;
}

void writeUsage(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// What a store holds, in a few numbers.
QString summaryOf(const QString &path)
{
    const auto store = Store::open(path.toStdString());
    if (!store)
        return QString::fromStdString(englishText(store.error()));
    const auto dataset = store->load();
    if (!dataset)
        return QString::fromStdString(englishText(dataset.error()));
    return QStringLiteral("%1 imports, %2 rows, %3 features, snapshot %4")
        .arg(store->imports()->size())
        .arg((*dataset)->health.usageRows)
        .arg((*dataset)->features.size())
        .arg((*dataset)->snapshotId);
}

} // namespace

/// Whatever happens to an import, the store is as it was before, or as it is after.
class NothingLostTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void killedAtAnyMomentTheStoreIsAsItWasOrComplete();
    void aFullDiskLeavesTheStoreAsItWas();
    void theLatestImportIsTakenBackWhole();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void restoreStore() const
    {
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(path("store.waymark") + QLatin1String(suffix));
        QVERIFY(QFile::copy(path("before.waymark"), path("store.waymark")));
    }
    QStringList importArguments() const
    {
        return {QStringLiteral("import"), path("store.waymark"), QStringLiteral("--usage"), path("february.csv")};
    }
    int import(const QStringList &arguments) const { return QProcess::execute(QStringLiteral(WAYMARK_CLI), arguments); }

    QTemporaryDir m_folder;
    QString m_before, m_after;
    qint64 m_milliseconds = 0; ///< that a whole import takes here
};

void NothingLostTest::initTestCase()
{
    writeUsage(path("january.csv"), usageFile(0, 31));
    writeUsage(path("february.csv"), usageFile(31, 90));
    QCOMPARE(import({QStringLiteral("import"), path("before.waymark"), QStringLiteral("--usage"), path("january.csv"),
                     QStringLiteral("--out"), path("report.json")}),
             0);
    restoreStore();
    m_before = summaryOf(path("store.waymark"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(import(importArguments() + QStringList{QStringLiteral("--out"), path("report.json")}), 0);
    m_milliseconds = clock.elapsed();
    m_after = summaryOf(path("store.waymark"));
    QVERIFY(m_before.startsWith(QStringLiteral("1 imports, 12400 rows")));
    QVERIFY(m_after.startsWith(QStringLiteral("2 imports, 48400 rows")));
}

void NothingLostTest::killedAtAnyMomentTheStoreIsAsItWasOrComplete()
{
    RandomStream random(20261121);
    int before = 0;
    for (int i = 0; i < kKills; ++i) {
        restoreStore();
        QProcess process;
        process.start(QStringLiteral(WAYMARK_CLI), importArguments());
        QVERIFY(process.waitForStarted());
        const auto moment = static_cast<int>(random.below(static_cast<std::uint64_t>(m_milliseconds) + 1));
        process.waitForFinished(moment + 1);
        process.kill();
        process.waitForFinished();
        const QString content = summaryOf(path("store.waymark"));
        QVERIFY2(content == m_before || content == m_after, qPrintable(QStringLiteral("killed after %1 ms: %2").arg(moment).arg(content)));
        before += content == m_before ? 1 : 0;
    }
    QVERIFY(before > 0);
}

void NothingLostTest::aFullDiskLeavesTheStoreAsItWas()
{
    // A limit on the size of files stands for the disk: a write beyond it fails in the same way. The first leave no room at all.
    restoreStore();
    const qint64 size = QFileInfo(path("store.waymark")).size() / 1024;
    int refused = 0;
    for (const qint64 extra : {1, 16, 64, 128, 256}) {
        restoreStore();
        QProcess shell;
        const QString command = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(size + extra);
        shell.start(QStringLiteral("bash"), QStringList{QStringLiteral("-c"), command, QStringLiteral(WAYMARK_CLI)} + importArguments());
        QVERIFY(shell.waitForFinished(120'000));
        const QByteArray message = shell.readAllStandardError();
        const QString content = summaryOf(path("store.waymark"));
        if (shell.exitCode() == 0) {
            QCOMPARE(content, m_after);
            continue;
        }
        ++refused;
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY2(message.contains("writing the store failed") || message.contains("The disk is full"), message.constData());
        QCOMPARE(content, m_before);
    }
    QVERIFY(refused >= 3);
}

void NothingLostTest::theLatestImportIsTakenBackWhole()
{
    restoreStore();
    QCOMPARE(import(importArguments() + QStringList{QStringLiteral("--out"), path("report.json")}), 0);
    QCOMPARE(summaryOf(path("store.waymark")), m_after);
    const QStringList undo{QStringLiteral("import"), path("store.waymark"), QStringLiteral("--undo-last"), QStringLiteral("--out"),
                           path("report.json")};
    QCOMPARE(import(undo), 0);
    QCOMPARE(summaryOf(path("store.waymark")), m_before);
    QCOMPARE(import(undo), 1);
    QCOMPARE(import(importArguments() + QStringList{QStringLiteral("--out"), path("report.json")}), 0);
    QCOMPARE(summaryOf(path("store.waymark")), m_after);
}

WAYMARK_TEST(NothingLostTest)

} // namespace waymark

#include "nothing_lost_test.moc"
