#include "app/diagnosis/browserconsole.h"

#include "app/connection/websocketurl.h"
#include "app/diagnosis/chromiumwords.h"
#include "app/diagnosis/tlsalerts.h"
#include "app/exchange/httphead.h"
#include "app/wire/http/responsehead.h"
#include "app/wire/http/upgrade.h"

#include <QStringList>

#include <algorithm>

namespace wasclean {

namespace {

using Words = std::optional<QString>;

QString inHandshake(const QString &problem)
{
    return QStringLiteral("Error during WebSocket handshake: %1").arg(problem);
}

QString inEstablishment(const char *error)
{
    return QStringLiteral("Error in connection establishment: net::%1")
        .arg(QString::fromLatin1(error));
}

QByteArray requested(const Evidence &evidence, const char *name)
{
    for (const HeaderField &field : HttpHead::read(evidence.request).fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            return field.value;
    }
    return {};
}

/// What is wrong with a header that must have exactly one value; empty when nothing is.
QString countProblem(const QList<QByteArray> &values, const QString &name)
{
    if (values.isEmpty())
        return QStringLiteral("'%1' header is missing").arg(name);
    return values.size() > 1
        ? QStringLiteral("'%1' header must not appear more than once in a response").arg(name)
        : QString();
}

QString upgradeProblem(const ResponseHead &head)
{
    const QList<QByteArray> values = head.values("Upgrade");
    const QString problem = countProblem(values, QStringLiteral("Upgrade"));
    if (!problem.isEmpty())
        return problem;
    return values.first().compare("websocket", Qt::CaseInsensitive) == 0
        ? QString()
        : QStringLiteral("'Upgrade' header value is not 'WebSocket': ")
            + QString::fromUtf8(values.first());
}

QString acceptProblem(const ResponseHead &head, const QByteArray &key)
{
    const QList<QByteArray> values = head.values("Sec-WebSocket-Accept");
    const QString problem = countProblem(values, QStringLiteral("Sec-WebSocket-Accept"));
    if (!problem.isEmpty())
        return problem;
    return values.first() == acceptFor(key)
        ? QString()
        : QStringLiteral("Incorrect 'Sec-WebSocket-Accept' header value");
}

QString connectionProblem(const ResponseHead &head)
{
    const QList<QByteArray> values = head.values("Connection");
    if (values.isEmpty())
        return QStringLiteral("'Connection' header is missing");
    const bool upgrades = std::any_of(values.begin(), values.end(),
        [](const QByteArray &value) { return value.compare("upgrade", Qt::CaseInsensitive) == 0; });
    return upgrades ? QString()
                    : QStringLiteral("'Connection' header value must contain 'Upgrade'");
}

QString subprotocolProblem(const ResponseHead &head, const QByteArray &offered)
{
    const QList<QByteArray> chosen = head.values("Sec-WebSocket-Protocol");
    const QString name = QString::fromUtf8(chosen.value(0));
    if (chosen.isEmpty()) {
        return offered.isEmpty() ? QString()
                                 : QStringLiteral("Sent non-empty 'Sec-WebSocket-Protocol' header "
                                                  "but no response was received");
    }
    if (offered.isEmpty()) {
        return QStringLiteral("Response must not include 'Sec-WebSocket-Protocol' header if not "
                              "present in request: ")
            + name;
    }
    if (chosen.size() > 1)
        return countProblem(chosen, QStringLiteral("Sec-WebSocket-Protocol"));
    for (const QByteArray &one : offered.split(',')) {
        if (one.trimmed() == chosen.first())
            return {};
    }
    return QStringLiteral("'Sec-WebSocket-Protocol' header value '%1' in response does not match "
                          "any of sent values")
        .arg(name);
}

/// The headers that Chromium's parser rejects; empty if it accepts all.
QString contradictionOf(const ResponseHead &head)
{
    static const std::pair<const char *, const char *> errors[]
        = {{"Content-Length", "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH"},
            {"Content-Disposition", "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION"},
            {"Location", "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION"}};
    for (const auto &[name, error] : errors) {
        const QList<QByteArray> values = head.wholeValues(name);
        const bool differ = std::any_of(values.begin(), values.end(),
            [&values](const QByteArray &value) { return value != values.first(); });
        if (differ && head.values("Transfer-Encoding").isEmpty())
            return QString::fromLatin1(error);
    }
    return {};
}

/// Of a 101 that does not establish the connection.
Words wrongAcceptance(const Evidence &evidence)
{
    const ResponseHead head(evidence.response);
    const QStringList problems{contradictionOf(head), upgradeProblem(head),
        acceptProblem(head, requested(evidence, "Sec-WebSocket-Key")), connectionProblem(head),
        subprotocolProblem(head, requested(evidence, "Sec-WebSocket-Protocol"))};
    for (const QString &problem : problems) {
        if (!problem.isEmpty())
            return inHandshake(problem);
    }
    // Browsers offer deflate, and judge the answer by that.
    if (!requested(evidence, "Sec-WebSocket-Extensions").contains("permessage-deflate"))
        return {};
    const QString problem = extensionsProblem(head.wholeValues("Sec-WebSocket-Extensions"));
    return problem.isEmpty() ? Words() : inHandshake(problem);
}

bool isDefaultPort(const Evidence &evidence)
{
    const auto url = WebSocketUrl::parse(evidence.url);
    return url && (url->port() == 80 || url->port() == 443);
}

QString unexpectedStatus(int status)
{
    return inHandshake(QStringLiteral("Unexpected response code: %1").arg(status));
}

/// Something came that is not a head with a status.
Words unreadable(const Evidence &evidence)
{
    const QByteArray &bytes = evidence.response;
    if (bytes.size() >= ResponseHead::maxBytes)
        return inHandshake(QStringLiteral("net::ERR_RESPONSE_HEADERS_TOO_BIG"));
    if (ResponseHead::looksLikeHttp(bytes) && !bytes.contains('\0'))
        return unexpectedStatus(200);
    // At a default port Chromium reads an answer that is not HTTP/1 as HTTP/0.9.
    return isDefaultPort(evidence)
        ? Words()
        : Words(inHandshake(QStringLiteral("net::ERR_INVALID_HTTP_RESPONSE")));
}

/// Without a status: TCP ended, or something else than HTTP came.
Words noAnswer(const Evidence &evidence)
{
    const bool reset = evidence.tcpEnd == TcpEnd::ResetByServer;
    const QByteArray &bytes = evidence.response;
    // Chromium says of a reset something else than of an end.
    if (evidence.rule.isEmpty() && evidence.tcpEnd == TcpEnd::EndedByPeer)
        return {};
    const bool mayBeHttp = bytes.startsWith("HTTP/") || QByteArray("HTTP/").startsWith(bytes);
    if (!evidence.rule.isEmpty() || (!reset && !mayBeHttp))
        return unreadable(evidence);
    if (!reset && evidence.tcpEnd != TcpEnd::FinByServer)
        return {};
    if (evidence.response.isEmpty() && !reset)
        return QStringLiteral("Connection closed before receiving a handshake response");
    return inHandshake(reset ? QStringLiteral("net::ERR_CONNECTION_RESET")
                             : QStringLiteral("net::ERR_CONNECTION_CLOSED"));
}

Words refusal(const Evidence &evidence)
{
    switch (evidence.status) {
    case 0:
        return noAnswer(evidence);
    case 101:
        return wrongAcceptance(evidence);
    case 401:
        return QStringLiteral("HTTP Authentication failed; no valid credentials available");
    case 407:
        return inEstablishment("ERR_UNEXPECTED_PROXY_AUTH");
    default:
        return unexpectedStatus(evidence.status);
    }
}

Words connectFailure(const Evidence &evidence)
{
    const auto all = [&evidence](const char *words) {
        return !evidence.tried.isEmpty()
            && std::all_of(
                evidence.tried.begin(), evidence.tried.end(), [words](const TriedAddress &one) {
                    return one.problem.contains(QLatin1String(words), Qt::CaseInsensitive);
                });
    };
    if (all("refused"))
        return inEstablishment("ERR_CONNECTION_REFUSED");
    return all("network unreachable") ? Words(inEstablishment("ERR_ADDRESS_UNREACHABLE")) : Words();
}

Words tlsFailure(const Evidence &evidence)
{
    const QList<CertificateFacts> &chain = evidence.tls.chain;
    const bool selfSigned = chain.size() == 1 && chain.first().subject == chain.first().issuer;
    if (evidence.openTime > 0)
        return QString();
    if (!evidence.tls.errors.isEmpty())
        return selfSigned ? Words(inEstablishment("ERR_CERT_AUTHORITY_INVALID")) : Words();
    switch (evidence.tls.alertReceived) {
    case alertProtocolVersion:
        return inEstablishment("ERR_SSL_VERSION_OR_CIPHER_MISMATCH");
    case alertUnrecognizedName:
        return inEstablishment("ERR_SSL_UNRECOGNIZED_NAME_ALERT");
    case alertNoApplicationProtocol:
        return inEstablishment("ERR_SSL_PROTOCOL_ERROR");
    default:
        break;
    }
    return evidence.networkError.contains(QLatin1String("wrong version number"))
        ? Words(inEstablishment("ERR_SSL_PROTOCOL_ERROR"))
        : Words();
}

/// The words behind "failed: "; empty where Chromium writes nothing.
Words chromiumWords(const Evidence &evidence)
{
    switch (evidence.failure) {
    case Failure::NameLookup:
        return inEstablishment("ERR_NAME_NOT_RESOLVED");
    case Failure::Connect:
        return connectFailure(evidence);
    case Failure::Tls:
        return tlsFailure(evidence);
    case Failure::Upgrade:
        return refusal(evidence);
    case Failure::Violation:
        return violationWords(evidence);
    case Failure::Cancelled:
        return QStringLiteral("WebSocket is closed before the connection is established.");
    case Failure::TooBig:
        return QString();
    case Failure::None:
        return evidence.tcpEnd == TcpEnd::Lost ? Words() : Words(QString());
    default:
        return {};
    }
}

/// A browser does not follow a redirect. What it does about a challenge depends on its user.
Words chromiumWordsOfFirst(const HandshakeExchange &hop)
{
    return hop.status >= 300 && hop.status < 400 ? Words(unexpectedStatus(hop.status)) : Words();
}

Words chromiumLine(const Evidence &evidence)
{
    const bool wentOn = !evidence.hops.isEmpty();
    const QString url = wentOn ? evidence.hops.first().from : evidence.url;
    const Words words
        = wentOn ? chromiumWordsOfFirst(evidence.hops.first()) : chromiumWords(evidence);
    // Chromium shortens what is longer.
    if (!words || words->isEmpty() || url.size() > 1024)
        return words && words->isEmpty() ? words : Words();
    return QStringLiteral("WebSocket connection to '%1' failed: %2").arg(url, *words);
}

Words firefoxLine(const Evidence &evidence, const CloseEvent &event)
{
    const bool wentOn = !evidence.hops.isEmpty();
    const bool redirected = wentOn && chromiumWordsOfFirst(evidence.hops.first());
    const QString url = wentOn ? evidence.hops.first().from : evidence.url;
    if (wentOn && !redirected)
        return {};
    if (redirected || (evidence.openTime == 0 && evidence.failure != Failure::None))
        return QStringLiteral("Firefox can’t establish a connection to the server at %1.").arg(url);
    if (evidence.failure == Failure::Violation)
        return QStringLiteral("The connection to %1 was interrupted while the page was loading.")
            .arg(url);
    const bool isOrdinary = event.wasClean && event.code >= 1000 && event.code <= 4999;
    const bool isCut = evidence.failure == Failure::None && !evidence.receivedClose.seen
        && evidence.tcpEnd == TcpEnd::FinByServer;
    return isOrdinary || isCut ? Words(QString()) : Words();
}

/// Whether a page may not connect to the port (Fetch standard, 2.9, "bad port"): then its browser
/// does not even try.
bool isPortBlocked(const Evidence &evidence)
{
    static constexpr quint16 ports[] = {0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42,
        43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135,
        137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548,
        554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190,
        5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080};
    const auto url = WebSocketUrl::parse(evidence.url);
    return url && std::find(std::begin(ports), std::end(ports), url->port()) != std::end(ports);
}

} // namespace

BrowserConsole browserConsole(const Evidence &evidence, const CloseEvent &event)
{
    if (evidence.unixSocket || isPortBlocked(evidence) || !evidence.connectTo.isEmpty()
        || evidence.proxy.kind != ProxyFacts::Kind::None)
        return {};
    return {chromiumLine(evidence), firefoxLine(evidence, event)};
}

} // namespace wasclean
