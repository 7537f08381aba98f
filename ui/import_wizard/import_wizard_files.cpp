// The files of the wizard: looking at them, their mappings, and the recipes.
#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSaveFile>

#include "core/import/table_fields.h"
#include "core/import/table_shape.h"
#include "ui/controls/message_band.h"
#include "ui/import_wizard/import_wizard.h"
#include "ui/import_wizard/recipe_dialog.h"
#include "ui/session/places.h"
#include "ui/text/messages.h"

namespace waymark {

namespace {

/// No mapping is longer; another file is not read whole.
constexpr qint64 kLongestRecipe = 4'000'000;

Expected<ImportMapping> readRecipe(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString().toStdString(), path.toStdString());
    auto mapping = parseMapping(file.read(kLongestRecipe).toStdString());
    if (!mapping) {
        Error error = mapping.error();
        error.file = QFileInfo(path).fileName().toStdString();
        return tl::make_unexpected(std::move(error));
    }
    return mapping;
}

Expected<void> writeRecipe(const ImportMapping &mapping, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(printMapping(mapping))) >= 0;
    if (!written || !file.commit())
        return failure(ErrorCode::FileUnwritable, file.errorString().toStdString(), path.toStdString());
    return {};
}

} // namespace

void ImportWizard::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool known =
            std::any_of(m_plan.files.begin(), m_plan.files.end(), [&](const PlannedFile &file) { return file.path == path; });
        if (known)
            continue;
        PlannedFile file;
        file.path = path;
        m_plan.files.push_back(std::move(file));
        inspect(m_plan.files.back());
    }
    if (m_current < 0 && !m_plan.files.empty())
        m_current = 0;
    if (m_path->text().isEmpty() && !m_plan.files.empty())
        m_path->setText(QDir::toNativeSeparators(standardStorePath()));
    showPlan();
}

QString ImportWizard::standardStorePath() const
{
    const QFileInfo first(m_plan.files.front().path);
    const QDir home(documentsFolder());
    const QString name = first.dir().dirName().isEmpty() ? first.completeBaseName() : first.dir().dirName();
    for (int attempt = 1;; ++attempt) {
        const QString file = attempt == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(attempt);
        const QString path = home.filePath(file + QStringLiteral(".waymark"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

void ImportWizard::inspect(PlannedFile &file)
{
    InspectionOptions options = file.options;
    options.recipes = m_recipes;
    file.failure.reset();
    file.found.reset();
    file.awaitsDates = false;
    file.ticket = m_inspector->inspect(file.path, options);
}

/// Where the mapping reads dates from columns of which it is not known yet: the preview must not differ from the import.
void ImportWizard::findDateOrder(PlannedFile &file)
{
    file.awaitsDates = lacksDateOrder(file);
    // What an earlier mapping was waiting for is of no use any more.
    if (file.found != nullptr)
        file.ticket = 0;
    if (!file.awaitsDates)
        return;
    if (dateColumns(file.mapping).empty())
        takeDateOrder(file, {});
    else
        file.ticket = m_inspector->findDateOrder(file.path, file.options.member, file.mapping);
}

PlannedFile *ImportWizard::awaiting(quint64 ticket)
{
    const auto file =
        std::find_if(m_plan.files.begin(), m_plan.files.end(), [ticket](const PlannedFile &one) { return one.ticket == ticket; });
    return file == m_plan.files.end() ? nullptr : &*file;
}

PlannedFile *ImportWizard::current()
{
    return m_current >= 0 && m_current < static_cast<int>(m_plan.files.size()) ? &m_plan.files[static_cast<std::size_t>(m_current)]
                                                                               : nullptr;
}

void ImportWizard::chooseMapping(const ImportMapping &mapping)
{
    PlannedFile *file = current();
    if (file == nullptr || file->found == nullptr)
        return;
    ImportMapping chosen = mapping;
    if (mapping.columns.empty()) {
        std::vector<ColumnType> types;
        for (const InspectedColumn &column : file->found->columns)
            types.push_back(column.type);
        chosen = recognisedColumns(file->mapping.table, file->found->header, types);
    }
    takeMapping(*file, std::move(chosen));
    findDateOrder(*file);
    showPlan();
}

void ImportWizard::changeMapping(const ImportMapping &mapping)
{
    PlannedFile *file = current();
    if (file == nullptr)
        return;
    file->mapping = mapping;
    file->isEdited = true;
    findDateOrder(*file);
    showPlan();
}

void ImportWizard::saveRecipe()
{
    const PlannedFile *file = current();
    if (file == nullptr || file->found == nullptr)
        return;
    const QString name = file->mapping.name.empty() ? QFileInfo(file->path).completeBaseName() : QString::fromStdString(file->mapping.name);
    auto *dialog = new RecipeDialog(name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keepRecipe(dialog->name(), dialog->isFileWanted()); });
    dialog->open();
}

void ImportWizard::keepRecipe(const QString &name, bool asFile)
{
    PlannedFile *file = current();
    if (file == nullptr)
        return;
    file->mapping.name = name.toStdString();
    file->chosenRecipe = name;
    m_newRecipes.push_back(file->mapping);
    takeStoredRecipes();
    if (m_target == Target::OpenStore) {
        m_store.saveRecipe(file->mapping);
        m_newRecipes.clear();
    }
    showPlan();
    if (!asFile)
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Recipe as a file"), QDir(documentsFolder()).filePath(name + QStringLiteral(".mapping.json")), tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeRecipe(file->mapping, path); !written)
        showRecipeFault(written.error());
}

void ImportWizard::loadRecipe()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read by a recipe file"), {}, tr("Recipes (*.json);;All files (*)"));
    if (!path.isEmpty())
        readByRecipe(path);
}

void ImportWizard::readByRecipe(const QString &path)
{
    PlannedFile *file = current();
    if (file == nullptr || file->found == nullptr)
        return;
    const auto recipe = readRecipe(path);
    if (!recipe)
        return showRecipeFault(recipe.error());
    if (const auto shape = shapeOf(*recipe, file->found->header); !shape)
        return showRecipeFault(shape.error());
    m_message->hide();
    takeMapping(*file, *recipe);
    findDateOrder(*file);
    showPlan();
}

void ImportWizard::showRecipeFault(const Error &error)
{
    m_message->setText(tr("The recipe was not used"), errorText(error));
    m_message->show();
}

void ImportWizard::takeStoredRecipes()
{
    m_recipes = m_newRecipes;
    const auto &contents = m_store.contents();
    if (m_target == Target::OpenStore && contents != nullptr)
        m_recipes.insert(m_recipes.end(), contents->recipes.begin(), contents->recipes.end());
    showPlan();
}

} // namespace waymark
