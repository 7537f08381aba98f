#include "ui/pages/setup/setup_step_editor.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/pages/milestone/rule_features.h"
#include "ui/pages/panel_parts.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

SetupStepEditor::SetupStepEditor(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(sectionLabel(this))
    , m_noteLabel(roleLabel("body2", this))
    , m_features(new RuleFeatures(session, this))
    , m_note(new QLineEdit(this))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    auto *belief = new QVBoxLayout;
    belief->setSpacing(2);
    belief->addWidget(m_noteLabel);
    belief->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(dividerLine(this));
    column->addWidget(m_title);
    column->addWidget(m_features);
    column->addLayout(belief);
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (!m_key.empty())
            m_session.document().apply(edits::setStepHypothesis(m_key, m_note->text().toStdString()));
    });
    retranslate();
}

void SetupStepEditor::showStep(const std::string &key)
{
    const auto &setup = m_session.document().framework().setup;
    const auto steps = setup ? setup->steps : std::vector<SetupStep>{};
    const auto step = std::find_if(steps.begin(), steps.end(), [&key](const SetupStep &one) { return one.key == key; });
    setVisible(step != steps.end());
    if (step == steps.end())
        return m_key.clear();
    const QString label = QString::fromStdString(step->label.empty() ? step->key : step->label);
    m_title->setText(tr("What completes \u201c%1\u201d").arg(label));
    m_features->showSet({edits::FeatureSet::Of::SetupStep, key}, label);
    // What is being typed stays, unless it is of another step.
    const QString note = QString::fromStdString(step->hypothesis);
    if ((key != m_key || !m_note->hasFocus()) && m_note->text() != note) {
        m_note->setText(note);
        // A long one is read from its beginning.
        m_note->setCursorPosition(0);
    }
    m_note->setToolTip(m_note->text());
    m_key = key;
}

void SetupStepEditor::retranslate()
{
    m_noteLabel->setText(tr("hypothesis"));
    m_note->setPlaceholderText(tr("Who believes in it, from which interview?"));
    m_note->setAccessibleName(tr("Hypothesis of the step"));
    showStep(m_key);
}

void SetupStepEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
