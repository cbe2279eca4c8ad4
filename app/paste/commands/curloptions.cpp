#include "app/paste/commands/curloptions.h"

#include <algorithm>

namespace wasclean {

namespace {

using Takes = OptionRule::Takes;
using Use = OptionRule::Use;
using Apply = decltype(CurlOption::apply);

constexpr CurlOption flag(const char *name, Apply apply, char letter = 0)
{
    return {{name, letter, Takes::Nothing, Use::Taken}, apply};
}

constexpr CurlOption value(const char *name, Apply apply, char letter = 0)
{
    return {{name, letter, Takes::Value, Use::Taken}, apply};
}

constexpr CurlOption quietFlag(const char *name, char letter = 0)
{
    return {{name, letter, Takes::Nothing, Use::NoMatter}, nullptr};
}

constexpr CurlOption quietValue(const char *name, char letter = 0)
{
    return {{name, letter, Takes::Value, Use::NoMatter}, nullptr};
}

constexpr CurlOption foreignFlag(const char *name, char letter = 0)
{
    return {{name, letter, Takes::Nothing, Use::NoCounterpart}, &CurlSettings::applyForeign};
}

constexpr CurlOption foreignValue(const char *name, char letter = 0)
{
    return {{name, letter, Takes::Value, Use::NoCounterpart}, &CurlSettings::applyForeign};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table.
const QList<CurlOption> &curlOptions()
{
    static const QList<CurlOption> options{foreignValue("abstract-unix-socket"),
        foreignValue("alt-svc"), foreignFlag("anyauth"), quietFlag("append", 'a'),
        foreignValue("aws-sigv4"), flag("basic", &CurlSettings::applyAuthKind),
        value("cacert", &CurlSettings::applyTlsFile), foreignValue("capath"),
        value("cert", &CurlSettings::applyCertificate, 'E'), foreignFlag("cert-status"),
        value("cert-type", &CurlSettings::applyCertificateType), foreignValue("ciphers"),
        flag("compressed", &CurlSettings::applyCompressed), foreignFlag("compressed-ssh"),
        foreignValue("config", 'K'), value("connect-timeout", &CurlSettings::applyConnectTimeout),
        value("connect-to", &CurlSettings::applyTarget), foreignValue("continue-at", 'C'),
        value("cookie", &CurlSettings::applyCookie, 'b'), quietValue("cookie-jar", 'c'),
        quietFlag("create-dirs"), quietValue("create-file-mode"), foreignFlag("crlf"),
        foreignValue("crlfile"), foreignValue("curves"),
        value("data", &CurlSettings::applyData, 'd'), value("data-ascii", &CurlSettings::applyData),
        value("data-binary", &CurlSettings::applyData), value("data-raw", &CurlSettings::applyData),
        value("data-urlencode", &CurlSettings::applyData), foreignValue("delegation"),
        flag("digest", &CurlSettings::applyAuthKind), quietFlag("disable", 'q'),
        quietFlag("disable-eprt"), quietFlag("disable-epsv"),
        foreignFlag("disallow-username-in-url"), foreignValue("dns-interface"),
        foreignValue("dns-ipv4-addr"), foreignValue("dns-ipv6-addr"), foreignValue("dns-servers"),
        foreignFlag("doh-cert-status"), foreignFlag("doh-insecure"), foreignValue("doh-url"),
        quietValue("dump-header", 'D'), foreignValue("egd-file"), foreignValue("engine"),
        foreignValue("etag-compare"), foreignValue("etag-save"), foreignValue("expect100-timeout"),
        quietFlag("fail", 'f'), quietFlag("fail-early"), quietFlag("fail-with-body"),
        foreignFlag("false-start"), value("form", &CurlSettings::applyBody, 'F'),
        quietFlag("form-escape"), value("form-string", &CurlSettings::applyBody),
        foreignValue("ftp-account"), foreignValue("ftp-alternative-to-user"),
        foreignFlag("ftp-create-dirs"), foreignValue("ftp-method"), quietFlag("ftp-pasv"),
        foreignValue("ftp-port", 'P'), foreignFlag("ftp-pret"), foreignFlag("ftp-skip-pasv-ip"),
        foreignFlag("ftp-ssl-ccc"), foreignValue("ftp-ssl-ccc-mode"),
        foreignFlag("ftp-ssl-control"), flag("get", &CurlSettings::applyGet, 'G'),
        flag("globoff", &CurlSettings::applyGlobOff, 'g'),
        foreignValue("happy-eyeballs-timeout-ms"), foreignFlag("haproxy-protocol"),
        foreignFlag("head", 'I'), value("header", &CurlSettings::applyHeader, 'H'),
        quietValue("help", 'h'), foreignValue("hostpubmd5"), foreignValue("hostpubsha256"),
        foreignValue("hsts"), foreignFlag("http0.9"), foreignFlag("http1.0", '0'),
        quietFlag("http1.1"), foreignFlag("http2"), foreignFlag("http2-prior-knowledge"),
        foreignFlag("http3"), foreignFlag("http3-only"), quietFlag("ignore-content-length"),
        quietFlag("include", 'i'), flag("insecure", &CurlSettings::applyInsecure, 'k'),
        foreignValue("interface"), foreignFlag("ipv4", '4'), foreignFlag("ipv6", '6'),
        value("json", &CurlSettings::applyBody), quietFlag("junk-session-cookies", 'j'),
        value("keepalive-time", &CurlSettings::applyKeepAlive),
        value("key", &CurlSettings::applyTlsFile), foreignValue("key-type"), foreignValue("krb"),
        quietValue("libcurl"), foreignValue("limit-rate"), foreignFlag("list-only", 'l'),
        foreignValue("local-port"), flag("location", &CurlSettings::applyLocation, 'L'),
        flag("location-trusted", &CurlSettings::applyLocation), foreignValue("login-options"),
        foreignValue("mail-auth"), foreignValue("mail-from"), foreignValue("mail-rcpt"),
        foreignFlag("mail-rcpt-allowfails"), quietFlag("manual", 'M'), foreignValue("max-filesize"),
        value("max-redirs", &CurlSettings::applyMaxRedirects), foreignValue("max-time", 'm'),
        foreignFlag("metalink"), foreignFlag("negotiate"), foreignFlag("netrc", 'n'),
        foreignValue("netrc-file"), foreignFlag("netrc-optional"), quietFlag("next", ':'),
        flag("no-alpn", &CurlSettings::applyNoAlpn), quietFlag("no-buffer", 'N'),
        quietFlag("no-clobber"), flag("no-keepalive", &CurlSettings::applyKeepAlive),
        quietFlag("no-npn"), quietFlag("no-progress-meter"), quietFlag("no-sessionid"),
        value("noproxy", &CurlSettings::applyNoProxy), foreignFlag("ntlm"), foreignFlag("ntlm-wb"),
        value("oauth2-bearer", &CurlSettings::applyBearer), quietValue("output", 'o'),
        quietValue("output-dir"), quietFlag("parallel", 'Z'), quietFlag("parallel-immediate"),
        quietValue("parallel-max"), value("pass", &CurlSettings::applyTlsFile),
        quietFlag("path-as-is"), foreignValue("pinnedpubkey"), foreignFlag("post301"),
        foreignFlag("post302"), foreignFlag("post303"), foreignValue("preproxy"),
        quietFlag("progress-bar", '#'), foreignValue("proto"), foreignValue("proto-default"),
        foreignValue("proto-redir"), value("proxy", &CurlSettings::applyProxy, 'x'),
        quietFlag("proxy-anyauth"), quietFlag("proxy-basic"), foreignValue("proxy-cacert"),
        foreignValue("proxy-capath"), foreignValue("proxy-cert"), foreignValue("proxy-cert-type"),
        foreignValue("proxy-ciphers"), foreignValue("proxy-crlfile"), quietFlag("proxy-digest"),
        foreignValue("proxy-header"), foreignFlag("proxy-insecure"), foreignValue("proxy-key"),
        foreignValue("proxy-key-type"), foreignFlag("proxy-negotiate"), foreignFlag("proxy-ntlm"),
        foreignValue("proxy-pass"), foreignValue("proxy-pinnedpubkey"),
        foreignValue("proxy-service-name"), foreignFlag("proxy-ssl-allow-beast"),
        foreignFlag("proxy-ssl-auto-client-cert"), foreignValue("proxy-tls13-ciphers"),
        foreignValue("proxy-tlsauthtype"), foreignValue("proxy-tlspassword"),
        foreignValue("proxy-tlsuser"), foreignFlag("proxy-tlsv1"),
        value("proxy-user", &CurlSettings::applyProxyUser, 'U'), foreignValue("proxy1.0"),
        quietFlag("proxytunnel", 'p'), foreignValue("pubkey"), foreignValue("quote", 'Q'),
        foreignValue("random-file"), foreignValue("range", 'r'), foreignValue("rate"),
        quietFlag("raw"), value("referer", &CurlSettings::applyReferer, 'e'),
        quietFlag("remote-header-name", 'J'), quietFlag("remote-name", 'O'),
        quietFlag("remote-name-all"), quietFlag("remote-time", 'R'), quietFlag("remove-on-error"),
        value("request", &CurlSettings::applyMethod, 'X'), foreignValue("request-target"),
        value("resolve", &CurlSettings::applyTarget), foreignValue("retry"),
        foreignFlag("retry-all-errors"), foreignFlag("retry-connrefused"),
        foreignValue("retry-delay"), foreignValue("retry-max-time"), foreignValue("sasl-authzid"),
        foreignFlag("sasl-ir"), foreignValue("service-name"), quietFlag("show-error", 'S'),
        quietFlag("silent", 's'), foreignValue("socks4"), foreignValue("socks4a"),
        value("socks5", &CurlSettings::applySocks), quietFlag("socks5-basic"),
        foreignFlag("socks5-gssapi"), foreignFlag("socks5-gssapi-nec"),
        foreignValue("socks5-gssapi-service"), value("socks5-hostname", &CurlSettings::applySocks),
        foreignValue("speed-limit", 'Y'), foreignValue("speed-time", 'y'), quietFlag("ssl"),
        foreignFlag("ssl-allow-beast"), foreignFlag("ssl-auto-client-cert"),
        foreignFlag("ssl-no-revoke"), quietFlag("ssl-reqd"), foreignFlag("ssl-revoke-best-effort"),
        foreignFlag("sslv2", '2'), foreignFlag("sslv3", '3'), quietValue("stderr"),
        quietFlag("styled-output"), quietFlag("suppress-connect-headers"),
        foreignFlag("tcp-fastopen"), quietFlag("tcp-nodelay"), foreignValue("telnet-option", 't'),
        foreignValue("tftp-blksize"), foreignFlag("tftp-no-options"),
        foreignValue("time-cond", 'z'), foreignValue("tls-max"), foreignValue("tls13-ciphers"),
        foreignValue("tlsauthtype"), foreignValue("tlspassword"), foreignValue("tlsuser"),
        flag("tlsv1", &CurlSettings::applyTlsVersion, '1'),
        flag("tlsv1.0", &CurlSettings::applyTlsVersion),
        flag("tlsv1.1", &CurlSettings::applyTlsVersion),
        flag("tlsv1.2", &CurlSettings::applyTlsVersion),
        flag("tlsv1.3", &CurlSettings::applyTlsVersion), foreignFlag("tr-encoding"),
        quietValue("trace"), quietValue("trace-ascii"), quietFlag("trace-time"),
        value("unix-socket", &CurlSettings::applyUnixSocket),
        value("upload-file", &CurlSettings::applyBody, 'T'), value("url", &CurlSettings::applyUrl),
        value("url-query", &CurlSettings::applyUrlQuery), quietFlag("use-ascii", 'B'),
        value("user", &CurlSettings::applyUser, 'u'),
        value("user-agent", &CurlSettings::applyUserAgent, 'A'), quietFlag("verbose", 'v'),
        quietFlag("version", 'V'), quietValue("write-out", 'w'), quietFlag("xattr"),
        quietValue("trace-config"), quietFlag("trace-ids"), quietFlag("skip-existing"),
        foreignFlag("mptcp"), foreignValue("ech"), foreignValue("ip-tos"),
        foreignValue("vlan-priority"), foreignValue("keepalive-cnt"), quietFlag("ca-native"),
        foreignFlag("proxy-ca-native"), foreignFlag("proxy-http2"), foreignValue("variable"),
        foreignValue("ipfs-gateway"), foreignFlag("tls-earlydata"), foreignValue("sigalgs"),
        foreignFlag("follow"), quietFlag("dump-ca-embed"), quietFlag("out-null"),
        quietValue("parallel-max-host"), foreignValue("upload-flags")};
    return options;
}

const QList<OptionRule> &curlOptionRules()
{
    static const QList<OptionRule> rules = [] {
        QList<OptionRule> all;
        std::transform(curlOptions().begin(), curlOptions().end(), std::back_inserter(all),
            [](const CurlOption &option) { return option.rule; });
        return all;
    }();
    return rules;
}

} // namespace wasclean
