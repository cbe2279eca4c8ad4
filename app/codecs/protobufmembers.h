#pragma once

#include "app/codecs/protobufschema.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include <array>
#include <optional>
#include <vector>

namespace wasclean {

/// The fields of a message of Protocol Buffers as JSON, in the order in which each came first.
class ProtobufMembers
{
public:
    /// A field that comes twice stands there twice, unless the schema says that it repeats: then
    /// its values become one array, or its entries (“"key":value”) one object.
    void add(const ProtobufSchema::Field &field, bool isMap, const QByteArray &json);
    void addUnknown(const QByteArray &name, const QByteArray &json);

    /// Gives the value of the last field of the name; leaves it when there is none.
    void take(QByteArrayView name, QByteArray &value) const;

    /// Whether the field that does not repeat is there.
    bool has(quint32 number) const { return m_single.contains(number); }

    /// Puts another value in the place of that of the last field of the name.
    void replace(QByteArrayView name, const QByteArray &value);

    /// What the message stands for, which for most is an object; the zero is that of a wrapper.
    QByteArray json(ProtobufSchema::Message::Kind kind, const QByteArray &zero) const;

private:
    enum class Form : quint8 { Single, List, Map };

    struct Member
    {
        QByteArray name;
        QByteArray value;
        Form form = Form::Single;

        QByteArray json() const;
    };

    std::optional<QByteArray> special(
        ProtobufSchema::Message::Kind kind, const QByteArray &zero) const;
    std::optional<QByteArray> only(QByteArrayView name, const QByteArray &absent) const;
    std::optional<std::array<qint64, 2>> secondsAndNanos() const;

    std::vector<Member> m_members;
    /// The numbers of those that do not repeat.
    QSet<quint32> m_single;
    /// Where the repeated fields are, by number.
    QHash<quint32, std::size_t> m_repeated;
};

} // namespace wasclean
