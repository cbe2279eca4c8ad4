#pragma once

#include "app/automation/autoreply.h"

#include <QList>
#include <QString>

namespace wasclean {

/// What is kept for sending while no profile is loaded: saved messages, rules of auto-reply, and
/// what was sent in earlier sessions. Two JSON files in a folder, which only the user can read.
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

    /// What was kept, none when there is no file. A file that cannot be understood is put aside, so
    /// that nothing in it is lost; the problem says where.
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
