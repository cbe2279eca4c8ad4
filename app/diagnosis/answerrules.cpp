// Causes of a failed upgrade where no refusal came: a wrong 101, something else than HTTP, nothing.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"
#include "app/wire/http/upgrade.h"

#include <algorithm>

namespace wasclean {

namespace {

bool isWrongAcceptance(const EvidenceView &view)
{
    return view.isRefused() && view.status() == 101;
}

QStringList ruleFact(const EvidenceView &view)
{
    return view.evidence().rule.isEmpty() ? QStringList() : QStringList{view.evidence().rule};
}

QStringList offeredSubprotocols(const EvidenceView &view)
{
    QStringList names;
    for (const QByteArray &name : view.requested("Sec-WebSocket-Protocol").split(',')) {
        if (!name.trimmed().isEmpty())
            names.append(QString::fromUtf8(name.trimmed()));
    }
    return names;
}

/// Whether the subprotocols of request and answer do not fit together.
bool isSubprotocolWrong(const EvidenceView &view)
{
    const QString chosen = view.answered("Sec-WebSocket-Protocol");
    const QStringList offered = offeredSubprotocols(view);
    return view.hasAnswered("Sec-WebSocket-Protocol") ? !offered.contains(chosen)
                                                      : !offered.isEmpty();
}

/// Whether the fields that belong to the request's key are right, so that something else is wrong.
bool isAcceptRight(const EvidenceView &view)
{
    return view.answered("Sec-WebSocket-Accept")
        == QString::fromLatin1(acceptFor(view.requested("Sec-WebSocket-Key")))
        && view.answered("Upgrade").compare(QLatin1String("websocket"), Qt::CaseInsensitive) == 0
        && view.answered("Connection").contains(QLatin1String("upgrade"), Qt::CaseInsensitive);
}

QString offeredText(const EvidenceView &view)
{
    // The offer may contain a token.
    return listText(offeredSubprotocols(view).mid(0, 1))
        + (offeredSubprotocols(view).size() > 1 ? QStringLiteral(", …") : QString());
}

Rule subprotocolMismatch()
{
    Rule rule{QStringLiteral("subprotocol-mismatch"), 95};
    rule.needs = [](const EvidenceView &view) {
        return isWrongAcceptance(view) && isAcceptRight(view) && isSubprotocolWrong(view);
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString chosen = view.answered("Sec-WebSocket-Protocol");
        if (chosen.isEmpty()) {
            return DiagnosisText::tr(
                "The server chose none of the subprotocols that were offered (%1).")
                .arg(offeredText(view));
        }
        return offeredSubprotocols(view).isEmpty()
            ? DiagnosisText::tr("The server chose the subprotocol “%1”, although none was offered.")
                  .arg(chosen)
            : DiagnosisText::tr(
                "The server chose the subprotocol “%1”, which was not offered. Offered: %2.")
                  .arg(chosen, offeredText(view));
    };
    rule.evidence = ruleFact;
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (!view.answered("Sec-WebSocket-Protocol").isEmpty())
            advice.append(DiagnosisText::tr("Offer the subprotocol “%1”.")
                              .arg(view.answered("Sec-WebSocket-Protocol")));
        else
            advice.append(DiagnosisText::tr(
                "Offer a subprotocol that the server supports, or none. Common subprotocols are "
                "“graphql-transport-ws”, “graphql-ws”, “ocpp1.6”, “mqtt” and “v12.stomp”."));
        return advice;
    };
    return rule;
}

bool hasUnaskedExtension(const EvidenceView &view)
{
    return isWrongAcceptance(view) && isAcceptRight(view) && !isSubprotocolWrong(view)
        && view.hasAnswered("Sec-WebSocket-Extensions");
}

/// Any other 101 that breaks a rule, such as one with two subprotocols.
Rule acceptWrong()
{
    Rule rule{QStringLiteral("accept-wrong"), 88};
    rule.needs = [](const EvidenceView &view) {
        const bool isSubprotocol = isAcceptRight(view) && isSubprotocolWrong(view);
        return isWrongAcceptance(view) && !isSubprotocol && !hasUnaskedExtension(view);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server answered 101, but the answer is not valid. %1.")
            .arg(view.evidence().rule);
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        QStringList advice{DiagnosisText::tr(
            "Check whether a cache or a proxy wrote the answer: connect to the server directly.")};
        if (!isAcceptRight(view))
            advice.append(DiagnosisText::tr("The server must compute Sec-WebSocket-Accept from the "
                                            "request's key (RFC 6455, 4.2.2)."));
        return advice;
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.hasAnswered("Age") || view.hasAnswered("X-Cache")
                              ? DiagnosisText::tr("The answer contains headers of a cache")
                              : QString();
                      },
        5}};
    return rule;
}

Rule extensionUnasked()
{
    Rule rule{QStringLiteral("extension-unasked"), 92};
    rule.needs = hasUnaskedExtension;
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server's extensions do not match the offer. %1.")
            .arg(view.evidence().rule);
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{QStringLiteral("Sec-WebSocket-Extensions: %1")
                               .arg(view.answered("Sec-WebSocket-Extensions"))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Turn compression off, at the server or on the page “Compression” of "
                              "the options.")};
    };
    return rule;
}

Rule handshakeMute()
{
    Rule rule{QStringLiteral("handshake-mute"), 50};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::HandshakeTimeout
            && !view.evidence().request.isEmpty() && view.evidence().response.isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString span = exactDurationText(view.summary().endTime - view.summary().startTime);
        return view.isSecure()
            ? DiagnosisText::tr("The request was sent, but the server did not answer within %1. "
                                "Its workers may be busy.")
                  .arg(span)
            : DiagnosisText::tr("The request was sent, but the server did not answer within %1. "
                                "Its workers may be busy, or the port may expect TLS or the PROXY "
                                "protocol.")
                  .arg(span);
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("TCP was connected to %1").arg(view.evidence().peer)};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Check the port."), logAdvice(view)};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const bool answers
                              = std::any_of(view.others().begin(), view.others().end(),
                                  [](const AttemptSummary &other) { return other.status > 0; });
                          return answers ? DiagnosisText::tr("The server has answered other "
                                                             "requests")
                                         : QString();
                      },
        10}};
    return rule;
}

Rule closedWithoutAnswer()
{
    Rule rule{QStringLiteral("closed-without-answer"), 45};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() == 0 && view.evidence().response.isEmpty()
            && view.evidence().rule.isEmpty() && view.evidence().tcpEnd != TcpEnd::Lost;
    };
    rule.sentence = [](const EvidenceView &view) {
        return view.isSecure()
            ? DiagnosisText::tr(
                "TCP ended without an answer to the request. The server may reject this client, "
                "or it may have failed while it handled the request.")
            : DiagnosisText::tr(
                "TCP ended without an answer to the request. The port may expect TLS or another "
                "protocol, the server may reject this client, or it may have failed while it "
                "handled the request.");
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{tcpEndFact(view)}; };
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (!view.isSecure())
            advice.append(
                DiagnosisText::tr("Check the port, and whether the URL should begin with wss://."));
        if (view.evidence().proxy.kind != ProxyFacts::Kind::None)
            advice.append(DiagnosisText::tr("Connect without the proxy, and compare."));
        advice.append(logAdvice(view));
        return advice;
    };
    return rule;
}

/// A protocol by the first bytes of its greeting; empty when it is not known.
QString greetingProtocol(const QByteArray &bytes)
{
    static const std::pair<const char *, const char *> greetings[]
        = {{"SSH-", "SSH"}, {"220 ", "SMTP or FTP"}, {"220-", "SMTP or FTP"}, {"RFB ", "VNC"},
            {"+OK", "POP3"}, {"* OK", "IMAP"}, {"-ERR", "Redis"}, {"AMQP", "AMQP"}};
    for (const auto &[start, name] : greetings) {
        if (bytes.startsWith(start))
            return QString::fromLatin1(name);
    }
    // Length, sequence 0, version 10 (MySQL's initial handshake).
    const bool isMySql = bytes.size() > 5 && bytes[3] == '\0' && bytes[4] == '\x0a';
    return isMySql ? QStringLiteral("MySQL") : QString();
}

Rule notHttp()
{
    Rule rule{QStringLiteral("not-http"), 90};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() == 0 && !view.evidence().firstBytes.isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString protocol = greetingProtocol(view.evidence().firstBytes);
        const ProxyFacts &proxy = view.evidence().proxy;
        if (protocol.isEmpty() && proxy.kind != ProxyFacts::Kind::None)
            return DiagnosisText::tr("The answer through the proxy %1 is not HTTP. The proxy may "
                                     "have sent a page of its own instead of connecting to %2.")
                .arg(proxy.address, view.target());
        return protocol.isEmpty()
            ? DiagnosisText::tr("The program at %1 does not use HTTP.").arg(view.target())
            : DiagnosisText::tr("The program at %1 uses %2, not HTTP.")
                  .arg(view.target(), protocol);
    };
    rule.evidence = ruleFact;
    rule.advice
        = [](const EvidenceView &) { return QStringList{DiagnosisText::tr("Check the port.")}; };
    return rule;
}

} // namespace

QList<Rule> answerRules()
{
    return {subprotocolMismatch(), acceptWrong(), extensionUnasked(), notHttp(), handshakeMute(),
        closedWithoutAnswer()};
}

} // namespace wasclean
