#include "app/profile/profilefolder.h"

#include "app/base/regularfile.h"
#include "app/profile/profilenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wasclean {

namespace {

struct FolderWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ProfileFolder)
};

constexpr qint64 largestFile = qint64(16) * 1024 * 1024;
constexpr int deepestFolder = 20;
/// The user may choose a folder that contains other files.
constexpr qsizetype mostFiles = 20'000;

class FolderReader
{
public:
    explicit FolderReader(const QString &folder)
        : m_top(folder)
    { }

    ProfileFolder read()
    {
        if (QFileInfo::exists(m_top))
            readBelow({}, 0);
        return m_result;
    }

private:
    void readBelow(const QString &path, int depth)
    {
        const QDir folder(path.isEmpty() ? m_top : QString(m_top + u'/' + path));
        const auto files = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : files)
            readFile(path, file);
        if (!folder.isReadable())
            m_result.problem
                = FolderWords::tr("The folder %1 could not be read.").arg(folder.path());
        const auto folders = folder.entryInfoList(
            QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
        for (const QFileInfo &below : folders) {
            const QString name = below.fileName();
            const QString belowPath = path.isEmpty() ? name : QString(path + u'/' + name);
            if (depth >= deepestFolder || m_count >= mostFiles) {
                m_result.problem
                    = FolderWords::tr("There are too many files and folders to show them all.");
                return;
            }
            ++m_count;
            m_result.folders.append(belowPath);
            readBelow(belowPath, depth + 1);
        }
    }

    void readFile(const QString &path, const QFileInfo &info)
    {
        ++m_count;
        const QLatin1String profileEnd(profileSuffix);
        const QLatin1String environmentEnd(environmentSuffix);
        const QString name = info.fileName();
        if (name.endsWith(profileEnd)) {
            const QString stem = name.chopped(profileEnd.size());
            readProfile(path.isEmpty() ? stem : QString(path + u'/' + stem), info.filePath());
        } else if (path.isEmpty() && name.endsWith(environmentEnd)) {
            readEnvironment(nameOfFile(name.chopped(environmentEnd.size())), info.filePath());
        }
    }

    void readProfile(const QString &path, const QString &fileName)
    {
        StoredProfile stored;
        stored.path = path;
        const auto bytes = readSmallFile(fileName);
        if (bytes)
            stored = storedProfile(path, *bytes, m_top);
        else
            stored.problem = bytes.problem;
        m_result.profiles.append(stored);
    }

    void readEnvironment(const QString &name, const QString &fileName)
    {
        StoredEnvironment stored;
        stored.environment.name = name;
        const auto bytes = readSmallFile(fileName);
        if (bytes)
            stored = storedEnvironment(name, *bytes);
        else
            stored.problem = bytes.problem;
        m_result.environments.append(stored);
    }

    QString m_top;
    ProfileFolder m_result;
    qsizetype m_count = 0;
};

} // namespace

StoredProfile storedProfile(const QString &path, const QByteArray &bytes, const QString &folder)
{
    StoredProfile stored;
    stored.path = path;
    stored.bytes = bytes;
    const auto profile = readProfileFile(bytes);
    stored.problem = profile.problem;
    if (profile)
        stored.profile = withAbsolutePaths(*profile, folder);
    return stored;
}

StoredEnvironment storedEnvironment(const QString &name, const QByteArray &bytes)
{
    StoredEnvironment stored;
    stored.bytes = bytes;
    const auto environment = readEnvironmentFile(bytes);
    stored.problem = environment.problem;
    if (environment)
        stored.environment = *environment;
    stored.environment.name = name;
    return stored;
}

ProfileFolder readProfileFolder(const QString &folder)
{
    return FolderReader(QDir::cleanPath(folder)).read();
}

Checked<QByteArray> readSmallFile(const QString &fileName)
{
    return RegularFile::readAll(fileName, largestFile);
}

} // namespace wasclean
