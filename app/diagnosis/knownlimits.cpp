#include "app/diagnosis/knownlimits.h"

#include <algorithm>

namespace wasclean {

namespace {

using Kind = KnownLimit::Kind;

constexpr KnownLimit limits[] = {
    {30, Kind::Life, "Google Cloud load balancer", "Via", "google",
        QT_TRANSLATE_NOOP(
            "wasclean::Diagnosis", "Google Cloud: raise “timeoutSec” of the backend service.")},
    {30, Kind::Idle, "OpenShift router", nullptr, nullptr,
        QT_TRANSLATE_NOOP("wasclean::Diagnosis",
            "OpenShift: set the annotation “haproxy.router.openshift.io/timeout-tunnel”.")},
    {30, Kind::Idle, "Jetty", "Server", "jetty",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Jetty: raise “idleTimeout”.")},
    {55, Kind::Idle, "Heroku router", "Via", "heroku"},
    {55, Kind::Idle, "Heroku router", "Via", "vegur"},
    {60, Kind::Idle, "nginx", "Server", "nginx",
        QT_TRANSLATE_NOOP(
            "wasclean::Diagnosis", "nginx: raise “proxy_read_timeout” and “proxy_send_timeout”.")},
    {60, Kind::Idle, "nginx", "Server", "openresty",
        QT_TRANSLATE_NOOP(
            "wasclean::Diagnosis", "nginx: raise “proxy_read_timeout” and “proxy_send_timeout”.")},
    {60, Kind::Idle, "AWS load balancer", "Server", "awselb",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis",
            "AWS Application or Classic Load Balancer: raise its idle timeout.")},
    {60, Kind::Idle, "Varnish", "Via", "varnish",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Varnish: raise “pipe_timeout”.")},
    {60, Kind::Idle, "Apache httpd", "Server", "apache",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Apache httpd: raise “ProxyTimeout”.")},
    // Cloudflare documents no such limit, but its users report one.
    {100, Kind::Idle, nullptr, "Server", "cloudflare",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis",
            "Users report that Cloudflare ends a connection after 100 s of silence.")},
    {240, Kind::Idle, "Azure Load Balancer", nullptr, nullptr,
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Azure: raise the idle timeout of the rule.")},
    {270, Kind::Idle, "Cloudflare Gateway"},
    {300, Kind::Idle, "Envoy", "Server", "envoy",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Envoy: set “idle_timeout: 0s” for the route.")},
    {300, Kind::Idle, "Azure Front Door"},
    {300, Kind::Life, "Google Cloud Run", "Server", "Google Frontend",
        QT_TRANSLATE_NOOP(
            "wasclean::Diagnosis", "Cloud Run: raise the request timeout, to 3600 s at most.")},
    {3600, Kind::Life, "Google Cloud Run", "Server", "Google Frontend"},
    {350, Kind::Idle, "AWS Network Load Balancer", nullptr, nullptr,
        QT_TRANSLATE_NOOP(
            "wasclean::Diagnosis", "AWS Network Load Balancer: raise “tcp.idle_timeout.seconds”.")},
    {350, Kind::Idle, "AWS Network Firewall"},
    {600, Kind::Idle, "Amazon API Gateway"},
    {600, Kind::Idle, "Amazon CloudFront", "Via", "cloudfront"},
    {7200, Kind::Life, "Amazon API Gateway"},
    {14400, Kind::Life, "Azure Front Door"},
    {86400, Kind::Life, "Daphne", "Server", "daphne",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Daphne: set “--websocket_timeout”.")},
    {86400, Kind::Life, "Squid", "Via", "squid",
        QT_TRANSLATE_NOOP("wasclean::Diagnosis", "Squid: raise “client_lifetime”.")},
    // Round numbers that people enter.
    {120, Kind::Idle, nullptr},
    {180, Kind::Idle, nullptr},
    {900, Kind::Idle, nullptr},
    {1800, Kind::Idle, nullptr},
    {3600, Kind::Idle, nullptr},
};

} // namespace

std::span<const KnownLimit> knownLimits() { return limits; }

QList<KnownLimit> limitsNear(const EvidenceView &view, KnownLimit::Kind kind, qint64 span)
{
    QList<KnownLimit> near;
    std::copy_if(std::begin(limits), std::end(limits), std::back_inserter(near),
        [&view, kind, span](const KnownLimit &limit) {
            return limit.kind == kind && view.isNear(span, limit.seconds);
        });
    std::stable_partition(near.begin(), near.end(),
        [&view](const KnownLimit &limit) { return isNamed(limit, view); });
    return near;
}

bool isNamed(const KnownLimit &limit, const EvidenceView &view)
{
    return limit.header != nullptr
        && view.answered(limit.header)
               .contains(QLatin1String(limit.headerValue), Qt::CaseInsensitive);
}

} // namespace wasclean
