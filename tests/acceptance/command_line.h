#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace waymark::test {

/// What a run of waymark-cli came to.
struct CliRun {
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray out, err;
    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString(), nullptr, false); }
};

/// `folder`: where it runs; empty: here.
CliRun runCli(const QStringList &arguments, const QString &folder = {});

/// A command line as one would type it; no argument may hold a blank.
QStringList words(const QString &line);
CliRun runLine(const QString &line);

/// Makes the sample company in a folder, sample/ and sample.waymark; the last run, or the first that failed. `size` are the options of
/// the command `sample`.
CliRun makeSample(const QString &folder, const QString &size);

/// A question to the store and the framework of makeSample(): "journey %1", %1 the store.
CliRun askSample(const QString &folder, const QString &question);

} // namespace waymark::test
