#pragma once

#include <QString>

namespace wasclean {

/// "demo:" and a path of the demo server: its URL in every run, whatever port the server gets.
QString demoUrl(const QString &path);

/// The path, and the query, of "demo:/echo?x=1"; empty for other URLs. Blanks around it are
/// dropped, as they are from other URLs.
QString demoPath(const QString &url);

} // namespace wasclean
