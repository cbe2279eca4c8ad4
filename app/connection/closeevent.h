#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace wasclean {

/// Who or what ended an attempt.
enum class EndedBy : quint8 {
    You, ///< our Close frame came first, or the user cancelled or dropped
    Server, ///< the server's Close frame came first
    ServerOrNetwork, ///< TCP ended without a Close frame; the system does not tell how
    Network, ///< name lookup or TCP failed, or TCP ended without a Close frame
    Handshake, ///< the opening handshake was refused or was wrong
    Proxy, ///< the proxy could not be reached or did not connect us to the server
    Tls, ///< TLS did not come about
    Timeout, ///< the handshake or the closing took too long
    Violation, ///< the server broke a rule of the protocol
};

/// What a browser's close event would say (WHATWG WebSockets 6), and why.
struct CloseEvent
{
    bool wasClean = false;
    int code = 1006;
    QString reason;
    /// Whether an error event came before it.
    bool error = false;
    EndedBy endedBy = EndedBy::Network;
    /// Whether the user cancelled before open, or dropped the connection: nothing went wrong.
    bool abandoned = false;
    /// The rule that was broken, for EndedBy::Violation and EndedBy::Handshake; else empty.
    QString rule;
    /// One plain sentence about what happened, with evidence.
    QString sentence;

    QJsonObject toJson() const;
};

} // namespace wasclean

Q_DECLARE_METATYPE(wasclean::CloseEvent)
