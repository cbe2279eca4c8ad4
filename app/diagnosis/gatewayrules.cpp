// Causes behind a gateway, and those that known server programs tell in their bodies.

#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wasclean {

namespace {

QString gatewayName(const EvidenceView &view)
{
    const QString server = view.answered("Server");
    return server.isEmpty() ? DiagnosisText::tr("The server") : server;
}

Rule backendDown()
{
    Rule rule{QStringLiteral("backend-down"), 85};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({502, 503, 504}); };
    rule.sentence = [](const EvidenceView &view) {
        switch (view.status()) {
        case 502:
            return DiagnosisText::tr(
                "%1 answered 502: it did not get a valid answer from the server behind it.")
                .arg(gatewayName(view));
        case 504:
            return DiagnosisText::tr(
                "%1 answered 504: the server behind it did not answer in time.")
                .arg(gatewayName(view));
        default:
            return DiagnosisText::tr("%1 answered 503: it cannot serve the request at the moment. "
                                     "It, or a server behind it, may be down or overloaded.")
                .arg(gatewayName(view));
        }
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Check whether the server behind the gateway is running, at the port "
                              "and with the protocol that the gateway expects."),
            logAdvice(view)};
    };
    rule.supports
        = {{[](const EvidenceView &view) {
                const bool worked = std::any_of(view.earlier().begin(), view.earlier().end(),
                    [](const AttemptSummary &other) { return other.openTime > 0; });
                return worked ? DiagnosisText::tr("The same URL opened before") : QString();
            },
            5}};
    return rule;
}

Rule serverFailed()
{
    Rule rule{QStringLiteral("server-failed"), 85};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({500, 501}); };
    rule.sentence = [](const EvidenceView &view) {
        return view.status() == 500
            ? DiagnosisText::tr(
                "The server had an internal error while it handled the opening handshake (500).")
            : DiagnosisText::tr("The server does not support this request (501).");
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) { return QStringList{logAdvice(view)}; };
    return rule;
}

/// The meaning of a status of Cloudflare; empty for another status.
QString cloudflareWords(int status)
{
    switch (status) {
    case 520:
        return DiagnosisText::tr("the origin's answer was empty, or Cloudflare did not expect it");
    case 521:
        return DiagnosisText::tr("the origin refuses connections");
    case 522:
        return DiagnosisText::tr("the origin did not answer the attempt to connect in time");
    case 523:
        return DiagnosisText::tr("the origin cannot be reached");
    case 524:
        return DiagnosisText::tr("the origin accepted the request but did not answer in time");
    case 525:
        return DiagnosisText::tr("the TLS handshake with the origin failed");
    case 526:
        return DiagnosisText::tr("the origin's certificate is not valid");
    case 530:
        return DiagnosisText::tr(
            "the body of the answer contains an error 1xxx with more about it");
    default:
        return {};
    }
}

Rule cloudflareError()
{
    Rule rule{QStringLiteral("cloudflare-52x"), 95};
    rule.needs = [](const EvidenceView &view) {
        const bool isCloudflare = view.hasAnswered("CF-Ray")
            || view.answered("Server").contains(QLatin1String("cloudflare"), Qt::CaseInsensitive);
        return view.isRefused() && isCloudflare && !cloudflareWords(view.status()).isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("Cloudflare answered %1: %2.")
            .arg(QString::number(view.status()), cloudflareWords(view.status()));
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts = answerFacts(view);
        const QString ray = view.answered("CF-Ray");
        if (!ray.isEmpty())
            facts.append(QStringLiteral("CF-Ray: %1").arg(ray));
        return facts;
    };
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (view.status() == 525 || view.status() == 526)
            advice.append(DiagnosisText::tr("Check TLS and the certificate of the origin."));
        else
            advice.append(DiagnosisText::tr("Check whether the origin is running, and whether its "
                                            "firewall accepts Cloudflare's addresses."));
        advice.append(logAdvice(view));
        return advice;
    };
    rule.beats = {QStringLiteral("backend-down")};
    return rule;
}

Rule awsGatewayRefused()
{
    Rule rule{QStringLiteral("aws-gateway-refused"), 85};
    rule.needs = [](const EvidenceView &view) {
        const bool isApiGateway = view.host().contains(QLatin1String(".execute-api."));
        return isApiGateway && view.isStatusOneOf({401, 403, 500, 502});
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("Amazon API Gateway did not accept the $connect request (%1).")
            .arg(view.status());
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts = answerFacts(view);
        const QString type = view.answered("x-amzn-ErrorType");
        if (!type.isEmpty())
            facts.append(QStringLiteral("x-amzn-ErrorType: %1").arg(type));
        return facts;
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("The path must begin with the stage, such as “/production”."),
            DiagnosisText::tr("Check the authorizer, the signature of the request, and the "
                              "integration of $connect.")};
    };
    rule.beats = {QStringLiteral("forbidden"), QStringLiteral("login-wanted"),
        QStringLiteral("origin-refused"), QStringLiteral("backend-down"),
        QStringLiteral("server-failed")};
    return rule;
}

/// The error of Engine.IO in a JSON body; empty without one.
QString engineIoMessage(const EvidenceView &view, int *code = nullptr)
{
    if (!view.isStatusOneOf({400, 403}))
        return {};
    const QJsonObject body = QJsonDocument::fromJson(view.evidence().responseBody).object();
    const int number = body.value(QLatin1String("code")).toInt(-1);
    static const char *const messages[] = {"Transport unknown", "Session ID unknown",
        "Bad handshake method", "Bad request", "Forbidden", "Unsupported protocol version"};
    const QString message = body.value(QLatin1String("message")).toString();
    if (number < 0 || number >= int(std::size(messages)) || message.isEmpty())
        return {};
    const bool isKnown = message == QLatin1String(messages[number]) || number == 4
        || view.protocol() == ApplicationProtocol::SocketIo;
    if (!isKnown || (number == 4 && view.protocol() != ApplicationProtocol::SocketIo))
        return {};
    if (code != nullptr)
        *code = number;
    return quoted(message.toUtf8());
}

Rule engineIo()
{
    Rule rule{QStringLiteral("engine-io"), 92};
    rule.needs = [](const EvidenceView &view) { return !engineIoMessage(view).isEmpty(); };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("Engine.IO, the base of Socket.IO, reports: %1.")
            .arg(engineIoMessage(view));
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        int code = -1;
        engineIoMessage(view, &code);
        if (code == 0)
            return QStringList{DiagnosisText::tr("Add “transport=websocket” to the query.")};
        if (code == 1)
            return QStringList{DiagnosisText::tr("Remove “sid” from the query."),
                DiagnosisText::tr("With several servers, turn on sticky sessions.")};
        if (code == 5)
            return QStringList{DiagnosisText::tr(
                "Add “EIO=4” to the query for Socket.IO 3 and 4, or “EIO=3” for Socket.IO 2.")};
        return QStringList{DiagnosisText::tr(
            "The query must contain “EIO=4&transport=websocket”, and the request must be a GET.")};
    };
    rule.beats = {QStringLiteral("bad-request"), QStringLiteral("forbidden"),
        QStringLiteral("origin-refused"), QStringLiteral("upgrade-not-forwarded"),
        QStringLiteral("proxy-drops-upgrade")};
    return rule;
}

Rule signalrId()
{
    Rule rule{QStringLiteral("signalr-id"), 88};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({404}) && view.bodyContains("No Connection with that ID");
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("SignalR no longer has a connection with this id.");
    };
    rule.evidence = [](const EvidenceView &view) {
        return answerFacts(view)
            + QStringList{DiagnosisText::tr("The answer contains: %1")
                              .arg(QStringLiteral("No Connection with that ID"))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Negotiate again just before connecting."),
            DiagnosisText::tr("With several servers, turn on sticky sessions.")};
    };
    rule.beats = {QStringLiteral("wrong-path")};
    return rule;
}

} // namespace

QList<Rule> gatewayRules()
{
    return {cloudflareError(), awsGatewayRefused(), engineIo(), signalrId(), backendDown(),
        serverFailed()};
}

} // namespace wasclean
