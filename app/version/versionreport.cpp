#include "app/version/versionreport.h"

#include "app/base/version.h"

#include <QCoreApplication>
#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/opensslv.h>
#include <sqlite3.h>
#include <zlib.h>

namespace wasclean {

namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::VersionReport)
};

QString line(const QString &library, const char *builtWith, const char *runningWith)
{
    const QString running = QString::fromLatin1(runningWith);
    const QString built = QString::fromLatin1(builtWith);
    if (running == built)
        return VersionText::tr("%1 %2").arg(library, running);
    return VersionText::tr("%1 %2 (built with %3)").arg(library, running, built);
}

} // namespace

QString versionReport(const QString &commit)
{
    const QStringList lines{
        VersionText::tr("wasclean %1").arg(versionNumber()),
        commit.isEmpty() ? VersionText::tr("Commit: unknown")
                         : VersionText::tr("Commit: %1").arg(commit),
        VersionText::tr("Qt %1 (built with %2)")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        line(QStringLiteral("OpenSSL"), OPENSSL_VERSION_STR,
            OpenSSL_version(OPENSSL_VERSION_STRING)),
        line(QStringLiteral("SQLite"), SQLITE_VERSION, sqlite3_libversion()),
        line(QStringLiteral("zlib"), ZLIB_VERSION, zlibVersion()),
    };
    return lines.join(u'\n');
}

} // namespace wasclean
