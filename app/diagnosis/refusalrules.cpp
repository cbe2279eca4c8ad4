// Causes of a refused upgrade that are about the place: path and redirect, and the rest.

#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <QUrl>

#include <algorithm>

namespace wasclean {

namespace {

QStringList pathAdvice(const EvidenceView &view)
{
    QStringList advice{DiagnosisText::tr("Check the spelling of the path, and its final slash."),
        DiagnosisText::tr("A proxy may add or strip a prefix of the path."),
        DiagnosisText::tr("If the path is right, a proxy may not have passed the upgrade on.")};
    const QString path = view.path();
    if (view.protocol() == ApplicationProtocol::SocketIo
        || path.contains(QLatin1String("socket.io")))
        advice.append(DiagnosisText::tr("Socket.IO: “/socket.io/?EIO=4&transport=websocket”."));
    return advice;
}

/// Another path of the same server that opened, which may show what is wrong with this one.
QString openedPath(const EvidenceView &view)
{
    for (const AttemptSummary &other : view.others()) {
        if (other.openTime > 0 && other.path != view.path())
            return other.path;
    }
    return {};
}

Rule wrongPath()
{
    Rule rule{QStringLiteral("wrong-path"), 80};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({404, 405, 410}); };
    rule.sentence = [](const EvidenceView &view) {
        switch (view.status()) {
        case 405:
            return DiagnosisText::tr("The server does not accept a GET request at %1 (405).")
                .arg(view.path());
        case 410:
            return DiagnosisText::tr("The resource at %1 was removed permanently (410).")
                .arg(view.path());
        default:
            return DiagnosisText::tr("The server found nothing at %1 (404).").arg(view.path());
        }
    };
    rule.evidence = answerFacts;
    rule.advice = pathAdvice;
    rule.supports = {{[](const EvidenceView &view) {
                          return view.bodyContains("Cannot GET")
                              ? DiagnosisText::tr("The answer contains: Cannot GET")
                              : QString();
                      },
                         10},
        {[](const EvidenceView &view) {
             const QString path = openedPath(view);
             return path.isEmpty()
                 ? QString()
                 : DiagnosisText::tr("A connection to the path %1 of this server opened").arg(path);
         },
            10}};
    return rule;
}

/// Where the answer leads, without its query and without user and password.
QString redirectTarget(const EvidenceView &view)
{
    const QUrl url(view.answered("Location"));
    return url.isValid()
        ? quoted(
            url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment).toUtf8())
        : QString();
}

/// Whether the redirect leads to the same place over TLS.
bool leadsToTls(const EvidenceView &view)
{
    const QUrl url(view.answered("Location"));
    return !view.isSecure()
        && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss"))
        && url.host().compare(view.host(), Qt::CaseInsensitive) == 0;
}

bool leadsToLogin(const EvidenceView &view)
{
    const QString path = QUrl(view.answered("Location")).path();
    return path.contains(QLatin1String("login"), Qt::CaseInsensitive)
        || path.contains(QLatin1String("signin"), Qt::CaseInsensitive)
        || path.contains(QLatin1String("/oauth"), Qt::CaseInsensitive);
}

Rule redirected()
{
    Rule rule{QStringLiteral("redirected"), 90};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({301, 302, 303, 307, 308}) && !redirectTarget(view).isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The server redirects to %1. A browser does not follow that for a WebSocket.")
            .arg(redirectTarget(view));
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        if (leadsToTls(view))
            return QStringList{DiagnosisText::tr("Use wss:// in the URL.")};
        if (leadsToLogin(view))
            return QStringList{DiagnosisText::tr("The target looks like a login page: send the "
                                                 "credentials that the server expects, such as a "
                                                 "cookie or a token.")};
        return QStringList{DiagnosisText::tr("Enter the URL that the server redirects to."),
            DiagnosisText::tr("To follow redirects, use the page “Redirects” of the options.")};
    };
    return rule;
}

Rule redirectLoop()
{
    Rule rule{QStringLiteral("redirect-loop"), 92};
    rule.needs = [](const EvidenceView &view) {
        const QList<HandshakeExchange> &hops = view.evidence().hops;
        return view.isStatusOneOf({301, 302, 303, 307, 308})
            && std::any_of(hops.begin(), hops.end(), [&view](const HandshakeExchange &hop) {
                   return hop.status >= 300 && hop.status < 400 && hop.from == view.evidence().url;
               });
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The server redirects in a circle: it redirected to %1, which redirects again.")
            .arg(redirectTarget(view));
    };
    rule.evidence = [](const EvidenceView &view) {
        return answerFacts(view)
            + QStringList{DiagnosisText::tr(
                "Wasclean followed %n redirect(s)", nullptr, int(view.evidence().hops.size()))};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Check the rules for redirects of the server and of its proxy. A "
                              "proxy that ends TLS must tell the server that the request used "
                              "TLS, for example with X-Forwarded-Proto."),
            logAdvice(view)};
    };
    rule.beats = {QStringLiteral("redirected")};
    return rule;
}

Rule interimAnswer()
{
    Rule rule{QStringLiteral("interim-answer"), 90};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() >= 100 && view.status() < 200
            && view.status() != 101;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server sent the interim answer %1 first. Browsers, and so "
                                 "Wasclean, accept only 101 as the first answer.")
            .arg(view.status());
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "Turn off interim answers, such as 100 Continue, for the path at the server and its "
            "proxy.")};
    };
    return rule;
}

Rule badRequest()
{
    Rule rule{QStringLiteral("bad-request"), 50};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({400, 414, 431}); };
    rule.sentence = [](const EvidenceView &view) {
        return view.status() == 400
            ? DiagnosisText::tr("The server did not accept the request (400).")
            : DiagnosisText::tr("The request or its headers are too long for the server (%1).")
                  .arg(view.status());
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        if (view.status() != 400)
            return QStringList{DiagnosisText::tr("Send fewer or shorter headers and cookies.")};
        return QStringList{DiagnosisText::tr("Read the answer in the view “Response”."),
            DiagnosisText::tr("Check whether the server expects a subprotocol, a header or a query "
                              "parameter that was not sent."),
            DiagnosisText::tr("Check the path: some servers, such as ws for Node.js, answer 400 "
                              "when it is wrong."),
            DiagnosisText::tr("A server may reject a Host header that is not its own.")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.isStatusOneOf({414, 431})
                              ? DiagnosisText::tr("The status has this meaning")
                              : QString();
                      },
        40, true}};
    return rule;
}

/// Whatever else the server may answer: its status is all that is known.
Rule refused()
{
    Rule rule{QStringLiteral("refused"), 50};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() != 0 && view.status() != 101;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server refused the opening handshake with the status %1. The "
                                 "evidence does not show why.")
            .arg(view.status());
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Read the answer in the view “Response”."), logAdvice(view)};
    };
    return rule;
}

} // namespace

QList<Rule> refusalRules()
{
    return {wrongPath(), redirectLoop(), redirected(), interimAnswer(), badRequest()};
}

QList<Rule> generalRules() { return {refused()}; }

} // namespace wasclean
