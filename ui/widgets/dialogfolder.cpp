#include "ui/widgets/dialogfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace wasclean {

QString existingFolder(const QString &lastUsed)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString &folder : {lastUsed, documents, QDir::homePath()}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::rootPath();
}

} // namespace wasclean
