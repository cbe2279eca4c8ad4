#pragma once

#include "app/codecs/codec.h"
#include "app/codecs/protobufmodule.h"
#include "app/codecs/protobufpayload.h"

namespace wasclean {

/// A schema, and which of its types the messages of a connection are of.
struct ProtobufChoice
{
    /// The path, see readProtobufTypes(); empty for none.
    QString schema = {};
    /// The names of the types, one for each direction. Messages of a direction without one are read
    /// by the numbers of their fields.
    QString received = {};
    QString sent = {};
    /// The fields of a message that name the type of another one, and hold it, see ProtobufPayload;
    /// empty for none.
    QString typeField = {};
    QString payloadField = {};

    bool operator==(const ProtobufChoice &) const = default;
};

/// Protocol Buffers: fields by their names when there is a schema, else by their numbers. Chosen by
/// hand only.
class ProtobufCodec : public Codec
{
public:
    ProtobufCodec();
    ProtobufCodec(std::shared_ptr<const ProtobufTypes> types, const ProtobufChoice &choice);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    static QString codecId() { return QStringLiteral("protobuf"); }

private:
    std::size_t typeOf(Direction direction) const;
    DecodedMessage decodeOne(const CodecMessage &message) const;
    DecodedMessage decodeDelimited(const CodecMessage &message) const;
    bool isRatherDelimited(const CodecMessage &message) const;
    DecodedMessage decodeByName(const CodecMessage &message, std::size_t type) const;
    Checked<QByteArray> bytesOf(const QByteArray &type, const QByteArray &json) const;
    Checked<QByteArray> withPayload(const QByteArray &json) const;

    /// Null without a schema.
    std::shared_ptr<const ProtobufTypes> m_types;
    ProtobufChoice m_choice;
    ProtobufPayload m_payload;
    std::size_t m_received = ProtobufSchema::none;
    std::size_t m_sent = ProtobufSchema::none;
};

} // namespace wasclean
