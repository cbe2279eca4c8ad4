#pragma once

#include "app/exchange/harentry.h"
#include "app/exchange/importer.h"

#include <QCoreApplication>

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
    /// A message of "_webSocketMessages" as it stands in the file.
    struct Raw
    {
        QByteArray type;
        QByteArrayView time;
        QByteArrayView data;
        int opcode = 1;
        bool hasData = false;
        bool late = false;
        bool encoded = false;
        quint32 frames = 1;
    };

    void readLog(JsonWalker &walker);
    void readEntries(JsonWalker &walker);
    void takeEntry(const HarEntry &entry);
    bool takeOwnRow(MessageKind kind, QByteArrayView json);
    void takeMessages(QByteArrayView array);
    void takeAttachment(const QString &name);
    void takeMessage(JsonWalker &walker, const QString &place);
    void takeEnd(const HarEntry &entry, const HarConnection &connection);
    static Raw readRaw(JsonWalker &walker);
    void putRaw(const Raw &raw, const QString &place);
    QByteArray payloadOf(const Raw &raw, const QString &place);
    void putCloseFrame(const Raw &raw, const QByteArray &body);
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
    /// The present entry has a Close row of our own, which knows more than Close frames.
    bool m_hasCloseRow = false;
};

} // namespace wasclean
