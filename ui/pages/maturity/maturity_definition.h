#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "ui/controls/features/feature_entry.h"
#include "ui/session/session.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace waymark {

class FeatureList;
class NumberControl;
class Pill;

/// The rule of the maturity milestone: how many categories, over which days, the features to be put into them, and where it is judged.
class MaturityDefinition : public QWidget {
    Q_OBJECT

public:
    MaturityDefinition(Session &session, QWidget *parent);

    /// The document's present value, and the options of the frame.
    void showDefinition();
    void setCatalogue(std::vector<FeatureEntry> entries);

    NumberControl *required() const { return m_required; }
    NumberControl *horizon() const { return m_horizon; }
    QSpinBox *landmark() const { return m_landmark; }
    FeatureList *features() const { return m_features; }
    QCheckBox *trailing() const { return m_trailing; }
    QSpinBox *trailingDays() const { return m_days; }
    QToolButton *importButton() const { return m_import; }

signals:
    /// The mapping of the store's features table, or of a file that is asked for.
    void tableMappingRequested();
    void fileMappingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildHead();
    QLayout *buildWindow();
    QLayout *buildJudgedAt();
    void buildImport();
    void connectControls();
    void fillImportMenu();
    void showRule(const Framework &framework);
    void retranslate();

    Session &m_session;
    QLabel *m_title, *m_judged, *m_landmarkLabel;
    Pill *m_changed;
    QPushButton *m_revert;
    NumberControl *m_required, *m_horizon;
    QCheckBox *m_trailing;
    QSpinBox *m_days, *m_landmark;
    FeatureList *m_features;
    QToolButton *m_import;
    QWidget *m_rule; ///< what only a framework with maturity has
};

} // namespace waymark
