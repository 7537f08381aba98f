#include "ui/dialogs/save_version_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

SaveVersionDialog::SaveVersionDialog(int nextNumber, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit(this))
{
    setWindowTitle(tr("Save version %1").arg(nextNumber));
    auto *label = new QLabel(tr("What has changed, and why?"), this);
    label->setBuddy(m_note);
    m_note->setAccessibleName(label->text());
    m_note->setMinimumWidth(420);
    auto *save = new QPushButton(tr("Save version"), this);
    save->setProperty("kind", QStringLiteral("primary"));
    save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(label);
    column->addWidget(m_note);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QString SaveVersionDialog::note() const { return m_note->text().trimmed(); }

} // namespace waymark
