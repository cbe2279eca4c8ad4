#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

struct JsonItems;

/// JSON-RPC 2.0, also with the header of the Language Server Protocol in front; and the protocol of
/// Chrome DevTools, which leaves out the version and names sessions.
class JsonRpcCodec : public Codec
{
public:
    enum class Dialect : quint8 { JsonRpc, DevTools };

    explicit JsonRpcCodec(Dialect dialect);

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

private:
    DecodedRecord decodeCall(QByteArrayView json, const JsonItems &call, bool isWhole) const;

    Dialect m_dialect;
};

} // namespace wasclean
