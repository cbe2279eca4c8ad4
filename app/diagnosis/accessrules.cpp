// Causes of a refusal that are about who asks: login, token, Origin, bot checks, rates.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"

#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace wasclean {

namespace {

bool isChallenge(const EvidenceView &view)
{
    return view.answered("cf-mitigated").contains(QLatin1String("challenge"));
}

Rule loginWanted()
{
    Rule rule{QStringLiteral("login-wanted"), 90};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({401}); };
    rule.sentence = [](const EvidenceView &view) {
        const QString scheme = view.answered("WWW-Authenticate").section(u' ', 0, 0);
        if (!view.requested("Authorization").isEmpty())
            return DiagnosisText::tr("The server did not accept the credentials that were sent.");
        return scheme.isEmpty()
            ? DiagnosisText::tr("The server requires credentials.")
            : DiagnosisText::tr("The server requires credentials (%1).").arg(scheme);
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts = answerFacts(view);
        facts.append(view.requested("Authorization").isEmpty()
                ? DiagnosisText::tr("No Authorization header was sent")
                : DiagnosisText::tr("An Authorization header was sent but not accepted"));
        return facts;
    };
    rule.advice = [](const EvidenceView &view) {
        if (!view.requested("Authorization").isEmpty())
            return QStringList{DiagnosisText::tr(
                "Check the user name and password, or the token, and whether it has expired.")};
        return QStringList{
            DiagnosisText::tr("Send the credentials that the server's documentation describes: "
                              "Authorization, a cookie, or a token in the query.")};
    };
    return rule;
}

/// The evidence about credentials in the close reason or the status 401; empty without any.
QString credentialsFact(const EvidenceView &view)
{
    if (view.isStatusOneOf({401}))
        return DiagnosisText::tr("The status 401 means that credentials are missing or wrong");
    const bool isTold = view.isClosedByServer()
        && view.reasonContains(
            {"token", "authent", "authoriz", "unauth", "expired", "jwt", "credential"});
    return isTold ? DiagnosisText::tr("The close reason mentions credentials") : QString();
}

/// Whether the ending is one that servers choose for a token that is not accepted, and no other
/// reason was given.
bool isAccessDenied(const EvidenceView &view)
{
    const bool isSilent = view.closeReason().isEmpty();
    return !credentialsFact(view).isEmpty() || (view.isStatusOneOf({403}) && !isChallenge(view))
        || (isSilent && view.isClosedByServerWith({1008, 3000, 4401, 4403}));
}

Rule tokenExpired()
{
    Rule rule{QStringLiteral("token-expired"), 75};
    rule.needs = [](const EvidenceView &view) {
        const qint64 expires = view.evidence().tokenExpires;
        return expires > 0 && expires < view.endTime() && isAccessDenied(view);
    };
    rule.sentence = [](const EvidenceView &view) {
        const qint64 span = view.endTime() - view.evidence().tokenExpires;
        return view.isStatusOneOf({401})
            ? DiagnosisText::tr(
                "The server requires credentials. The token that was sent had expired %1 earlier.")
                  .arg(exactDurationText(span))
            : DiagnosisText::tr("The token that was sent expired %1 before the attempt ended.")
                  .arg(exactDurationText(span));
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts{view.isClosedByServer()
                ? DiagnosisText::tr("The server closed with %1").arg(view.closeCode())
                : DiagnosisText::tr("The answer was “%1 %2”")
                      .arg(QString::number(view.status()),
                          quoted(view.evidence().statusText.toUtf8()))};
        facts.append(DiagnosisText::tr("The “exp” claim of the token is earlier"));
        return facts;
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Send a new token."),
            DiagnosisText::tr("A client should fetch a new token before it reconnects.")};
    };
    rule.supports = {{credentialsFact, 10, true},
        {[](const EvidenceView &view) {
             const Evidence &evidence = view.evidence();
             const bool near = view.wasOpen() && evidence.tokenExpires > evidence.openTime
                 && view.endTime() - evidence.tokenExpires <= view.limit(60);
             return near ? DiagnosisText::tr("The token expired while the connection was open")
                         : QString();
         },
            9}};
    rule.contradicts = {
        {[](const EvidenceView &view) {
             const bool works = std::any_of(
                 view.others().begin(), view.others().end(), [&view](const AttemptSummary &other) {
                     return other.openTime > view.evidence().tokenExpires
                         && other.path == view.path();
                 });
             return works ? DiagnosisText::tr("A later attempt to the same URL opened") : QString();
         },
            40}};
    rule.beats
        = {QStringLiteral("login-wanted"), QStringLiteral("forbidden"), QStringLiteral("policy")};
    return rule;
}

/// Whether the request's Origin is another than the server's own.
bool isForeignOrigin(const EvidenceView &view)
{
    const QByteArray origin = view.requested("Origin");
    return origin.isEmpty()
        || QUrl(QString::fromUtf8(origin)).host().compare(view.host(), Qt::CaseInsensitive) != 0;
}

bool saysOrigin(const EvidenceView &view)
{
    return view.bodyContains("origin not allowed") || view.bodyContains("invalid origin")
        || view.bodyContains("origin is not allowed") || view.bodyContains("forbidden origin")
        || view.bodyContains("missing origin header") || view.bodyContains("invalid origin header");
}

QString originSentence(const EvidenceView &view)
{
    const QString origin = quoted(view.requested("Origin"));
    if (saysOrigin(view)) {
        return origin.isEmpty()
            ? DiagnosisText::tr("The server does not accept a request without an Origin.")
            : DiagnosisText::tr("The server does not accept the Origin %1.").arg(origin);
    }
    return origin.isEmpty()
        ? DiagnosisText::tr("The server refused this client (403). It may require an Origin "
                            "header, and none was sent.")
        : DiagnosisText::tr("The server refused this client (403). It may not accept the Origin "
                            "%1.")
              .arg(origin);
}

Rule originRefused()
{
    Rule rule{QStringLiteral("origin-refused"), 60};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({403}) && isForeignOrigin(view) && !isChallenge(view);
    };
    rule.sentence = originSentence;
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Send the Origin of the page that the server is intended for."),
            DiagnosisText::tr("At the server: CheckOrigin (gorilla), setAllowedOrigins (Spring), "
                              "AllowedHostsOriginValidator (Django), allowed_request_origins "
                              "(Rails).")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return saysOrigin(view)
                              ? DiagnosisText::tr("The answer names the Origin as the reason")
                              : QString();
                      },
                         25, true},
        {[](const EvidenceView &view) {
             for (const AttemptSummary &other : view.others()) {
                 if (other.openTime > 0 && other.path == view.path()
                     && other.origin != view.summary().origin)
                     return DiagnosisText::tr("The same URL opened with another Origin");
             }
             return QString();
         },
            25, true}};
    rule.contradicts = {
        {[](const EvidenceView &view) {
             return view.requested("Origin").isEmpty() && !saysOrigin(view) ? DiagnosisText::tr(
                        "A request without an Origin does not come from a page of another site")
                                                                            : QString();
         },
            15},
        {[](const EvidenceView &view) {
             const bool isOther = !saysOrigin(view)
                 && (view.bodyContains("token") || view.bodyContains("unauthor")
                     || view.bodyContains("credential"));
             return isOther ? DiagnosisText::tr("The answer mentions credentials") : QString();
         },
            20},
        {[](const EvidenceView &view) {
             const bool works = std::any_of(
                 view.others().begin(), view.others().end(), [&view](const AttemptSummary &other) {
                     return other.openTime > 0 && other.path == view.path()
                         && other.origin == view.summary().origin;
                 });
             return works ? DiagnosisText::tr("The same URL opened with this Origin") : QString();
         },
            40}};
    return rule;
}

Rule forbidden()
{
    Rule rule{QStringLiteral("forbidden"), 50};
    rule.needs = [](const EvidenceView &view) { return view.isStatusOneOf({403}); };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "The server refused this client (403). The reason may be the credentials, the Origin, "
            "the client's address or a web application firewall.");
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Read the answer in the view “Response”."), logAdvice(view)};
    };
    return rule;
}

bool isAsgiServer(const EvidenceView &view)
{
    const QString server = view.answered("Server");
    return server.contains(QLatin1String("daphne"), Qt::CaseInsensitive)
        || server.contains(QLatin1String("uvicorn"), Qt::CaseInsensitive)
        || server.contains(QLatin1String("hypercorn"), Qt::CaseInsensitive);
}

Rule rejectedBeforeAccept()
{
    Rule rule{QStringLiteral("rejected-before-accept"), 65};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({403}) && isAsgiServer(view)
            && view.evidence().responseBody.size() < 64;
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "The application may have closed the connection before it accepted it. ASGI servers "
            "turn that into 403, and the close code is lost.");
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr(
                "Let the application accept the connection first, then close it with a code."),
            DiagnosisText::tr("Check the routes and the authentication of the application.")};
    };
    rule.beats = {QStringLiteral("forbidden")};
    return rule;
}

Rule challenge()
{
    Rule rule{QStringLiteral("challenge"), 92};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({403, 429, 503}) && isChallenge(view);
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The bot check of Cloudflare answered. A program cannot pass it.");
    };
    rule.evidence = [](const EvidenceView &view) {
        return answerFacts(view) + QStringList{QStringLiteral("cf-mitigated: challenge")};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Exclude the path from the bot check at Cloudflare."),
            DiagnosisText::tr("Send the cookie of a browser that passed the check.")};
    };
    rule.beats = {QStringLiteral("forbidden"), QStringLiteral("origin-refused"),
        QStringLiteral("rate-limited"), QStringLiteral("backend-down")};
    return rule;
}

Rule rateLimited()
{
    Rule rule{QStringLiteral("rate-limited"), 92};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({429})
            || (view.isStatusOneOf({503}) && view.hasAnswered("Retry-After"));
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString after = view.answered("Retry-After");
        if (view.status() == 503)
            return DiagnosisText::tr("The server is not available at the moment and asks you to "
                                     "try again later (Retry-After: %1).")
                .arg(after);
        bool isSeconds = false;
        const int seconds = after.toInt(&isSeconds);
        if (after.isEmpty())
            return DiagnosisText::tr("The server received too many connections or requests.");
        return isSeconds
            ? DiagnosisText::tr(
                "The server received too many connections or requests. It asks you to wait %1 s.")
                  .arg(seconds)
            : DiagnosisText::tr("The server received too many connections or requests. It asks you "
                                "to wait until %1.")
                  .arg(after);
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Close connections that are not needed."),
            DiagnosisText::tr("Reconnect after a longer delay, with jitter.")};
    };
    rule.supports = {
        {[](const EvidenceView &view) {
             const auto count = std::count_if(
                 view.others().begin(), view.others().end(), [&view](const AttemptSummary &other) {
                     return std::abs(other.startTime - view.summary().startTime) <= view.limit(60);
                 });
             return count < 5
                 ? QString()
                 : DiagnosisText::tr("%n attempt(s) within a minute", nullptr, int(count) + 1);
         },
            5}};
    rule.beats = {QStringLiteral("backend-down")};
    return rule;
}

} // namespace

QList<Rule> accessRules()
{
    return {tokenExpired(), loginWanted(), originRefused(), rejectedBeforeAccept(), challenge(),
        rateLimited(), forbidden()};
}

} // namespace wasclean
