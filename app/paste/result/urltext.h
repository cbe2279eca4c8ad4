#pragma once

#include <QString>

namespace wasclean {

/// The parts of a URL as text, which is not changed: with variables, "{{name}}", it may not be a
/// valid URL yet. A variable is never cut.
struct UrlText
{
    /// In lower case; empty when there is none.
    QString scheme;
    /// Without "@"; empty when there is none.
    QString userInfo;
    /// Host and port.
    QString authority;
    QString path;
    /// Without "?"; null when there is none.
    QString query;
    /// Without "#"; null when there is none.
    QString fragment;
};

UrlText splitUrl(const QString &url);
/// The text again, without the fragment.
QString joinUrl(const UrlText &url);

/// "host:port", "[::1]:80" or a part of it: the host keeps its brackets.
void splitHostPort(const QString &text, QString &host, QString &port);

/// Percent-encodes the characters that are not allowed in a query, and "&", "=" in names, "#" and
/// "+". Variables and percent-encoded characters stay as they are.
QString encodeQueryPart(const QString &text);

/// Where the text has one of the characters outside of variables; -1 if it has none.
qsizetype indexOutsideVariables(const QString &text, const QString &characters, qsizetype from = 0);

/// The text with "%20" and the like replaced by their characters.
QString percentDecoded(const QString &text);

} // namespace wasclean
