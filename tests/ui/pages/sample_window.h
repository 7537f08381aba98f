#pragma once

#include <memory>

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include "ui/main_window.h"

namespace waymark::test {

/// The sample company with 400 accounts, all four milestones and areas, in a window.
class SampleWindow {
public:
    SampleWindow();
    MainWindow &window() { return *m_window; }
    /// Shows a page and says whether what it asked is there; to be tried until it is.
    bool isReady() const;
    QString storePath() const { return m_folder.filePath(QStringLiteral("Sample.waymark")); }
    /// What the command line prints for this store, as JSON.
    QJsonObject command(const QStringList &words) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

/// A store of accounts without churn dates, in a window: nobody is known to have left.
std::unique_ptr<MainWindow> windowWithoutChurn(const QTemporaryDir &folder);

} // namespace waymark::test
