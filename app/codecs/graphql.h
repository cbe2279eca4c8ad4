#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// GraphQL over WebSocket. The names are crossed: the subprotocol graphql-transport-ws is that of
/// the package graphql-ws, and the subprotocol graphql-ws is the older one of
/// subscriptions-transport-ws, which AWS AppSync speaks as well.
class GraphQlCodec : public Codec
{
public:
    enum class Dialect : quint8 { TransportWs, Legacy };

    explicit GraphQlCodec(Dialect dialect);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> greeting() const override;
    QList<QByteArray> replies(const CodecMessage &received) const override;

private:
    Dialect m_dialect;
};

} // namespace wasclean
