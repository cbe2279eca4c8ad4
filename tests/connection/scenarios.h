#pragma once

#include "app/connection/options.h"
#include "tests/support/replayscript.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace wasclean {

/// What happens between a client and a server, and what the verdict must say of it.
struct Scenario
{
    /// What the server does once the request is in.
    ReplayScript server;
    /// What the client does as soon as it is open: "send …", "close CODE REASON", "close", "abort".
    QStringList client;
    /// "T" stands for any duration, "*" for any text (the network's own words).
    QString sentence;
    std::function<void(ConnectionOptions &)> change = {};
};

/// Scenarios by their names.
class ScenarioList
{
public:
    struct Entry
    {
        QString name;
        Scenario scenario;
        bool alsoOverTls = false;
    };

    void add(const char *name, const Scenario &scenario, bool alsoOverTls = false)
    {
        m_entries.append({QString::fromUtf8(name), scenario, alsoOverTls});
    }

    const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

// The steps of a server, and the options of a client, that scenarios are made of.

inline ReplayStep bytes(const QByteArray &text)
{
    ReplayStep step;
    step.bytes = text;
    return step;
}

inline ReplayStep hex(const char *digits) { return bytes(QByteArray::fromHex(digits)); }

inline ReplayStep await(int opcode)
{
    ReplayStep step;
    step.awaitedOpcode = opcode;
    return step;
}

inline ReplayStep end(ReplayEnd how)
{
    ReplayStep step;
    step.end = how;
    return step;
}

inline const ReplayStep fin = end(ReplayEnd::Fin);
inline const ReplayStep rst = end(ReplayEnd::Rst);
inline const ReplayStep hold = end(ReplayEnd::Hold);
inline const ReplayStep good = bytes(goodAnswer());
inline const ReplayStep awaitText = await(1);
inline const ReplayStep awaitClose = await(8);
inline const ReplayStep awaitPong = await(10);

/// The good answer with one more header, or with one line replaced.
inline ReplayStep goodWith(const QByteArray &header)
{
    return bytes(goodAnswer().chopped(2) + header + "\r\n\r\n");
}

inline ReplayStep goodBut(const QByteArray &line, const QByteArray &other)
{
    return bytes(goodAnswer().replace(line, other));
}

inline ReplayStep refusal(
    const QByteArray &status, const QByteArray &headers = {}, const QByteArray &body = {})
{
    return bytes("HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

inline void offerChat(ConnectionOptions &options)
{
    options.subprotocols = {QStringLiteral("chat")};
}

inline void offerChatInHeader(ConnectionOptions &options)
{
    options.headers = {{"Sec-WebSocket-Protocol", "chat"}};
}

inline void offerDeflate(ConnectionOptions &options) { options.deflate.offer = true; }

inline void openSoon(ConnectionOptions &options)
{
    options.handshakeTimeout = std::chrono::milliseconds(300);
}

inline void closeSoon(ConnectionOptions &options)
{
    options.closingTimeout = std::chrono::milliseconds(300);
}

/// How a connection ends that was open.
void addEndings(ScenarioList &list);
/// What the server answers to the opening handshake.
void addAnswers(ScenarioList &list);

} // namespace wasclean
