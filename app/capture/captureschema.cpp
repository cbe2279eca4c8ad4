#include "app/capture/captureschema.h"

#include "app/capture/blockfile.h"
#include "app/capture/sqlitedatabase.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <set>

namespace wasclean::CaptureSchema {

namespace {

struct Table
{
    QByteArrayView name;
    /// What follows CREATE TABLE. SQLite keeps these words in the file.
    QByteArrayView definition;
    bool isRequired;
};

constexpr QByteArrayView placeTable = "place";

constexpr std::array<Table, 5> tables = {{
    {"meta", "meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID", true},
    {"block", "block(first INTEGER PRIMARY KEY, data BLOB NOT NULL)", true},
    {"part",
        "part(message INTEGER, number INTEGER, data BLOB NOT NULL, PRIMARY KEY(message, number))",
        true},
    {"mark", "mark(row INTEGER PRIMARY KEY, bookmarked INTEGER NOT NULL, note TEXT NOT NULL)",
        false},
    {placeTable, "place(first INTEGER PRIMARY KEY, offset INTEGER NOT NULL, size INTEGER NOT NULL)",
        false},
}};

/// SQLite makes it for the primary key of `part`.
constexpr QByteArrayView partIndex = "sqlite_autoindex_part_1";

QByteArray text(sqlite3_stmt *statement, int column)
{
    const void *const bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

bool isOurs(const QByteArray &type, const QByteArray &name, const QByteArray &sql)
{
    if (type == "index")
        return name == partIndex && sql.isEmpty();
    return type == "table" && std::any_of(tables.begin(), tables.end(), [&](const Table &table) {
        return table.name == name && "CREATE TABLE " + table.definition.toByteArray() == sql;
    });
}

Finding compareTables(SqliteDatabase &database, SqliteDatabase::Statement &statement)
{
    std::set<QByteArray> names;
    while (database.step(statement)) {
        const QByteArray name = text(statement.get(), 1);
        const bool isNew = names.insert(name).second;
        if (!isNew || !isOurs(text(statement.get(), 0), name, text(statement.get(), 2)))
            return Finding::Other;
    }
    if (!database.problem().isEmpty())
        return Finding::Unreadable;
    const bool isWhole = std::all_of(tables.begin(), tables.end(), [&names](const Table &table) {
        return !table.isRequired || names.contains(table.name.toByteArray());
    });
    return isWhole && names.contains(partIndex.toByteArray()) ? Finding::Capture : Finding::Other;
}

} // namespace

QByteArray createStatements(int formatVersion, bool withPlaces)
{
    QByteArray sql = "BEGIN IMMEDIATE;PRAGMA application_id=" + QByteArray::number(applicationId);
    for (const Table &table : tables) {
        if (withPlaces || table.name != placeTable)
            sql += ";CREATE TABLE IF NOT EXISTS " + table.definition.toByteArray();
    }
    if (withPlaces) {
        sql += ";INSERT OR IGNORE INTO meta VALUES('id', randomblob("
            + QByteArray::number(BlockFile::idSize) + "))";
    }
    return sql + ";INSERT INTO meta VALUES('format', " + QByteArray::number(formatVersion)
        + ") ON CONFLICT(key) DO UPDATE SET value=max(value, excluded.value);COMMIT";
}

Finding inspect(SqliteDatabase &database)
{
    const auto id = database.readNumber("PRAGMA application_id");
    SqliteDatabase::Statement statement;
    if (!id || !database.prepare(statement, "SELECT type, name, sql FROM sqlite_schema"))
        return Finding::Unreadable;
    if (*id == applicationId)
        return compareTables(database, statement);
    if (*id != 0 || database.step(statement))
        return Finding::Other;
    return database.problem().isEmpty() ? Finding::Empty : Finding::Unreadable;
}

} // namespace wasclean::CaptureSchema
