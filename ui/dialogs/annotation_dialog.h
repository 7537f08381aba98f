#pragma once

#include <optional>

#include <QDialog>

#include "core/model/remarks.h"

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace waymark {

/// Asks for a date and what happened on it, or whether to take an annotation away.
class AnnotationDialog : public QDialog {
    Q_OBJECT

public:
    /// A new one for a day, or an old one to change: `old` has its text.
    AnnotationDialog(const Annotation &old, QWidget *parent);

    /// As it is to be; none: to be removed. Of an accepted dialog.
    std::optional<Annotation> annotation() const;
    QDateEdit *dateField() const { return m_date; }
    QLineEdit *textField() const { return m_text; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *removeButton() const { return m_remove; }

private:
    QDateEdit *m_date;
    QLineEdit *m_text;
    QPushButton *m_save, *m_remove;
    bool m_removed = false;
};

} // namespace waymark
