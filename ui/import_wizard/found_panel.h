#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QComboBox;
class QLabel;

namespace waymark {

/// What was found in a file and can be overruled: member, encoding, separator, table, and the preset or recipe that reads it.
class FoundPanel : public QWidget {
    Q_OBJECT

public:
    explicit FoundPanel(QWidget *parent = nullptr);
    void setFile(const PlannedFile &file, const std::vector<ImportMapping> &recipes);
    void retranslate();

signals:
    /// By the user only: the file is to be looked at again.
    void optionsChanged(const waymark::InspectionOptions &options);
    /// A preset or recipe that the file as it was looked at can be read by.
    void mappingChosen(const waymark::ImportMapping &mapping);

private:
    struct Choice {
        QLabel *label;
        QComboBox *box;
    };
    Choice addChoice(int row, int column);
    void connectChoices();
    void fillMembers(const PlannedFile &file);
    void fillEncodings(const PlannedFile &file);
    void fillSeparators(const PlannedFile &file);
    void fillTables(const PlannedFile &file);
    void fillReaders(const PlannedFile &file);
    void showFacts(const PlannedFile &file);

    PlannedFile m_file;
    std::vector<ImportMapping> m_recipes, m_readers; ///< m_readers by the entries of the last box
    Choice m_table, m_reader, m_encoding, m_separator, m_member;
    QLabel *m_facts, *m_note;
};

} // namespace waymark
