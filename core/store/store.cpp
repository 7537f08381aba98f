#include "core/store/store.h"

#include <fmt/format.h>

#include "core/model/framework_json.h"
#include "core/store/import_undo.h"
#include "core/store/lives.h"
#include "core/store/sqlite.h"

namespace waymark {

Expected<std::vector<ImportRecord>> Store::imports() const
{
    Statement query(m_database, m_path,
                    "SELECT import, imported_at, file, input_table, hash, rows_read, rows_imported, rows_merged, rows_rejected, first_day, "
                    "last_day, batch, source, columns FROM import ORDER BY import");
    std::vector<ImportRecord> records;
    while (query.step()) {
        ImportRecord record;
        record.id = query.integer(0);
        record.importedAt = query.text(1);
        record.file = query.text(2);
        record.table = query.text(3);
        record.hash = query.text(4);
        record.read = query.integer(5);
        record.imported = query.integer(6);
        record.merged = query.integer(7);
        record.rejected = query.integer(8);
        record.firstDay = parseIsoDate(query.text(9)).value_or(CalendarDay::none());
        record.lastDay = parseIsoDate(query.text(10)).value_or(CalendarDay::none());
        record.batch = query.integer(11);
        record.source = query.text(12);
        record.columns = query.text(13);
        records.push_back(std::move(record));
    }
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return records;
}

namespace {

Expected<std::vector<RejectedRow>> readRejected(Statement &query)
{
    std::vector<RejectedRow> rows;
    while (query.step())
        rows.push_back({query.integer(0), std::string(query.text(1)), query.integer(2), query.integer(3), std::string(query.text(4)),
                        std::string(query.text(5)), query.integer(6) != 0});
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return rows;
}

} // namespace

Expected<std::vector<RejectedRow>> Store::rejectedRows(std::int64_t limit) const
{
    Statement query(m_database, m_path, "SELECT import, file, line, field, reason, raw, raw_cut FROM rejected_row LIMIT ?");
    query.bind(1, limit);
    return readRejected(query);
}

Expected<std::vector<RejectedRow>> Store::rejectedRowsOf(std::int64_t import) const
{
    Statement query(m_database, m_path,
                    "SELECT import, file, line, field, reason, raw, raw_cut FROM rejected_row WHERE import = ? ORDER BY file, line");
    query.bind(1, import);
    return readRejected(query);
}

Expected<bool> Store::canUndoImport() const { return ImportUndo::isPossible(m_database, m_path); }

Expected<std::vector<std::string>> Store::recipeTexts() const
{
    Statement query(m_database, m_path, "SELECT json FROM recipe ORDER BY name");
    std::vector<std::string> texts;
    while (query.step())
        texts.emplace_back(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return texts;
}

Expected<void> Store::saveRecipe(const std::string &name, const std::string &json)
{
    Statement insert(m_database, m_path, "INSERT OR REPLACE INTO recipe (name, json) VALUES (?, ?)");
    insert.bind(1, name).bind(2, json).run();
    return insert.finish();
}

Expected<void> Store::removeRecipe(const std::string &name)
{
    Statement remove(m_database, m_path, "DELETE FROM recipe WHERE name = ?");
    remove.bind(1, name).run();
    return remove.finish();
}

Expected<LifeRule> Store::lifeRule() const { return storedLifeRule(m_database, m_path); }

Expected<void> Store::setLifeRule(const LifeRule &rule) { return storeLifeRule(m_database, m_path, rule); }

Expected<std::vector<FrameworkVersion>> Store::frameworkVersions() const
{
    Statement query(m_database, m_path, "SELECT version, saved_at, author, note, as_of, json FROM framework ORDER BY version");
    std::vector<FrameworkVersion> versions;
    while (query.step()) {
        FrameworkVersion version;
        version.number = static_cast<int>(query.integer(0));
        version.savedAt = query.text(1);
        version.author = query.text(2);
        version.note = query.text(3);
        version.asOf = parseIsoDate(query.text(4)).value_or(CalendarDay::none());
        auto framework = parseFramework(query.text(5));
        if (!framework)
            return failure(ErrorCode::StoreDamaged, fmt::format("framework version {}: {}", version.number, framework.error().detail),
                           m_path);
        version.framework = std::move(*framework);
        versions.push_back(std::move(version));
    }
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return versions;
}

Expected<int> Store::saveFrameworkVersion(const Framework &framework, const std::string &author, const std::string &note, CalendarDay asOf)
{
    if (const auto checked = checkFramework(framework); !checked)
        return failureOf(checked);
    Statement insert(m_database, m_path,
                     "INSERT INTO framework (saved_at, author, note, as_of, json) "
                     "VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?)");
    const std::string day = isoDate(asOf);
    const std::string json = printFramework(framework);
    insert.bind(1, author).bind(2, note).bindOptional(3, day).bind(4, json).run();
    if (const auto done = insert.finish(); !done)
        return failureOf(done);
    return static_cast<int>(sqlite3_last_insert_rowid(m_database));
}

Expected<std::optional<Framework>> Store::draft() const
{
    Statement query(m_database, m_path, "SELECT value FROM setting WHERE name = 'framework_draft'");
    std::optional<Framework> draft;
    if (query.step()) {
        // A draft that cannot be read is no reason not to open the store: the saved versions stand.
        if (auto framework = parseDraft(query.text(0)))
            draft = std::move(*framework);
    }
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return draft;
}

Expected<std::string> Store::draftSteps() const
{
    Statement query(m_database, m_path, "SELECT value FROM setting WHERE name = 'framework_draft_steps'");
    std::string steps;
    if (query.step())
        steps = query.text(0);
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return steps;
}

Expected<void> Store::saveDraft(const std::optional<Framework> &framework, const std::string &steps)
{
    const auto keep = [this](const char *name, const std::string &value) -> Expected<void> {
        Statement statement(m_database, m_path,
                            value.empty() ? "DELETE FROM setting WHERE name = ?"
                                          : "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
        statement.bind(1, name);
        if (!value.empty())
            statement.bind(2, value);
        statement.run();
        return statement.finish();
    };
    // Steps that do not lead to the draft are of no use, and of no harm: whoever reads them compares.
    if (const auto kept = keep("framework_draft_steps", steps); !kept)
        return kept;
    return keep("framework_draft", framework ? printFramework(*framework) : std::string());
}

Expected<Remarks> Store::remarks() const
{
    Statement query(m_database, m_path, "SELECT value FROM setting WHERE name = 'remarks'");
    Remarks remarks;
    if (query.step())
        remarks = parseRemarks(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return remarks;
}

Expected<void> Store::saveRemarks(const Remarks &remarks)
{
    Statement insert(m_database, m_path, "INSERT OR REPLACE INTO setting (name, value) VALUES ('remarks', ?)");
    const std::string text = printRemarks(remarks);
    insert.bind(1, text).run();
    return insert.finish();
}

Expected<std::optional<std::string>> Store::keptResult(std::string_view name) const
{
    Statement query(m_database, m_path, "SELECT value FROM setting WHERE name = ?");
    const std::string key = fmt::format("kept_{}", name);
    query.bind(1, key);
    std::optional<std::string> text;
    if (query.step())
        text = std::string(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return text;
}

Expected<void> Store::saveKeptResult(std::string_view name, const std::string &text)
{
    Statement insert(m_database, m_path, "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
    const std::string key = fmt::format("kept_{}", name);
    insert.bind(1, key).bind(2, text).run();
    return insert.finish();
}

std::vector<VersionInForce> versionsInForce(const std::vector<FrameworkVersion> &saved)
{
    std::vector<VersionInForce> versions;
    for (const FrameworkVersion &version : saved)
        versions.push_back({version.number, parseIsoDate(version.savedAt.substr(0, 10)).value_or(CalendarDay::none())});
    return versions;
}

} // namespace waymark
