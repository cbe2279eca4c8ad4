#include "app/connection/failurewords.h"

#include "app/base/duration.h"
#include "app/connection/endingwords.h"
#include "app/connection/verdicttext.h"
#include "app/connection/websocketurl.h"
#include "app/wire/http/refusalwords.h"
#include "app/wire/http/responsehead.h"
#include "app/wire/tls/tlssetup.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

bool wentThroughProxy(const Evidence &evidence)
{
    return evidence.proxy.kind != ProxyFacts::Kind::None;
}

/// "host:port" that was to be reached, or the path of a socket.
QString target(const Evidence &evidence)
{
    if (evidence.unixSocket)
        return evidence.tried.isEmpty() ? evidence.peer : evidence.tried.last().address;
    if (!evidence.connectTo.isEmpty())
        return evidence.connectTo;
    const auto url = WebSocketUrl::parse(evidence.url);
    return url ? url->hostAndPort() : evidence.url;
}

/// The name that was to be resolved.
QString targetName(const Evidence &evidence)
{
    if (!evidence.connectTo.isEmpty())
        return evidence.connectTo.first(evidence.connectTo.lastIndexOf(u':'));
    const auto url = WebSocketUrl::parse(evidence.url);
    return url ? url->host() : evidence.url;
}

QString status(const Evidence &evidence)
{
    return QStringLiteral("%1 %2")
        .arg(QString::number(evidence.status), evidence.statusText)
        .trimmed();
}

/// The sentence, and what else is to be said as sentences of their own.
QString withMore(const QString &sentence, const QString &explanation, const QString &quoted)
{
    QStringList sentences{sentence};
    if (!explanation.isEmpty())
        sentences.append(explanation + u'.');
    if (!quoted.isEmpty())
        sentences.append(VerdictText::tr("The answer says: “%1”.").arg(quoted));
    return sentences.join(u' ');
}

QString noAnswerSentence(const Evidence &evidence)
{
    if (evidence.tcpEnd == TcpEnd::Lost)
        return VerdictText::tr("The connection was lost in the network before the server answered "
                               "the opening handshake.");
    const bool reset = evidence.tcpEnd == TcpEnd::ResetByServer;
    if (!evidence.response.isEmpty()) {
        return reset
            ? VerdictText::tr(
                "The connection was reset in the middle of the server's answer to the "
                "opening handshake.")
            : VerdictText::tr("The connection ended in the middle of the server's answer to the "
                              "opening handshake.");
    }
    if (reset)
        return VerdictText::tr(
            "The connection was reset before the server answered the opening handshake.");
    if (evidence.tcpEnd == TcpEnd::EndedByPeer)
        return VerdictText::tr(
            "The connection ended before the server answered the opening handshake.");
    return wentThroughProxy(evidence)
        ? VerdictText::tr(
            "The server or the proxy ended the connection without answering the opening handshake.")
        : VerdictText::tr(
            "The server ended the connection without answering the opening handshake.");
}

QString interimSentence(const Evidence &evidence)
{
    const ResponseHead next(evidence.responseBody);
    return next.isValid() && next.status() == 101
        ? VerdictText::tr(
            "The server sent the interim answer %1 before 101. Browsers refuse that, and so does "
            "Wasclean.")
              .arg(status(evidence))
        : VerdictText::tr("The server sent the interim answer %1 instead of 101.")
              .arg(status(evidence));
}

QString statusSentence(const Evidence &evidence)
{
    if (evidence.status == 200)
        return VerdictText::tr("An ordinary web server answered with %1 instead of 101.")
            .arg(status(evidence));
    if (evidence.status < 400)
        return VerdictText::tr("The server answered with %1 instead of 101.").arg(status(evidence));
    return VerdictText::tr("The server refused the opening handshake: %1.").arg(status(evidence));
}

QString proxyTlsSentence(const Evidence &evidence)
{
    const ProxyFacts &proxy = evidence.proxy;
    if (isCertificateRefused(proxy.tls)) {
        return VerdictText::tr("The certificate of the proxy %1 is not trusted: %2.")
            .arg(proxy.address, proxy.tls.errors.join(QStringLiteral("; ")));
    }
    if (evidence.openTime > 0)
        return VerdictText::tr("TLS with the proxy %1 failed while the connection was open (%2).")
            .arg(proxy.address, networkWords(evidence));
    if (!evidence.request.isEmpty() && !hasAlertOfSetUp(proxy.tls))
        return VerdictText::tr("TLS with the proxy %1 failed before the server had answered the "
                               "opening handshake (%2).")
            .arg(proxy.address, networkWords(evidence));
    const QString words = tlsFailureWords(evidence.networkError);
    return words.isEmpty() ? VerdictText::tr("TLS to the proxy %1 could not be set up (%2).")
                                 .arg(proxy.address, networkWords(evidence))
                           : VerdictText::tr("TLS to the proxy %1 could not be set up: %2 (%3).")
                                 .arg(proxy.address, words, networkWords(evidence));
}

QString proxyGoneSentence(const Evidence &evidence)
{
    const QString &address = evidence.proxy.address;
    const QString words = tlsFailureWords(evidence.networkError);
    if (!words.isEmpty()) {
        return VerdictText::tr("The proxy %1 ended the connection without answering: %2 (%3).")
            .arg(address, words, networkWords(evidence));
    }
    return VerdictText::tr("The proxy %1 ended the connection without answering (%2).")
        .arg(address, networkWords(evidence));
}

/// What the proxy answered: its status, and what that means.
QString proxyWords(const ProxyFacts &proxy)
{
    const bool http = proxy.kind != ProxyFacts::Kind::Socks5 && proxy.status > 0;
    return http ? QStringLiteral("%1 %2").arg(QString::number(proxy.status), proxy.words).trimmed()
                : proxy.words;
}

} // namespace

QString networkWords(const Evidence &evidence)
{
    QString text = evidence.networkError;
    while (text.endsWith(u'.'))
        text.chop(1);
    return text.isEmpty() ? VerdictText::tr("no reason was given") : text;
}

QString lookupSentence(const Evidence &evidence)
{
    return VerdictText::tr("The host name “%1” could not be resolved (%2).")
        .arg(targetName(evidence), networkWords(evidence));
}

QString connectSentence(const Evidence &evidence)
{
    return evidence.unixSocket
        ? VerdictText::tr("Wasclean could not connect to the socket %1 (%2).")
              .arg(target(evidence), networkWords(evidence))
        : VerdictText::tr("Wasclean could not connect to %1 (%2).")
              .arg(target(evidence), networkWords(evidence));
}

QString proxySentence(const Evidence &evidence)
{
    const ProxyFacts &proxy = evidence.proxy;
    const QString words = proxyWords(proxy);
    const QString body = refusalWords(proxy.body, proxy.status, proxy.words);
    switch (proxy.problem) {
    case ProxyFacts::Problem::Unusable:
        return VerdictText::tr("The proxy %1 cannot be used: %2.").arg(proxy.address, words);
    case ProxyFacts::Problem::Refused:
        return withMore(
            VerdictText::tr("The proxy %1 refused the connection: %2.").arg(proxy.address, words),
            proxy.why, body);
    case ProxyFacts::Problem::NoServer:
        return withMore(VerdictText::tr("The proxy %1 could not connect to the server: %2.")
                            .arg(proxy.address, words),
            proxy.why, body);
    case ProxyFacts::Problem::Gone:
        return proxyGoneSentence(evidence);
    case ProxyFacts::Problem::Garbage:
        return withMore(VerdictText::tr("The proxy %1 sent an answer that is not valid: %2.")
                            .arg(proxy.address, words),
            proxy.why, {});
    case ProxyFacts::Problem::Tls:
        return proxyTlsSentence(evidence);
    case ProxyFacts::Problem::None:
    case ProxyFacts::Problem::Unreachable:
        break;
    }
    return VerdictText::tr("Wasclean could not connect to the proxy %1 (%2).")
        .arg(proxy.address, networkWords(evidence));
}

QString tlsSentence(const Evidence &evidence)
{
    if (isCertificateRefused(evidence.tls))
        return VerdictText::tr("The server's certificate is not trusted: %1.")
            .arg(evidence.tls.errors.join(QStringLiteral("; ")));
    if (evidence.openTime > 0)
        return VerdictText::tr("TLS with %1 failed while the connection was open (%2).")
            .arg(target(evidence), networkWords(evidence));
    if (hasTlsBroken(evidence))
        return VerdictText::tr(
            "TLS with %1 failed before the server had answered the opening handshake (%2).")
            .arg(target(evidence), networkWords(evidence));
    const QString words = tlsFailureWords(evidence.networkError);
    return words.isEmpty() ? VerdictText::tr("TLS to %1 could not be set up (%2).")
                                 .arg(target(evidence), networkWords(evidence))
                           : VerdictText::tr("TLS to %1 could not be set up: %2 (%3).")
                                 .arg(target(evidence), words, networkWords(evidence));
}

QString refusalSentence(const Evidence &evidence)
{
    if (!evidence.rule.isEmpty())
        return VerdictText::tr("The opening handshake failed. %1.").arg(evidence.rule);
    if (evidence.status == 0)
        return noAnswerSentence(evidence);
    if (ResponseHead::isInterim(evidence.status))
        return interimSentence(evidence);
    return withMore(statusSentence(evidence), evidence.explanation,
        refusalWords(evidence.responseBody, evidence.status, evidence.statusText));
}

QString timeoutSentence(const Evidence &evidence)
{
    const QString span = durationText(evidence.endTime - evidence.startTime);
    const bool proxyIsMute = wentThroughProxy(evidence) && evidence.phases.proxy < 0;
    if (proxyIsMute) {
        return VerdictText::tr(
            "Wasclean gave up after %1: the proxy %2 did not connect to the server.")
            .arg(span, evidence.proxy.address);
    }
    const bool isConnecting = !evidence.tried.isEmpty()
        && evidence.tried.last().outcome != TriedAddress::Outcome::Connected;
    if (evidence.peer.isEmpty() && !isConnecting)
        return VerdictText::tr("Wasclean gave up after %1: the host name “%2” was not resolved.")
            .arg(span, targetName(evidence));
    if (evidence.peer.isEmpty())
        return VerdictText::tr("Wasclean gave up after %1: %2 did not accept the connection.")
            .arg(span, target(evidence));
    if (!evidence.response.isEmpty()) {
        return VerdictText::tr(
            "Wasclean gave up after %1: %2 did not finish its answer to the opening handshake.")
            .arg(span, target(evidence));
    }
    const bool isInTls = evidence.request.isEmpty() && !evidence.tls.host.isEmpty();
    return isInTls
        ? VerdictText::tr("Wasclean gave up after %1: %2 did not complete the TLS handshake.")
              .arg(span, target(evidence))
        : VerdictText::tr("Wasclean gave up after %1: %2 did not answer the opening handshake.")
              .arg(span, target(evidence));
}

QString internalErrorSentence(const Evidence &evidence)
{
    return VerdictText::tr("An internal error of Wasclean ended the connection (%1).")
        .arg(networkWords(evidence));
}

} // namespace wasclean
