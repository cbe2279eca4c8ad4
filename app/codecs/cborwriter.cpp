#include "app/codecs/binarywriter.h"

#include <QCborStreamWriter>

namespace wasclean {

namespace {

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

BinaryBytes writeCbor(QByteArrayView json) { return CborWriter(json).write(); }

} // namespace wasclean
