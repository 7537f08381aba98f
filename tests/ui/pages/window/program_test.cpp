#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/registry.h"

/// The program itself, started where there is no display.
class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void withoutADisplayItSaysWhatToDo();
    void withoutADisplayItStillExplainsItself();

private:
    static void start(QProcess &process, const QStringList &arguments);
};

void ProgramTest::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WAYMARK_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(60'000));
}

void ProgramTest::withoutADisplayItSaysWhatToDo()
{
    QProcess process;
    start(process, {});
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith("waymark: there is no display"), said.constData());
    QVERIFY2(said.contains("waymark --figure FOLDER"), said.constData());
    QVERIFY2(!said.contains("einstall"), said.constData());
}

void ProgramTest::withoutADisplayItStillExplainsItself()
{
    QProcess process;
    start(process, {QStringLiteral("--help")});
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--figure"));
}

WAYMARK_TEST(ProgramTest)

#include "program_test.moc"
