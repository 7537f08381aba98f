#pragma once

#include <memory>
#include <optional>

#include <QFrame>

#include "core/base/day.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "ui/session/framework/framework_document.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace waymark {

class Actions;
class SegmentBar;
class TimePopup;

/// Which store, which customers, which framework, and what can be taken back.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Actions &actions, QWidget *parent = nullptr);

    /// `asOf` is the day the data itself gives.
    void showStore(const QString &name, CalendarDay asOf, const std::shared_ptr<const Dataset> &dataset);
    void showOptions(const AnalysisOptions &options);
    void showFramework(const FrameworkDocument &document);

    SegmentBar *segments() const { return m_segments; }
    TimePopup *time() const { return m_time; }
    /// Shown while the draft is not the saved version; opens the comparison.
    QPushButton *changed() const { return m_changed; }

signals:
    /// By the user only.
    void optionsChosen(const waymark::AnalysisOptions &options);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildStore();
    QWidget *buildFramework(Actions &actions);
    void openTime();
    void retranslate();

    QLabel *m_store;
    QToolButton *m_asOf, *m_judged;
    SegmentBar *m_segments;
    TimePopup *m_time;
    QLabel *m_undoText, *m_framework, *m_version, *m_dot;
    QPushButton *m_changed, *m_saveVersion;
    QString m_storeName;
    CalendarDay m_asOfDay;
    AnalysisOptions m_options;
    std::shared_ptr<const Dataset> m_dataset;
    std::optional<FrameworkChange> m_undo;
    QString m_undoWhole;
    bool m_isChanged = false;
};

} // namespace waymark
