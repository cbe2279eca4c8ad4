#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace wasclean {

/// A row that a native tester must not follow, and why.
struct Exception
{
    const char *id;
    const char *reason;
};

inline constexpr const char *noBaseUrl
    = "a page resolves it against its own URL; a desktop program has none";
inline constexpr const char *noSuchHost
    = "no such host can exist; the URL standard refuses it, Chromium escapes the space";
inline constexpr const char *emptyLabel
    = "no such host can exist, since a label of a name cannot be empty (RFC 1035, 3.1); Chromium "
      "leaves that to the resolver";
inline constexpr const char *zoneOfThisMachine
    = "a page has no interfaces; a desktop program can dial a link-local address (RFC 6874)";
inline constexpr const char *messagesCame
    = "Chromium throws away messages that came in the same read as a header it cannot parse, so it "
      "depends on how TCP cut the stream; a tester shows what has arrived";

inline constexpr Exception exceptions[] = {
    {"url/empty", noBaseUrl},
    {"url/relative", noBaseUrl},
    {"url/no-scheme", noBaseUrl},
    {"url/nbsp-around", noBaseUrl},
    {"url/space-after-scheme", noBaseUrl},
    {"url/scheme-empty", noBaseUrl},
    {"url/scheme-digit", noBaseUrl},
    {"url/scheme-only-http", noBaseUrl},
    {"url/only-spaces", noBaseUrl},
    {"url/space-in-host-wss", noSuchHost},
    {"url/space-in-host", noSuchHost},
    {"url/host-empty-label", emptyLabel},
    {"url/host-leading-dot", emptyLabel},
    {"url/host-dot", emptyLabel},
    {"url/ipv6-zone", zoneOfThisMachine},
    {"url/ipv6-zone-plain", zoneOfThisMachine},
    {"frames/ping-126-behind-good", messagesCame},
    {"frames/ping-fragment-behind-good", messagesCame},
    {"frames/length-0-as-16-behind-good", messagesCame},
};

/// Why the row is not followed; null when it is.
inline const char *exceptionReason(const QString &id)
{
    for (const Exception &exception : exceptions) {
        if (id == QLatin1String(exception.id))
            return exception.reason;
    }
    return nullptr;
}

/// A URL whose request line differs from a browser's on purpose: what was typed is what is sent, so
/// that a server can be tested with what no page could send. The evidence says so.
struct UrlDifference
{
    const char *typed;
    /// Path and query as Wasclean sends them; credentials are none of it.
    const char *sent;
    /// As Chromium 156 sends them.
    const char *browsers;
};

inline constexpr UrlDifference urlDifferences[] = {
    // Dot segments stay, also when they are percent-encoded.
    {"ws://h/a/../b", "/a/../b", "/b"},
    {"ws://h/a/./b/..", "/a/./b/..", "/a/"},
    {"ws://h/%2e%2e/x/%2E", "/%2e%2e/x/%2E", "/x/"},
    {"ws://h/a\\..\\c", "/a/../c", "/c"},
    // Quotes and brackets are sent as they are.
    {"ws://h/a\"b<c>d`e{f}g^h|i[j]k'l", "/a\"b<c>d`e{f}g^h|i[j]k'l",
        "/a%22b%3Cc%3Ed%60e%7Bf%7Dg%5Eh%7Ci[j]k'l"},
    {"ws://h/?secret\"b<c>d`e{f}g^h|i[j]k'l\\m", "/?secret\"b<c>d`e{f}g^h|i[j]k'l\\m",
        "/?secret%22b%3Cc%3Ed`e{f}g^h|i[j]k%27l\\m"},
    // User and password are sent with the first request, not only after a 401.
    {"ws://ann:secret@h/x", "/x", "/x"},
};

/// How long something may take by default. Chromium's limits are those of a page that nobody waits
/// for; a tester's can be set.
struct TimeLimit
{
    std::chrono::seconds chromium;
    std::chrono::seconds wasclean;
};

inline constexpr TimeLimit openingTimeLimit{std::chrono::seconds(240), std::chrono::seconds(30)};
inline constexpr TimeLimit closingTimeLimit{std::chrono::seconds(60), std::chrono::seconds(10)};

/// Two rows of close_events.json cannot have had their events from the script they hold; Chromium
/// answers otherwise when they are replayed (tests/tools/chromium). They are played with what was
/// lost put back.
inline QJsonObject withLostStep(QJsonObject row)
{
    const QString id = row[u"id"].toString();
    QJsonArray server = row[u"server"].toArray();
    if (id == u"hello/client-leaves") {
        // The events report a Close 1000 "Bye!" that no step sends: the server slept on after the
        // page's Close, and then closed by itself.
        server.removeLast();
        server.append(QJsonObject{{QStringLiteral("after_ms"), 1000},
            {QStringLiteral("send_hex"), QStringLiteral("880603e842796521")}});
        server.append(QJsonObject{{QStringLiteral("end"), QStringLiteral("fin")}});
    } else if (id == u"handshake/wrong-accept") {
        // The wrong value was itself replaced by the placeholder.
        QJsonObject answer = server[0].toObject();
        answer[u"send_text"] = answer[u"send_text"].toString().replace(
            QStringLiteral("{accept}"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
        server[0] = answer;
    }
    row[u"server"] = server;
    return row;
}

} // namespace wasclean
