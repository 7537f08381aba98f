#pragma once

#include <memory>

#include <QString>
#include <QTemporaryDir>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/main_window.h"

namespace waymark {
class ActivationPage;
}

namespace waymark::test {

/// A small store made from files, its framework at version 1 with threshold 15, and a window that shows it.
class WindowWithStore {
public:
    /// Activation alone, or every milestone with the seats that Utilization needs.
    enum class Contents { Activation, EveryMilestone };

    explicit WindowWithStore(Contents contents = Contents::Activation);
    /// True once the store is open and what the page in view asked is there.
    bool isReady() const;
    MainWindow &window() { return *m_window; }
    const QTemporaryDir &folder() const { return m_folder; }
    QString path() const { return m_folder.filePath(QStringLiteral("Small.waymark")); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

ActivationPage *activationPage(const MainWindow &window);
/// What the Activation page shows; null while it is not in view or nothing is computed.
std::shared_ptr<const MilestoneView> shownActivation(MainWindow &window);

/// Two CSV files of 120 accounts, as a company would export them; their paths.
QStringList writeExports(const QTemporaryDir &folder);

} // namespace waymark::test
