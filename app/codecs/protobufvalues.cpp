#include "app/codecs/protobufvalues.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/recordfields.h"
#include "app/formats/jsontext.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace wasclean {

namespace {

using Field = ProtobufSchema::Field;
using Type = Field::Type;

/// What JSON has no number for is a string.
template <typename Number>
QByteArray floatingJson(Number value)
{
    if (std::isnan(value))
        return R"("NaN")";
    if (std::isinf(value))
        return value < 0 ? R"("-Infinity")" : R"("Infinity")";
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end - text.data()};
}

QByteArray enumJson(const ProtobufSchema &schema, const Field &field, qint32 number)
{
    const QByteArray name = schema.enums[field.typeIndex].names.value(number);
    return name.isEmpty() ? QByteArray::number(number) : jsonString(name);
}

} // namespace

WireTag::Type wireTypeOf(ProtobufSchema::Field::Type type)
{
    switch (type) {
    case Type::Double:
    case Type::Fixed64:
    case Type::SFixed64:
        return WireTag::Type::EightBytes;
    case Type::Float:
    case Type::Fixed32:
    case Type::SFixed32:
        return WireTag::Type::FourBytes;
    case Type::String:
    case Type::Bytes:
    case Type::Message:
        return WireTag::Type::Length;
    case Type::Group:
        return WireTag::Type::BeginGroup;
    default:
        return WireTag::Type::Varint;
    }
}

bool isScalar(ProtobufSchema::Field::Type type)
{
    const WireTag::Type wireType = wireTypeOf(type);
    return wireType != WireTag::Type::Length && wireType != WireTag::Type::BeginGroup;
}

QByteArray scalarJson(
    const ProtobufSchema &schema, const ProtobufSchema::Field &field, quint64 bits)
{
    const auto zigzag = [bits] { return qint64(bits >> 1) ^ -qint64(bits & 1); };
    switch (field.type) {
    case Type::Double:
        return floatingJson(std::bit_cast<double>(bits));
    case Type::Float:
        return floatingJson(std::bit_cast<float>(quint32(bits)));
    case Type::Int32:
    case Type::SFixed32:
        return QByteArray::number(qint32(bits));
    case Type::UInt32:
        return QByteArray::number(quint32(bits));
    case Type::Int64:
    case Type::SFixed64:
        return QByteArray::number(qint64(bits));
    case Type::SInt32:
        return QByteArray::number(qint32(zigzag()));
    case Type::SInt64:
        return QByteArray::number(zigzag());
    case Type::Bool:
        return bits != 0 ? "true" : "false";
    case Type::Enum:
        return enumJson(schema, field, qint32(bits));
    default:
        return QByteArray::number(bits);
    }
}

QByteArray zeroJson(const ProtobufSchema &schema, const ProtobufSchema::Field &field)
{
    switch (field.type) {
    case Type::Bool:
        return "false";
    case Type::String:
        return R"("")";
    case Type::Bytes:
        return bytesAsJson({});
    case Type::Message:
    case Type::Group:
        return "{}";
    case Type::Enum:
        return enumJson(schema, field, 0);
    default:
        return "0";
    }
}

} // namespace wasclean
