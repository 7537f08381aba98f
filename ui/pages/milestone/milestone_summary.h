#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/controls/look/series_style.h"

class QLabel;

namespace waymark {

class ShareBar;

/// Who passes the rule, and what it does, now beside the saved version.
class MilestoneSummary : public QWidget {
    Q_OBJECT

public:
    MilestoneSummary(SeriesRole role, QWidget *parent);
    /// Null: nothing computed. `savedName` heads the column of the saved version ("v3").
    void setResult(std::shared_ptr<const MilestoneView> result, const QString &savedName);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PassRow {
        QWidget *key;
        QLabel *name, *count, *share;
    };
    struct EffectRow {
        QLabel *name, *now, *saved;
    };

    QWidget *buildWhoPasses();
    QWidget *buildWhatItDoes();
    void showPasses();
    void showEffects();
    void nameOutcome(SweepOutcome outcome);
    /// The table and the curves are of different customers: said where their figures stand side by side.
    QString whoIsCounted(const MilestoneTable &effect) const;
    void retranslate();

    SeriesRole m_role;
    std::shared_ptr<const MilestoneView> m_result;
    QString m_savedName;
    QLabel *m_passesTitle, *m_passesCount, *m_effectTitle, *m_effectDay, *m_effectNote, *m_now, *m_saved;
    ShareBar *m_bar;
    std::vector<PassRow> m_passes;
    std::vector<EffectRow> m_effects;
};

} // namespace waymark
