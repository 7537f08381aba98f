#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace waymark {

/// Under which name a mapping is kept, and whether it is written as a file too.
class RecipeDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecipeDialog(const QString &name, QWidget *parent = nullptr);
    QString name() const;
    bool isFileWanted() const;

private:
    QLineEdit *m_name;
    QCheckBox *m_file;
};

} // namespace waymark
