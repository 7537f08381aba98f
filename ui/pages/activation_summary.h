#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/analysis/activation_view.h"

class QGridLayout;
class QLabel;

namespace waymark {

class ShareBar;

/// Who passes the rule, and what it does, now beside the saved version.
class ActivationSummary : public QWidget {
    Q_OBJECT

public:
    explicit ActivationSummary(QWidget *parent = nullptr);
    /// Null: nothing computed. `savedName` heads the column of the saved version ("v3").
    void setResult(std::shared_ptr<const ActivationView> result, const QString &savedName);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct PassRow {
        QLabel *name, *count, *share;
    };
    struct EffectRow {
        QLabel *name, *now, *saved;
    };

    QWidget *buildWhoPasses();
    QWidget *buildWhatItDoes();
    void showPasses();
    void showEffects();
    void retranslate();

    std::shared_ptr<const ActivationView> m_result;
    QString m_savedName;
    QLabel *m_passesTitle, *m_passesCount, *m_effectTitle, *m_effectDay, *m_now, *m_saved;
    ShareBar *m_bar;
    std::vector<PassRow> m_passes;
    std::vector<EffectRow> m_effects;
};

} // namespace waymark
