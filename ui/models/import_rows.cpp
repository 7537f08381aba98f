#include "ui/models/import_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include "ui/text/import_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr qsizetype kLongestRaw = 200;
/// Enough of a hash to tell two files apart at sight.
constexpr qsizetype kShownHash = 8;

/// A class only for the context of its texts.
class ImportTable {
    Q_DECLARE_TR_FUNCTIONS(ImportTable)

public:
    static QString table(InputTable table)
    {
        switch (table) {
        case InputTable::Accounts:
            return tr("Accounts", "a table of input");
        case InputTable::Usage:
            return tr("Usage", "a table of input");
        case InputTable::Subscriptions:
            return tr("Subscriptions", "a table of input");
        case InputTable::Features:
            return tr("Features", "a table of input");
        case InputTable::Users:
            return tr("Users", "a table of input");
        }
        return {};
    }

    static QStringList imports()
    {
        return {tr("When"),       tr("File"),      tr("Table", "of an import"),
                tr("Rows read"),  tr("Imported"),  tr("Merged"),
                tr("Rejected"),   tr("First day"), tr("Last day"),
                tr("Fingerprint")};
    }

    static QStringList rejects() { return {tr("File"), tr("Line"), tr("Column"), tr("Reason"), tr("What stands there")}; }

    static QStringList recipes() { return {tr("Recipe"), tr("Table", "of an import"), tr("Columns"), tr("Preset")}; }
};

QString momentText(const std::string &iso)
{
    const QDateTime moment = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    if (!moment.isValid())
        return QString::fromStdString(iso);
    const QDateTime local = moment.toLocalTime();
    const CalendarDay day = calendarDay({local.date().year(), local.date().month(), local.date().day()});
    return dateText(day) + QLatin1Char(' ') + QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace

QString tableText(InputTable table) { return ImportTable::table(table); }

QString tableText(const std::string &name)
{
    for (const InputTable table :
         {InputTable::Accounts, InputTable::Usage, InputTable::Subscriptions, InputTable::Features, InputTable::Users}) {
        if (name == inputTableName(table))
            return tableText(table);
    }
    return QString::fromStdString(name);
}

QStringList importHeaders() { return ImportTable::imports(); }

std::vector<int> importNumberColumns() { return {3, 4, 5, 6}; }

std::vector<QStringList> importRows(const std::vector<ImportRecord> &imports)
{
    std::vector<QStringList> rows;
    for (auto record = imports.rbegin(); record != imports.rend(); ++record)
        rows.push_back({momentText(record->importedAt), QString::fromStdString(record->file), tableText(record->table),
                        countText(record->read), countText(record->imported), countText(record->merged), countText(record->rejected),
                        dateText(record->firstDay), dateText(record->lastDay), QString::fromStdString(record->hash).left(kShownHash)});
    return rows;
}

QStringList rejectHeaders() { return ImportTable::rejects(); }

std::vector<int> rejectNumberColumns() { return {1, 2}; }

std::vector<QStringList> rejectRows(const std::vector<RejectedRow> &rejected)
{
    std::vector<QStringList> rows;
    for (const RejectedRow &row : rejected)
        rows.push_back({QString::fromStdString(row.file), countText(row.line), row.column > 0 ? countText(row.column) : dashText(),
                        importDetailText(row.reason), QString::fromStdString(row.raw).left(kLongestRaw).simplified()});
    return rows;
}

QStringList recipeHeaders() { return ImportTable::recipes(); }

std::vector<int> recipeNumberColumns() { return {2}; }

std::vector<QStringList> recipeRows(const std::vector<ImportMapping> &recipes)
{
    std::vector<QStringList> rows;
    for (const ImportMapping &recipe : recipes)
        rows.push_back({QString::fromStdString(recipe.name), tableText(recipe.table),
                        countText(static_cast<std::int64_t>(recipe.columns.size())),
                        recipe.preset.empty() ? dashText() : QString::fromStdString(recipe.preset)});
    return rows;
}

} // namespace waymark
