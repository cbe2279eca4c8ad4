#include "app/codecs/codecs.h"

#include "app/codecs/actioncable.h"
#include "app/codecs/appsyncevents.h"
#include "app/codecs/centrifugo.h"
#include "app/codecs/compressed.h"
#include "app/codecs/debugadapter.h"
#include "app/codecs/engineio.h"
#include "app/codecs/graphql.h"
#include "app/codecs/jsonrpc.h"
#include "app/codecs/mqtt.h"
#include "app/codecs/ocpp.h"
#include "app/codecs/payloadcodecs.h"
#include "app/codecs/phoenix.h"
#include "app/codecs/protobuf.h"
#include "app/codecs/pusher.h"
#include "app/codecs/signalr.h"
#include "app/codecs/socketio.h"
#include "app/codecs/sockjs.h"
#include "app/codecs/stomp.h"
#include "app/codecs/wamp.h"
#include "app/codecs/zlibstream.h"
#include "app/codecs/zstdstream.h"

#include <algorithm>

namespace wasclean {

const CodecList &protocolCodecs()
{
    static const CodecList protocols{
        std::make_shared<SocketIoCodec>(4),
        std::make_shared<SocketIoCodec>(4, SocketIoCodec::Encoding::MessagePack),
        std::make_shared<SocketIoCodec>(3),
        std::make_shared<EngineIoCodec>(4),
        std::make_shared<EngineIoCodec>(3),
        std::make_shared<JsonRpcCodec>(JsonRpcCodec::Dialect::JsonRpc),
        std::make_shared<JsonRpcCodec>(JsonRpcCodec::Dialect::DevTools),
        std::make_shared<DebugAdapterCodec>(),
        std::make_shared<SignalRCodec>(),
        std::make_shared<AppSyncEventsCodec>(),
        std::make_shared<GraphQlCodec>(GraphQlCodec::Dialect::TransportWs),
        std::make_shared<GraphQlCodec>(GraphQlCodec::Dialect::Legacy),
        std::make_shared<StompCodec>(StompCodec::Version::WithEscapes),
        std::make_shared<StompCodec>(StompCodec::Version::WithoutEscapes),
        std::make_shared<MqttCodec>(4),
        std::make_shared<MqttCodec>(5),
        std::make_shared<PhoenixCodec>(),
        std::make_shared<ActionCableCodec>(),
        std::make_shared<OcppCodec>(),
        std::make_shared<WampCodec>(),
        std::make_shared<PusherCodec>(),
        std::make_shared<CentrifugoCodec>(CentrifugoCodec::Encoding::Json),
        std::make_shared<CentrifugoCodec>(CentrifugoCodec::Encoding::Protobuf),
        std::make_shared<SockJsCodec>(),
    };
    return protocols;
}

const CodecList &formatCodecs()
{
    static const CodecList formats{
        std::make_shared<JsonLinesCodec>(),
        std::make_shared<ValueCodec>(ValueCodec::Format::MessagePack),
        std::make_shared<ValueCodec>(ValueCodec::Format::Cbor),
        std::make_shared<ProtobufCodec>(),
        std::make_shared<ZlibStreamCodec>(),
        std::make_shared<ZstdStreamCodec>(),
        std::make_shared<CompressedCodec>(CompressedCodec::Form::ByHead),
        std::make_shared<CompressedCodec>(CompressedCodec::Form::Brotli),
    };
    return formats;
}

const CodecList &allCodecs()
{
    static const CodecList all = [] {
        CodecList both = protocolCodecs();
        both.insert(both.end(), formatCodecs().begin(), formatCodecs().end());
        return both;
    }();
    return all;
}

CodecPointer codecWithId(const QString &id)
{
    const CodecList &all = allCodecs();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const CodecPointer &codec) { return codec->id() == id; });
    return found == all.end() ? nullptr : *found;
}

RecognisedCodec recogniseCodec(const CodecEvidence &evidence)
{
    RecognisedCodec best;
    for (const CodecPointer &codec : allCodecs()) {
        const CodecGuess guess = codec->recognise(evidence);
        if (guess.certainty > best.guess.certainty && guess.certainty >= Certainty::Likely)
            best = {codec, guess};
    }
    return best;
}

} // namespace wasclean
