#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace waymark {

class FoundPanel;
class MessageBand;
class PreviewModel;
class RowModel;
class StatePanel;

/// The first step: which files, what was found in each, and its first rows.
class FilesStep : public QWidget {
    Q_OBJECT

public:
    explicit FilesStep(QWidget *parent = nullptr);
    void setPlan(const ImportPlan &plan, int current, const std::vector<ImportMapping> &recipes);
    void retranslate();

signals:
    void addRequested();
    void removeRequested(int file);
    void currentChanged(int file);
    void optionsChanged(const waymark::InspectionOptions &options);
    void mappingChosen(const waymark::ImportMapping &mapping);

private:
    QWidget *buildList();
    QWidget *buildFound();
    void showFound(bool visible);
    void showFile(const PlannedFile &file, const std::vector<ImportMapping> &recipes);

    ImportPlan m_plan;
    std::vector<ImportMapping> m_recipes;
    int m_current = -1;
    QLabel *m_intro, *m_name, *m_previewTitle;
    QPushButton *m_add, *m_remove;
    QTableView *m_list, *m_preview;
    RowModel *m_files;
    PreviewModel *m_rows;
    QPointer<QWidget> m_awaited; ///< has the focus again once what was found is back
    FoundPanel *m_found;
    MessageBand *m_failure;
    StatePanel *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_details;
    bool m_showing = false;
};

} // namespace waymark
