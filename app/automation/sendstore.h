#pragma once

#include "app/automation/autoreply.h"

#include <QList>
#include <QString>

namespace wasclean {

/// Saved messages, rules for automatic replies and the history of earlier sessions, while no
/// profile is loaded. They are kept in two JSON files of a folder that only the user can read.
class SendStore
{
public:
    struct Kept
    {
        QList<SavedMessage> messages;
        QList<AutoReplyRule> rules;
    };

    /// More bytes of history are not kept; the oldest go first.
    static constexpr qsizetype maxHistoryBytes = 1 << 20;

    /// Keeps nothing when the folder is empty.
    explicit SendStore(const QString &folder = {});

    /// Reads the files; without them everything is empty. A file that is not valid is renamed, so
    /// that nothing is lost; the problem names the new path.
    Kept load(QString &problem) const;
    QList<SavedMessage> loadHistory(QString &problem) const;
    /// A sentence when the file cannot be written.
    QString save(const Kept &kept) const;
    QString saveHistory(const QList<SavedMessage> &history) const;

private:
    QString path(const QString &name) const;
    QJsonObject read(const QString &name, QString &problem) const;
    void putAside(const QString &name, QString &problem) const;
    QString write(const QString &name, const QJsonObject &object) const;

    QString m_folder;
};

} // namespace wasclean
