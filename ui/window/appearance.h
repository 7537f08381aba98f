#pragma once

#include <QString>
#include <QStringList>

class QActionGroup;
class QMimeData;

namespace waymark {

/// The rail shows names from this width of the window on.
inline constexpr int kRailNeedsWidth = 1360;

/// "system", "light" or "dark": applied at once and kept.
void applyTheme(const QString &name);
/// Applied, not kept.
void showTheme(const QString &name);

/// Checks the action that carries this data.
void checkChoice(const QActionGroup *group, const QString &data);

/// The files of a drop.
QStringList localFiles(const QMimeData *data);

} // namespace waymark
