#include "tests/acceptance/command_line.h"

#include <QProcess>

namespace waymark::test {

CliRun runCli(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(WAYMARK_CLI), arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList words(const QString &line) { return line.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

CliRun runLine(const QString &line) { return runCli(words(line)); }

CliRun makeSample(const QString &folder, const QString &size)
{
    const CliRun sample = runLine(QStringLiteral("sample %1/sample %2").arg(folder, size));
    if (sample.exitCode != 0)
        return sample;
    return runLine(QStringLiteral("import %1/sample.waymark --accounts %1/sample/accounts.csv --subscriptions %1/sample/subscriptions.csv "
                                  "--features %1/sample/features.csv --usage %1/sample/usage.csv")
                       .arg(folder));
}

CliRun askSample(const QString &folder, const QString &question)
{
    return runLine(question.arg(folder + QStringLiteral("/sample.waymark")) +
                   QStringLiteral(" --framework %1/sample/sample.framework.json").arg(folder));
}

} // namespace waymark::test
