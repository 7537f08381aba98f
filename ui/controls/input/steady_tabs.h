#pragma once

#include <QTabBar>

namespace waymark {

/// Tabs of which the chosen one is set bolder: each has the room for that from the start, so that nothing moves or is cut when another
/// is chosen.
class SteadyTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SteadyTabs(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
};

} // namespace waymark
