#include "app/ending/timelinetext.h"

#include "app/base/duration.h"
#include "app/connection/options.h"
#include "app/ending/endingtext.h"

namespace wasclean {

namespace {

using PartKind = TimelinePart::Kind;
using MarkKind = TimelineMark::Kind;

/// The code for a Close frame without a body (RFC 6455, 7.1.5).
constexpr int noCode = 1005;

/// The name in a sentence.
QString fullName(PartKind kind)
{
    return kind == PartKind::OpeningHandshake ? EndingText::tr("Opening handshake")
                                              : timelineName(kind);
}

} // namespace

QString timelineName(PartKind kind)
{
    switch (kind) {
    case PartKind::Before:
        return EndingText::tr("Preparing");
    case PartKind::NameLookup:
        return EndingText::tr("DNS");
    case PartKind::Tcp:
        return EndingText::tr("TCP");
    case PartKind::Proxy:
        return EndingText::tr("Proxy");
    case PartKind::Tls:
        return EndingText::tr("TLS");
    case PartKind::OpeningHandshake:
        return EndingText::tr("Handshake");
    case PartKind::Active:
        return EndingText::tr("Open");
    case PartKind::Silence:
        return EndingText::tr("Silence");
    case PartKind::Closing:
        return EndingText::tr("Closing");
    case PartKind::Ending:
        return EndingText::tr("Ending");
    }
    return {};
}

QString timelineName(const TimelineMark &mark)
{
    switch (mark.kind) {
    case MarkKind::Opened:
        return EndingText::tr("open");
    case MarkKind::SentClose:
        return mark.code == noCode ? EndingText::tr("↑ Close")
                                   : EndingText::tr("↑ Close %1").arg(mark.code);
    case MarkKind::ReceivedClose:
        return mark.code == noCode ? EndingText::tr("↓ Close")
                                   : EndingText::tr("↓ Close %1").arg(mark.code);
    case MarkKind::Fin:
        return EndingText::tr("FIN");
    case MarkKind::Reset:
        return EndingText::tr("RST");
    case MarkKind::EndedByPeer:
        return EndingText::tr("TCP ended");
    case MarkKind::Lost:
        return EndingText::tr("lost");
    case MarkKind::EndedByUs:
        return EndingText::tr("TCP closed");
    case MarkKind::TimedOut:
        return EndingText::tr("timeout");
    case MarkKind::Failed:
        return EndingText::tr("failed");
    }
    return {};
}

QString timelineText(const TimelinePart &part, const Timeline &timeline)
{
    const QString from = durationText(part.begin);
    const QString took = durationText(part.length());
    if (part.isCutOff && part.kind == PartKind::Closing)
        return EndingText::tr(
            "Closing: %1, beginning %2 after the start. Only one side sent a Close frame.")
            .arg(took, from);
    if (part.isCutOff)
        return EndingText::tr("%1: not completed within %2, beginning %3 after the start.")
            .arg(fullName(part.kind), took, from);
    if (part.kind != PartKind::Active || !timeline.hasAllFrames)
        return EndingText::tr("%1: %2, beginning %3 after the start.")
            .arg(fullName(part.kind), took, from);
    quint64 sent = 0;
    quint64 received = 0;
    for (const TimelineTick &tick : timeline.ticks) {
        if (tick.begin >= part.begin && tick.begin < part.end) {
            sent += tick.sent;
            received += tick.received;
        }
    }
    return EndingText::tr("Open: %1, beginning %2 after the start. Frames sent: %3, received: %4.")
        .arg(took, from, QString::number(sent), QString::number(received));
}

QString timelineText(const TimelineMark &mark)
{
    const QString at = durationText(mark.time);
    const QString code = mark.code == noCode
        ? EndingText::tr("without a code")
        : QStringLiteral("%1 %2").arg(QString::number(mark.code), closeCodeName(mark.code));
    switch (mark.kind) {
    case MarkKind::Opened:
        return EndingText::tr("The connection opened %1 after the start.").arg(at);
    case MarkKind::SentClose:
        return EndingText::tr("Close frame sent (%1), %2 after the start.").arg(code, at);
    case MarkKind::ReceivedClose:
        return EndingText::tr("Close frame received (%1), %2 after the start.").arg(code, at);
    case MarkKind::Fin:
        return EndingText::tr("The server ended TCP in order (FIN), %1 after the start.").arg(at);
    case MarkKind::Reset:
        return EndingText::tr("TCP was reset (RST), %1 after the start.").arg(at);
    case MarkKind::EndedByPeer:
        return EndingText::tr("TCP ended, in order or by a reset, %1 after the start.").arg(at);
    case MarkKind::Lost:
        return EndingText::tr("The network lost the connection, %1 after the start.").arg(at);
    case MarkKind::EndedByUs:
        return EndingText::tr("Wasclean closed TCP, %1 after the start.").arg(at);
    case MarkKind::TimedOut:
        return EndingText::tr("A timeout of Wasclean ended the attempt, %1 after the start.")
            .arg(at);
    case MarkKind::Failed:
        return EndingText::tr("The attempt failed %1 after the start.").arg(at);
    }
    return {};
}

} // namespace wasclean
