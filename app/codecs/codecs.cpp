#include "app/codecs/codecs.h"

#include "app/codecs/actioncable.h"
#include "app/codecs/centrifugo.h"
#include "app/codecs/compressed.h"
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

#include <algorithm>

namespace wasclean {

const std::vector<const Codec *> &allCodecs()
{
    static const SocketIoCodec socketIo4(4);
    static const SocketIoCodec socketIo3(3);
    static const JsonRpcCodec jsonRpc(JsonRpcCodec::Dialect::JsonRpc);
    static const JsonRpcCodec devTools(JsonRpcCodec::Dialect::DevTools);
    static const SignalRCodec signalR;
    static const GraphQlCodec graphQl(GraphQlCodec::Dialect::TransportWs);
    static const GraphQlCodec legacyGraphQl(GraphQlCodec::Dialect::Legacy);
    static const StompCodec stomp;
    static const MqttCodec mqtt(4);
    static const MqttCodec mqtt5(5);
    static const PhoenixCodec phoenix;
    static const ActionCableCodec actionCable;
    static const OcppCodec ocpp;
    static const WampCodec wamp;
    static const PusherCodec pusher;
    static const CentrifugoCodec centrifugo;
    static const SockJsCodec sockJs;
    static const JsonLinesCodec jsonLines;
    static const ValueCodec messagePack(ValueCodec::Format::MessagePack);
    static const ValueCodec cbor(ValueCodec::Format::Cbor);
    static const ProtobufCodec protobuf;
    static const ZlibStreamCodec zlibStream;
    static const CompressedCodec compressed;
    static const std::vector<const Codec *> all{&socketIo4, &socketIo3, &jsonRpc, &devTools,
        &signalR, &graphQl, &legacyGraphQl, &stomp, &mqtt, &mqtt5, &phoenix, &actionCable, &ocpp,
        &wamp, &pusher, &centrifugo, &sockJs, &jsonLines, &messagePack, &cbor, &protobuf,
        &zlibStream, &compressed};
    return all;
}

const Codec *codecWithId(const QString &id)
{
    const std::vector<const Codec *> &all = allCodecs();
    const auto found = std::find_if(
        all.begin(), all.end(), [&id](const Codec *codec) { return codec->id() == id; });
    return found == all.end() ? nullptr : *found;
}

RecognisedCodec recogniseCodec(const CodecEvidence &evidence)
{
    RecognisedCodec best;
    for (const Codec *const codec : allCodecs()) {
        const CodecGuess guess = codec->recognise(evidence);
        if (guess.certainty > best.guess.certainty && guess.certainty >= Certainty::Likely)
            best = {codec, guess};
    }
    return best;
}

} // namespace wasclean
