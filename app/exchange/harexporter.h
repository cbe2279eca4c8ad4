#pragma once

#include "app/exchange/exporter.h"
#include "app/exchange/pendingtext.h"

#include <QJsonObject>

namespace wasclean {

/// HAR 1.2 as Chrome writes it: an entry for each attempt to connect, messages in
/// "_webSocketMessages" with the time in seconds. Payloads of all opcodes but text are base64, as
/// in Chrome; a text that is not UTF-8 has "_wascleanEncoding":"base64" beside it.
///
/// What HAR has no word for stands under names that begin with "_wasclean": the close event, the
/// rows of open and close with all their evidence, and the notes with the number of messages that
/// they follow.
class HarExporter : public Exporter
{
public:
    using Exporter::Exporter;

protected:
    void begin() override;
    void add(const Message &message) override;
    void end() override;

private:
    /// An Open or Close row of the present entry.
    struct EventRow
    {
        bool seen = false;
        qint64 time = 0;
        QByteArray payload;
        QJsonObject evidence;

        static EventRow of(const Message &message);
        QByteArray toJson() const;
    };

    void beginEntry(qint64 time);
    void endEntry();
    void addMessage(const Message &message);
    void addNote(const Message &note);
    void writeNotes();
    void addCloseFrames();
    void beginMessage(const char *type, qint64 time, int opcode);
    void writeFacts();
    void writeHops();

    /// Notes of the present entry, or of the next one outside of an entry.
    PendingText m_notes;
    bool m_inEntry = false;
    bool m_anyEntry = false;
    /// Of the present entry.
    qint64 m_messages = 0;
    bool m_anyCloseFrame = false;
    qint64 m_startTime = 0;
    qint64 m_lastTime = 0;
    EventRow m_open;
    EventRow m_close;
};

} // namespace wasclean
