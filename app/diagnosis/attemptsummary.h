#pragma once

#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QString>

namespace wasclean {

/// The facts about an ended attempt that the diagnosis of other attempts uses. They contain no
/// payload and no header except Server, and so no secret.
struct AttemptSummary
{
    /// "example.com", or the path of a Unix domain socket.
    QString host;
    /// "wss://example.com:443".
    QString endpoint;
    /// Without the query: "/chat".
    QString path;
    QString peer;
    /// The Server header of the answer, and the Origin of the request.
    QByteArray server;
    QByteArray origin;
    /// Who issued the server's certificate; empty without TLS.
    QString issuer;
    /// Nanoseconds since the epoch; 0 where it has not happened. endTime is the end of TCP where
    /// that was seen.
    qint64 startTime = 0;
    qint64 openTime = 0;
    qint64 endTime = 0;
    qint64 lastReceivedTime = 0;
    qint64 lastSentTime = 0;
    TcpEnd tcpEnd = TcpEnd::NeverOpened;
    Failure failure = Failure::None;
    /// Status of the answer to the opening handshake; 0 when there was none.
    int status = 0;
    /// Of the server's Close frame, 1005 when it has none; 0 when there was no Close frame.
    int closeCode = 0;
    /// Whether our Close frame was the first, or the attempt was cancelled or dropped.
    bool endedByUser = false;

    static AttemptSummary of(const Evidence &evidence);

    /// How long it was open, in nanoseconds; -1 when it never was.
    qint64 age() const;
    /// How long nothing had passed in either direction at the end; -1 when it never was open.
    qint64 silence() const;
    /// Whether the server's side ended TCP although no Close frame had been seen.
    bool isCut() const;
    /// Whether it is the same attempt, and not another to the same host.
    bool isSame(const AttemptSummary &other) const;
};

} // namespace wasclean
