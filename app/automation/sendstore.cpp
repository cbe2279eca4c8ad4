#include "app/automation/sendstore.h"

#include "app/base/filewrite.h"
#include "app/base/regularfile.h"
#include "app/profile/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>
#include <utility>

namespace wasclean {

namespace {

struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::SendStore)
};

/// Larger than what save() and saveHistory() write.
constexpr qint64 largestFile = qint64(256) * 1024 * 1024;
const QString messagesFile = QStringLiteral("messages.json");
const QString historyFile = QStringLiteral("history.json");
const QString lockFile = QStringLiteral("messages.lock");
/// Another program writes for less long.
constexpr std::chrono::milliseconds lockTime{5000};
const QString messagesKey = QStringLiteral("messages");
const QString rulesKey = QStringLiteral("autoReplies");
const QString historyKey = QStringLiteral("history");

QJsonArray arrayOf(const QJsonObject &object, const QString &key)
{
    return object.value(key).toArray();
}

/// The others' list with our changes of the base: what we removed and what we added.
template <typename T>
QList<T> mergedLists(const QList<T> &base, const QList<T> &ours, const QList<T> &theirs)
{
    if (theirs == base)
        return ours;
    QList<T> added = ours;
    QList<T> removed;
    for (const T &item : base) {
        if (!added.removeOne(item))
            removed.append(item);
    }
    QList<T> merged = theirs;
    for (const T &item : std::as_const(removed))
        merged.removeOne(item);
    for (const T &item : std::as_const(added)) {
        if (!merged.contains(item))
            merged.append(item);
    }
    return merged;
}

/// The newest entries that may be kept.
QList<SavedMessage> bounded(const QList<SavedMessage> &history)
{
    qsizetype bytes = 0;
    qsizetype first = history.size();
    while (first > 0) {
        bytes += history.at(first - 1).text.size();
        if (bytes > SendStore::maxHistoryBytes)
            break;
        --first;
    }
    return history.sliced(first);
}

} // namespace

SendStore::SendStore(const QString &folder)
    : m_folder(folder)
{ }

QString SendStore::path(const QString &name) const { return QDir(m_folder).filePath(name); }

/// Nothing when there is a file that cannot be read.
std::optional<QJsonObject> SendStore::read(const QString &name, QString &problem) const
{
    if (m_folder.isEmpty() || !QFile::exists(path(name)))
        return QJsonObject();
    const Checked<QByteArray> bytes = RegularFile::readAll(path(name), largestFile);
    if (!bytes) {
        problem = bytes.problem;
        return std::nullopt;
    }
    const Checked<QJsonObject> object = readJsonFile(*bytes);
    if (object)
        return *object;
    problem = object.problem;
    putAside(name, problem);
    return QJsonObject();
}

void SendStore::putAside(const QString &name, QString &problem) const
{
    QString aside = path(name) + QStringLiteral(".bad");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = path(name) + QStringLiteral(".bad%1").arg(i);
    QFile::rename(path(name), aside);
    problem = StoreText::tr("The file %1 cannot be used: %2. It was renamed to %3.")
                  .arg(name, problem, aside);
}

std::optional<SendStore::Kept> SendStore::readKept(QString &problem) const
{
    const auto object = read(messagesFile, problem);
    if (!object)
        return std::nullopt;
    const auto messages = savedMessagesFromJson(arrayOf(*object, messagesKey), messagesKey);
    const auto rules = autoReplyRulesFromJson(arrayOf(*object, rulesKey), rulesKey);
    if (messages && rules)
        return Kept{*messages, *rules};
    problem = messages ? rules.problem : messages.problem;
    putAside(messagesFile, problem);
    return Kept();
}

std::optional<QList<SavedMessage>> SendStore::readHistory(QString &problem) const
{
    const auto object = read(historyFile, problem);
    if (!object)
        return std::nullopt;
    const auto history = savedMessagesFromJson(arrayOf(*object, historyKey), historyKey);
    if (history)
        return *history;
    problem = history.problem;
    putAside(historyFile, problem);
    return QList<SavedMessage>();
}

SendStore::Kept SendStore::load(QString &problem) const
{
    return readKept(problem).value_or(Kept());
}

QList<SavedMessage> SendStore::loadHistory(QString &problem) const
{
    return readHistory(problem).value_or(QList<SavedMessage>());
}

/// Keeps other programs out between reading and writing.
bool SendStore::lock(QLockFile &lock, QString &problem) const
{
    QDir().mkpath(m_folder);
    if (lock.tryLock(int(lockTime.count())))
        return true;
    problem = lock.error() == QLockFile::LockFailedError
        ? StoreText::tr("The files in %1 could not be written: another program is using them.")
              .arg(m_folder)
        : StoreText::tr("The files in %1 could not be written: the folder is read-only.")
              .arg(m_folder);
    return false;
}

bool SendStore::write(const QString &name, const QJsonObject &object, QString &problem) const
{
    QSaveFile file(path(name));
    // Before anything is in it: messages may well hold what others should not read.
    const bool good = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && writeAll(file, jsonFileBytes(object)) && flushAll(file) && file.commit();
    if (!good) {
        problem = StoreText::tr("The file %1 could not be written: %2.")
                      .arg(path(name), file.errorString());
    }
    return good;
}

SendStore::Kept SendStore::merged(const Kept &base, const Kept &ours, const Kept &theirs)
{
    return {mergedLists(base.messages, ours.messages, theirs.messages),
        mergedLists(base.rules, ours.rules, theirs.rules)};
}

QList<SavedMessage> SendStore::merged(const QList<SavedMessage> &base,
    const QList<SavedMessage> &ours, const QList<SavedMessage> &theirs)
{
    return mergedLists(base, ours, theirs);
}

std::optional<SendStore::Kept> SendStore::save(
    const Kept &base, const Kept &kept, QString &problem) const
{
    if (m_folder.isEmpty() || kept == base)
        return kept;
    QLockFile file(path(lockFile));
    if (!lock(file, problem))
        return std::nullopt;
    const std::optional<Kept> there = readKept(problem);
    if (!there)
        return std::nullopt;
    const Kept both = merged(base, kept, *there);
    const bool isWritten = write(messagesFile,
        {{messagesKey, savedMessagesToJson(both.messages)},
            {rulesKey, autoReplyRulesToJson(both.rules)}},
        problem);
    return isWritten ? std::optional(both) : std::nullopt;
}

std::optional<QList<SavedMessage>> SendStore::saveHistory(
    const QList<SavedMessage> &base, const QList<SavedMessage> &history, QString &problem) const
{
    if (m_folder.isEmpty() || history == base)
        return history;
    QLockFile file(path(lockFile));
    if (!lock(file, problem))
        return std::nullopt;
    if (history.isEmpty()) {
        QFile::remove(path(historyFile));
        return history;
    }
    const auto there = readHistory(problem);
    if (!there)
        return std::nullopt;
    const QList<SavedMessage> both = merged(base, history, *there);
    const bool isWritten
        = write(historyFile, {{historyKey, savedMessagesToJson(bounded(both))}}, problem);
    return isWritten ? std::optional(both) : std::nullopt;
}

} // namespace wasclean
