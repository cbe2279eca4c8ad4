#include "app/ending/ending.h"

#include "app/connection/verdict.h"
#include "app/diagnosis/boundedtimes.h"
#include "app/ending/endingtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

Ending endingOf(const CloseEvent &event, const Evidence &evidence,
    const QList<AttemptSummary> &others, const Activity *activity)
{
    return {event, evidence, diagnose(evidence, event, others), timelineOf(evidence, activity)};
}

std::optional<Ending> endingOf(const Message &closeRow)
{
    if (closeRow.kind != MessageKind::Close)
        return std::nullopt;
    const QByteArray json = closeRow.payload.mid(closeRow.payload.indexOf('\n') + 1);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const Evidence evidence = withBoundedTimes(Evidence::fromJson(object));
    if (evidence.startTime == 0 || evidence.endTime == 0)
        return std::nullopt;
    // The stored event is kept, also if an older program recorded less than the verdict needs.
    CloseEvent event = verdictOf(evidence);
    const QJsonObject told = object.value(QLatin1String("close")).toObject();
    event.wasClean = told.value(QLatin1String("wasClean")).toBool(event.wasClean);
    event.code = told.value(QLatin1String("code")).toInt(event.code);
    event.reason = told.value(QLatin1String("reason")).toString(event.reason);
    event.error = told.value(QLatin1String("error")).toBool(event.error);
    event.sentence = told.value(QLatin1String("sentence")).toString(event.sentence);
    return endingOf(event, evidence, {});
}

QString endedByText(EndedBy by)
{
    switch (by) {
    case EndedBy::You:
        return EndingText::tr("you");
    case EndedBy::Server:
        return EndingText::tr("the server");
    case EndedBy::ServerOrNetwork:
        return EndingText::tr("the server or the network");
    case EndedBy::Network:
        return EndingText::tr("the network");
    case EndedBy::Handshake:
        return EndingText::tr("the answer to the opening handshake");
    case EndedBy::Proxy:
        return EndingText::tr("the proxy");
    case EndedBy::Tls:
        return EndingText::tr("TLS");
    case EndedBy::Timeout:
        return EndingText::tr("a timeout");
    case EndedBy::Violation:
        return EndingText::tr("Wasclean, because the server broke the protocol");
    }
    return {};
}

QString tcpEndText(TcpEnd end)
{
    switch (end) {
    case TcpEnd::NeverOpened:
        return EndingText::tr("never opened");
    case TcpEnd::Open:
        return EndingText::tr("still open");
    case TcpEnd::FinByServer:
        return EndingText::tr("FIN by the server");
    case TcpEnd::ResetByServer:
        return EndingText::tr("RST by the server or a device on the way");
    case TcpEnd::EndedByPeer:
        return EndingText::tr("ended, in order (FIN) or by a reset (RST)");
    case TcpEnd::Lost:
        return EndingText::tr("lost by the network");
    case TcpEnd::ClosedByUs:
        return EndingText::tr("closed by Wasclean");
    }
    return {};
}

} // namespace wasclean
