#include "app/connection/endwithoutclose.h"

#include "app/base/duration.h"
#include "app/connection/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

namespace wasclean {

namespace {

/// What happened last before the connection ended.
enum class Last : quint8 {
    Open,
    SentMessage,
    SentPart,
    ReceivedMessage,
    ReceivedPart,
    Control,
    PartOfFrame
};

/// One way to end: its sentence for each of Last. "%1" is how long ago that was.
using EndSentences = std::array<const char *, 7>;

constexpr EndSentences endedByServer{
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection without a Close frame, %1 after it opened."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection without a Close frame, %1 after your last message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection without a Close frame, %1 after a part of your message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection without a Close frame, %1 after its last message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection in the middle of a message, %1 after its last frame."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection without a Close frame, %1 after the last Ping or Pong."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server ended the connection in the middle of a frame, %1 after its last bytes."),
};

/// What ends behind a proxy may have been ended by the proxy.
constexpr EndSentences endedByServerOrProxy{
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection without a Close frame, %1 after it opened."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection without a Close frame, %1 after your last "
        "message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection without a Close frame, %1 after a part of "
        "your message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection without a Close frame, %1 after the last "
        "message received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection in the middle of a message, %1 after the "
        "last frame received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection without a Close frame, %1 after the last "
        "Ping or Pong."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The server or the proxy ended the connection in the middle of a frame, %1 after the last "
        "bytes received."),
};

constexpr EndSentences endedByReset{
    QT_TRANSLATE_NOOP(
        "wasclean::Verdict", "The connection was reset without a Close frame, %1 after it opened."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset without a Close frame, %1 after your last message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset without a Close frame, %1 after a part of your message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset without a Close frame, %1 after the last message received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset in the middle of a message, %1 after the last frame received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset without a Close frame, %1 after the last Ping or Pong."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection was reset in the middle of a frame, %1 after the last bytes received."),
};

/// TCP ended, and the system does not tell whether in order or by a reset.
constexpr EndSentences endedSomehow{
    QT_TRANSLATE_NOOP(
        "wasclean::Verdict", "The connection ended without a Close frame, %1 after it opened."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended without a Close frame, %1 after your last message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended without a Close frame, %1 after a part of your message."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended without a Close frame, %1 after the last message received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended in the middle of a message, %1 after the last frame received."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended without a Close frame, %1 after the last Ping or Pong."),
    QT_TRANSLATE_NOOP("wasclean::Verdict",
        "The connection ended in the middle of a frame, %1 after the last bytes received."),
};

bool isBehindProxy(const Evidence &evidence)
{
    return evidence.proxy.kind != ProxyFacts::Kind::None;
}

const EndSentences &endSentences(const Evidence &evidence)
{
    switch (evidence.tcpEnd) {
    case TcpEnd::ResetByServer:
        return endedByReset;
    case TcpEnd::EndedByPeer:
        return endedSomehow;
    default:
        return isBehindProxy(evidence) ? endedByServerOrProxy : endedByServer;
    }
}

Last lastBeforeEnd(const Evidence &evidence)
{
    // What is unfinished says more than what was finished later.
    if (evidence.lastReceived == Traffic::PartOfFrame)
        return Last::PartOfFrame;
    if (evidence.lastReceived == Traffic::PartOfMessage)
        return Last::ReceivedPart;
    if (evidence.lastSent == Traffic::None && evidence.lastReceived == Traffic::None)
        return Last::Open;
    const bool sentLast = evidence.lastReceived == Traffic::None
        || (evidence.lastSent != Traffic::None
            && evidence.lastSentTime > evidence.lastReceivedTime);
    const Traffic last = sentLast ? evidence.lastSent : evidence.lastReceived;
    if (last == Traffic::Control)
        return Last::Control;
    if (last == Traffic::PartOfMessage)
        return Last::SentPart;
    return sentLast ? Last::SentMessage : Last::ReceivedMessage;
}

qint64 timeOf(Last last, const Evidence &evidence)
{
    switch (last) {
    case Last::Open:
        return evidence.openTime;
    case Last::SentMessage:
    case Last::SentPart:
        return evidence.lastSentTime;
    case Last::Control:
        return std::max(evidence.lastSentTime, evidence.lastReceivedTime);
    case Last::ReceivedMessage:
    case Last::ReceivedPart:
    case Last::PartOfFrame:
        break;
    }
    return evidence.lastReceivedTime;
}

/// What the system knows of a network that was lost.
QString howItWasLost(const Evidence &evidence)
{
    const TcpFacts &tcp = evidence.tcp;
    if (tcp.unacknowledged > 0) {
        const qint64 span
            = qint64(tcp.sinceAcknowledged) * 1'000'000 + tcp.endTime - tcp.sampleTime;
        return VerdictText::tr(
            "What was sent last was not acknowledged for %1, and the system gave up.")
            .arg(durationText(span));
    }
    if (tcp.probes > 0)
        return VerdictText::tr("The server did not answer the probes of TCP keep-alive.");
    if (tcp.error == EHOSTUNREACH || tcp.error == ENETUNREACH)
        return VerdictText::tr("No route leads to the server.");
    QString words = evidence.networkError;
    while (words.endsWith(u'.'))
        words.chop(1);
    return VerdictText::tr("The system reported: %1.").arg(words);
}

QString lostSentence(const Evidence &evidence)
{
    const QString what = evidence.sentClose.seen
        ? VerdictText::tr("You closed the connection, but the connection was lost in the network "
                          "before the server answered.")
        : VerdictText::tr("The connection was lost in the network.");
    return what + u' ' + howItWasLost(evidence);
}

/// It ended after our Close frame, or while that was waiting to be sent.
QString endInsteadOfAnswer(const Evidence &evidence)
{
    const bool reset = evidence.tcpEnd == TcpEnd::ResetByServer;
    if (!evidence.closeFrameOut) {
        return reset ? VerdictText::tr("You closed the connection, but the connection was reset "
                                       "before your Close frame was sent.")
                     : VerdictText::tr("You closed the connection, but the connection ended before "
                                       "your Close frame was sent.");
    }
    const QString span = durationText(evidence.endTime - evidence.sentClose.time);
    if (reset) {
        return VerdictText::tr("You closed the connection, but the connection was reset before the "
                               "server answered your Close "
                               "frame, %1 after it.")
            .arg(span);
    }
    if (evidence.tcpEnd == TcpEnd::EndedByPeer) {
        return VerdictText::tr("You closed the connection, but the connection ended %1 after your "
                               "Close frame without an answer to it.")
            .arg(span);
    }
    return isBehindProxy(evidence)
        ? VerdictText::tr("You closed the connection, but the server or the proxy ended the "
                          "connection %1 after your Close "
                          "frame without answering it.")
              .arg(span)
        : VerdictText::tr("You closed the connection, but the server ended the connection %1 after "
                          "your Close frame without "
                          "answering it.")
              .arg(span);
}

} // namespace

QString endWithoutCloseSentence(const Evidence &evidence)
{
    if (evidence.tcpEnd == TcpEnd::Lost)
        return lostSentence(evidence);
    if (evidence.sentClose.seen)
        return endInsteadOfAnswer(evidence);
    const Last last = lastBeforeEnd(evidence);
    return VerdictText::tr(endSentences(evidence)[std::size_t(last)])
        .arg(durationText(evidence.endTime - timeOf(last, evidence)));
}

} // namespace wasclean
