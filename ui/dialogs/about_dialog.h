#pragma once

#include <QDialog>

namespace waymark {

/// What Waymark is, its version, and the licences of everything it carries.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    QString licences() const;
};

} // namespace waymark
