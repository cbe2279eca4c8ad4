#include "app/codecs/protobufwire.h"

#include "app/codecs/codectext.h"

#include <QtEndian>

namespace wasclean {

bool WireReader::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

QByteArrayView WireReader::takeRest()
{
    const QByteArrayView left = rest();
    m_at = m_bytes.size();
    return left;
}

bool WireReader::failAsShort(const QString &problem)
{
    m_isShort = true;
    return fail(problem);
}

bool WireReader::varint(quint64 &value)
{
    value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (atEnd())
            return failAsShort(CodecText::tr("a varint is cut off (Protocol Buffers, encoding)"));
        const auto byte = uchar(m_bytes[m_at++]);
        if (shift < 64)
            value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return fail(CodecText::tr("a varint has more than 10 bytes (Protocol Buffers, encoding)"));
}

bool WireReader::tag(WireTag &tag)
{
    quint64 value = 0;
    if (!varint(value))
        return false;
    const quint64 number = value >> 3;
    constexpr quint64 lastNumber = (quint64(1) << 29) - 1;
    if (number == 0 || number > lastNumber)
        return fail(
            CodecText::tr("%1 is no field number (Protocol Buffers, encoding)").arg(number));
    if ((value & 7) > quint64(WireTag::Type::FourBytes))
        return fail(CodecText::tr("the wire type %1 is not used (Protocol Buffers, encoding)")
                        .arg(value & 7));
    tag = {quint32(number), WireTag::Type(value & 7)};
    return true;
}

bool WireReader::fixed(int size, quint64 &bits)
{
    if (m_bytes.size() - m_at < size)
        return failAsShort(CodecText::tr("a field of %1 is cut off (Protocol Buffers, encoding)")
                               .arg(shownSize(size)));
    const char *const data = m_bytes.data() + m_at;
    m_at += size;
    bits = size == 4 ? qFromLittleEndian<quint32>(data) : qFromLittleEndian<quint64>(data);
    return true;
}

bool WireReader::content(const WireTag &tag, QByteArrayView &bytes)
{
    quint64 size = 0;
    if (!varint(size))
        return false;
    if (size > quint64(m_bytes.size() - m_at))
        return failAsShort(
            CodecText::tr("field %1 has %2 bytes, but only %3 follow (Protocol Buffers, encoding)")
                .arg(QString::number(tag.number), QString::number(size),
                    QString::number(m_bytes.size() - m_at)));
    bytes = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return true;
}

} // namespace wasclean
