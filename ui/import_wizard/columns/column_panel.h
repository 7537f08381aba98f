#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace waymark {

/// What one column is used for.
class ColumnPanel : public QWidget {
    Q_OBJECT

public:
    explicit ColumnPanel(QWidget *parent = nullptr);
    void setColumn(const PlannedFile &file, std::size_t column);
    void retranslate();
    QComboBox *useBox() const { return m_use; }

signals:
    /// By the user only.
    void mappingChanged(const waymark::ImportMapping &mapping);

private:
    void take();
    void fillUses(const MappedColumn &use);

    PlannedFile m_file;
    /// The mapping before this column was touched, and what it was made into: arrow keys walk over uses that other columns have, and
    /// must not leave those without theirs.
    ImportMapping m_before, m_made;
    std::size_t m_column = 0;
    std::vector<MappedColumn> m_uses;
    QLabel *m_title, *m_useLabel, *m_nameLabel;
    QComboBox *m_use;
    QLineEdit *m_name;
    QCheckBox *m_key;
};

} // namespace waymark
