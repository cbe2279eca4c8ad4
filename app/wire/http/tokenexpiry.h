#pragma once

#include <QByteArray>

namespace wasclean {

/// When the first of the JSON Web Tokens in a request expires ("exp", RFC 7519, 4.1.4), wherever
/// they are: in a header, a cookie, the query or among the subprotocols. Nanoseconds since the
/// epoch; 0 when none says when.
qint64 tokenExpiry(const QByteArray &request);

} // namespace wasclean
