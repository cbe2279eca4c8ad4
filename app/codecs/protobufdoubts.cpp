#include "app/codecs/protobufdoubts.h"

#include "app/codecs/codec.h"
#include "app/codecs/protobufvalues.h"
#include "app/codecs/protobufwire.h"
#include "app/protocol/utf8validator.h"

#include <QHash>

#include <algorithm>

namespace wasclean {

namespace {

using Field = ProtobufSchema::Field;
using Message = ProtobufSchema::Message;

/// Without a schema any bytes may be a message, so each level is tried.
constexpr int mostLevelsTried = 16;

bool hasControls(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
        [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
}

class DoubtCounter
{
public:
    explicit DoubtCounter(const ProtobufSchema *schema)
        : m_schema(schema)
    { }

    /// Reads a message, or a group with the number. Null for a type that is not known.
    bool read(WireReader &reader, const Message *type, int depth, quint32 group = 0);

    int doubts() const { return m_doubts; }

private:
    /// What came in a message so far.
    struct Seen
    {
        quint32 last = 0;
        QHash<quint32, WireTag::Type> types;
    };

    bool field(WireReader &reader, const WireTag &tag, const Message *type, int depth, Seen &seen);
    bool known(WireReader &reader, const WireTag &tag, const Field &field, int depth);
    bool unknown(WireReader &reader, const WireTag &tag, int depth);
    void content(QByteArrayView bytes, int depth);

    const ProtobufSchema *m_schema;
    int m_doubts = 0;
};

bool DoubtCounter::read(WireReader &reader, const Message *type, int depth, quint32 group)
{
    if (depth > mostNesting)
        return false;
    Seen seen;
    while (!reader.atEnd()) {
        WireTag tag;
        if (!reader.tag(tag))
            return false;
        if (group != 0 && tag.type == WireTag::Type::EndGroup)
            return tag.number == group;
        if (!field(reader, tag, type, depth, seen))
            return false;
    }
    return group == 0;
}

bool DoubtCounter::field(
    WireReader &reader, const WireTag &tag, const Message *type, int depth, Seen &seen)
{
    const Field *const known = type ? type->field(tag.number) : nullptr;
    // One that is packed has all its values.
    const bool mayComeAgain = !known
        || (known->isRepeated && !(isScalar(known->type) && tag.type == WireTag::Type::Length));
    const auto before = seen.types.constFind(tag.number);
    const bool cameBefore = before != seen.types.cend();
    if (tag.number < seen.last || (cameBefore && (*before != tag.type || !mayComeAgain)))
        ++m_doubts;
    if (!known && m_schema)
        ++m_doubts;
    seen.last = tag.number;
    seen.types.insert(tag.number, tag.type);
    return known ? this->known(reader, tag, *known, depth) : unknown(reader, tag, depth);
}

bool DoubtCounter::known(WireReader &reader, const WireTag &tag, const Field &field, int depth)
{
    const bool isNested = field.type == Field::Type::Message || field.type == Field::Type::Group;
    if (!isNested && field.type != Field::Type::String)
        return unknown(reader, tag, depth);
    const Message *const type = isNested ? &m_schema->messages[field.typeIndex] : nullptr;
    if (field.type == Field::Type::Group)
        return read(reader, type, depth + 1, tag.number);
    QByteArrayView bytes;
    if (!reader.content(tag, bytes))
        return false;
    if (field.type == Field::Type::String) {
        m_doubts += hasControls(bytes) ? 1 : 0;
        return true;
    }
    WireReader inner(bytes);
    return read(inner, type, depth + 1);
}

/// A field that is passed over, but for what the content of one without a schema says.
bool DoubtCounter::unknown(WireReader &reader, const WireTag &tag, int depth)
{
    quint64 bits = 0;
    QByteArrayView bytes;
    switch (tag.type) {
    case WireTag::Type::Varint:
        return reader.varint(bits);
    case WireTag::Type::EightBytes:
        return reader.fixed(8, bits);
    case WireTag::Type::FourBytes:
        return reader.fixed(4, bits);
    case WireTag::Type::Length:
        if (!reader.content(tag, bytes))
            return false;
        if (!m_schema)
            content(bytes, depth);
        return true;
    case WireTag::Type::BeginGroup:
        ++m_doubts;
        return read(reader, nullptr, depth + 1, tag.number);
    case WireTag::Type::EndGroup:
        break;
    }
    return false;
}

/// Text and messages are more likely than other bytes.
void DoubtCounter::content(QByteArrayView bytes, int depth)
{
    if (isValidUtf8(bytes) && !hasControls(bytes))
        return;
    WireReader inner(bytes);
    DoubtCounter counter(nullptr);
    const bool isMessage = depth < mostLevelsTried && counter.read(inner, nullptr, depth + 1);
    m_doubts += isMessage ? counter.doubts() : 1;
}

std::optional<int> doubtsOf(const ProtobufSchema *schema, const Message *type, QByteArrayView bytes)
{
    WireReader reader(bytes);
    DoubtCounter counter(schema);
    if (!counter.read(reader, type, 0))
        return {};
    return counter.doubts();
}

} // namespace

std::optional<int> protobufDoubts(QByteArrayView bytes)
{
    return doubtsOf(nullptr, nullptr, bytes);
}

std::optional<int> protobufDoubts(
    const ProtobufSchema &schema, std::size_t message, QByteArrayView bytes)
{
    return doubtsOf(&schema, &schema.messages[message], bytes);
}

} // namespace wasclean
