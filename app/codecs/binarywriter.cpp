#include "app/codecs/binaryvalues.h"

#include "app/codecs/codectext.h"
#include "app/formats/hexinput.h"
#include "app/formats/jsonnode.h"
#include "app/formats/jsontext.h"

#include <QCborStreamWriter>
#include <QDateTime>
#include <QRegularExpression>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>
#include <optional>

namespace wasclean {

namespace {

/// The value of the member when it is the only one of the object.
const JsonNode *onlyMember(const JsonNode &node, const char *name)
{
    const bool isIt = node.kind == JsonNode::Kind::Object && node.members.size() == 1
        && node.members.front().name == QLatin1String(name);
    return isIt ? &node.members.front().value : nullptr;
}

/// The values of two members, when these are all of the object.
struct TwoValues
{
    const JsonNode *first = nullptr;
    const JsonNode *second = nullptr;
};

std::optional<TwoValues> twoMembers(const JsonNode &node, const char *first, const char *second)
{
    const bool areThey = node.kind == JsonNode::Kind::Object && node.members.size() == 2
        && node.members[0].name == QLatin1String(first)
        && node.members[1].name == QLatin1String(second);
    if (!areThey)
        return {};
    return TwoValues{&node.members[0].value, &node.members[1].value};
}

/// Writes one value of one of the formats. What differs between them is in the subclasses.
class BinaryWriter
{
public:
    explicit BinaryWriter(QByteArrayView json)
        : m_json(json)
    { }

    virtual ~BinaryWriter() = default;
    Q_DISABLE_COPY_MOVE(BinaryWriter)

    BinaryBytes write();

protected:
    virtual void writeUnsigned(quint64 number) = 0;
    /// −1 − n, which is spelled as the token.
    virtual void writeNegative(quint64 n, QByteArrayView token) = 0;
    virtual void writeFloat(double number) = 0;
    virtual void writeText(const QByteArray &utf8) = 0;
    virtual void writeBytes(const QByteArray &bytes) = 0;
    virtual void writeWord(char first) = 0;
    virtual void beginArray(quint64 count) = 0;
    virtual void beginMap(quint64 count) = 0;
    /// Ends an array or a map.
    virtual void endContainer(bool isMap) = 0;
    /// An object that stands for what JSON has no word for; false when it is an ordinary one.
    virtual bool writeSpecial(const JsonNode &node, int depth) = 0;

    void value(const JsonNode &node, int depth);

    QByteArrayView in(const JsonNode &node) const { return node.in(m_json); }

    std::optional<QByteArray> bytesOf(const JsonNode &node) const;
    /// Writes null in place of what cannot be written.
    void fail(const QString &problem);
    void failAsTooLarge(QByteArrayView token);

    QByteArray m_bytes;

private:
    void number(QByteArrayView token);
    bool floatByName(const JsonNode &node);

    QByteArrayView m_json;
    QString m_problem;
};

BinaryBytes BinaryWriter::write()
{
    const JsonTree tree = parseJson(m_json);
    if (!tree.root)
        return {{}, CodecText::tr("This is not valid JSON: %1.").arg(tree.problem)};
    value(*tree.root, 0);
    if (!m_problem.isEmpty())
        return {{}, m_problem};
    return {m_bytes, {}};
}

void BinaryWriter::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    writeWord('n');
}

void BinaryWriter::failAsTooLarge(QByteArrayView token)
{
    fail(CodecText::tr("The number %1 does not fit into 64 bits.").arg(shownText(token)));
}

std::optional<QByteArray> BinaryWriter::bytesOf(const JsonNode &node) const
{
    if (node.kind != JsonNode::Kind::String)
        return {};
    const QByteArray text = jsonStringValue(in(node));
    const HexInput hex = parseHex(QString::fromUtf8(text));
    return hex.problem.isEmpty() ? std::optional(hex.bytes) : std::nullopt;
}

void BinaryWriter::number(QByteArrayView token)
{
    const QByteArray digits = token.toByteArray();
    const bool isFloat = digits.contains('.') || digits.contains('e') || digits.contains('E');
    bool fits = false;
    if (isFloat) {
        const double number = digits.toDouble(&fits);
        if (fits && std::isfinite(number))
            return writeFloat(number);
    } else if (digits.startsWith('-')) {
        const quint64 magnitude = digits.mid(1).toULongLong(&fits);
        if (fits && magnitude == 0)
            return writeUnsigned(0);
        if (fits)
            return writeNegative(magnitude - 1, token);
        // −2^64 is −1 − (2^64 − 1).
        if (digits == "-18446744073709551616")
            return writeNegative(std::numeric_limits<quint64>::max(), token);
    } else {
        const quint64 number = digits.toULongLong(&fits);
        if (fits)
            return writeUnsigned(number);
    }
    failAsTooLarge(token);
}

/// {"float": "NaN"}, see floatAsJson().
bool BinaryWriter::floatByName(const JsonNode &node)
{
    const JsonNode *const name = onlyMember(node, "float");
    if (!name)
        return false;
    const QByteArrayView word = in(*name);
    if (word == "\"NaN\"")
        writeFloat(std::numeric_limits<double>::quiet_NaN());
    else if (word == "\"Infinity\"")
        writeFloat(std::numeric_limits<double>::infinity());
    else if (word == "\"-Infinity\"")
        writeFloat(-std::numeric_limits<double>::infinity());
    else
        return false;
    return true;
}

void BinaryWriter::value(const JsonNode &node, int depth)
{
    if (depth > mostNesting)
        return fail(
            CodecText::tr("The value is nested more than %1 levels deep.").arg(mostNesting));
    const QByteArrayView token = in(node);
    switch (node.kind) {
    case JsonNode::Kind::Word:
        return writeWord(token[0]);
    case JsonNode::Kind::Number:
        return number(token);
    case JsonNode::Kind::String:
        return writeText(jsonStringValue(token));
    case JsonNode::Kind::Array:
        beginArray(node.elements.size());
        for (const JsonNode &element : node.elements)
            value(element, depth + 1);
        return endContainer(false);
    case JsonNode::Kind::Object:
        break;
    }
    if (const JsonNode *const hex = onlyMember(node, "bytes")) {
        if (const auto bytes = bytesOf(*hex))
            return writeBytes(*bytes);
    }
    if (floatByName(node) || writeSpecial(node, depth))
        return;
    beginMap(node.members.size());
    for (const JsonMember &member : node.members) {
        writeText(member.name.toUtf8());
        value(member.value, depth + 1);
    }
    endContainer(true);
}

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

/// {"time": "1970-01-01T00:00:01Z"}, see timeAsJson(): in 4 bytes when they suffice, else in 12.
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
    QByteArray bytes(isShort ? 4 : 12, '\0');
    if (isShort) {
        qToBigEndian(quint32(seconds), bytes.data());
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
    const auto parts = twoMembers(node, "ext", "bytes");
    const auto bytes = parts ? bytesOf(*parts->second) : std::nullopt;
    bool isNumber = false;
    const int type = parts ? in(*parts->first).toInt(&isNumber) : 0;
    if (!bytes || !isNumber || type < -128 || type > 127)
        return false;
    extension(qint8(type), *bytes);
    return true;
}

class CborWriter : public BinaryWriter
{
public:
    using BinaryWriter::BinaryWriter;

protected:
    void writeUnsigned(quint64 number) override { m_writer.append(number); }

    /// 0 stands for 2^64.
    void writeNegative(quint64 n, QByteArrayView) override
    {
        m_writer.append(QCborNegativeInteger(n + 1));
    }

    void writeFloat(double number) override { m_writer.append(number); }

    void writeText(const QByteArray &utf8) override
    {
        m_writer.appendTextString(utf8.constData(), utf8.size());
    }

    void writeBytes(const QByteArray &bytes) override { m_writer.append(bytes); }

    void writeWord(char first) override
    {
        m_writer.append(first == 'n' ? QCborSimpleType::Null
                : first == 't'       ? QCborSimpleType::True
                                     : QCborSimpleType::False);
    }

    void beginArray(quint64 count) override { m_writer.startArray(count); }

    void beginMap(quint64 count) override { m_writer.startMap(count); }

    void endContainer(bool isMap) override { isMap ? m_writer.endMap() : m_writer.endArray(); }

    bool writeSpecial(const JsonNode &node, int depth) override;

private:
    QCborStreamWriter m_writer{&m_bytes};
};

bool CborWriter::writeSpecial(const JsonNode &node, int depth)
{
    bool isNumber = false;
    if (const JsonNode *const simple = onlyMember(node, "simple")) {
        const int type = in(*simple).toInt(&isNumber);
        if (in(*simple) == "\"undefined\"")
            m_writer.append(QCborSimpleType::Undefined);
        else if (isNumber && type >= 0 && type <= 255 && (type < 20 || type > 31))
            m_writer.append(QCborSimpleType(type));
        else
            return false;
        return true;
    }
    const auto parts = twoMembers(node, "tag", "value");
    const quint64 tag = parts ? in(*parts->first).toByteArray().toULongLong(&isNumber) : 0;
    if (!isNumber)
        return false;
    m_writer.append(QCborTag(tag));
    value(*parts->second, depth + 1);
    return true;
}

} // namespace

BinaryBytes writeMessagePack(QByteArrayView json) { return MessagePackWriter(json).write(); }

BinaryBytes writeCbor(QByteArrayView json) { return CborWriter(json).write(); }

} // namespace wasclean
