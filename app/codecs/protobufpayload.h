#pragma once

#include "app/codecs/protobufschema.h"

#include <QByteArray>
#include <QHash>

namespace wasclean {

/// Messages in a field of bytes whose type another field of the same message names: by the full
/// name, or as enums often do, by the last words of it (“TYPE_LOGIN_REQUEST” for
/// “game.LoginRequest”). A plain number means what the enum of the schema calls it whose values
/// name the most messages.
class ProtobufPayload
{
public:
    /// No rule.
    ProtobufPayload() = default;
    ProtobufPayload(
        const ProtobufSchema &schema, const QByteArray &typeField, const QByteArray &payloadField);

    bool isEmpty() const { return m_typeField.isEmpty() || m_payloadField.isEmpty(); }

    const QByteArray &typeField() const { return m_typeField; }

    const QByteArray &payloadField() const { return m_payloadField; }

    /// The index of the message type; none when it cannot be told.
    std::size_t typeNamed(const ProtobufSchema &schema, const QByteArray &name) const;
    /// The same by the value of the field as JSON, a string or a number.
    std::size_t typeOf(const ProtobufSchema &schema, const QByteArray &value) const;

private:
    void findNumbers(const ProtobufSchema &schema);

    QByteArray m_typeField;
    QByteArray m_payloadField;
    /// By the last parts of their names, in small letters without underscores; none for several.
    QHash<QByteArray, std::size_t> m_byWords;
    /// By the numbers of that enum.
    QHash<qint32, std::size_t> m_byNumber;
};

} // namespace wasclean
