#pragma once

#include <memory>
#include <string>

#include "core/analysis/milestones/setup_steps.h"
#include "ui/charts/forest_figure.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/pages/cards/picture_card.h"
#include "ui/session/session.h"

class QAction;
class QPushButton;
class QTableView;

namespace waymark {

class MessageBand;
class SetupStepDelegate;
class SetupStepModel;

/// The setup steps against activation: a row each with its forest plot, to be renamed, counted, ordered, taken out and added.
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
    const ForestFigure &figure() const { return m_figure; }

signals:
    void everybodyChosen(bool everybody);
    /// The key of the selected step, each time the steps are shown too; empty: none.
    void stepSelected(const std::string &key);

protected:
    PicturePointer makePicture() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildTools();
    void connectEdits();
    void fill();
    void fillTable();
    QString subtitle() const;
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
    MessageBand *m_warning;
    QTableView *m_table;
    SetupStepModel *m_model;
    SetupStepDelegate *m_delegate;
    QPushButton *m_add;
    QAction *m_everybody;
};

} // namespace waymark
