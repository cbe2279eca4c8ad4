#pragma once

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// What is in front of the value of a field: its number, and how the value is written.
struct WireTag
{
    enum class Type : quint8 { Varint, EightBytes, Length, BeginGroup, EndGroup, FourBytes };

    quint32 number = 0;
    Type type = Type::Varint;
};

/// Reads the wire format of Protocol Buffers, one part after the other. All functions return false
/// where the bytes are not of it; then problem() and position() say why and where.
class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    bool tag(WireTag &tag);
    bool varint(quint64 &value);
    /// A little-endian number of 4 or 8 bytes.
    bool fixed(int size, quint64 &bits);
    /// The bytes of a field, which have their length in front.
    bool content(const WireTag &tag, QByteArrayView &bytes);

    bool fail(const QString &problem);
    /// Reads all that is left.
    QByteArrayView takeRest();

    bool atEnd() const { return m_at == m_bytes.size(); }

    qsizetype position() const { return m_at; }

    /// What is not read yet.
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }

    const QString &problem() const { return m_problem; }

    /// Whether the problem is that the bytes end too early.
    bool isShort() const { return m_isShort; }

private:
    bool failAsShort(const QString &problem);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QString m_problem;
    bool m_isShort = false;
};

} // namespace wasclean
