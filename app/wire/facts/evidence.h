#pragma once

#include "app/wire/facts/brokenframe.h"
#include "app/wire/facts/dialfacts.h"
#include "app/wire/facts/messagefacts.h"
#include "app/wire/facts/pingfacts.h"
#include "app/wire/facts/tcpfacts.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace wasclean {

/// How the TCP connection to the server ended.
enum class TcpEnd : quint8 {
    NeverOpened, ///< no TCP connection came about
    Open, ///< it still stands
    FinByServer, ///< the server ended it in order
    ResetByServer, ///< a reset came, from the server or from something on the way
    EndedByPeer, ///< in order or by a reset: the system does not tell which
    Lost, ///< the network lost it: the server's TCP was not heard of any more (TcpFacts::error)
    ClosedByUs, ///< we ended it
};

/// Whether it was not we who ended a connection that stood, nor the network that lost it.
constexpr bool isEndOfPeer(TcpEnd end)
{
    return end == TcpEnd::FinByServer || end == TcpEnd::ResetByServer || end == TcpEnd::EndedByPeer;
}

/// What ended an attempt other than Close frames and the end of TCP.
enum class Failure : quint8 {
    None,
    NameLookup, ///< the host's name could not be resolved
    Connect, ///< no TCP connection came about
    Proxy, ///< the proxy could not be reached, or did not connect us to the server
    Tls, ///< the TLS handshake failed or the certificate is not trusted
    Upgrade, ///< the answer to the opening handshake was not a valid acceptance
    HandshakeTimeout,
    Cancelled, ///< the user cancelled before open
    Violation, ///< the server broke a rule of the protocol
    OverLimit, ///< a message was larger than the limit of our own
    PongTimeout, ///< the server did not answer an automatic Ping in time
    TooBig, ///< the server announced a frame that is larger than any client takes
    ClosingTimeout, ///< the server did not answer our Close frame in time
    Dropped, ///< the user dropped the connection without waiting
    WebSocketEngine, ///< QWebSocket gave up although nothing was wrong on the wire
};

/// One Close frame as it was seen on the wire.
struct CloseFrame
{
    bool seen = false;
    /// The status code; 1005 when the frame had no body.
    int code = 1005;
    QString reason;
    /// Nanoseconds since the epoch.
    qint64 time = 0;

    bool operator==(const CloseFrame &) const = default;
};

/// What passed last in one direction, besides the Close frame.
enum class Traffic : quint8 {
    None,
    Message, ///< a whole message
    Control, ///< a Ping or a Pong
    PartOfMessage, ///< whole frames of a message whose last frame is missing
    PartOfFrame, ///< the beginning of a frame
};

/// Frames of one direction, counted by opcode (RFC 6455 5.2), and all their bytes.
struct FrameCounts
{
    std::array<quint64, 16> byOpcode{};
    quint64 wireBytes = 0;
    /// Payload of the text and binary messages, and what became of it when it was compressed.
    quint64 payloadBytes = 0;
    quint64 packedBytes = 0;

    quint64 total() const;

    bool operator==(const FrameCounts &) const = default;
};

/// How long the steps to an open connection took, in nanoseconds; -1 where a step did not happen.
struct PhaseTimes
{
    qint64 dns = -1;
    qint64 tcp = -1;
    /// Asking the proxy for the way to the server.
    qint64 proxy = -1;
    qint64 tls = -1;
    qint64 upgrade = -1;
    /// From open to the first message.
    qint64 firstMessage = -1;

    bool operator==(const PhaseTimes &) const = default;
};

/// A request of an attempt that was not upgraded and followed by another: a redirect, or a
/// challenge to authenticate.
struct HandshakeExchange
{
    int status = 0;
    QString statusText;
    QString from;
    QString to;
    /// What was done about the answer, for people.
    QString how;
    QString peer;
    /// The heads as they went out and came.
    QByteArray request;
    QByteArray response;

    bool operator==(const HandshakeExchange &) const = default;
};

/// All that was seen of one attempt to connect. The verdict is computed from this alone.
struct Evidence
{
    QString url;
    /// Where we connected to: "127.0.0.1:8765", or the path of a Unix domain socket. The proxy's
    /// address behind one. Empty when no connection came up.
    QString peer;
    bool unixSocket = false;
    /// Our address and port, "192.0.2.7:50123"; empty when no TCP connection came up. Whether no
    /// interface of this computer had the address any more at the end.
    QString localAddress;
    bool localAddressGone = false;
    /// "host:port" that was dialled instead of the URL's; empty when it was that.
    QString connectTo;
    QList<TriedAddress> tried;
    ProxyFacts proxy;
    /// Nanoseconds since the epoch; 0 where it has not happened.
    qint64 startTime = 0;
    qint64 openTime = 0;
    qint64 endTime = 0;
    /// When something was received or sent last, and what it was.
    qint64 lastReceivedTime = 0;
    qint64 lastSentTime = 0;
    Traffic lastReceived = Traffic::None;
    Traffic lastSent = Traffic::None;
    /// When the last whole message was received, and the first was handed to the network.
    qint64 lastMessageReceivedTime = 0;
    qint64 firstMessageSentTime = 0;
    PhaseTimes phases;
    /// How long this computer was suspended while the connection was open, in nanoseconds.
    qint64 slept = 0;

    /// The requests before the last; url, request, response and the rest are those of the last.
    QList<HandshakeExchange> hops;
    /// Names of headers and query parameters that hold secrets whatever they sound like.
    QList<QByteArray> secretNames;
    /// The request head as it went out, and the response head as it came.
    QByteArray request;
    QByteArray response;
    /// When the first of the tokens in the request expires that say so ("exp" of a JSON Web Token,
    /// RFC 7519, 4.1.4), in nanoseconds since the epoch; 0 when none does.
    qint64 tokenExpires = 0;
    /// Body of a refused upgrade, cut at a limit.
    QByteArray responseBody;
    /// The first 64 bytes of an answer that is not HTTP.
    QByteArray firstBytes;
    /// Status code and reason phrase of the response; 0 when there was none.
    int status = 0;
    QString statusText;
    QString protocol;
    /// The extensions that were agreed on, as the server named them; empty when none.
    QString extensions;
    /// What was unusual but accepted, each a sentence.
    QStringList remarks;

    FrameCounts sent;
    FrameCounts received;
    /// The newest message that was sent, and the largest; the first of them when several are.
    SentMessage lastMessageSent;
    SentMessage largestMessageSent;
    /// What the server had not finished sending: a frame, and a message of several frames.
    std::optional<UnfinishedFrame> unfinishedFrame;
    bool messageUnfinished = false;
    PingFacts pings;
    /// Messages that came after close() was called.
    quint64 lateMessages = 0;
    /// Payload bytes that were given to send and had not left when the connection ended.
    qint64 unsentBytes = 0;
    CloseFrame sentClose;
    /// Whether our Close frame was handed to the network before the end, not only queued.
    bool closeFrameOut = false;
    CloseFrame receivedClose;

    Failure failure = Failure::None;
    /// The rule that was broken, a sentence without its full stop; for Failure::Upgrade and
    /// Failure::Violation. For Failure::TooBig, Failure::OverLimit and Failure::PongTimeout, which
    /// limit it was. Empty where an answer to the opening handshake broke no rule.
    QString rule;
    /// The frame that broke the rule, for Failure::Violation.
    std::optional<BrokenFrame> brokenFrame;
    /// What is to be said besides the status of a refusal, a sentence without its full stop.
    QString explanation;
    TcpEnd tcpEnd = TcpEnd::NeverOpened;
    TcpFacts tcp;
    /// The network's own words for a failure.
    QString networkError;
    TlsFacts tls;

    /// Everything, as a capture keeps it in the rows of the open and close events. Times are
    /// strings, since nanoseconds since the epoch do not fit into a JavaScript number; bytes are
    /// base64.
    QJsonObject toJson() const;
    /// The way back. What is missing or of a wrong type keeps its default, so that captures of
    /// earlier versions can be read.
    static Evidence fromJson(const QJsonObject &object);

    bool operator==(const Evidence &) const = default;
};

} // namespace wasclean
