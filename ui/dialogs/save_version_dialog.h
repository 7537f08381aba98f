#pragma once

#include <QDialog>

class QLineEdit;

namespace waymark {

/// Asks for a note to a new version of the framework.
class SaveVersionDialog : public QDialog {
    Q_OBJECT

public:
    explicit SaveVersionDialog(int nextNumber, QWidget *parent = nullptr);
    QString note() const;

private:
    QLineEdit *m_note;
};

} // namespace waymark
