#pragma once

#include "app/base/checked.h"
#include "app/connection/websocketurl.h"
#include "app/protocol/headerfield.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// An HTTP request (RFC 9110), checked by httpRequest().
struct HttpRequest
{
    QByteArray method;
    /// Where it goes: its host, port and resource.
    WebSocketUrl url;
    QList<HeaderField> fields;
    /// Nothing for a request without a body.
    std::optional<QByteArray> body;
};

/// The URL of a request: http or https, with or without a fragment, which is dropped.
Checked<WebSocketUrl> parseHttpUrl(const QString &typed);

/// A sentence when the method is not a token, or is one that only proxies or tunnels use; else
/// empty.
QString httpMethodProblem(const QByteArray &method);

/// A sentence when the header field is not valid, or is one that Wasclean sets itself because it
/// describes the connection or the size of the body; else empty.
QString httpFieldProblem(const HeaderField &field);

/// The request with the fields that Wasclean adds: user and password of the URL as Basic
/// credentials (RFC 7617), User-Agent and the like, each unless it is there already. Or a sentence
/// about what is wrong.
Checked<HttpRequest> httpRequest(HttpRequest request);

/// Names and values as application/x-www-form-urlencoded (WHATWG URL, 5.2).
QByteArray formUrlEncoded(const QList<std::pair<QString, QString>> &entries);

} // namespace wasclean
