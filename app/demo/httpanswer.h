#pragma once

#include "app/demo/requesthead.h"

namespace wasclean::demo {

/// An answer that is not a WebSocket: a status, perhaps header fields, and text.
struct HttpAnswer
{
    int status = 200;
    QString body;
    QList<HeaderField> fields;

    /// The bytes of the answer, after which the connection ends.
    QByteArray toBytes() const;
    /// "404 Not Found"
    QByteArray statusLine() const;
};

/// The name of a status code (RFC 9110), or of its class. Never empty.
QByteArray statusName(int status);
/// The 101 to a good request (RFC 6455 4.2.2). Chooses the subprotocol, unless it is empty.
QByteArray upgradeAnswer(const RequestHead &head, const QByteArray &subprotocol = {});

} // namespace wasclean::demo
