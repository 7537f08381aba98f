#pragma once

#include <QString>

namespace waymark {

class MainWindow;

/// Writes a picture of every page in every language, light and dark, and at three sizes, and of every dialog, into a folder. Waits for the
/// store that is being opened. False where nothing could be opened or written.
bool takeScreenshots(MainWindow &window, const QString &folder);

} // namespace waymark
