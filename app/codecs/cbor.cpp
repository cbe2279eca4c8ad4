#include "app/codecs/binaryvalues.h"

#include "app/codecs/codectext.h"

#include <QCborStreamReader>
#include <QFloat16>

namespace wasclean {

namespace {

class CborReader
{
public:
    explicit CborReader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_reader(QByteArray::fromRawData(bytes.data(), bytes.size()))
    { }

    BinaryValue read();

private:
    bool value(int depth);
    bool container(bool isMap, int depth);
    bool key(int depth);
    bool string(bool isText);
    bool tag(int depth);
    bool simple();
    bool chunkIsThere();
    bool fail(const QString &problem);

    QByteArrayView m_bytes;
    QCborStreamReader m_reader;
    /// How many keys are being read, each within the one before it.
    int m_keys = 0;
    BinaryValue m_result;
};

BinaryValue CborReader::read()
{
    if (!value(0) && m_result.problem.isEmpty())
        fail(m_reader.lastError().toString());
    m_result.used = m_reader.currentOffset();
    return m_result;
}

bool CborReader::fail(const QString &problem)
{
    if (m_result.problem.isEmpty()) {
        m_result.problem = CodecText::tr("CBOR: %1").arg(problem);
        m_result.problemAt = m_reader.currentOffset();
    }
    return false;
}

bool CborReader::value(int depth)
{
    if (depth > mostNesting)
        return fail(CodecText::tr("nested more than %1 levels deep").arg(mostNesting));
    switch (m_reader.type()) {
    case QCborStreamReader::UnsignedInteger:
        m_result.json += QByteArray::number(m_reader.toUnsignedInteger());
        return m_reader.next();
    case QCborStreamReader::NegativeInteger: {
        // −n, where 0 stands for 2^64.
        const auto magnitude = quint64(m_reader.toNegativeInteger());
        m_result.json += magnitude == 0 ? QByteArray("-18446744073709551616")
                                        : '-' + QByteArray::number(magnitude);
        return m_reader.next();
    }
    case QCborStreamReader::ByteString:
        return string(false);
    case QCborStreamReader::TextString:
        return string(true);
    case QCborStreamReader::Array:
        return container(false, depth);
    case QCborStreamReader::Map:
        return container(true, depth);
    case QCborStreamReader::Tag:
        return tag(depth);
    case QCborStreamReader::SimpleType:
        return simple();
    case QCborStreamReader::Float16:
        m_result.json += floatAsJson(double(float(m_reader.toFloat16())));
        return m_reader.next();
    case QCborStreamReader::Float:
        m_result.json += floatAsJson(double(m_reader.toFloat()));
        return m_reader.next();
    case QCborStreamReader::Double:
        m_result.json += floatAsJson(m_reader.toDouble());
        return m_reader.next();
    case QCborStreamReader::Invalid:
        break;
    }
    return fail(m_reader.lastError() == QCborError::NoError ? CodecText::tr("a value is missing")
                                                            : m_reader.lastError().toString());
}

bool CborReader::container(bool isMap, int depth)
{
    m_result.json += isMap ? '{' : '[';
    if (!m_reader.enterContainer())
        return fail(m_reader.lastError().toString());
    bool isFirst = true;
    while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext()) {
        if (!isFirst)
            m_result.json += ',';
        isFirst = false;
        if (isMap && !key(depth))
            return false;
        if (!value(depth + 1))
            return false;
    }
    if (m_reader.lastError() != QCborError::NoError || !m_reader.leaveContainer())
        return fail(m_reader.lastError().toString());
    m_result.json += isMap ? '}' : ']';
    return true;
}

bool CborReader::key(int depth)
{
    if (m_keys == mostNestedKeys)
        return fail(CodecText::tr("keys within keys are nested more than %1 levels deep")
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

/// Whether the chunk that comes next is as long as it promises.
bool CborReader::chunkIsThere()
{
    const qsizetype size = m_reader.currentStringChunkSize();
    return size >= 0 && size <= m_bytes.size() - m_reader.currentOffset();
}

bool CborReader::string(bool isText)
{
    QByteArray content;
    for (;;) {
        if (!chunkIsThere() && m_reader.lastError() == QCborError::NoError
            && m_reader.currentStringChunkSize() > 0)
            return fail(CodecText::tr("the end of a string is missing"));
        if (isText) {
            const auto chunk = m_reader.readString();
            if (chunk.status == QCborStreamReader::EndOfString)
                break;
            if (chunk.status == QCborStreamReader::Error)
                return fail(m_reader.lastError().toString());
            content += chunk.data.toUtf8();
        } else {
            const auto chunk = m_reader.readByteArray();
            if (chunk.status == QCborStreamReader::EndOfString)
                break;
            if (chunk.status == QCborStreamReader::Error)
                return fail(m_reader.lastError().toString());
            content += chunk.data;
        }
    }
    m_result.json += isText ? textAsJson(content) : bytesAsJson(content);
    return true;
}

bool CborReader::tag(int depth)
{
    const auto number = quint64(m_reader.toTag());
    if (!m_reader.next())
        return fail(m_reader.lastError().toString());
    // What follows is CBOR, and no more (RFC 8949, 3.4.6).
    if (number == quint64(QCborKnownTags::Signature))
        return value(depth + 1);
    m_result.json += R"({"tag":)" + QByteArray::number(number) + R"(,"value":)";
    if (!value(depth + 1))
        return false;
    m_result.json += '}';
    return true;
}

bool CborReader::simple()
{
    const QCborSimpleType type = m_reader.toSimpleType();
    switch (type) {
    case QCborSimpleType::False:
        m_result.json += "false";
        break;
    case QCborSimpleType::True:
        m_result.json += "true";
        break;
    case QCborSimpleType::Null:
        m_result.json += "null";
        break;
    case QCborSimpleType::Undefined:
        m_result.json += R"({"simple":"undefined"})";
        break;
    default:
        m_result.json += R"({"simple":)" + QByteArray::number(int(type)) + '}';
    }
    return m_reader.next();
}

} // namespace

BinaryValue readCbor(QByteArrayView bytes) { return CborReader(bytes).read(); }

} // namespace wasclean
