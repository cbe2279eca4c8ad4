#include "app/codecs/binaryvalues.h"

#include "app/base/translations.h"
#include "app/codecs/codectext.h"
#include "app/protocol/utf8validator.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace wasclean {

namespace {

/// A time in 4, 8 or 12 bytes (MessagePack, timestamp extension type) as
/// {"time": "1970-01-01T00:00:01Z"}; empty when it is none, or is beyond what can be written so.
QByteArray timeAsJson(QByteArrayView bytes)
{
    qint64 seconds = 0;
    quint32 nanoseconds = 0;
    if (bytes.size() == 4) {
        seconds = qFromBigEndian<quint32>(bytes.data());
    } else if (bytes.size() == 8) {
        const auto both = qFromBigEndian<quint64>(bytes.data());
        seconds = qint64(both & 0x3ffffffff);
        nanoseconds = quint32(both >> 34);
    } else if (bytes.size() == 12) {
        seconds = qFromBigEndian<qint64>(bytes.data() + 4);
        nanoseconds = qFromBigEndian<quint32>(bytes.data());
    } else {
        return {};
    }
    constexpr qint64 mostSeconds = qint64(8'000'000) * 366 * 86'400;
    if (seconds > mostSeconds || seconds < -mostSeconds || nanoseconds > 999'999'999)
        return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (!time.isValid())
        return {};
    QString text = time.toString(QStringLiteral("yyyy-MM-ddThh:mm:ss"));
    if (nanoseconds != 0)
        text += u'.' + QString::number(nanoseconds).rightJustified(9, u'0');
    RecordFields fields;
    fields.addText("time", text + u'Z');
    return fields.object();
}

/// Reads one value, by recursion that is bounded.
class MessagePackReader
{
public:
    explicit MessagePackReader(QByteArrayView bytes)
        : m_bytes(bytes)
    { }

    BinaryValue read();

private:
    bool value(int depth);
    bool shortForm(uchar head, int depth);
    bool longForm(uchar head, int depth);
    bool container(quint64 count, bool isMap, int depth);
    bool key(int depth);
    bool text(quint64 size);
    bool bytes(quint64 size);
    bool extension(quint64 size);
    bool number(uchar head);
    bool fail(const QString &problem);

    /// The big-endian number in so many bytes.
    bool take(int size, quint64 &value);
    bool take(quint64 size, QByteArrayView &bytes);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    /// How many keys are being read, each within the one before it.
    int m_keys = 0;
    BinaryValue m_result;
};

BinaryValue MessagePackReader::read()
{
    value(0);
    m_result.used = m_at;
    return m_result;
}

bool MessagePackReader::fail(const QString &problem)
{
    m_result.problem = problem;
    m_result.problemAt = m_at;
    return false;
}

bool MessagePackReader::take(quint64 size, QByteArrayView &bytes)
{
    const auto left = quint64(m_bytes.size() - m_at);
    if (size > left)
        return fail(CodecText::tr(
            "MessagePack: %1 byte(s) are missing", nullptr, pluralForm(qint64(size - left)))
                        .arg(size - left));
    bytes = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return true;
}

bool MessagePackReader::take(int size, quint64 &value)
{
    QByteArrayView bytes;
    if (!take(quint64(size), bytes))
        return false;
    value = 0;
    for (const char byte : bytes)
        value = value << 8 | uchar(byte);
    return true;
}

bool MessagePackReader::value(int depth)
{
    if (depth > mostNesting)
        return fail(CodecText::tr("MessagePack: nested more than %1 levels deep").arg(mostNesting));
    quint64 head = 0;
    if (!take(1, head))
        return false;
    const auto byte = uchar(head);
    return byte < 0xc0 || byte >= 0xe0 ? shortForm(byte, depth) : longForm(byte, depth);
}

/// Values whose size or value is in the first byte.
bool MessagePackReader::shortForm(uchar head, int depth)
{
    if (head < 0x80 || head >= 0xe0) {
        m_result.json += QByteArray::number(int(qint8(head)));
        return true;
    }
    if (head < 0x90)
        return container(head & 0x0f, true, depth);
    if (head < 0xa0)
        return container(head & 0x0f, false, depth);
    return text(head & 0x1f);
}

bool MessagePackReader::longForm(uchar head, int depth)
{
    const auto sized = [this](int size, auto then) {
        quint64 count = 0;
        return take(size, count) && then(count);
    };
    const auto asBytes = [this](quint64 size) { return bytes(size); };
    const auto asText = [this](quint64 size) { return text(size); };
    const auto asExtension = [this](quint64 size) { return extension(size); };
    switch (head) {
    case 0xc0:
        m_result.json += "null";
        return true;
    case 0xc1:
        --m_at;
        return fail(CodecText::tr("MessagePack: the byte C1 is never used"));
    case 0xc2:
    case 0xc3:
        m_result.json += head == 0xc3 ? "true" : "false";
        return true;
    case 0xc4:
    case 0xc5:
    case 0xc6:
        return sized(1 << (head - 0xc4), asBytes);
    case 0xc7:
    case 0xc8:
    case 0xc9:
        return sized(1 << (head - 0xc7), asExtension);
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
        return extension(quint64(1) << (head - 0xd4));
    case 0xd9:
    case 0xda:
    case 0xdb:
        return sized(1 << (head - 0xd9), asText);
    case 0xdc:
    case 0xdd:
        return sized(2 << (head - 0xdc),
            [this, depth](quint64 count) { return container(count, false, depth); });
    case 0xde:
    case 0xdf:
        return sized(2 << (head - 0xde),
            [this, depth](quint64 count) { return container(count, true, depth); });
    default:
        return number(head);
    }
}

bool MessagePackReader::number(uchar head)
{
    const bool isSigned = head >= 0xd0;
    const bool isFloat = head < 0xcc;
    const int size = isFloat ? 4 << (head - 0xca) : 1 << ((head - 0xcc) & 3);
    quint64 value = 0;
    if (!take(size, value))
        return false;
    if (isFloat) {
        m_result.json += size == 4 ? floatAsJson(double(std::bit_cast<float>(quint32(value))))
                                   : floatAsJson(std::bit_cast<double>(value));
    } else if (isSigned) {
        const int shift = 64 - 8 * size;
        m_result.json += QByteArray::number(qint64(value << shift) >> shift);
    } else {
        m_result.json += QByteArray::number(value);
    }
    return true;
}

bool MessagePackReader::container(quint64 count, bool isMap, int depth)
{
    m_result.json += isMap ? '{' : '[';
    for (quint64 i = 0; i < count; ++i) {
        if (i > 0)
            m_result.json += ',';
        if (isMap && !key(depth))
            return false;
        if (!value(depth + 1))
            return false;
    }
    m_result.json += isMap ? '}' : ']';
    return true;
}

bool MessagePackReader::key(int depth)
{
    if (m_keys == mostNestedKeys)
        return fail(
            CodecText::tr("MessagePack: keys within keys are nested more than %1 levels deep")
                .arg(mostNestedKeys));
    const qsizetype start = m_result.json.size();
    ++m_keys;
    const bool isRead = value(depth + 1);
    --m_keys;
    if (!isRead)
        return false;
    makeLastValueName(m_result.json, start);
    return true;
}

bool MessagePackReader::text(quint64 size)
{
    QByteArrayView utf8;
    if (!take(size, utf8))
        return false;
    if (isValidUtf8(utf8)) {
        m_result.json += textAsJson(utf8);
        return true;
    }
    // As writers do that are older than the format's own bytes.
    RecordFields fields;
    fields.addUtf8("notUtf8", utf8.toByteArray().toHex(' '));
    m_result.json += fields.object();
    return true;
}

bool MessagePackReader::bytes(quint64 size)
{
    QByteArrayView content;
    if (!take(size, content))
        return false;
    m_result.json += bytesAsJson(content);
    return true;
}

bool MessagePackReader::extension(quint64 size)
{
    quint64 type = 0;
    QByteArrayView content;
    if (!take(1, type) || !take(size, content))
        return false;
    const auto number = qint8(type);
    const QByteArray time = number == -1 ? timeAsJson(content) : QByteArray();
    if (!time.isEmpty()) {
        m_result.json += time;
        return true;
    }
    RecordFields fields;
    fields.addNumber("ext", number);
    fields.addUtf8("bytes", content.toByteArray().toHex(' '));
    m_result.json += fields.object();
    return true;
}

} // namespace

BinaryValue readMessagePack(QByteArrayView bytes) { return MessagePackReader(bytes).read(); }

/// A member of an object needs a name that is a string.
void makeLastValueName(QByteArray &json, qsizetype start)
{
    if (json[start] != '"') {
        const QByteArray name = json.mid(start);
        json.truncate(start);
        json += textAsJson(name);
    }
    json += ':';
}

QByteArray floatAsJson(double value)
{
    if (std::isnan(value))
        return R"({"float":"NaN"})";
    if (std::isinf(value))
        return value < 0 ? R"({"float":"-Infinity"})" : R"({"float":"Infinity"})";
    QByteArray number = QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    // A whole number says that it is a floating-point one.
    if (!number.contains('.') && !number.contains('e'))
        number += ".0";
    return number;
}

} // namespace wasclean
