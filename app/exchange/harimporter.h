#pragma once

#include "app/exchange/harentry.h"
#include "app/exchange/harmessage.h"
#include "app/exchange/importer.h"

#include <QCoreApplication>

#include <optional>

namespace wasclean {

/// Reads the WebSocket connections of a HAR of any program, entry by entry. An entry is looked
/// through twice: its messages may stand before the request that they belong to.
class HarImporter : public Importer
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HarImporter)

public:
    /// Files that the HAR refers to are looked for in the folder.
    HarImporter(const QString &folder, MessageSink &sink, const Watch &watch)
        : Importer(sink, watch)
        , m_folder(folder)
    { }

    void read(QByteArrayView bytes);

private:
    void readLog(JsonWalker &walker);
    void readEntries(JsonWalker &walker);
    void importEntry(const HarEntry &entry, bool isWhole);
    bool importOwnRow(MessageKind kind, QByteArrayView json);
    void importMessages(QByteArrayView array);
    void beginNotes(QByteArrayView array, const QString &place);
    void addNotes(qint64 messages);
    std::optional<HarMessage> nextNote();
    void importAttachment(const QString &name);
    void importLine(QByteArrayView line, const QString &place);
    void importEnd(const HarEntry &entry, const HarConnection &connection);
    void putMessage(HarMessage &raw, const QString &place);
    void putNote(const QString &sentence);
    qint64 timeOf(QByteArrayView text, const QString &place);
    QString entryPath() const;

    QString m_folder;
    qsizetype m_size = 0;
    qint64 m_index = 0;
    qint64 m_connections = 0;
    qint64 m_startTime = 0;
    qint64 m_lastTime = 0;
    QByteArray m_lastError;
    std::optional<JsonWalker> m_notes;
    std::optional<HarMessage> m_note;
    QString m_notesPlace;
    /// The file was written by Wasclean.
    bool m_isOwn = false;
    /// The present entry has a Close row of our own, which knows more than Close frames.
    bool m_hasCloseRow = false;
};

} // namespace wasclean
