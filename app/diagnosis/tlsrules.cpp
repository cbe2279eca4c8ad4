// Causes in TLS.

#include "app/connection/endingwords.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"
#include "app/diagnosis/tlsalerts.h"

#include <algorithm>

namespace wasclean {

namespace {

QStringList firstBytesFact(const EvidenceView &view)
{
    const QByteArray bytes = view.evidence().firstBytes;
    return bytes.isEmpty()
        ? answerFacts(view)
        : QStringList{DiagnosisText::tr("The answer begins with the bytes %1")
                          .arg(QString::fromLatin1(
                              bytes.first(std::min<qsizetype>(bytes.size(), 8)).toHex(' ')))};
}

Rule plainBehindWss()
{
    Rule rule{QStringLiteral("plain-behind-wss"), 92};
    rule.needs = [](const EvidenceView &view) {
        return hasTlsWords(view, "wrong version number")
            || (hasTlsFailed(view) && view.evidence().firstBytes.startsWith("HTTP/"));
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The program at %1 does not use TLS.").arg(view.target());
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Use ws:// in the URL, or the port that uses TLS."),
            DiagnosisText::tr("If a proxy should add TLS, check whether it does so on this port.")};
    };
    return rule;
}

bool saysTlsExpected(const EvidenceView &view)
{
    // nginx; Go's net/http; Apache httpd.
    return view.isStatusOneOf({400})
        && (view.bodyContains("plain HTTP request was sent to HTTPS port")
            || view.bodyContains("Client sent an HTTP request to an HTTPS server")
            || view.bodyContains("speaking plain HTTP to an SSL-enabled server port"));
}

Rule tlsBehindWs()
{
    Rule rule{QStringLiteral("tls-behind-ws"), 88};
    rule.needs = [](const EvidenceView &view) {
        const bool isAlert = view.isRefused() && view.evidence().firstBytes.startsWith("\x15\x03");
        return !view.isSecure() && (isAlert || saysTlsExpected(view));
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("%1 expects TLS on this port.").arg(view.target());
    };
    rule.evidence = firstBytesFact;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Use wss:// in the URL.")};
    };
    rule.beats = {QStringLiteral("not-http"), QStringLiteral("bad-request"),
        QStringLiteral("upgrade-not-forwarded"), QStringLiteral("proxy-drops-upgrade")};
    return rule;
}

Rule tlsPerhapsExpected()
{
    Rule rule{QStringLiteral("tls-perhaps-expected"), 45};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        return !view.isSecure() && view.isRefused() && view.status() == 0
            && view.evidence().response.isEmpty() && view.evidence().rule.isEmpty()
            && (view.port() == 443 || view.port() == 8443);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("TCP ended without an answer, and port %1 is usually for TLS.")
            .arg(view.port());
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{tcpEndFact(view)}; };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Use wss:// in the URL.")};
    };
    rule.beats = {QStringLiteral("closed-without-answer")};
    return rule;
}

/// A server sends the same alert when it rejects every offer and when a client certificate is
/// missing.
bool isAmbiguousRefusal(const EvidenceView &view)
{
    return hasAlert(view, {alertHandshakeFailure}) || hasTlsWords(view, "alert handshake failure");
}

Rule tlsVersion()
{
    Rule rule{QStringLiteral("tls-version"), 90};
    rule.needs = [](const EvidenceView &view) {
        return hasAlert(view, {alertProtocolVersion}) || hasTlsWords(view, "unsupported protocol")
            || hasTlsWords(view, "alert protocol version");
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The server and Wasclean have no version of TLS in common.");
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Turn on TLS 1.2 or 1.3 at the server."),
            DiagnosisText::tr("For an old server, choose a lower minimum version on the page “TLS” "
                              "of the options.")};
    };
    return rule;
}

Rule tlsParameters()
{
    Rule rule{QStringLiteral("tls-parameters"), 60};
    rule.needs = [](const EvidenceView &view) {
        return hasAlert(view, {alertInsufficientSecurity}) || isAmbiguousRefusal(view);
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "The server accepted none of the TLS versions and ciphers offered, "
            "or it requires a client certificate.");
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Check which versions and ciphers the server supports."),
            DiagnosisText::tr("If the server requires a client certificate, choose it on the page "
                              "“TLS” of the options.")};
    };
    return rule;
}

Rule sniUnknown()
{
    Rule rule{QStringLiteral("sni-unknown"), 90};
    rule.needs = [](const EvidenceView &view) {
        return hasAlert(view, {alertUnrecognizedName}) || hasTlsWords(view, "unrecognized name");
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server does not recognize the name “%1” (SNI).")
            .arg(view.evidence().tls.serverName);
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Enter the site's name as “Server name” on the page “TLS” of the "
                              "options."),
            DiagnosisText::tr("Check whether the server or its proxy has a certificate and a route "
                              "for this name.")};
    };
    return rule;
}

/// A frame of HTTP/2 on stream 0: SETTINGS or GOAWAY (RFC 9113, 6.5 and 6.8).
bool isHttp2Frame(const QByteArray &bytes)
{
    return bytes.size() >= 9 && bytes.first(2) == QByteArray(2, '\0')
        && (bytes[3] == '\x04' || bytes[3] == '\x07') && bytes.mid(5, 4) == QByteArray(4, '\0');
}

Rule http2Only()
{
    Rule rule{QStringLiteral("http2-only"), 85};
    rule.needs = [](const EvidenceView &view) {
        return hasAlert(view, {alertNoApplicationProtocol})
            || hasTlsWords(view, "alert no application protocol")
            || view.evidence().tls.alpn == QLatin1String("h2")
            || (view.isRefused() && isHttp2Frame(view.evidence().firstBytes));
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The server requires a protocol other than HTTP/1.1, probably "
                                 "HTTP/2. The opening handshake of WebSocket uses HTTP/1.1.");
    };
    rule.evidence = [](const EvidenceView &view) {
        return hasTlsFailed(view) ? tlsFailureFacts(view) : firstBytesFact(view);
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr(
                "Let the server or its proxy accept “http/1.1” in ALPN for this host."),
            DiagnosisText::tr("Wasclean does not support WebSocket over HTTP/2 (RFC 8441).")};
    };
    rule.beats = {QStringLiteral("not-http"), QStringLiteral("tls-parameters")};
    return rule;
}

/// By its status alone.
Rule otherHttpVersion()
{
    Rule rule{QStringLiteral("http2-only"), 60};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({505}); };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The server does not support HTTP/1.1 (505). The opening "
                                 "handshake of WebSocket uses HTTP/1.1.");
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Let the server accept HTTP/1.1 for this host.")};
    };
    return rule;
}

Rule tlsWithoutAnswer()
{
    Rule rule{QStringLiteral("tls-without-answer"), 45};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        const bool isMute = evidence.failure == Failure::HandshakeTimeout && view.isSecure()
            && !evidence.peer.isEmpty() && evidence.request.isEmpty()
            && !evidence.tls.host.isEmpty();
        const bool isGone = hasTlsFailed(view) && !isCertificateRefused(evidence.tls)
            && evidence.tls.alertReceived < 0
            && (isEndOfPeer(evidence.tcpEnd)
                || evidence.networkError.contains(
                    QLatin1String("remote host closed"), Qt::CaseInsensitive));
        return isMute || isGone;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "%1 accepted the TCP connection but did not answer the TLS handshake. The port may "
            "expect another protocol, or a firewall may filter by host name.")
            .arg(view.target());
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check the port, and try ws:// in the URL."),
            DiagnosisText::tr("A server that expects the PROXY protocol ends other connections.")};
    };
    return rule;
}

Rule tlsBroken()
{
    Rule rule{QStringLiteral("tls-broken"), 85};
    rule.needs = [](const EvidenceView &view) { return hasTlsBroken(view.evidence()); };
    rule.sentence = [](const EvidenceView &view) {
        if (view.evidence().receivedClose.seen || !view.wasOpen())
            return view.evidence().tls.alertReceived >= 0
                ? DiagnosisText::tr("The server ended TLS with an alert.")
                : DiagnosisText::tr(
                    "Data that is not valid in TLS arrived. The server or a proxy may have written "
                    "to the connection without TLS, or the data was damaged on the way.");
        return view.evidence().tls.alertReceived >= 0
            ? DiagnosisText::tr("The server ended TLS with an alert while the connection was open.")
            : DiagnosisText::tr("Data that is not valid in TLS arrived while the connection was "
                                "open. The server or a proxy may have written to the connection "
                                "without TLS, or the data was damaged on the way.");
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Connect to the server directly (“Connect to”), and compare."),
            logAdvice(view)};
    };
    return rule;
}

} // namespace

QList<Rule> tlsRules()
{
    return {plainBehindWss(), tlsBehindWs(), tlsVersion(), sniUnknown(), http2Only(),
        otherHttpVersion(), tlsParameters(), tlsWithoutAnswer(), tlsPerhapsExpected(), tlsBroken()};
}

} // namespace wasclean
