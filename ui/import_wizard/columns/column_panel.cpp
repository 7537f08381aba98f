#include "ui/import_wizard/columns/column_panel.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/import_wizard/wizard_words.h"

namespace waymark {

ColumnPanel::ColumnPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(wordLabel("section", this))
    , m_useLabel(wordLabel("meta", this))
    , m_nameLabel(wordLabel("meta", this))
    , m_use(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_key(new QCheckBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_useLabel), static_cast<QWidget *>(m_use),
                            static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_key)})
        column->addWidget(widget);
    m_useLabel->setBuddy(m_use);
    m_nameLabel->setBuddy(m_name);
    m_use->setMaxVisibleItems(24);
    connect(m_use, &QComboBox::activated, this, &ColumnPanel::take);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            take();
    });
    connect(m_key, &QCheckBox::clicked, this, &ColumnPanel::take);
    retranslate();
}

void ColumnPanel::setColumn(const PlannedFile &file, std::size_t column)
{
    if (file.path != m_file.path || column != m_column || file.mapping != m_made)
        m_before = file.mapping;
    m_file = file;
    m_column = column;
    const bool known = file.found != nullptr && column < file.found->header.size();
    setEnabled(known);
    m_title->setText(known ? QString::fromStdString(file.found->header[column]) : QString());
    if (!known) {
        m_use->clear();
        m_key->setChecked(false);
        m_name->hide();
        m_nameLabel->hide();
        return;
    }
    const MappedColumn use = mappedColumn(file.mapping, *file.found, column);
    fillUses(use);
    const bool named = use.role != ColumnRole::Field && use.role != ColumnRole::Ignored;
    m_name->setVisible(named);
    m_nameLabel->setVisible(named);
    m_name->setText(QString::fromStdString(use.name));
    m_name->setPlaceholderText(QString::fromStdString(file.found->header[column]).left(30));
    const auto &key = file.mapping.dedupKey;
    m_key->setChecked(std::find(key.begin(), key.end(), file.found->header[column]) != key.end());
}

void ColumnPanel::fillUses(const MappedColumn &use)
{
    m_uses = usesOf(m_file.mapping.table);
    m_use->clear();
    for (const MappedColumn &one : m_uses) {
        m_use->addItem(useText(one, m_file.found->header[m_column]));
        if (one.role == use.role && (use.role != ColumnRole::Field || one.field == use.field))
            m_use->setCurrentIndex(m_use->count() - 1);
    }
}

void ColumnPanel::take()
{
    ImportMapping mapping = m_before;
    MappedColumn use = m_uses[static_cast<std::size_t>(std::max(0, m_use->currentIndex()))];
    if (m_name->isVisible())
        use.name = m_name->text().trimmed().toStdString();
    setMappedColumn(mapping, *m_file.found, m_column, use);
    const std::string &header = m_file.found->header[m_column];
    auto &key = mapping.dedupKey;
    key.erase(std::remove(key.begin(), key.end(), header), key.end());
    if (m_key->isChecked())
        key.push_back(header);
    m_made = mapping;
    emit mappingChanged(mapping);
}

void ColumnPanel::retranslate()
{
    m_useLabel->setText(tr("Used as", "a column"));
    m_use->setAccessibleName(tr("Used as", "a column"));
    m_nameLabel->setText(tr("Name of the attribute or feature"));
    m_name->setAccessibleName(tr("Name of the attribute or feature"));
    m_key->setText(tr("Part of the key of a row"));
    m_key->setToolTip(tr("Of rows of this file that agree in every column of the key, the first counts and the others are dropped. Rows "
                         "of earlier imports are not compared."));
    if (m_file.found != nullptr)
        setColumn(m_file, m_column);
}

} // namespace waymark
