// Causes at a proxy that was asked, or that is on the way.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"

#include <algorithm>

namespace wasclean {

namespace {

bool hasProxyProblem(const EvidenceView &view, ProxyFacts::Problem problem)
{
    return view.evidence().failure == Failure::Proxy && view.evidence().proxy.problem == problem;
}

bool isHttpProxy(const EvidenceView &view)
{
    return view.evidence().proxy.kind != ProxyFacts::Kind::Socks5;
}

QStringList proxyFacts(const EvidenceView &view)
{
    const ProxyFacts &proxy = view.evidence().proxy;
    QStringList facts;
    if (proxy.status >= 0) {
        facts.append(DiagnosisText::tr("The proxy answered “%1 %2”")
                         .arg(QString::number(proxy.status), quoted(proxy.words.toUtf8())));
    }
    if (!proxy.namedBy.isEmpty())
        facts.append(DiagnosisText::tr("The proxy is named by %1").arg(proxy.namedBy));
    const QString words = quoted(view.evidence().networkError.toUtf8());
    if (!words.isEmpty())
        facts.append(DiagnosisText::tr("The system reported: %1").arg(words));
    return facts;
}

Rule proxyWantsLogin()
{
    Rule rule{QStringLiteral("proxy-wants-login"), 95};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().failure == Failure::Proxy && isHttpProxy(view)
            && view.evidence().proxy.status == 407;
    };
    rule.sentence = [](const EvidenceView &view) {
        const ProxyFacts &proxy = view.evidence().proxy;
        return proxy.login.isEmpty()
            ? DiagnosisText::tr("The proxy %1 requires a login.").arg(proxy.address)
            : DiagnosisText::tr("The proxy %1 did not accept the login.").arg(proxy.address);
    };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "Enter the user name and password on the page “Proxy” of the options.")};
    };
    return rule;
}

Rule proxyForbids()
{
    Rule rule{QStringLiteral("proxy-forbids"), 90};
    rule.needs = [](const EvidenceView &view) {
        const ProxyFacts &proxy = view.evidence().proxy;
        return hasProxyProblem(view, ProxyFacts::Problem::Refused) && proxy.status != 407
            && (isHttpProxy(view) || proxy.status == 2);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The proxy %1 does not allow a connection to %2.")
            .arg(view.evidence().proxy.address, view.target());
    };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr(
                "Many proxies allow CONNECT only to port 443: try wss:// on that port."),
            DiagnosisText::tr("Ask for an exception in the proxy's configuration.")};
    };
    return rule;
}

Rule proxyUnreachable()
{
    Rule rule{QStringLiteral("proxy-unreachable"), 90};
    rule.needs = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        const bool isMute = evidence.failure == Failure::HandshakeTimeout
            && evidence.proxy.kind != ProxyFacts::Kind::None && evidence.peer.isEmpty();
        return isMute || hasProxyProblem(view, ProxyFacts::Problem::Unreachable);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The proxy %1 could not be reached.")
            .arg(view.evidence().proxy.address);
    };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Check the proxy's host and port, or connect without a proxy.")};
    };
    rule.beats = {QStringLiteral("no-answer"), QStringLiteral("name-not-found")};
    return rule;
}

Rule proxyMute()
{
    Rule rule{QStringLiteral("proxy-mute"), 85};
    rule.needs = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        return evidence.failure == Failure::HandshakeTimeout && !evidence.peer.isEmpty()
            && evidence.proxy.kind != ProxyFacts::Kind::None && evidence.phases.proxy < 0;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The proxy %1 accepted the connection, but did not connect to %2 within %3.")
            .arg(view.evidence().proxy.address, view.target(),
                exactDurationText(view.summary().endTime - view.summary().startTime));
    };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Check whether the server can be reached from the proxy's network."),
            DiagnosisText::tr("Check the type of the proxy, its host and its port.")};
    };
    rule.beats = {QStringLiteral("handshake-mute"), QStringLiteral("tls-without-answer")};
    return rule;
}

Rule proxyNoServer()
{
    Rule rule{QStringLiteral("proxy-no-server"), 90};
    rule.needs = [](const EvidenceView &view) {
        return hasProxyProblem(view, ProxyFacts::Problem::NoServer);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The proxy %1 could not reach %2.")
            .arg(view.evidence().proxy.address, view.target());
    };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Check whether the proxy can resolve the host name, "
                                             "and whether the server is running."),
            DiagnosisText::tr("If the server is in your own network, connect without a proxy.")};
    };
    return rule;
}

/// The rest is told well enough by the verdict.
Rule proxyFailed()
{
    Rule rule{QStringLiteral("proxy-failed"), 85};
    rule.needs = [](const EvidenceView &view) {
        return hasProxyProblem(view, ProxyFacts::Problem::Unusable)
            || hasProxyProblem(view, ProxyFacts::Problem::Tls)
            || hasProxyProblem(view, ProxyFacts::Problem::Gone)
            || hasProxyProblem(view, ProxyFacts::Problem::Garbage);
    };
    rule.sentence = [](const EvidenceView &view) { return view.event().sentence; };
    rule.evidence = proxyFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Check the type of the proxy, its host and its port.")};
    };
    return rule;
}

/// What names a proxy on the way that was not asked for.
QString httpProxyName(const EvidenceView &view)
{
    const QString via = view.answered("Via");
    return via.isEmpty() ? view.answered("Server") : via;
}

bool namesSquid(const EvidenceView &view)
{
    return view.hasAnswered("X-Squid-Error")
        || httpProxyName(view).contains(QLatin1String("squid"), Qt::CaseInsensitive);
}

Rule proxyDropsUpgrade()
{
    Rule rule{QStringLiteral("proxy-drops-upgrade"), 45};
    rule.needs = [](const EvidenceView &view) {
        return !view.isSecure() && view.evidence().proxy.kind == ProxyFacts::Kind::None
            && view.isStatusOneOf({400, 426, 501, 502})
            && (view.hasAnswered("Via") || namesSquid(view));
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("An HTTP proxy is on the way to the server (%1). It may not have "
                                 "forwarded the upgrade.")
            .arg(httpProxyName(view));
    };
    rule.evidence = answerFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Use wss://: a proxy cannot change data within TLS."),
            DiagnosisText::tr(
                "Squid forwards an upgrade only if “http_upgrade_request_protocols” allows it.")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return namesSquid(view)
                              ? DiagnosisText::tr("Squid does not forward an upgrade by default")
                              : QString();
                      },
                         15},
        {[](const EvidenceView &view) {
             const bool works = std::any_of(view.othersOfHost().begin(), view.othersOfHost().end(),
                 [](const AttemptSummary &other) {
                     return other.openTime > 0 && other.endpoint.startsWith(QLatin1String("wss:"));
                 });
             return works ? DiagnosisText::tr("A connection to the same host opened with wss://")
                          : QString();
         },
            25, true}};
    return rule;
}

} // namespace

QList<Rule> proxyRules()
{
    return {proxyWantsLogin(), proxyForbids(), proxyUnreachable(), proxyMute(), proxyNoServer(),
        proxyFailed(), proxyDropsUpgrade()};
}

} // namespace wasclean
