#include "app/profile/profilestore.h"

#include "app/base/background.h"
#include "app/base/filewrite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>

namespace wasclean {

namespace {

/// A checkout changes many files one after the other.
constexpr std::chrono::milliseconds settleTime{200};

WriteResult failed(const QString &problem) { return {WriteResult::Outcome::Failed, problem}; }

template <typename Stored, typename Same>
void replaceOrAppend(QList<Stored> &list, const Stored &stored, const Same &isSame)
{
    const auto there = std::find_if(list.begin(), list.end(), isSame);
    if (there == list.end())
        list.append(stored);
    else
        *there = stored;
}

bool sameText(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

} // namespace

ProfileStore::ProfileStore(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleTime);
    connect(&m_later, &QTimer::timeout, this, &ProfileStore::reload);
    const auto later = [this] { m_later.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
}

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QLatin1String("/profiles");
}

void ProfileStore::setFolder(const QString &folder)
{
    m_folder = QDir::cleanPath(folder);
    m_wasRead = false;
    reload();
}

void ProfileStore::reload()
{
    const quint64 round = ++m_round;
    inBackground(
        this, [folder = m_folder] { return readProfileFolder(folder); },
        [this, round](const ProfileFolder &contents) {
            if (round == m_round)
                take(contents);
        });
}

void ProfileStore::readNow()
{
    ++m_round;
    take(readProfileFolder(m_folder));
}

/// What was written is known. The rest is read in the background, as there may be much of it.
void ProfileStore::adopt(const ProfileFolder &contents)
{
    // A reading that began before does not know of it.
    ++m_round;
    take(contents);
    m_later.start();
}

void ProfileStore::take(const ProfileFolder &contents)
{
    const bool isNew = !m_wasRead || !(contents == m_contents);
    m_contents = contents;
    m_wasRead = true;
    watch();
    if (isNew)
        emit changed();
}

void ProfileStore::watch()
{
    QStringList wanted;
    if (QFileInfo::exists(m_folder))
        wanted.append(m_folder);
    for (const QString &folder : std::as_const(m_contents.folders))
        wanted.append(m_folder + u'/' + folder);
    for (const StoredProfile &stored : std::as_const(m_contents.profiles))
        wanted.append(fileName(stored.path));
    for (const StoredEnvironment &stored : std::as_const(m_contents.environments))
        wanted.append(environmentFileName(stored.environment.name));
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    const QSet<QString> wantedSet(wanted.begin(), wanted.end());
    const QSet<QString> watchedSet(watched.begin(), watched.end());
    const QSet<QString> surplus = watchedSet - wantedSet;
    const QSet<QString> missing = wantedSet - watchedSet;
    if (!surplus.isEmpty())
        m_watcher.removePaths(surplus.values());
    if (missing.isEmpty())
        return;
    // Changes between reading and watching are not reported, so the folder is read once more.
    const qsizetype unwatchable = m_watcher.addPaths(missing.values()).size();
    if (unwatchable < missing.size())
        m_later.start();
}

const StoredProfile *ProfileStore::profile(const QString &path) const
{
    const auto found = std::find_if(m_contents.profiles.begin(), m_contents.profiles.end(),
        [&path](const StoredProfile &stored) { return stored.path == path; });
    return found == m_contents.profiles.end() ? nullptr : &*found;
}

const StoredEnvironment *ProfileStore::environment(const QString &name) const
{
    const auto found = std::find_if(m_contents.environments.begin(), m_contents.environments.end(),
        [&name](const StoredEnvironment &stored) { return stored.environment.name == name; });
    return found == m_contents.environments.end() ? nullptr : &*found;
}

bool ProfileStore::exists(const QString &path) const { return !pathProblem(path).isEmpty(); }

QString ProfileStore::fileName(const QString &path) const
{
    return m_folder + u'/' + path + QLatin1String(profileSuffix);
}

QString ProfileStore::environmentFileName(const QString &name) const
{
    return m_folder + u'/' + fileNameOf(name) + QLatin1String(environmentSuffix);
}

QString ProfileStore::pathProblem(const QString &path, const QString &except) const
{
    // Not all file systems of a team tell "Chat" and "chat" apart.
    const auto isTaken
        = [&](const QString &taken) { return taken != except && sameText(taken, path); };
    const bool isProfile = std::any_of(m_contents.profiles.begin(), m_contents.profiles.end(),
        [&](const StoredProfile &stored) { return isTaken(stored.path); });
    const bool isFolder
        = std::any_of(m_contents.folders.begin(), m_contents.folders.end(), isTaken);
    if (!isProfile && !isFolder)
        return {};
    return tr("There is already a profile or folder called “%1” here.").arg(nameOfPath(path));
}

WriteResult ProfileStore::write(
    const QString &path, const Profile &profile, const QByteArray &known)
{
    if (known.isEmpty()) {
        const QString problem = pathProblem(path);
        if (!problem.isEmpty())
            return failed(problem);
    }
    const QByteArray bytes = profileFileBytes(withRelativePaths(profile, m_folder));
    const WriteResult result = writeFile(fileName(path), bytes, known,
        [](const QByteArray &there) { return readProfileFile(there).problem; });
    if (result.outcome != WriteResult::Outcome::Written)
        return result;
    const QString parent = parentPath(path);
    if (!m_wasRead || !(parent.isEmpty() || m_contents.folders.contains(parent))) {
        readNow();
        return result;
    }
    ProfileFolder contents = m_contents;
    replaceOrAppend(contents.profiles, storedProfile(path, bytes, m_folder),
        [&path](const StoredProfile &each) { return each.path == path; });
    adopt(contents);
    return result;
}

WriteResult ProfileStore::writeEnvironment(const Environment &environment, const QByteArray &known)
{
    const QString &name = environment.name;
    const QByteArray bytes = environmentFileBytes(environment);
    const WriteResult result = writeFile(environmentFileName(name), bytes, known,
        [](const QByteArray &there) { return readEnvironmentFile(there).problem; });
    if (result.outcome != WriteResult::Outcome::Written)
        return result;
    if (!m_wasRead) {
        readNow();
        return result;
    }
    ProfileFolder contents = m_contents;
    replaceOrAppend(contents.environments, storedEnvironment(name, bytes),
        [&name](const StoredEnvironment &each) { return each.environment.name == name; });
    adopt(contents);
    return result;
}

WriteResult ProfileStore::writeFile(const QString &fileName, const QByteArray &bytes,
    const QByteArray &known, const Damage &damageOf)
{
    const QFileInfo info(fileName);
    if (info.exists()) {
        const auto there = readSmallFile(fileName);
        if (!there)
            return failed(there.problem);
        if (*there == bytes)
            return {};
        const QString damage = *there == known ? QString() : damageOf(*there);
        if (!damage.isEmpty()) {
            return failed(
                tr("The file is damaged and was not changed: %1. Save under another name.")
                    .arg(damage));
        }
        if (*there != known) {
            return {WriteResult::Outcome::Conflict,
                tr("The file has been changed by another program.")};
        }
    }
    if (!QDir().mkpath(info.path()))
        return failed(tr("The folder %1 could not be created.").arg(info.path()));
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly) && writeAll(file, bytes)
        && flushAll(file) && file.commit();
    if (!isWritten)
        return failed(tr("The file could not be written: %1").arg(file.errorString()));
    return {};
}

QString ProfileStore::createFolder(const QString &path)
{
    const QString problem = pathProblem(path);
    if (!problem.isEmpty())
        return problem;
    if (!QDir().mkpath(m_folder + u'/' + path))
        return tr("The folder %1 could not be created.").arg(shownPath(path));
    readNow();
    return {};
}

QString ProfileStore::renameFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to))
        return tr("%1 could not be moved: %2")
            .arg(nameOfFile(QFileInfo(from).fileName()), file.errorString());
    readNow();
    return {};
}

QString ProfileStore::moveProblem(const QString &from, const QString &to, ProfileItem item) const
{
    if (item == ProfileItem::Folder && to.startsWith(from + u'/'))
        return tr("A folder cannot be moved into itself.");
    return pathProblem(to, from);
}

QString ProfileStore::move(const QString &from, const QString &to, ProfileItem item)
{
    if (from == to)
        return {};
    const QString problem = moveProblem(from, to, item);
    if (!problem.isEmpty())
        return problem;
    if (item == ProfileItem::Profile)
        return renameFile(fileName(from), fileName(to));
    if (!QDir().rename(m_folder + u'/' + from, m_folder + u'/' + to))
        return tr("The folder %1 could not be moved.").arg(shownPath(from));
    readNow();
    return {};
}

QString ProfileStore::remove(const QString &path, ProfileItem item)
{
    if (item == ProfileItem::Folder)
        return removeFolder(path);
    const bool isGone = removeProfile(path);
    readNow();
    return isGone ? QString() : tr("%1 could not be deleted.").arg(shownPath(path));
}

bool ProfileStore::removeProfile(const QString &path)
{
    const bool isGone = QFile::remove(fileName(path));
    if (isGone)
        emit removed(path);
    return isGone;
}

QString ProfileStore::removeFolder(const QString &path)
{
    const QString prefix = path + u'/';
    const auto contents = m_contents;
    for (const StoredProfile &stored : contents.profiles) {
        if (stored.path.startsWith(prefix))
            removeProfile(stored.path);
    }
    // The deepest first, as only an empty folder goes.
    for (auto i = contents.folders.rbegin(); i != contents.folders.rend(); ++i) {
        if (*i == path || i->startsWith(prefix))
            QDir().rmdir(m_folder + u'/' + *i);
    }
    readNow();
    if (!m_contents.folders.contains(path))
        return {};
    return tr("The folder %1 was not deleted because it contains other files.")
        .arg(shownPath(path));
}

QString ProfileStore::renameEnvironment(const QString &from, const QString &to)
{
    const bool isTaken = std::any_of(m_contents.environments.begin(), m_contents.environments.end(),
        [&](const StoredEnvironment &stored) {
            const QString &name = stored.environment.name;
            return name != from && sameText(fileNameOf(name), fileNameOf(to));
        });
    if (isTaken)
        return tr("There is already an environment called “%1”.").arg(to);
    return renameFile(environmentFileName(from), environmentFileName(to));
}

QString ProfileStore::removeEnvironment(const QString &name)
{
    const bool isGone = QFile::remove(environmentFileName(name));
    readNow();
    return isGone ? QString() : tr("The environment “%1” could not be deleted.").arg(name);
}

} // namespace wasclean
