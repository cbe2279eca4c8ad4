#include "app/connection/verdict.h"

#include "app/connection/options.h"
#include "app/wire/receiver.h"
#include "app/wire/refusalwords.h"
#include "app/wire/tlssetup.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("wasclean::Verdict", text);
}

QString named(int code)
{
    return QStringLiteral("%1 %2").arg(QString::number(code), closeCodeName(code));
}

/// ", 312 ms after your last message": what happened last, if anything did.
QString sinceLastMessage(const Evidence &evidence)
{
    const qint64 last = std::max({evidence.lastReceivedTime, evidence.lastSentTime, evidence.openTime});
    if (last == 0)
        return {};
    const QString span = durationText(evidence.endTime - last);
    if (last == evidence.lastSentTime)
        return tr(", %1 after your last message").arg(span);
    if (last == evidence.lastReceivedTime)
        return tr(", %1 after its last message").arg(span);
    return tr(", %1 after the connection opened").arg(span);
}

/// The network's own words in brackets, with a full stop of ours.
QString because(const QString &networkError)
{
    QString text = networkError;
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.isEmpty() ? QStringLiteral(".") : QStringLiteral(" (") + text + QStringLiteral(").");
}

/// " It says: “no”.": what the body of a refusal has to add.
QString bodySaid(const QByteArray &body, int status, const QString &statusText)
{
    const QString words = refusalWords(body, status, statusText);
    return words.isEmpty() ? words : tr(" It says: “") + words + tr("”.");
}

QString refusalSentence(const Evidence &evidence)
{
    if (evidence.status != 0 && evidence.status != 101) {
        return tr("The handshake was refused: ") + evidence.rule + u'.'
            + bodySaid(evidence.responseBody, evidence.status, evidence.statusText);
    }
    return tr("The handshake failed: ") + evidence.rule + u'.';
}

/// What an error of OpenSSL means, where we know.
QString tlsWords(const QString &networkError)
{
    const QString words = tlsFailureWords(networkError);
    return words.isEmpty() ? words : QStringLiteral(": ") + words;
}

QString tlsSentence(const Evidence &evidence)
{
    if (evidence.tls.errors.isEmpty())
        return tr("TLS could not be set up") + tlsWords(evidence.networkError) + because(evidence.networkError);
    return tr("The server's certificate is not trusted: ")
        + evidence.tls.errors.join(QStringLiteral("; ")) + u'.';
}

QString proxyTlsSentence(const Evidence &evidence, const QString &address)
{
    const auto naming = [&address](const QString &sentence) {
        return QString(sentence).replace(QLatin1String("%1"), address);
    };
    const QStringList &errors = evidence.proxy.tls.errors;
    if (errors.isEmpty()) {
        return naming(tr("TLS with the proxy %1 could not be set up"))
            + tlsWords(evidence.networkError) + because(evidence.networkError);
    }
    return naming(tr("The certificate of the proxy %1 is not trusted: "))
        + errors.join(QStringLiteral("; ")) + u'.';
}

QString proxySentence(const Evidence &evidence)
{
    const ProxyFacts &proxy = evidence.proxy;
    const auto naming = [&proxy](const QString &sentence) {
        return QString(sentence).replace(QLatin1String("%1"), proxy.address);
    };
    const bool http = proxy.kind != ProxyFacts::Kind::Socks5 && proxy.status > 0;
    QString said = http ? QString::number(proxy.status) + u' ' + proxy.words : proxy.words;
    if (!proxy.why.isEmpty())
        said = said.trimmed() + QStringLiteral(". ") + proxy.why;
    switch (proxy.problem) {
    case ProxyFacts::Problem::Unusable:
        return naming(tr("The proxy %1 cannot be used: ")) + said + u'.';
    case ProxyFacts::Problem::Refused:
        return naming(tr("The proxy %1 refused: ")) + said.trimmed() + u'.'
            + bodySaid(proxy.body, proxy.status, proxy.words);
    case ProxyFacts::Problem::NoServer:
        return naming(tr("The proxy %1 did not connect to the server: ")) + said.trimmed() + u'.'
            + bodySaid(proxy.body, proxy.status, proxy.words);
    case ProxyFacts::Problem::Gone:
        return naming(tr("The proxy %1 ended the connection before it had answered"))
            + tlsWords(evidence.networkError) + because(evidence.networkError);
    case ProxyFacts::Problem::Garbage:
        return naming(tr("The proxy %1 did not answer as a proxy does: ")) + said.trimmed() + u'.';
    case ProxyFacts::Problem::Tls:
        return proxyTlsSentence(evidence, proxy.address);
    case ProxyFacts::Problem::None:
    case ProxyFacts::Problem::Unreachable:
        break;
    }
    return naming(tr("No connection to the proxy %1 came about")) + because(evidence.networkError);
}

QString violationSentence(const Evidence &evidence)
{
    return tr("The server broke the protocol: ") + evidence.rule + u'.';
}

/// What carries the frames.
QString linkName(const Evidence &evidence)
{
    return evidence.unixSocket ? tr("the socket") : tr("TCP");
}

QString vanishedSentence(const Evidence &evidence)
{
    // What ends behind a proxy may have been ended by it.
    const QString who = evidence.proxy.kind == ProxyFacts::Kind::None
        ? tr("The server vanished")
        : tr("The server or the proxy vanished");
    return who + tr(": %1 ended without a Close frame").arg(linkName(evidence));
}

QString timeOutSentence(const Evidence &evidence)
{
    const QString span = durationText(evidence.endTime - evidence.startTime);
    const bool proxyIsMute = evidence.proxy.kind != ProxyFacts::Kind::None && evidence.phases.proxy < 0;
    const QString target = evidence.peer.isEmpty() || evidence.proxy.kind != ProxyFacts::Kind::None
        ? evidence.url
        : evidence.peer;
    return proxyIsMute
        ? tr("The proxy %1 did not connect to the server in time: Wasclean gave up after %2.").arg(evidence.proxy.address, span)
        : tr("%1 did not complete the handshake in time: Wasclean gave up after %2.").arg(target, span);
}

struct Cause
{
    EndedBy by;
    QString sentence;
    /// Whether the browser fires an error event.
    bool error;
};

Cause causeOf(const Evidence &evidence)
{
    switch (evidence.failure) {
    case Failure::NameLookup:
        return {EndedBy::Network, tr("The host's name could not be found") + because(evidence.networkError), true};
    case Failure::Connect:
        return {EndedBy::Network, tr("No connection to the server came about") + because(evidence.networkError), true};
    case Failure::Proxy:
        return {EndedBy::Proxy, proxySentence(evidence), true};
    case Failure::Tls:
        return {EndedBy::Tls, tlsSentence(evidence), true};
    case Failure::Upgrade:
        return {EndedBy::Handshake, refusalSentence(evidence), true};
    case Failure::HandshakeTimeOut:
        return {EndedBy::TimeOut, timeOutSentence(evidence), true};
    case Failure::Cancelled:
        return {EndedBy::You, tr("You cancelled before the connection was open."), true};
    case Failure::Violation:
        return {EndedBy::Violation, violationSentence(evidence), true};
    case Failure::TooBig:
        return {EndedBy::Violation, evidence.rule + u'.', false};
    case Failure::OverLimit:
        return {EndedBy::You, evidence.rule + tr(", so Wasclean ended the connection."), true};
    case Failure::PongTimeOut:
        return {EndedBy::TimeOut, evidence.rule + tr(": the server did not answer an automatic Ping, so "
                                                     "Wasclean ended the connection."), true};
    case Failure::ClosingTimeOut:
        if (!evidence.sentClose.seen) {
            return {EndedBy::TimeOut, tr("You closed, but the server stopped taking what had been sent "
                                         "before, so that your Close frame never left."), false};
        }
        return {EndedBy::TimeOut, tr("You closed, but the server did not answer your Close frame within %1.")
                    .arg(durationText(evidence.endTime - evidence.sentClose.time)), false};
    case Failure::Dropped:
        return {EndedBy::You, evidence.sentClose.seen
                    ? tr("You dropped the connection before the server answered your Close frame.")
                    : tr("You dropped the connection without a Close frame."), false};
    case Failure::Engine:
        return {EndedBy::Network, tr("Wasclean itself failed") + because(evidence.networkError), true};
    case Failure::None:
        break;
    }
    const bool reset = evidence.tcpEnd == TcpEnd::ResetByServer;
    const QString how = reset ? tr("The connection was reset without a Close frame")
        : evidence.sentClose.seen
        ? tr("You closed, but the server ended %1 without answering your Close frame").arg(linkName(evidence))
        : vanishedSentence(evidence);
    return {reset ? EndedBy::Network : EndedBy::Server, how + sinceLastMessage(evidence) + u'.', false};
}

bool closedFirst(const CloseFrame &one, const CloseFrame &other)
{
    return one.seen && (!other.seen || one.time < other.time);
}

QString howItWasClosed(const Evidence &evidence, bool byYou)
{
    const CloseFrame &theirs = evidence.receivedClose;
    if (byYou) {
        return tr("You closed the connection; the server answered with %1 after %2")
            .arg(theirs.code == 1005 ? tr("an empty Close frame") : named(theirs.code),
                 durationText(theirs.time - evidence.sentClose.time));
    }
    const QString what = theirs.code == 1005 ? tr("an empty Close frame") : named(theirs.code);
    return tr("The server closed the connection with %1").arg(what);
}

QString howTcpEnded(const Evidence &evidence)
{
    if (evidence.tcpEnd == TcpEnd::ResetByServer)
        return tr("; then %1 was reset, so the close is not clean.").arg(linkName(evidence));
    if (evidence.unsentBytes > 0)
        return tr("; %1 bytes that you had sent never left, so the close is not clean.").arg(evidence.unsentBytes);
    if (evidence.closeFrameOut)
        return tr("; both Close frames were exchanged.");
    if (evidence.tcpEnd == TcpEnd::FinByServer)
        return tr("; it ended %1 without waiting for an answer.").arg(linkName(evidence));
    return tr("; your Close frame could not be sent, so the close is not clean.");
}

QString brokenRule(int code)
{
    if (code == 1005 || isCloseCodeAllowed(code))
        return {};
    return tr(" The code %1 must not be sent (RFC 6455, 7.4).").arg(code);
}

CloseEvent closedVerdict(const Evidence &evidence)
{
    const bool inOrder = evidence.failure == Failure::None && evidence.unsentBytes == 0
        && evidence.tcpEnd != TcpEnd::ResetByServer
        && (evidence.closeFrameOut || evidence.tcpEnd == TcpEnd::FinByServer);
    const bool byYou = closedFirst(evidence.sentClose, evidence.receivedClose);
    CloseEvent event;
    event.wasClean = inOrder;
    event.code = evidence.receivedClose.code;
    event.reason = evidence.receivedClose.reason;
    event.endedBy = byYou ? EndedBy::You : EndedBy::Server;
    event.sentence = howItWasClosed(evidence, byYou) + howTcpEnded(evidence) + brokenRule(event.code);
    return event;
}

/// Whether the server's Close frame decides, and not what came after it.
bool closeFrameStands(const Evidence &evidence)
{
    return evidence.receivedClose.seen
        && (evidence.failure == Failure::None || evidence.failure == Failure::Dropped
            || evidence.failure == Failure::TooBig);
}

} // namespace

QString durationText(qint64 nanoseconds)
{
    constexpr qint64 microsecond = 1000;
    constexpr qint64 millisecond = 1000 * microsecond;
    constexpr qint64 second = 1000 * millisecond;
    const qint64 span = std::max<qint64>(nanoseconds, 0);
    if (span < millisecond)
        return tr("%1 µs").arg(span / microsecond);
    if (span < second)
        return tr("%1 ms").arg(span / millisecond);
    if (span < 120 * second)
        return tr("%1 s").arg(double(span / (100 * millisecond)) / 10, 0, 'f', 1);
    return tr("%1 min %2 s").arg(QString::number(span / (60 * second)), QString::number(span / second % 60));
}

CloseEvent verdictOf(const Evidence &evidence)
{
    if (closeFrameStands(evidence))
        return closedVerdict(evidence);
    const Cause cause = causeOf(evidence);
    CloseEvent event;
    event.error = cause.error;
    event.endedBy = cause.by;
    event.rule = evidence.rule;
    event.sentence = cause.sentence;
    return event;
}

} // namespace wasclean
