#pragma once

#include "app/automation/autoreply.h"

#include <QList>
#include <QString>

#include <optional>

class QLockFile;

namespace wasclean {

/// Saved messages, rules for automatic replies and the history of earlier sessions, while no
/// profile is loaded. They are kept in two JSON files of a folder that only the user can read.
/// Several running programs may share the folder: whoever saves adds its changes to what the
/// others have saved meanwhile.
class SendStore
{
public:
    struct Kept
    {
        QList<SavedMessage> messages;
        QList<AutoReplyRule> rules;

        bool operator==(const Kept &) const = default;
    };

    /// More bytes of history are not kept; the oldest go first.
    static constexpr qsizetype maxHistoryBytes = 1 << 20;

    /// Keeps nothing when the folder is empty.
    explicit SendStore(const QString &folder = {});

    /// Reads the files; without them everything is empty. A file that is not valid is renamed, so
    /// that nothing is lost; the problem names the new path.
    Kept load(QString &problem) const;
    QList<SavedMessage> loadHistory(QString &problem) const;
    /// Writes what changed since base was read or saved, and returns what the file contains now.
    /// Nothing when it was not written, as when the file that is there cannot be read.
    std::optional<Kept> save(const Kept &base, const Kept &kept, QString &problem) const;
    /// The same for the history. An empty one removes the file.
    std::optional<QList<SavedMessage>> saveHistory(const QList<SavedMessage> &base,
        const QList<SavedMessage> &history, QString &problem) const;

    /// Both changes of the same base together: everything that one of them has added, without what
    /// one of them has removed.
    static Kept merged(const Kept &base, const Kept &ours, const Kept &theirs);
    static QList<SavedMessage> merged(const QList<SavedMessage> &base,
        const QList<SavedMessage> &ours, const QList<SavedMessage> &theirs);

private:
    QString path(const QString &name) const;
    std::optional<QJsonObject> read(const QString &name, QString &problem) const;
    std::optional<Kept> readKept(QString &problem) const;
    std::optional<QList<SavedMessage>> readHistory(QString &problem) const;
    void putAside(const QString &name, QString &problem) const;
    bool write(const QString &name, const QJsonObject &object, QString &problem) const;
    bool lock(QLockFile &lock, QString &problem) const;

    QString m_folder;
};

} // namespace wasclean
