#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// A key that is no text becomes a string of its JSON. Its quotes and backslashes are escaped, so
/// each key within a key doubles what is in it.
constexpr int mostNestedKeys = 4;

/// A value of a binary format as JSON. Bytes are {"bytes": "de ad"}, what JSON has no word for is
/// an object with one member that names it, and a key that is no text is its JSON.
struct BinaryValue
{
    /// What could be read, also when there is a problem; then it is not whole.
    QByteArray json;
    /// How many bytes the value has.
    qsizetype used = 0;
    /// What is wrong, without a full stop and without the place; empty when all is well.
    QString problem;
    /// Where that is. The value may be a part of a message, so only its reader can tell the place.
    qsizetype problemAt = -1;
};

/// The first value of the bytes. Nested mostNesting deep at most, and keys mostNestedKeys deep.
BinaryValue readMessagePack(QByteArrayView bytes);
/// The first data item of the bytes (RFC 8949).
BinaryValue readCbor(QByteArrayView bytes);

/// Bytes of a binary format, made from JSON.
struct BinaryBytes
{
    QByteArray bytes;
    /// Why they cannot be made, as a sentence; empty when all is well.
    QString problem;
};

/// The JSON value in MessagePack. What readMessagePack() writes becomes what it has read: bytes,
/// extensions, times, and numbers that JSON has no word for.
BinaryBytes writeMessagePack(QByteArrayView json);
/// The JSON value in CBOR, see readCbor(): bytes, tags, simple values.
BinaryBytes writeCbor(QByteArrayView json);

/// Makes the value that begins there, the last of the text, the name of a member.
void makeLastValueName(QByteArray &json, qsizetype start);

/// A floating-point number as JSON; what JSON cannot write is {"float": "NaN"}.
QByteArray floatAsJson(double value);

} // namespace wasclean
