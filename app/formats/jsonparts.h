#pragma once

#include "app/base/background.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace wasclean {

/// Where a value of a JSON text stands, and its name if it is a member.
struct JsonPart
{
    enum class Kind : quint8 { Object, Array, String, Number, Word };

    Kind kind = Kind::Word;
    /// The name's token with its quotes; empty (both 0) for elements and for the whole text.
    qsizetype nameStart = 0;
    qsizetype nameEnd = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    /// How many members or elements a container has itself.
    qint64 count = 0;

    bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }

    bool operator==(const JsonPart &) const = default;
};

/// The value that a JSON text is, or the sentence that says why it is none.
struct JsonRoot
{
    bool ok = false;
    JsonPart part;
    QString problem;
};

/// Checks the whole text with JsonScanner, in linear time. Not ok and no problem when cancelled.
JsonRoot readJsonRoot(QByteArrayView json, const CancelFlag &cancelled);

/// Some of the members or elements of a container, in their order.
struct JsonChildren
{
    std::vector<JsonPart> parts;
    /// Where to go on for more; -1 after the last.
    qsizetype next = -1;
};

/// Reads at most limit children of a container of a text that is known to be JSON. Begin at the
/// container's start + 1, go on at next. Looks at no byte after the last child that it tells.
JsonChildren readJsonChildren(QByteArrayView json, JsonPart::Kind container, qsizetype at,
    qsizetype limit, const CancelFlag &cancelled);

} // namespace wasclean
