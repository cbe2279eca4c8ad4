#pragma once

#include "app/base/checked.h"
#include "app/protocol/headerfield.h"

#include <QByteArray>
#include <QList>

namespace wasclean::demo {

/// The head of an HTTP request, as it came.
struct RequestHead
{
    /// Bytes of the whole head, the empty line included.
    qsizetype size = 0;
    QByteArray method;
    /// Path and query, still percent-encoded.
    QByteArray target;
    QByteArray version;
    /// In order, with duplicates; names as typed, values without the space around them.
    QList<HeaderField> fields;

    /// Reads a head that ends with its empty line. The problem is a sentence for an HTTP body.
    static Checked<RequestHead> parse(const QByteArray &bytes);

    /// The request line, without the line's end.
    QByteArray requestLine() const;
    /// The path with its percent-encoding undone.
    QByteArray path() const;
    /// The query without the question mark, still percent-encoded.
    QByteArray query() const;
    /// The first field of that name in any case; empty when there is none.
    QByteArray value(const char *name) const;
    /// Whether a comma-separated field contains the token, in any case.
    bool hasToken(const char *name, const char *token) const;
    /// Whether the client wants a WebSocket at all.
    bool asksForWebSocket() const;
    /// The problem of an opening handshake (RFC 6455 4.2.1); empty if it is valid.
    QString upgradeProblem() const;
};

} // namespace wasclean::demo
