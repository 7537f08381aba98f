#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace waymark {

class ColumnModel;
class ColumnPanel;
class MessageBand;
class ReadingModel;
class ReadingPanel;

/// The second step: what each column is used for and how its values are read, shown on the values that are there.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan, int current);
    void retranslate();

signals:
    void currentChanged(int file);
    void mappingChanged(const waymark::ImportMapping &mapping);
    void saveRecipeRequested();
    void loadRecipeRequested();

private:
    QWidget *buildHead();
    QWidget *buildTables();
    QWidget *buildPanel();
    QWidget *buildQuestion();
    void showFile();
    void showColumn();
    void showQuestion();
    void answerOrder(DateOrder order);
    const PlannedFile *file() const;

    ImportPlan m_plan;
    int m_current = -1;
    QLabel *m_fileLabel, *m_readingsTitle;
    QComboBox *m_files;
    QPushButton *m_loadRecipe, *m_saveRecipe, *m_dayFirst, *m_monthFirst;
    MessageBand *m_question;
    QWidget *m_answers = nullptr;
    QTableView *m_columns, *m_readings;
    ColumnModel *m_columnModel;
    ReadingModel *m_readingModel;
    ColumnPanel *m_column;
    ReadingPanel *m_reading;
};

} // namespace waymark
