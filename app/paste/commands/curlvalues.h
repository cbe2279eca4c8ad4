#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace wasclean {

/// The forms of the values of curl's options, as its manual has them.

/// --cert: "file:password"; "\:" is a colon of the name, and "C:\" begins a path.
struct CurlCertificate
{
    QString file;
    /// Null without one.
    QString password;
};

CurlCertificate readCurlCertificate(const QString &value);

/// --resolve HOST:PORT:ADDRESS and --connect-to HOST1:PORT1:HOST2:PORT2, of which parts may be
/// empty for "any" or "the same".
struct CurlTarget
{
    QString urlHost;
    QString urlPort;
    QString host;
    QString port;
    bool isValid = false;
};

CurlTarget readCurlResolve(const QString &value);
CurlTarget readCurlConnectTo(const QString &value);

/// Whether a URL is a pattern for several, with {a,b} or [1-3].
bool hasCurlPattern(const QString &url);
/// A URL without the backslashes before brackets that would begin a pattern.
QString withoutCurlPattern(const QString &url);

/// Whether a word alone, as in "curl is great", may be meant as a URL.
bool mayBeCurlUrl(const QString &word);

/// The query that curl makes of an option's data; --data-urlencode has forms of its own. Nothing if
/// the data names a file.
std::optional<QString> curlQuery(const QString &data, bool encode);

/// Fills the variables of --variable into what --expand-… options have, which lose their prefix. A
/// sentence for each value that only running the command would tell goes into the notes; there
/// the variable is kept as one of ours.
QStringList expandCurlVariables(const QStringList &arguments, QStringList &notes);

} // namespace wasclean
