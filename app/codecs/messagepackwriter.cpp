#include "app/codecs/binarywriter.h"
#include "app/codecs/codectext.h"
#include "app/formats/jsontext.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QtEndian>

#include <bit>
#include <limits>

namespace wasclean {

namespace {

class MessagePackWriter : public BinaryWriter
{
public:
    using BinaryWriter::BinaryWriter;

protected:
    void writeUnsigned(quint64 number) override;
    void writeNegative(quint64 n, QByteArrayView token) override;
    void writeFloat(double number) override;
    void writeText(const QByteArray &utf8) override;
    void writeBytes(const QByteArray &bytes) override;
    void writeWord(char first) override;
    void beginArray(quint64 count) override;
    void beginMap(quint64 count) override;

    void endContainer(bool) override { }

    bool writeSpecial(const JsonNode &node, int depth) override;

private:
    template <typename Number>
    void put(uchar head, Number number);
    /// A count in the first byte when it is below `small`, else behind the head of its width.
    void putCount(quint64 count, quint64 small, uchar smallHead, uchar head8, uchar head16);
    void extension(qint8 type, const QByteArray &bytes);
    bool time(const JsonNode &node);
};

template <typename Number>
void MessagePackWriter::put(uchar head, Number number)
{
    char bytes[sizeof(Number)];
    qToBigEndian(number, bytes);
    m_bytes += char(head);
    m_bytes.append(bytes, sizeof(Number));
}

void MessagePackWriter::putCount(
    quint64 count, quint64 small, uchar smallHead, uchar head8, uchar head16)
{
    if (count < small)
        m_bytes += char(smallHead | count);
    else if (head8 != 0 && count <= 0xff)
        put(head8, quint8(count));
    else if (count <= 0xffff)
        put(head16, quint16(count));
    else if (count <= 0xffffffff)
        put(uchar(head16 + 1), quint32(count));
    else
        fail(CodecText::tr("MessagePack has no values of 4 GiB and more."));
}

void MessagePackWriter::writeUnsigned(quint64 number)
{
    if (number < 0x80)
        m_bytes += char(number);
    else if (number <= 0xff)
        put(0xcc, quint8(number));
    else if (number <= 0xffff)
        put(0xcd, quint16(number));
    else if (number <= 0xffffffff)
        put(0xce, quint32(number));
    else
        put(0xcf, number);
}

void MessagePackWriter::writeNegative(quint64 n, QByteArrayView token)
{
    if (n > quint64(std::numeric_limits<qint64>::max()))
        return failAsTooLarge(token);
    const qint64 number = -1 - qint64(n);
    if (number >= -32)
        m_bytes += char(number);
    else if (number >= std::numeric_limits<qint8>::min())
        put(0xd0, qint8(number));
    else if (number >= std::numeric_limits<qint16>::min())
        put(0xd1, qint16(number));
    else if (number >= std::numeric_limits<qint32>::min())
        put(0xd2, qint32(number));
    else
        put(0xd3, number);
}

void MessagePackWriter::writeFloat(double number) { put(0xcb, std::bit_cast<quint64>(number)); }

void MessagePackWriter::writeText(const QByteArray &utf8)
{
    putCount(quint64(utf8.size()), 32, 0xa0, 0xd9, 0xda);
    m_bytes += utf8;
}

void MessagePackWriter::writeBytes(const QByteArray &bytes)
{
    putCount(quint64(bytes.size()), 0, 0, 0xc4, 0xc5);
    m_bytes += bytes;
}

void MessagePackWriter::writeWord(char first)
{
    m_bytes += first == 'n' ? '\xc0' : first == 't' ? '\xc3' : '\xc2';
}

void MessagePackWriter::beginArray(quint64 count) { putCount(count, 16, 0x90, 0, 0xdc); }

void MessagePackWriter::beginMap(quint64 count) { putCount(count, 16, 0x80, 0, 0xde); }

void MessagePackWriter::extension(qint8 type, const QByteArray &bytes)
{
    const auto size = quint64(bytes.size());
    if (std::has_single_bit(size) && size <= 16)
        m_bytes += char(0xd4 + std::countr_zero(size));
    else
        putCount(size, 0, 0, 0xc7, 0xc8);
    m_bytes += char(type);
    m_bytes += bytes;
}

/// {"time": "1970-01-01T00:00:01Z"}: in 4 bytes when they suffice, else in 8 or 12 (MessagePack,
/// timestamp extension type).
bool MessagePackWriter::time(const JsonNode &node)
{
    const JsonNode *const text = onlyMember(node, "time");
    if (!text || text->kind != JsonNode::Kind::String)
        return false;
    static const QRegularExpression form(
        QStringLiteral("^(.*T\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,9}))?Z$"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(jsonStringValue(in(*text))));
    const QDateTime time = QDateTime::fromString(match.captured(1) + u'Z', Qt::ISODate);
    if (!match.hasMatch() || !time.isValid())
        return false;
    const quint32 nanoseconds = match.captured(2).leftJustified(9, u'0').toUInt();
    const qint64 seconds = time.toSecsSinceEpoch();
    const bool isShort = nanoseconds == 0 && seconds >= 0 && seconds <= 0xffffffff;
    const bool isMiddle = seconds >= 0 && seconds <= 0x3ffffffff;
    QByteArray bytes(isShort ? 4 : isMiddle ? 8 : 12, '\0');
    if (isShort) {
        qToBigEndian(quint32(seconds), bytes.data());
    } else if (isMiddle) {
        qToBigEndian(quint64(nanoseconds) << 34 | quint64(seconds), bytes.data());
    } else {
        qToBigEndian(nanoseconds, bytes.data());
        qToBigEndian(seconds, bytes.data() + 4);
    }
    extension(-1, bytes);
    return true;
}

bool MessagePackWriter::writeSpecial(const JsonNode &node, int)
{
    if (time(node))
        return true;
    if (const JsonNode *const hex = onlyMember(node, "notUtf8")) {
        if (const auto text = bytesOf(*hex)) {
            writeText(*text);
            return true;
        }
    }
    const auto parts = twoMembers(node, "ext", "bytes");
    const auto bytes = parts ? bytesOf(*parts->second) : std::nullopt;
    bool isNumber = false;
    const int type = parts ? in(*parts->first).toInt(&isNumber) : 0;
    if (!bytes || !isNumber || type < -128 || type > 127)
        return false;
    extension(qint8(type), *bytes);
    return true;
}

} // namespace

BinaryBytes writeMessagePack(QByteArrayView json) { return MessagePackWriter(json).write(); }

} // namespace wasclean
