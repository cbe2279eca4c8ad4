#pragma once

#include "app/codecs/codec.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// Writes the fields of a record as a JSON object.
class RecordFields
{
public:
    void addText(const char *name, const QString &text);
    /// Text in UTF-8; what is not UTF-8 becomes U+FFFD.
    void addUtf8(const char *name, QByteArrayView utf8);
    void addNumber(const char *name, qint64 number);
    /// A value that is JSON already; nothing when it is empty.
    void addJson(const char *name, QByteArrayView json);
    void addBool(const char *name, bool value);
    /// Bytes as {"bytes": "de ad"}.
    void addBytes(const char *name, QByteArrayView bytes);
    /// A value with a name of a stranger.
    void addNamed(QByteArrayView name, QByteArrayView json);

    /// All of them, after the kind.
    QByteArray object(RecordKind kind) const;
    /// All of them, without a kind.
    QByteArray object() const;

private:
    QByteArray m_members;
};

/// Bytes in a JSON text: {"bytes": "de ad"}.
QByteArray bytesAsJson(QByteArrayView bytes);
/// A JSON string of text that is meant to be UTF-8.
QByteArray textAsJson(QByteArrayView utf8);

} // namespace wasclean
