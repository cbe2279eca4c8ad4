#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

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
