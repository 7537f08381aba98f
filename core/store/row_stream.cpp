#include "core/store/row_stream.h"

#include <fmt/format.h>

#include "core/store/sqlite.h"

namespace waymark {

namespace {

constexpr const char *kModuleName = "waymark_row_stream";

/// An eponymous virtual table over one RowStream, the module's client data.
struct StreamTable {
    sqlite3_vtab base;
    const RowStream *stream;
};

struct StreamCursor {
    sqlite3_vtab_cursor base;
    const RowStream *stream;
    std::size_t row;
};

int connectStream(sqlite3 *database, void *stream, int, const char *const *, sqlite3_vtab **table, char **)
{
    std::string columns;
    for (int i = 0; i < static_cast<const RowStream *>(stream)->columns; ++i)
        columns += fmt::format("{}c{}", i == 0 ? "" : ", ", i);
    const int declared = sqlite3_declare_vtab(database, fmt::format("CREATE TABLE stream ({})", columns).c_str());
    if (declared == SQLITE_OK)
        *table = &(new StreamTable{{}, static_cast<const RowStream *>(stream)})->base;
    return declared;
}

int disconnectStream(sqlite3_vtab *table)
{
    delete reinterpret_cast<StreamTable *>(table);
    return SQLITE_OK;
}

int planStream(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }

int openStream(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    *cursor = &(new StreamCursor{{}, reinterpret_cast<StreamTable *>(table)->stream, 0})->base;
    return SQLITE_OK;
}

int closeStream(sqlite3_vtab_cursor *cursor)
{
    delete reinterpret_cast<StreamCursor *>(cursor);
    return SQLITE_OK;
}

int filterStream(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    reinterpret_cast<StreamCursor *>(cursor)->row = 0;
    return SQLITE_OK;
}

int nextOfStream(sqlite3_vtab_cursor *cursor)
{
    ++reinterpret_cast<StreamCursor *>(cursor)->row;
    return SQLITE_OK;
}

int endOfStream(sqlite3_vtab_cursor *cursor)
{
    const auto *place = reinterpret_cast<StreamCursor *>(cursor);
    return place->row >= place->stream->rows ? 1 : 0;
}

int columnOfStream(sqlite3_vtab_cursor *cursor, sqlite3_context *into, int column)
{
    const auto *place = reinterpret_cast<StreamCursor *>(cursor);
    place->stream->value(place->stream->data, place->row, column, into);
    return SQLITE_OK;
}

int rowidOfStream(sqlite3_vtab_cursor *cursor, sqlite3_int64 *rowid)
{
    *rowid = static_cast<sqlite3_int64>(reinterpret_cast<StreamCursor *>(cursor)->row);
    return SQLITE_OK;
}

sqlite3_module streamModule()
{
    sqlite3_module module{};
    module.xConnect = connectStream;
    module.xBestIndex = planStream;
    module.xDisconnect = disconnectStream;
    module.xOpen = openStream;
    module.xClose = closeStream;
    module.xFilter = filterStream;
    module.xNext = nextOfStream;
    module.xEof = endOfStream;
    module.xColumn = columnOfStream;
    module.xRowid = rowidOfStream;
    return module;
}

} // namespace

Expected<void> insertRows(sqlite3 *database, const std::string &path, const std::string &target, const RowStream &stream)
{
    static const sqlite3_module module = streamModule();
    // The module only reads; SQLite's interface knows no const.
    if (sqlite3_create_module(database, kModuleName, &module, const_cast<RowStream *>(&stream)) != SQLITE_OK)
        return tl::make_unexpected(databaseError(database, path));
    const auto inserted = execute(database, path, fmt::format("INSERT INTO {} SELECT * FROM {}", target, kModuleName));
    sqlite3_create_module(database, kModuleName, nullptr, nullptr);
    return inserted;
}

} // namespace waymark
