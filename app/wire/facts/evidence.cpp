#include "app/wire/facts/evidence.h"

#include "app/protocol/opcode.h"

#include <QJsonArray>

#include <numeric>

namespace wasclean {

namespace {

QString tcpEndName(TcpEnd end)
{
    switch (end) {
    case TcpEnd::NeverOpened:
        return QStringLiteral("neverOpened");
    case TcpEnd::Open:
        return QStringLiteral("open");
    case TcpEnd::FinByServer:
        return QStringLiteral("finByServer");
    case TcpEnd::ResetByServer:
        return QStringLiteral("resetByServer");
    case TcpEnd::Lost:
        return QStringLiteral("lost");
    case TcpEnd::ClosedByUs:
        return QStringLiteral("closedByUs");
    }
    return {};
}

QString failureName(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return {};
    case Failure::NameLookup:
        return QStringLiteral("nameLookup");
    case Failure::Connect:
        return QStringLiteral("connect");
    case Failure::Proxy:
        return QStringLiteral("proxy");
    case Failure::Tls:
        return QStringLiteral("tls");
    case Failure::Upgrade:
        return QStringLiteral("upgrade");
    case Failure::HandshakeTimeOut:
        return QStringLiteral("handshakeTimeOut");
    case Failure::Cancelled:
        return QStringLiteral("cancelled");
    case Failure::Violation:
        return QStringLiteral("violation");
    case Failure::OverLimit:
        return QStringLiteral("overLimit");
    case Failure::PongTimeOut:
        return QStringLiteral("pongTimeOut");
    case Failure::TooBig:
        return QStringLiteral("tooBig");
    case Failure::ClosingTimeOut:
        return QStringLiteral("closingTimeOut");
    case Failure::Dropped:
        return QStringLiteral("dropped");
    case Failure::WebSocketEngine:
        return QStringLiteral("engine");
    }
    return {};
}

/// Nanoseconds since the epoch do not fit into JSON's numbers.
QString timeText(qint64 nanoseconds) { return QString::number(nanoseconds); }

QString base64Text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QJsonObject countsObject(const FrameCounts &counts)
{
    const auto count = [&counts](Opcode opcode) { return double(counts.byOpcode[opcode]); };
    const double known = count(OpText) + count(OpBinary) + count(OpContinuation) + count(OpPing)
        + count(OpPong) + count(OpClose);
    return {
        {QStringLiteral("text"), count(OpText)},
        {QStringLiteral("binary"), count(OpBinary)},
        {QStringLiteral("continuation"), count(OpContinuation)},
        {QStringLiteral("ping"), count(OpPing)},
        {QStringLiteral("pong"), count(OpPong)},
        {QStringLiteral("close"), count(OpClose)},
        {QStringLiteral("other"), double(counts.total()) - known},
        {QStringLiteral("bytes"), double(counts.wireBytes)},
        {QStringLiteral("payload"), double(counts.payloadBytes)},
        {QStringLiteral("packed"), double(counts.packedBytes)},
    };
}

QJsonValue closeFrameValue(const CloseFrame &frame)
{
    if (!frame.seen)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("code"), frame.code},
        {QStringLiteral("reason"), frame.reason},
        {QStringLiteral("time"), timeText(frame.time)},
    };
}

QJsonArray triedArray(const QList<TriedAddress> &tried)
{
    QJsonArray array;
    for (const TriedAddress &one : tried)
        array.append(one.toJson());
    return array;
}

QJsonObject phasesObject(const PhaseTimes &phases)
{
    return {
        {QStringLiteral("dns"), double(phases.dns)},
        {QStringLiteral("tcp"), double(phases.tcp)},
        {QStringLiteral("proxy"), double(phases.proxy)},
        {QStringLiteral("tls"), double(phases.tls)},
        {QStringLiteral("upgrade"), double(phases.upgrade)},
        {QStringLiteral("firstMessage"), double(phases.firstMessage)},
    };
}

QJsonArray hopsArray(const QList<HandshakeExchange> &hops)
{
    QJsonArray array;
    for (const HandshakeExchange &hop : hops) {
        array.append(QJsonObject{
            {QStringLiteral("status"), hop.status},
            {QStringLiteral("statusText"), hop.statusText},
            {QStringLiteral("from"), hop.from},
            {QStringLiteral("to"), hop.to},
            {QStringLiteral("how"), hop.how},
            {QStringLiteral("peer"), hop.peer},
            {QStringLiteral("request"), base64Text(hop.request)},
            {QStringLiteral("response"), base64Text(hop.response)},
        });
    }
    return array;
}

QJsonArray namesArray(const QList<QByteArray> &names)
{
    QJsonArray array;
    for (const QByteArray &name : names)
        array.append(QString::fromUtf8(name));
    return array;
}

} // namespace

quint64 FrameCounts::total() const
{
    return std::accumulate(byOpcode.begin(), byOpcode.end(), quint64(0));
}

QJsonObject Evidence::toJson() const
{
    QJsonObject object{
        {QStringLiteral("url"), url},
        {QStringLiteral("peer"), peer},
        {QStringLiteral("startTime"), timeText(startTime)},
        {QStringLiteral("openTime"), timeText(openTime)},
        {QStringLiteral("endTime"), timeText(endTime)},
        {QStringLiteral("lastReceivedTime"), timeText(lastReceivedTime)},
        {QStringLiteral("lastSentTime"), timeText(lastSentTime)},
        {QStringLiteral("phases"), phasesObject(phases)},
        {QStringLiteral("hops"), hopsArray(hops)},
        {QStringLiteral("secretNames"), namesArray(secretNames)},
        {QStringLiteral("request"), base64Text(request)},
        {QStringLiteral("response"), base64Text(response)},
        {QStringLiteral("responseBody"), base64Text(responseBody)},
        {QStringLiteral("status"), status},
        {QStringLiteral("statusText"), statusText},
        {QStringLiteral("protocol"), protocol},
        {QStringLiteral("extensions"), extensions},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(remarks)},
        {QStringLiteral("sent"), countsObject(sent)},
        {QStringLiteral("received"), countsObject(received)},
        {QStringLiteral("lateMessages"), double(lateMessages)},
        {QStringLiteral("unsentBytes"), double(unsentBytes)},
        {QStringLiteral("sentClose"), closeFrameValue(sentClose)},
        {QStringLiteral("receivedClose"), closeFrameValue(receivedClose)},
        {QStringLiteral("failure"), failureName(failure)},
        {QStringLiteral("tcpEnd"), tcpEndName(tcpEnd)},
        {QStringLiteral("tcp"), tcp.toJson()},
        {QStringLiteral("networkError"), networkError},
        {QStringLiteral("unixSocket"), unixSocket},
        {QStringLiteral("connectTo"), connectTo},
        {QStringLiteral("tried"), triedArray(tried)},
        {QStringLiteral("proxy"), proxy.toJson()},
    };
    const QJsonObject tlsObject = tls.toJson();
    for (auto fact = tlsObject.begin(); fact != tlsObject.end(); ++fact)
        object.insert(fact.key(), fact.value());
    return object;
}

} // namespace wasclean
