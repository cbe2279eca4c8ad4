#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace wasclean {

/// A member of a JSON object, or an element of an array, as it stands in the text.
struct JsonItem
{
    /// Of a member; without quotes and escapes.
    QByteArray name;
    QByteArrayView value;
};

/// The members or elements of the one value that a JSON text is.
struct JsonItems
{
    enum class Kind : quint8 { Object, Array, Other };

    Kind kind = Kind::Other;
    /// Those that are there whole, 100,000 at most.
    std::vector<JsonItem> items;
    /// The one after them, as far as it goes, when the text ends within it or is wrong there.
    JsonItem rest;
    /// "line 1, column 7: expected a value, found “}”"; empty for a whole text without a fault.
    QString problem;
    /// Where that is.
    qsizetype problemAt = -1;

    bool isObject() const { return kind == Kind::Object; }

    bool isArray() const { return kind == Kind::Array; }

    bool isSound() const { return problem.isEmpty(); }

    bool has(QByteArrayView name) const { return find(name) != nullptr; }

    /// The value of the member, of the last one if several have the name; empty when none has it.
    QByteArrayView value(QByteArrayView name) const;
    /// The text of a member that is a string; empty when it is something else.
    QByteArray text(QByteArrayView name) const;
    /// An element; empty when there is none.
    QByteArrayView at(std::size_t index) const;

private:
    const JsonItem *find(QByteArrayView name) const;
};

/// Reads one value. The text must outlive the result.
JsonItems readJsonItems(QByteArrayView json);

bool isJsonString(QByteArrayView json);
bool isJsonObject(QByteArrayView json);
bool isJsonArray(QByteArrayView json);
/// Whether a text is an object or an array of JSON without a fault.
bool isSoundJson(QByteArrayView text);

/// One form for all spellings of an id: a number by its value, a string by its characters, and the
/// two never the same. Empty for anything else.
QByteArray jsonIdKey(QByteArrayView json);

/// The elements from the index on, as an array.
QByteArray restOfArray(const JsonItems &array, std::size_t from);

} // namespace wasclean
