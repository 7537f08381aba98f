#pragma once

#include <cstdint>
#include <optional>

#include <QFrame>

#include "core/base/day.h"
#include "ui/session/store_session.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace waymark {

/// What runs in the background with its progress and a way to stop it; how many customers are in view; how fresh the data is.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showActivity(StoreSession::Activity activity, const Progress &progress);
    /// How far what is computed at rest has come, 0..1; none: nothing is.
    void showComputing(std::optional<double> fraction);
    void showCounts(std::optional<std::uint32_t> inView, std::uint32_t all);
    void showFreshness(CalendarDay asOf, CalendarDay today);

signals:
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString activityText() const;

    QLabel *m_icon, *m_text, *m_counts, *m_freshness;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    StoreSession::Activity m_activity = StoreSession::Activity::None;
    Progress m_done;
    std::optional<double> m_computing;
    std::optional<std::uint32_t> m_inView;
    bool m_isOpen = false; ///< a store is
    std::uint32_t m_all = 0;
    CalendarDay m_asOf, m_today;
};

} // namespace waymark
