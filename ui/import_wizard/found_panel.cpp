#include "ui/import_wizard/found_panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/import_wizard/wizard_words.h"
#include "ui/models/import_rows.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr InputTable kTables[] = {InputTable::Accounts, InputTable::Usage, InputTable::Subscriptions, InputTable::Features,
                                  InputTable::Users};

void take(QComboBox *box, int index) { box->setCurrentIndex(std::max(0, index)); }

} // namespace

FoundPanel::FoundPanel(QWidget *parent)
    : QWidget(parent)
    , m_facts(wordLabel("small", this))
    , m_note(wordLabel("small", this))
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addLayout(grid);
    column->addWidget(m_note);
    m_table = addChoice(0, 0);
    m_reader = addChoice(0, 1);
    m_encoding = addChoice(2, 0);
    m_separator = addChoice(2, 1);
    m_member = addChoice(4, 0);
    connectChoices();
    retranslate();
}

FoundPanel::Choice FoundPanel::addChoice(int row, int column)
{
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(1)->layout());
    Choice choice{new QLabel(this), new QComboBox(this)};
    choice.label->setProperty("role", QStringLiteral("meta"));
    choice.label->setBuddy(choice.box);
    choice.box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    grid->addWidget(choice.label, row, column);
    grid->addWidget(choice.box, row + 1, column);
    grid->setColumnStretch(column, 1);
    return choice;
}

void FoundPanel::connectChoices()
{
    const auto again = [this](auto change) {
        return [this, change](int index) {
            InspectionOptions options = m_file.options;
            change(options, index);
            emit optionsChanged(options);
        };
    };
    connect(m_table.box, &QComboBox::activated, this, again([this](InspectionOptions &options, int index) {
                const QVariant table = m_table.box->itemData(index);
                options.table = table.isValid() ? std::optional(static_cast<InputTable>(table.toInt())) : std::nullopt;
                options.preset.clear();
            }));
    connect(m_encoding.box, &QComboBox::activated, this, again([this](InspectionOptions &options, int index) {
                options.encoding = m_encoding.box->itemData(index).toString().toStdString();
            }));
    connect(m_separator.box, &QComboBox::activated, this, again([this](InspectionOptions &options, int index) {
                options.separator = m_separator.box->itemData(index).toString().toStdString();
            }));
    connect(m_member.box, &QComboBox::activated, this, again([this](InspectionOptions &options, int index) {
                options.member = m_member.box->itemData(index).toString().toStdString();
            }));
    connect(m_reader.box, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && static_cast<std::size_t>(index) <= m_readers.size())
            emit mappingChosen(m_readers[static_cast<std::size_t>(index) - 1]);
        else
            emit mappingChosen({});
    });
}

void FoundPanel::setFile(const PlannedFile &file, const std::vector<ImportMapping> &recipes)
{
    m_file = file;
    m_recipes = recipes;
    fillMembers(file);
    fillEncodings(file);
    fillSeparators(file);
    fillTables(file);
    fillReaders(file);
    showFacts(file);
}

void FoundPanel::fillMembers(const PlannedFile &file)
{
    m_member.box->clear();
    m_member.box->addItem(tr("all files in it"), QString());
    if (file.found != nullptr) {
        for (const InputMember &member : file.found->members)
            m_member.box->addItem(QString::fromStdString(member.name), QString::fromStdString(member.name));
    }
    take(m_member.box, m_member.box->findData(QString::fromStdString(file.options.member)));
    const bool archive = file.found != nullptr && file.found->members.size() > 1;
    m_member.box->setVisible(archive);
    m_member.label->setVisible(archive);
}

void FoundPanel::fillEncodings(const PlannedFile &file)
{
    m_encoding.box->clear();
    QString found = tr("found in the file", "an encoding or separator");
    if (file.found != nullptr && file.options.encoding.empty()) {
        const QString name = QString::fromStdString(file.found->encoding);
        //: %1: an encoding, %2: a share
        found = file.found->encodingConfidence >= 1.0
                    ? tr("%1, certain", "an encoding").arg(name)
                    : tr("%1, a guess (%2)", "an encoding").arg(name, percentText(file.found->encodingConfidence, 0));
    }
    m_encoding.box->addItem(found, QString());
    for (const char *name : offeredEncodings())
        m_encoding.box->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    take(m_encoding.box, m_encoding.box->findData(QString::fromStdString(file.options.encoding)));
}

void FoundPanel::fillSeparators(const PlannedFile &file)
{
    m_separator.box->clear();
    QString found = tr("found in the file", "an encoding or separator");
    if (file.found != nullptr && file.options.separator.empty()) {
        const QString name = separatorText(std::string(1, file.found->separator));
        found = file.found->separatorStated ? tr("%1, as the file says").arg(name) : tr("%1, found").arg(name);
    }
    m_separator.box->addItem(found, QString());
    for (const char *separator : {",", ";", "\t", "|"})
        m_separator.box->addItem(separatorText(separator), QString::fromLatin1(separator));
    take(m_separator.box, m_separator.box->findData(QString::fromStdString(file.options.separator)));
    const bool delimited = file.found == nullptr || file.found->format == TextFormat::Delimited;
    m_separator.box->setVisible(delimited);
    m_separator.label->setVisible(delimited);
}

void FoundPanel::fillTables(const PlannedFile &file)
{
    m_table.box->clear();
    m_table.box->addItem(tr("choose\u2026", "the table of a file"));
    for (const InputTable table : kTables)
        m_table.box->addItem(tableText(table), static_cast<int>(table));
    const bool known = file.found != nullptr && file.found->table;
    take(m_table.box, known ? m_table.box->findData(static_cast<int>(file.mapping.table)) : 0);
}

void FoundPanel::fillReaders(const PlannedFile &file)
{
    m_readers.clear();
    m_reader.box->clear();
    m_reader.box->addItem(tr("the names of its columns"));
    int current = 0;
    if (file.found != nullptr) {
        const auto offer = [&](const ImportMapping &mapping, const QString &text, bool inUse) {
            m_readers.push_back(mapping);
            m_reader.box->addItem(text);
            if (inUse)
                current = m_reader.box->count() - 1;
        };
        for (const PresetMatch &match : file.found->presets)
            offer(match.mapping, tr("preset %1").arg(presetText(match.preset)),
                  file.chosenRecipe.isEmpty() && file.mapping.preset == match.preset);
        for (const ImportMapping &recipe : m_recipes) {
            if (recogniseMapping({recipe}, file.found->header) != nullptr)
                offer(recipe, tr("recipe \u201c%1\u201d").arg(QString::fromStdString(recipe.name)),
                      file.chosenRecipe == QString::fromStdString(recipe.name));
        }
    }
    m_reader.box->setCurrentIndex(current);
}

void FoundPanel::showFacts(const PlannedFile &file)
{
    m_facts->clear();
    m_note->clear();
    if (file.found == nullptr) {
        m_note->hide();
        return;
    }
    const FileInspection &found = *file.found;
    QStringList facts{containerText(found.container, found.format), sizeText(found.bytes),
                      tr("%Ln column(s)", nullptr, static_cast<int>(found.header.size()))};
    if (found.format == TextFormat::Delimited)
        facts.append(tr("header in line %1").arg(countText(found.headerLine)));
    if (found.preambleLines > 0)
        facts.append(tr("%Ln line(s) before it left out", nullptr, static_cast<int>(found.preambleLines)));
    if (found.footerLines > 0)
        facts.append(tr("%Ln line(s) at the end left out", nullptr, static_cast<int>(found.footerLines)));
    if (found.members.size() > 1)
        facts.append(tr("%Ln file(s) inside", nullptr, static_cast<int>(found.members.size())));
    m_facts->setText(facts.join(QStringLiteral(" \u00b7 ")));
    for (const PresetMatch &match : found.presets) {
        if (match.preset == file.mapping.preset && match.mapping.table == file.mapping.table)
            m_note->setText(QCoreApplication::translate("Sentence", match.note.c_str()));
    }
    if (const QString dates = unnoticedDatesText(file); m_note->text().isEmpty() && !dates.isEmpty())
        m_note->setText(tr("%1. Under Columns you say whether one is the churn date.", "dates that become attributes").arg(dates));
    m_note->setVisible(!m_note->text().isEmpty());
}

void FoundPanel::retranslate()
{
    const auto name = [](const Choice &choice, const QString &text) {
        choice.label->setText(text);
        choice.box->setAccessibleName(text);
    };
    name(m_table, tr("Table", "of an import"));
    name(m_reader, tr("Read by"));
    name(m_encoding, tr("Encoding"));
    name(m_separator, tr("Separator"));
    name(m_member, tr("File in the archive"));
    setFile(m_file, m_recipes);
}

} // namespace waymark
