#pragma once

#include <optional>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include "ui/text/numbers.h"

namespace waymark::test {

/// What waymark-cli prints as JSON; fails hard where it fails.
inline QJsonObject command(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(WAYMARK_CLI), arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("waymark-cli: %s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

// Its figures as the window writes them.

inline QString percentOf(const QJsonValue &value) { return percentText(value.isNull() ? std::nullopt : std::optional(value.toDouble())); }

inline QString countOf(const QJsonValue &value) { return countText(value.toInteger()); }

/// The same number, or none on both sides.
inline bool isSame(const std::optional<double> &shown, const QJsonValue &printed)
{
    return printed.isNull() ? !shown.has_value() : shown.has_value() && *shown == printed.toDouble();
}

} // namespace waymark::test
