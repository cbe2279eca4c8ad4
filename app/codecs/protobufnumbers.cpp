#include "app/codecs/protobufnumbers.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/protocol/utf8validator.h"

#include <algorithm>
#include <bit>

namespace wasclean {

namespace {

/// Messages and groups are read so deep. Each level is tried once, so that the effort grows with
/// the depth only.
constexpr int mostLevels = 16;

/// Fields up to the end, or up to the end of the group with the number.
bool readFields(WireReader &reader, RecordFields &fields, int depth, quint32 group)
{
    while (!reader.atEnd()) {
        WireTag tag;
        if (!reader.tag(tag))
            return false;
        if (group != 0 && tag.number == group && tag.type == WireTag::Type::EndGroup)
            return true;
        if (!addByNumber(reader, tag, fields, depth))
            return false;
    }
    return group == 0
        || reader.fail(CodecText::tr("a group has no end (Protocol Buffers, encoding)"));
}

/// Groups are deprecated, and still used.
bool readGroup(WireReader &reader, quint32 number, RecordFields &fields, int depth)
{
    if (depth >= mostLevels)
        return reader.fail(
            CodecText::tr("groups are nested more than %1 levels deep").arg(mostLevels));
    RecordFields group;
    if (!readFields(reader, group, depth + 1, number))
        return false;
    fields.addNamed(QByteArray::number(number), group.object());
    return true;
}

bool readFixed(WireReader &reader, int size, QByteArrayView name, RecordFields &fields)
{
    quint64 bits = 0;
    if (!reader.fixed(size, bits))
        return false;
    RecordFields readings;
    readings.addJson("integer", QByteArray::number(bits));
    if (size == 4)
        readings.addJson("float", floatAsJson(double(std::bit_cast<float>(quint32(bits)))));
    else
        readings.addJson("double", floatAsJson(std::bit_cast<double>(bits)));
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
void addReadings(QByteArrayView content, QByteArrayView name, RecordFields &fields, int depth)
{
    QByteArray inner;
    if (depth < mostLevels && !content.isEmpty()) {
        WireReader reader(content);
        inner = fieldsByNumber(reader, depth + 1);
    }
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
}

} // namespace

QByteArray fieldsByNumber(WireReader &reader, int depth)
{
    RecordFields fields;
    return readFields(reader, fields, depth, 0) ? fields.object() : QByteArray();
}

bool addByNumber(WireReader &reader, const WireTag &tag, RecordFields &fields, int depth)
{
    const QByteArray name = QByteArray::number(tag.number);
    switch (tag.type) {
    case WireTag::Type::Varint: {
        quint64 value = 0;
        if (!reader.varint(value))
            return false;
        fields.addNamed(name, QByteArray::number(value));
        return true;
    }
    case WireTag::Type::EightBytes:
        return readFixed(reader, 8, name, fields);
    case WireTag::Type::Length: {
        QByteArrayView content;
        if (!reader.content(tag, content))
            return false;
        addReadings(content, name, fields, depth);
        return true;
    }
    case WireTag::Type::BeginGroup:
        return readGroup(reader, tag.number, fields, depth);
    case WireTag::Type::EndGroup:
        return reader.fail(
            CodecText::tr("a group ends that did not begin (Protocol Buffers, encoding)"));
    case WireTag::Type::FourBytes:
        return readFixed(reader, 4, name, fields);
    }
    return false;
}

} // namespace wasclean
