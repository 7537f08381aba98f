#include "ui/import_wizard/recipe_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/import_wizard/wizard_words.h"

namespace waymark {

RecipeDialog::RecipeDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_file(new QCheckBox(tr("Write it as a file too, for waymark-cli import --mapping"), this))
{
    setWindowTitle(tr("Keep as recipe"));
    auto *label = wordLabel("body2", this);
    label->setText(tr("Name of the recipe"));
    label->setBuddy(m_name);
    m_name->setAccessibleName(label->text());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep", "a recipe"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    keep->setProperty("kind", QStringLiteral("primary"));
    keep->setDefault(true);
    keep->setEnabled(!name.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_file);
    column->addWidget(buttons);
    m_name->setMinimumWidth(360);
    m_name->selectAll();
    connect(m_name, &QLineEdit::textChanged, keep, [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString RecipeDialog::name() const { return m_name->text().trimmed(); }

bool RecipeDialog::isFileWanted() const { return m_file->isChecked(); }

} // namespace waymark
