#include "tests/support/npmpackage.h"

#include <QDir>
#include <QLockFile>
#include <QProcess>

namespace wasclean {

NpmPackage NpmPackage::install(const QString &package)
{
    const QString name = package.section(u'@', 0, 0);
    const QString directory = QStringLiteral(WASCLEAN_NPM_DIRECTORY);
    QDir().mkpath(directory);
    // Tests run side by side.
    QLockFile lock(directory + QStringLiteral("/lock"));
    lock.setStaleLockTime(0);
    lock.lock();
    if (QFile::exists(directory + QStringLiteral("/node_modules/%1/package.json").arg(name)))
        return {directory, {}};
    QProcess npm;
    npm.setWorkingDirectory(directory);
    npm.setProcessChannelMode(QProcess::MergedChannels);
    npm.start(QStringLiteral("npm"),
        {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
            QStringLiteral("--prefix"), directory, package});
    if (!npm.waitForStarted())
        return {{}, QStringLiteral("npm is needed (tests/run installs it)")};
    npm.waitForFinished(180'000);
    if (npm.exitStatus() == QProcess::NormalExit && npm.exitCode() == 0)
        return {directory, {}};
    return {{},
        QStringLiteral("npm cannot install %1: %2").arg(package, QString::fromUtf8(npm.readAll()))};
}

} // namespace wasclean
