#include "app/automation/sendstore.h"

#include "app/base/filewrite.h"
#include "app/base/regularfile.h"
#include "app/profile/jsonfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

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
const QString messagesKey = QStringLiteral("messages");
const QString rulesKey = QStringLiteral("autoReplies");
const QString historyKey = QStringLiteral("history");

QJsonArray arrayOf(const QJsonObject &object, const QString &key)
{
    return object.value(key).toArray();
}

} // namespace

SendStore::SendStore(const QString &folder)
    : m_folder(folder)
{ }

QString SendStore::path(const QString &name) const { return QDir(m_folder).filePath(name); }

QJsonObject SendStore::read(const QString &name, QString &problem) const
{
    if (m_folder.isEmpty() || !QFile::exists(path(name)))
        return {};
    const Checked<QByteArray> bytes = RegularFile::readAll(path(name), largestFile);
    if (!bytes) {
        problem = bytes.problem;
        return {};
    }
    const Checked<QJsonObject> object = readJsonFile(*bytes);
    if (object)
        return *object;
    problem = object.problem;
    putAside(name, problem);
    return {};
}

void SendStore::putAside(const QString &name, QString &problem) const
{
    const QString aside = path(name) + QStringLiteral(".bad");
    QFile::remove(aside);
    QFile::rename(path(name), aside);
    problem = StoreText::tr("The file %1 cannot be used: %2. It was renamed to %3.")
                  .arg(name, problem, aside);
}

SendStore::Kept SendStore::load(QString &problem) const
{
    const QJsonObject object = read(messagesFile, problem);
    const auto messages = savedMessagesFromJson(arrayOf(object, messagesKey), messagesKey);
    const auto rules = autoReplyRulesFromJson(arrayOf(object, rulesKey), rulesKey);
    if (messages && rules)
        return {*messages, *rules};
    problem = messages ? rules.problem : messages.problem;
    putAside(messagesFile, problem);
    return {};
}

QList<SavedMessage> SendStore::loadHistory(QString &problem) const
{
    const QJsonObject object = read(historyFile, problem);
    const auto history = savedMessagesFromJson(arrayOf(object, historyKey), historyKey);
    if (history)
        return *history;
    problem = history.problem;
    putAside(historyFile, problem);
    return {};
}

QString SendStore::write(const QString &name, const QJsonObject &object) const
{
    if (m_folder.isEmpty())
        return {};
    QDir().mkpath(m_folder);
    QSaveFile file(path(name));
    // Before anything is in it: messages may well hold what others should not read.
    const bool good = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && writeAll(file, jsonFileBytes(object)) && flushAll(file) && file.commit();
    return good ? QString()
                : StoreText::tr("The file %1 could not be written: %2.")
                      .arg(path(name), file.errorString());
}

QString SendStore::save(const Kept &kept) const
{
    return write(messagesFile,
        {{messagesKey, savedMessagesToJson(kept.messages)},
            {rulesKey, autoReplyRulesToJson(kept.rules)}});
}

QString SendStore::saveHistory(const QList<SavedMessage> &history) const
{
    if (history.isEmpty() && !m_folder.isEmpty()) {
        QFile::remove(path(historyFile));
        return {};
    }
    QList<SavedMessage> kept;
    qsizetype bytes = 0;
    for (qsizetype i = history.size() - 1; i >= 0; --i) {
        bytes += history.at(i).text.size();
        if (bytes > maxHistoryBytes)
            break;
        kept.prepend(history.at(i));
    }
    return write(historyFile, {{historyKey, savedMessagesToJson(kept)}});
}

} // namespace wasclean
