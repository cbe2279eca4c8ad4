#pragma once

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace wasclean {

/// What a schema of Protocol Buffers says of messages, as far as it takes to read them.
struct ProtobufSchema
{
    static constexpr std::size_t none = std::size_t(-1);

    struct Field
    {
        /// The numbers are those of google.protobuf.FieldDescriptorProto.Type.
        enum class Type : quint8 {
            Double = 1,
            Float,
            Int64,
            UInt64,
            Int32,
            Fixed64,
            Fixed32,
            Bool,
            String,
            Group,
            Message,
            Bytes,
            UInt32,
            Enum,
            SFixed32,
            SFixed64,
            SInt32,
            SInt64,
        };

        quint32 number = 0;
        Type type = Type::Int32;
        bool isRepeated = false;
        /// As in the schema; that of an extension is in brackets.
        QByteArray name;
        /// The index of the message or enum that it is of.
        std::size_t typeIndex = none;
    };

    struct Message
    {
        /// What the message stands for in JSON, if that is not an object of its fields.
        enum class Kind : quint8 {
            Plain,
            MapEntry,
            Timestamp,
            Duration,
            Wrapper,
            Any,
            Struct,
            Value,
            ListValue,
        };

        /// With the names of its package and of the messages round it: "shop.Order.Item".
        QByteArray name;
        Kind kind = Kind::Plain;
        /// Ascending by number.
        std::vector<Field> fields = {};
        /// The numbers of those that a message needs (proto2), of which there are seldom any.
        std::vector<quint32> required = {};

        const Field *field(quint32 number) const
        {
            const auto found = std::lower_bound(fields.begin(), fields.end(), number,
                [](const Field &each, quint32 wanted) { return each.number < wanted; });
            return found == fields.end() || found->number != number ? nullptr : &*found;
        }

        const Field *fieldNamed(QByteArrayView wanted) const
        {
            const auto found = std::find_if(fields.begin(), fields.end(),
                [wanted](const Field &each) { return each.name == wanted; });
            return found == fields.end() ? nullptr : &*found;
        }
    };

    struct Enum
    {
        QHash<qint32, QByteArray> names;
    };

    std::vector<Message> messages;
    std::vector<Enum> enums;
    /// Of all messages, by their names.
    QHash<QByteArray, std::size_t> byName;

    /// none when there is no such message.
    std::size_t messageNamed(const QByteArray &name) const { return byName.value(name, none); }
};

} // namespace wasclean
