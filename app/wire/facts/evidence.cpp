#include "app/wire/facts/evidence.h"

#include "app/protocol/opcode.h"
#include "app/wire/facts/dialfactsjson.h"

#include <numeric>

namespace wasclean {

namespace factsjson {

namespace {

constexpr Name<TcpEnd> tcpEndNames[] = {
    {TcpEnd::NeverOpened, "neverOpened"},
    {TcpEnd::Open, "open"},
    {TcpEnd::FinByServer, "finByServer"},
    {TcpEnd::ResetByServer, "resetByServer"},
    {TcpEnd::EndedByPeer, "endedByPeer"},
    {TcpEnd::Lost, "lost"},
    {TcpEnd::ClosedByUs, "closedByUs"},
};

constexpr Name<Failure> failureNames[] = {
    {Failure::NameLookup, "nameLookup"},
    {Failure::Connect, "connect"},
    {Failure::Proxy, "proxy"},
    {Failure::Tls, "tls"},
    {Failure::Upgrade, "upgrade"},
    {Failure::HandshakeTimeout, "handshakeTimeOut"},
    {Failure::Cancelled, "cancelled"},
    {Failure::Violation, "violation"},
    {Failure::OverLimit, "overLimit"},
    {Failure::PongTimeout, "pongTimeOut"},
    {Failure::TooBig, "tooBig"},
    {Failure::ClosingTimeout, "closingTimeOut"},
    {Failure::Dropped, "dropped"},
    {Failure::WebSocketEngine, "engine"},
};

constexpr Name<Traffic> trafficNames[] = {
    {Traffic::Message, "message"},
    {Traffic::Control, "control"},
    {Traffic::PartOfMessage, "partOfMessage"},
    {Traffic::PartOfFrame, "partOfFrame"},
};

constexpr Name<BrokenRule> brokenRuleNames[] = {
    {BrokenRule::Masked, "masked"},
    {BrokenRule::ReservedBits, "reservedBits"},
    {BrokenRule::UnknownOpcode, "unknownOpcode"},
    {BrokenRule::UnexpectedContinuation, "unexpectedContinuation"},
    {BrokenRule::UnfinishedMessage, "unfinishedMessage"},
    {BrokenRule::InvalidUtf8, "invalidUtf8"},
    {BrokenRule::FrameAfterClose, "frameAfterClose"},
    {BrokenRule::FragmentedControl, "fragmentedControl"},
    {BrokenRule::LongControl, "longControl"},
    {BrokenRule::Length, "length"},
    {BrokenRule::Deflate, "deflate"},
    {BrokenRule::CloseBody, "closeBody"},
    {BrokenRule::CloseCode, "closeCode"},
    {BrokenRule::CloseReason, "closeReason"},
};

/// The opcodes that RFC 6455 defines, with names.
constexpr std::pair<Opcode, const char *> opcodeNames[] = {
    {OpText, "text"},
    {OpBinary, "binary"},
    {OpContinuation, "continuation"},
    {OpPing, "ping"},
    {OpPong, "pong"},
    {OpClose, "close"},
};

constexpr bool isReserved(std::size_t opcode)
{
    return opcode > OpBinary && !isKnownControl(quint8(opcode));
}

} // namespace

template <typename Json, Are<FrameCounts> Facts>
void describe(Json &json, Facts &facts)
{
    for (const auto &[opcode, name] : opcodeNames)
        json.value(name, facts.byOpcode[opcode]);
    quint64 other = 0;
    for (std::size_t opcode = 0; opcode < facts.byOpcode.size(); ++opcode) {
        const QByteArray name = "opcode" + QByteArray::number(opcode);
        if (isReserved(opcode) && (Json::isReading || facts.byOpcode[opcode] > 0))
            json.value(name.constData(), facts.byOpcode[opcode]);
        other += isReserved(opcode) ? facts.byOpcode[opcode] : 0;
    }
    if constexpr (!Json::isReading)
        json.value("other", other);
    json.value("bytes", facts.wireBytes);
    json.value("payload", facts.payloadBytes);
    json.value("packed", facts.packedBytes);
}

template <typename Json, Are<CloseFrame> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("code", facts.code);
    json.value("reason", facts.reason);
    json.time("time", facts.time);
}

template <typename Json, Are<PhaseTimes> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("dns", facts.dns);
    json.value("tcp", facts.tcp);
    json.value("proxy", facts.proxy);
    json.value("tls", facts.tls);
    json.value("upgrade", facts.upgrade);
    json.value("firstMessage", facts.firstMessage);
}

template <typename Json, Are<HandshakeExchange> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("status", facts.status);
    json.value("statusText", facts.statusText);
    json.value("from", facts.from);
    json.value("to", facts.to);
    json.value("how", facts.how);
    json.value("peer", facts.peer);
    json.bytes("request", facts.request);
    json.bytes("response", facts.response);
}

template <typename Json, Are<SentMessage> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("size", facts.size);
    json.value("opcode", facts.opcode);
    json.value("frames", facts.frames);
    json.time("time", facts.time);
}

template <typename Json, Are<BrokenFrame> Facts>
void describe(Json &json, Facts &facts)
{
    json.choice("rule", facts.rule, brokenRuleNames);
    json.value("number", facts.number);
    json.value("offset", facts.offset);
    json.bytes("start", facts.start);
    json.value("at", facts.at);
}

template <typename Json, Are<UnfinishedFrame> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("opcode", facts.opcode);
    json.value("announced", facts.announced);
    json.value("received", facts.received);
}

template <typename Json, Are<PingFacts> Facts>
void describe(Json &json, Facts &facts)
{
    json.value("interval", facts.options.pingInterval);
    json.value("pongTimeout", facts.options.pongTimeout);
    json.value("answered", facts.options.answerPings);
    json.time("lastFromServer", facts.lastFromServer);
    json.time("lastAnswer", facts.lastAnswer);
    json.value("roundTrip", facts.roundTrip);
    json.value("unanswered", facts.unanswered);
}

template <typename Json, Are<TcpFacts> Facts>
void describe(Json &json, Facts &facts)
{
    json.time("endTime", facts.endTime);
    json.value("error", facts.error);
    json.time("sampleTime", facts.sampleTime);
    json.value("roundTrip", facts.roundTrip);
    json.value("retransmits", facts.retransmits);
    json.value("backoff", facts.backoff);
    json.value("probes", facts.probes);
    json.value("totalRetransmits", facts.totalRetransmits);
    json.value("unacknowledged", facts.unacknowledged);
    json.value("sinceSent", facts.sinceSent);
    json.value("sinceReceived", facts.sinceReceived);
    json.value("sinceAcknowledged", facts.sinceAcknowledged);
    json.value("pendingBytes", facts.pendingBytes);
}

template <typename Json, Are<Evidence> Facts>
void describeHandshake(Json &json, Facts &facts)
{
    json.value("url", facts.url);
    json.value("peer", facts.peer);
    json.value("unixSocket", facts.unixSocket);
    json.value("localAddress", facts.localAddress);
    json.value("localAddressGone", facts.localAddressGone);
    json.value("connectTo", facts.connectTo);
    json.list("tried", facts.tried);
    json.factsIf("proxy", facts.proxy, facts.proxy.kind != ProxyFacts::Kind::None);
    json.list("hops", facts.hops);
    json.names("secretNames", facts.secretNames);
    json.bytes("request", facts.request);
    json.bytes("response", facts.response);
    json.time("tokenExpires", facts.tokenExpires);
    json.bytes("responseBody", facts.responseBody);
    json.bytes("firstBytes", facts.firstBytes);
    json.value("status", facts.status);
    json.value("statusText", facts.statusText);
    json.value("protocol", facts.protocol);
    json.value("extensions", facts.extensions);
    json.value("remarks", facts.remarks);
    describe(json, facts.tls);
}

template <typename Json, Are<Evidence> Facts>
void describeTraffic(Json &json, Facts &facts)
{
    json.time("startTime", facts.startTime);
    json.time("openTime", facts.openTime);
    json.time("endTime", facts.endTime);
    json.time("lastReceivedTime", facts.lastReceivedTime);
    json.time("lastSentTime", facts.lastSentTime);
    json.choice("lastReceived", facts.lastReceived, trafficNames);
    json.choice("lastSent", facts.lastSent, trafficNames);
    json.time("lastMessageReceivedTime", facts.lastMessageReceivedTime);
    json.time("firstMessageSentTime", facts.firstMessageSentTime);
    json.facts("phases", facts.phases);
    json.value("slept", facts.slept);
    json.facts("sent", facts.sent);
    json.facts("received", facts.received);
    json.factsIf("lastMessageSent", facts.lastMessageSent, facts.lastMessageSent.size >= 0);
    json.factsIf(
        "largestMessageSent", facts.largestMessageSent, facts.largestMessageSent.size >= 0);
    json.optional("unfinishedFrame", facts.unfinishedFrame);
    json.value("messageUnfinished", facts.messageUnfinished);
    json.facts("pings", facts.pings);
    json.value("lateMessages", facts.lateMessages);
    json.value("unsentBytes", facts.unsentBytes);
}

template <typename Json, Are<Evidence> Facts>
void describeEnd(Json &json, Facts &facts)
{
    json.factsIf("sentClose", facts.sentClose, facts.sentClose.seen);
    json.value("closeFrameOut", facts.closeFrameOut);
    json.factsIf("receivedClose", facts.receivedClose, facts.receivedClose.seen);
    json.choice("failure", facts.failure, failureNames);
    json.value("rule", facts.rule);
    json.optional("brokenFrame", facts.brokenFrame);
    json.value("explanation", facts.explanation);
    json.choice("tcpEnd", facts.tcpEnd, tcpEndNames);
    json.factsIf("tcp", facts.tcp, facts.tcp.endTime != 0 || facts.tcp.sampleTime != 0);
    json.value("networkError", facts.networkError);
}

template <typename Json, Are<Evidence> Facts>
void describe(Json &json, Facts &facts)
{
    describeHandshake(json, facts);
    describeTraffic(json, facts);
    describeEnd(json, facts);
}

} // namespace factsjson

quint64 FrameCounts::total() const
{
    return std::accumulate(byOpcode.begin(), byOpcode.end(), quint64(0));
}

QJsonObject Evidence::toJson() const
{
    factsjson::Writer writer;
    factsjson::describe(writer, *this);
    return writer.object();
}

Evidence Evidence::fromJson(const QJsonObject &object)
{
    Evidence evidence;
    const factsjson::Reader reader(object);
    factsjson::describe(reader, evidence);
    evidence.sentClose.seen = object.value(QLatin1String("sentClose")).isObject();
    evidence.receivedClose.seen = object.value(QLatin1String("receivedClose")).isObject();
    // Earlier captures have the rule with the close event alone.
    if (evidence.rule.isEmpty())
        evidence.rule = object[u"close"][u"rule"].toString();
    return evidence;
}

} // namespace wasclean
