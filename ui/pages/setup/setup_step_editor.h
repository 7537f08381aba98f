#pragma once

#include <string>

#include <QWidget>

#include "ui/session/session.h"

class QLabel;
class QLineEdit;

namespace waymark {

class RuleFeatures;

/// What completes one setup step, and what is believed of it: a section of the panel.
class SetupStepEditor : public QWidget {
    Q_OBJECT

public:
    SetupStepEditor(Session &session, QWidget *parent);

    /// A step of the document's present framework by its key; hidden where there is none.
    void showStep(const std::string &key);

    RuleFeatures *features() const { return m_features; }
    QLineEdit *note() const { return m_note; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    std::string m_key;
    QLabel *m_title, *m_noteLabel;
    RuleFeatures *m_features;
    QLineEdit *m_note;
};

} // namespace waymark
