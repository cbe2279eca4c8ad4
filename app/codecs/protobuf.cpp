#include "app/codecs/protobuf.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/protocol/utf8validator.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <utility>

namespace wasclean {

namespace {

/// Messages and groups are read so deep. Each level is tried once, so that the effort grows with
/// the depth only.
constexpr int mostLevels = 16;

/// Reads fields of the wire format, also those of messages in fields, by recursion that is bounded.
class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    /// All fields as a JSON object; empty when the bytes are no message.
    QByteArray read(int depth);

    const QString &problem() const { return m_problem; }

    qsizetype position() const { return m_at; }

private:
    bool readFields(RecordFields &fields, int depth, quint64 group);
    bool readField(quint64 tag, RecordFields &fields, int depth);
    bool readGroup(RecordFields &fields, quint64 number, int depth);
    bool varint(quint64 &value);
    bool readBytes(RecordFields &fields, const QByteArray &name, int depth);
    bool fixed(RecordFields &fields, const QByteArray &name, int size);
    bool fail(const QString &problem);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    QString m_problem;
};

bool WireReader::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

QByteArray WireReader::read(int depth)
{
    RecordFields fields;
    return readFields(fields, depth, 0) ? fields.object() : QByteArray();
}

/// Fields up to the end, or up to the end of the group with the number.
bool WireReader::readFields(RecordFields &fields, int depth, quint64 group)
{
    while (m_at < m_bytes.size()) {
        quint64 tag = 0;
        if (!varint(tag))
            return false;
        if (group != 0 && tag == (group << 3 | 4))
            return true;
        if (!readField(tag, fields, depth))
            return false;
    }
    return group == 0 || fail(CodecText::tr("a group has no end (Protocol Buffers, encoding)"));
}

/// Groups are deprecated, and still used.
bool WireReader::readGroup(RecordFields &fields, quint64 number, int depth)
{
    if (depth >= mostLevels)
        return fail(CodecText::tr("groups are nested more than %1 levels deep").arg(mostLevels));
    RecordFields group;
    if (!readFields(group, depth + 1, number))
        return false;
    fields.addNamed(QByteArray::number(number), group.object());
    return true;
}

bool WireReader::varint(quint64 &value)
{
    value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (m_at >= m_bytes.size())
            return fail(CodecText::tr("a varint is cut off (Protocol Buffers, encoding)"));
        const auto byte = uchar(m_bytes[m_at++]);
        if (shift < 64)
            value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return fail(CodecText::tr("a varint has more than 10 bytes (Protocol Buffers, encoding)"));
}

bool WireReader::readField(quint64 tag, RecordFields &fields, int depth)
{
    const quint64 number = tag >> 3;
    constexpr quint64 lastNumber = (quint64(1) << 29) - 1;
    if (number == 0 || number > lastNumber)
        return fail(
            CodecText::tr("%1 is no field number (Protocol Buffers, encoding)").arg(number));
    const QByteArray name = QByteArray::number(number);
    switch (tag & 7) {
    case 0: {
        quint64 value = 0;
        if (!varint(value))
            return false;
        fields.addNamed(name, QByteArray::number(value));
        return true;
    }
    case 1:
        return fixed(fields, name, 8);
    case 2:
        return readBytes(fields, name, depth);
    case 3:
        return readGroup(fields, number, depth);
    case 4:
        return fail(CodecText::tr("a group ends that did not begin (Protocol Buffers, encoding)"));
    case 5:
        return fixed(fields, name, 4);
    default:
        return fail(CodecText::tr("the wire type %1 is not used (Protocol Buffers, encoding)")
                        .arg(tag & 7));
    }
}

bool WireReader::fixed(RecordFields &fields, const QByteArray &name, int size)
{
    if (m_bytes.size() - m_at < size)
        return fail(CodecText::tr("a field of %1 is cut off (Protocol Buffers, encoding)")
                        .arg(shownSize(size)));
    const char *const data = m_bytes.data() + m_at;
    m_at += size;
    RecordFields readings;
    if (size == 4) {
        const auto bits = qFromLittleEndian<quint32>(data);
        readings.addJson("integer", QByteArray::number(bits));
        readings.addJson("float", floatAsJson(double(std::bit_cast<float>(bits))));
    } else {
        const auto bits = qFromLittleEndian<quint64>(data);
        readings.addJson("integer", QByteArray::number(bits));
        readings.addJson("double", floatAsJson(std::bit_cast<double>(bits)));
    }
    fields.addNamed(name, readings.object());
    return true;
}

bool isPrintable(QByteArrayView text)
{
    return isValidUtf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
}

/// Text, a message, or bytes: all readings that use every byte.
bool WireReader::readBytes(RecordFields &fields, const QByteArray &name, int depth)
{
    quint64 size = 0;
    if (!varint(size))
        return false;
    if (size > quint64(m_bytes.size() - m_at))
        return fail(CodecText::tr("field %1 has %2 bytes, but only %3 follow (Protocol Buffers, "
                                  "encoding)")
                        .arg(QString::fromLatin1(name), QString::number(size),
                            QString::number(m_bytes.size() - m_at)));
    const QByteArrayView content = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    const QByteArray inner = depth < mostLevels && !content.isEmpty()
        ? WireReader(content).read(depth + 1)
        : QByteArray();
    const bool isText = isPrintable(content);
    if (isText && inner.isEmpty()) {
        fields.addNamed(name, textAsJson(content));
    } else if (!isText && inner.isEmpty()) {
        fields.addNamed(name, bytesAsJson(content));
    } else if (!isText) {
        fields.addNamed(name, inner);
    } else {
        RecordFields readings;
        readings.addUtf8("text", content);
        readings.addJson("message", inner);
        fields.addNamed(name, readings.object());
    }
    return true;
}

} // namespace

ProtobufCodec::ProtobufCodec()
    : Codec(QStringLiteral("protobuf"), QStringLiteral("Protocol Buffers"))
{ }

CodecGuess ProtobufCodec::recognise(const CodecEvidence &) const { return {}; }

DecodedMessage ProtobufCodec::decode(const CodecMessage &message) const
{
    RecordFields fields;
    if (message.isText) {
        fields.addUtf8("text", message.payload);
        return only(makeRecord(RecordKind::Message, {shownText(message.payload)}, fields));
    }
    WireReader reader(message.payload);
    const QByteArray json = reader.read(0);
    if (json.isEmpty() && message.isWhole)
        return faulty(message, reader.problem(), reader.position());
    fields.addJson("message", json);
    return only(makeRecord(
        RecordKind::Message, {json.isEmpty() ? longMessageText() : shownText(json)}, fields));
}

} // namespace wasclean
