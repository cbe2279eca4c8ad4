// Causes of a refused upgrade that are about the upgrade itself: it did not arrive, or is another
// version.

#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <algorithm>

namespace wasclean {

namespace {

/// Whether the answer was written or passed on by a proxy or load balancer.
bool isFromProxy(const EvidenceView &view)
{
    static const char *const names[] = {"nginx", "openresty", "awselb", "envoy", "varnish",
        "apache", "cloudflare", "squid", "caddy", "traefik", "haproxy", "microsoft-iis"};
    const QString server = view.answered("Server");
    return view.hasAnswered("Via") || view.hasAnswered("X-Varnish")
        || std::any_of(std::begin(names), std::end(names), [&server](const char *name) {
               return server.contains(QLatin1String(name), Qt::CaseInsensitive);
           });
}

/// A server's words about a header that was sent to it.
QString missingUpgradeWords(const EvidenceView &view)
{
    // gorilla/websocket; Tornado; ws; Python's websockets; others.
    static const char *const texts[] = {"'upgrade' token not found in 'Connection' header",
        "'websocket' token not found in 'Upgrade' header", R"("Connection" must be "Upgrade")",
        R"(Can "Upgrade" only to "WebSocket")", "Missing or invalid Sec-WebSocket-Key header",
        "Failed to open a WebSocket connection", "Invalid Upgrade header",
        "missing Upgrade header"};
    for (const char *text : texts) {
        if (view.bodyContains(text))
            return QString::fromLatin1(text);
    }
    return {};
}

bool hasSentUpgrade(const EvidenceView &view)
{
    return view.requested("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0
        && view.requested("Connection").toLower().contains("upgrade")
        && !view.requested("Sec-WebSocket-Key").isEmpty();
}

QStringList upgradeAdvice(const EvidenceView &view)
{
    const std::pair<const char *, QString> byServer[] = {
        {"nginx",
            DiagnosisText::tr("In nginx: “proxy_http_version 1.1; proxy_set_header Upgrade "
                              "$http_upgrade; proxy_set_header Connection \"upgrade\";”.")},
        {"apache",
            DiagnosisText::tr("In Apache httpd from 2.4.47: “upgrade=websocket” in ProxyPass; "
                              "before that, mod_proxy_wstunnel and ws:// in ProxyPass.")},
        {"varnish",
            DiagnosisText::tr("In Varnish: “return (pipe)”, and copy the Upgrade header in "
                              "vcl_pipe.")},
        {"envoy", DiagnosisText::tr("In Envoy: “upgrade_configs” with “websocket”.")},
        {"microsoft-iis", DiagnosisText::tr("In IIS: install the feature “WebSocket Protocol”.")},
        {"cloudflare",
            DiagnosisText::tr("At Cloudflare: turn on WebSockets on the page “Network”.")},
    };
    QStringList advice;
    for (const auto &[name, text] : byServer) {
        if (view.answered("Server").contains(QLatin1String(name), Qt::CaseInsensitive))
            advice.append(text);
    }
    if (advice.isEmpty())
        advice.append(DiagnosisText::tr("Let each proxy on the way pass on the headers Upgrade and "
                                        "Connection, over HTTP/1.1. In nginx: “proxy_http_version "
                                        "1.1; proxy_set_header Upgrade $http_upgrade; "
                                        "proxy_set_header Connection \"upgrade\";”."));
    advice.append(DiagnosisText::tr("Connect to the server directly (“Connect to”), and compare."));
    return advice;
}

/// Whether a 426 is about the upgrade to WebSocket. It may also be about TLS or HTTP/2, which its
/// Upgrade header names, or about the version of the application's client, which its body tells.
bool isAboutUpgrade(const EvidenceView &view)
{
    const QString upgrade = view.answered("Upgrade");
    const bool isSilent = view.evidence().responseBody.trimmed().isEmpty();
    const bool isTold = view.bodyContains("websocket") || view.bodyContains("upgrade required");
    return upgrade.isEmpty() ? isSilent || isTold
                             : upgrade.contains(QLatin1String("websocket"), Qt::CaseInsensitive);
}

Rule upgradeNotForwarded()
{
    Rule rule{QStringLiteral("upgrade-not-forwarded"), 65};
    rule.needs = [](const EvidenceView &view) {
        const bool isTold = !missingUpgradeWords(view).isEmpty();
        const bool wantsUpgrade = view.isStatusOneOf({426}) && isAboutUpgrade(view)
            && (!view.hasAnswered("Sec-WebSocket-Version")
                || view.answered("Sec-WebSocket-Version").contains(QLatin1String("13")));
        return view.isRefused() && view.status() != 101 && hasSentUpgrade(view)
            && (isTold || wantsUpgrade);
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr(
            "The answer suggests that the Upgrade header did not reach the WebSocket server.");
    };
    rule.evidence = answerFacts;
    rule.advice = upgradeAdvice;
    rule.supports = {{[](const EvidenceView &view) {
                          const QString words = missingUpgradeWords(view);
                          return words.isEmpty()
                              ? QString()
                              : DiagnosisText::tr("The answer contains: %1").arg(words);
                      },
                         10},
        {[](const EvidenceView &view) {
             return isFromProxy(view)
                 ? DiagnosisText::tr("A proxy or load balancer wrote the answer or passed it on")
                 : QString();
         },
            10}};
    rule.beats = {QStringLiteral("bad-request"), QStringLiteral("proxy-drops-upgrade"),
        QStringLiteral("wrong-path"), QStringLiteral("server-failed")};
    return rule;
}

Rule versionRefused()
{
    Rule rule{QStringLiteral("version-refused"), 92};
    rule.needs = [](const EvidenceView &view) {
        return view.isStatusOneOf({400, 426}) && view.hasAnswered("Sec-WebSocket-Version")
            && !view.answered("Sec-WebSocket-Version").contains(QLatin1String("13"));
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server supports version %1 of WebSocket, but not version 13.")
            .arg(view.answered("Sec-WebSocket-Version"));
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Update the server: 13 is the version of RFC 6455.")};
    };
    rule.beats = {QStringLiteral("bad-request"), QStringLiteral("proxy-drops-upgrade")};
    return rule;
}

Rule pageInstead()
{
    Rule rule{QStringLiteral("page-instead"), 75};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() >= 200 && view.status() < 300 && view.isBodyHtml();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server answered with a web page. The path %1 may not be a "
                                 "WebSocket endpoint, a fallback to the start page may have "
                                 "answered, or the Upgrade header may not have arrived.")
            .arg(view.path());
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check the path of the URL."),
            DiagnosisText::tr("Route the path before the fallback, such as “location /ws” before "
                              "“try_files” in nginx, or “ws: true” in the proxy of a development "
                              "server.")};
    };
    rule.supports = {
        {[](const EvidenceView &view) {
             const bool isApp = view.bodyContains("<div id=\"root\"")
                 || view.bodyContains("<div id=\"app\"") || view.bodyContains("<div id=root")
                 || view.bodyContains("<app-root");
             return isApp ? DiagnosisText::tr("The page is a single-page application") : QString();
         },
            10}};
    rule.beats = {QStringLiteral("not-websocket")};
    return rule;
}

Rule notWebSocket()
{
    Rule rule{QStringLiteral("not-websocket"), 70};
    rule.needs = [](const EvidenceView &view) {
        return view.isRefused() && view.status() >= 200 && view.status() < 300;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The server answered as if the request were an ordinary one. It may not support "
            "WebSocket at %1, or the Upgrade header may not have reached it.")
            .arg(view.path());
    };
    rule.evidence = answerFacts;
    rule.advice = upgradeAdvice;
    return rule;
}

} // namespace

QList<Rule> upgradeRules()
{
    return {versionRefused(), upgradeNotForwarded(), pageInstead(), notWebSocket()};
}

} // namespace wasclean
