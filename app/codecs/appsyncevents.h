#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// Events of AWS AppSync: channels over the subprotocol aws-appsync-event-ws. An event is JSON in a
/// string.
class AppSyncEventsCodec : public Codec
{
public:
    AppSyncEventsCodec();

    CodecGuess recognise(const CodecEvidence &evidence) const override;
    DecodedMessage decode(const CodecMessage &message) const override;
    QList<CodecForm> forms() const override;
    EncodedMessage encode(const FormInput &input) const override;

    bool hasDuties() const override { return true; }

    QList<QByteArray> greeting() const override;

    /// A publish has no more events than this.
    static constexpr std::size_t mostEvents = 5;
};

} // namespace wasclean
