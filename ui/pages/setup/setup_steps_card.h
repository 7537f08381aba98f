#pragma once

#include <memory>
#include <optional>
#include <string>

#include "core/analysis/setup_steps.h"
#include "ui/charts/forest_figure.h"
#include "ui/charts/milestone_figure.h"
#include "ui/controls/features/feature_entry.h"
#include "ui/pages/picture_card.h"
#include "ui/session/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace waymark {

class FeatureSetEditor;
class MessageBand;
class SetupStepModel;

/// The setup steps against activation: a row each with its forest plot, to be renamed, counted, ordered, taken out and added; under the
/// table the features of the selected step and what is believed of it.
class SetupStepsCard : public PictureCard {
    Q_OBJECT

public:
    SetupStepsCard(Session &session, QWidget *parent);

    /// The framework's steps, with the figures where there are any.
    void showSteps(const Framework &framework, const std::shared_ptr<const Dataset> &dataset);
    void setResult(std::shared_ptr<const SetupStepsResult> result, const FigureWords &words);
    void setError(const Error &error);

    QTableView *table() const { return m_table; }
    SetupStepModel *model() const { return m_model; }
    QPushButton *addButton() const { return m_add; }
    FeatureSetEditor *features() const { return m_features; }
    QLineEdit *note() const { return m_note; }
    const ForestFigure &figure() const { return m_figure; }

signals:
    void everybodyChosen(bool everybody);

protected:
    PicturePointer makePicture() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildEditor();
    void buildTools();
    void connectEdits();
    void fill();
    ForestRow rowOf(const SetupStep &step) const;
    QString tipOf(const SetupStep &step) const;
    void showEditor();
    std::vector<FeatureEntry> catalogueFor(const SetupStep &step) const;
    std::string selectedKey() const;
    void select(const std::string &key);
    void addStep();
    void removeStep();
    void moveStep(int by);
    void showMenu(const QPoint &at);
    void retranslate();

    Session &m_session;
    Framework m_framework;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const SetupStepsResult> m_result;
    FigureWords m_words;
    ForestFigure m_figure;
    std::optional<SetupStep> m_edited; ///< what the editor shows, and of which snapshot
    std::shared_ptr<const Dataset> m_editedOf;
    MessageBand *m_warning;
    QTableView *m_table;
    SetupStepModel *m_model;
    QPushButton *m_add;
    QWidget *m_editor;
    QLabel *m_editorTitle, *m_noteLabel;
    FeatureSetEditor *m_features;
    QLineEdit *m_note;
    QAction *m_everybody;
};

} // namespace waymark
