#include "app/base/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QPluginLoader>

namespace wasclean {

QString pluginFile(const QString &name)
{
    QStringList folders{
        QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/wasclean/plugins")};
    folders += QCoreApplication::libraryPaths();
    for (const QString &folder : folders) {
        const QFileInfo file(QDir(folder), QStringLiteral("libwasclean-%1.so").arg(name));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

Checked<QObject *> loadPlugin(const QString &file)
{
    using Result = Checked<QObject *>;
    // What Qt makes the object of a plug-in with does not expect two threads.
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    QPluginLoader loader(file);
    loader.setLoadHints(QLibrary::PreventUnloadHint);
    QObject *const plugin = loader.instance();
    return plugin ? Result::good(plugin) : Result::bad(loader.errorString());
}

} // namespace wasclean
