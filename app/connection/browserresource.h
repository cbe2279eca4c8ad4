#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wasclean {

struct ConnectionOptions;

/// Path and query of a ws or wss URL as a browser puts them into the request line (URL 4.4):
/// without dot segments, and with more characters percent-encoded than Wasclean does. Slashes are
/// slashes.
QByteArray browserResource(const QString &typed);

/// The path without "." and ".." as parts of it (RFC 3986, 5.2.4). It begins with a slash.
QString withoutDotSegments(const QString &path);

/// What a browser would send otherwise, each a sentence for the evidence. The query is not quoted,
/// since it may contain secrets.
QStringList browserRemarks(const ConnectionOptions &options);

} // namespace wasclean
