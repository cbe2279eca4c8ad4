#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace wasclean {

/// As long as it lives, plug-ins are looked for in a folder of its own, which is empty at first.
class PluginFolder
{
public:
    PluginFolder() { QCoreApplication::setLibraryPaths({m_folder.path()}); }

    ~PluginFolder() { QCoreApplication::setLibraryPaths(m_before); }

    Q_DISABLE_COPY_MOVE(PluginFolder)

    /// Puts a file there that is no library, under the name of one of our plug-ins.
    bool addBroken(const QString &name) const
    {
        QFile file(m_folder.filePath(QStringLiteral("libwasclean-%1.so").arg(name)));
        return file.open(QIODevice::WriteOnly) && file.write("no library") > 0 && file.flush();
    }

private:
    QTemporaryDir m_folder;
    QStringList m_before = QCoreApplication::libraryPaths();
};

} // namespace wasclean
