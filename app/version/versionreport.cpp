#include "app/version/versionreport.h"

#include "app/base/version.h"
#include "app/crypto/openssl.h"

#include <QCoreApplication>
#include <QStringList>

#include <sqlite3.h>
#include <zlib.h>

namespace wasclean {

namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::VersionReport)
};

QString line(const QString &library, const QString &built, const QString &running)
{
    if (running == built)
        return VersionText::tr("%1 %2").arg(library, running);
    return VersionText::tr("%1 %2 (built with %3)").arg(library, running, built);
}

QString openSslLine()
{
    const auto module = openSsl();
    return module
        ? line(QStringLiteral("OpenSSL"), (*module)->builtVersion(), (*module)->runningVersion())
        : VersionText::tr("OpenSSL: %1").arg(module.problem);
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
        openSslLine(),
        line(QStringLiteral("SQLite"), QStringLiteral(SQLITE_VERSION),
            QString::fromLatin1(sqlite3_libversion())),
        line(QStringLiteral("zlib"), QStringLiteral(ZLIB_VERSION),
            QString::fromLatin1(zlibVersion())),
    };
    return lines.join(u'\n');
}

} // namespace wasclean
