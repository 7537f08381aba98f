#pragma once

#include <vector>

#include "ui/controls/features/feature_entry.h"
#include "ui/pages/milestone/milestone_definition.h"

class QCheckBox;
class QToolButton;

namespace waymark {

class FeatureList;

/// The rule of the maturity milestone: how many categories, over which days, and the features to be put into them.
class MaturityDefinition : public MilestoneDefinition {
    Q_OBJECT

public:
    MaturityDefinition(Session &session, QWidget *parent);

    /// Features can be put into a category that makes the milestone.
    bool canEdit(const Framework &) const override { return true; }
    void setCatalogue(std::vector<FeatureEntry> entries);

    FeatureList *features() const { return m_features; }
    QCheckBox *trailing() const { return m_trailing; }
    QSpinBox *trailingDays() const { return m_days; }
    QToolButton *importButton() const { return m_import; }

signals:
    /// The mapping of the store's features table, or of a file that is asked for.
    void tableMappingRequested();
    void fileMappingRequested();

protected:
    void showRule(const Framework &framework) override;
    void retranslateRule() override;

private:
    void buildWindow();
    void buildImport();
    void fillImportMenu();

    QWidget *m_window; ///< what only a framework with maturity has
    QCheckBox *m_trailing;
    QSpinBox *m_days;
    FeatureList *m_features;
    QToolButton *m_import;
};

} // namespace waymark
