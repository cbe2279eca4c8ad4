#pragma once

#include "app/codecs/binaryvalues.h"
#include "app/formats/jsonnode.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wasclean {

/// The value of the member when it is the only one of the object; null otherwise.
const JsonNode *onlyMember(const JsonNode &node, const char *name);

/// The values of two members, when these are all of the object.
struct TwoValues
{
    const JsonNode *first = nullptr;
    const JsonNode *second = nullptr;
};

std::optional<TwoValues> twoMembers(const JsonNode &node, const char *first, const char *second);

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

} // namespace wasclean
