#pragma once

#include <QString>

namespace wasclean {

/// "demo:", or with TLS "demos:", and a path of the demo server: its URL in every run, whatever
/// port the server gets.
QString demoUrl(const QString &path, bool withTls = false);

/// The path, and the query, of "demo:/echo?x=1" or "demos:/echo?x=1"; empty for other URLs. Blanks
/// around it are dropped, as they are from other URLs.
QString demoPath(const QString &url);

/// Whether the URL begins with "demos:": the demo server is to be reached with TLS.
bool isDemoUrlWithTls(const QString &url);

} // namespace wasclean
