#include "app/steps/stepfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace wasclean {

namespace {

/// Without symbolic links and "..", as far as the path exists.
QString canonical(const QString &path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    if (!found.isEmpty())
        return found;
    const QString clean = QDir::cleanPath(path);
    const QString parent = QFileInfo(clean).path();
    if (parent == clean)
        return clean;
    const QString folder = canonical(parent);
    return QDir(folder).filePath(QFileInfo(clean).fileName());
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

StepFiles::StepFiles(const QString &folder, const QStringList &allowed)
    : m_folder(folder)
    , m_canonicalFolder(folder.isEmpty() ? QString() : canonical(folder))
{
    for (const QString &path : allowed)
        m_allowed.append(canonical(QFileInfo(path).absoluteFilePath()));
}

QString StepFiles::absolutePath(const QString &path) const
{
    return canonical(QDir(m_folder).absoluteFilePath(path));
}

bool StepFiles::isInside(const QString &path) const
{
    return !m_canonicalFolder.isEmpty() && isBelow(absolutePath(path), m_canonicalFolder);
}

void StepFiles::addReadOutside(const StepFiles &copy)
{
    for (const QString &path : copy.m_readOutside) {
        if (!m_readOutside.contains(path))
            m_readOutside.append(path);
    }
}

Checked<QString> StepFiles::resolve(const QString &path)
{
    const QString absolute = absolutePath(path);
    if (isInside(path))
        return Checked<QString>::good(absolute);
    const bool isAllowed = std::any_of(m_allowed.begin(), m_allowed.end(),
        [&absolute](const QString &allowed) { return isBelow(absolute, allowed); });
    if (!isAllowed) {
        return Checked<QString>::bad(QCoreApplication::translate("wasclean::Steps",
            "The file “%1” is not below the folder of the steps file, so it was not read. To allow "
            "reading it, run the steps with --allow-read and its folder.")
                                         .arg(absolute));
    }
    if (!m_readOutside.contains(absolute))
        m_readOutside.append(absolute);
    return Checked<QString>::good(absolute);
}

} // namespace wasclean
