#pragma once

#include "app/base/textbuffer.h"
#include "app/exchange/messagestream.h"
#include "app/exchange/writebehind.h"

#include <QByteArray>
#include <QIODevice>

namespace wasclean {

/// Writes messages into a file of some format. Keeps no message.
class Exporter : public MessageSink
{
public:
    /// The device is open for writing and must outlive the exporter.
    explicit Exporter(QIODevice &device)
        : m_behind(device)
    { }

    Q_DISABLE_COPY_MOVE(Exporter)

    bool put(const Message &message) final;
    bool finish() final;

    QString problem() const override { return m_behind.problem(); }

protected:
    /// What stands before the first message, even when there is none.
    virtual void begin() { }

    virtual void add(const Message &message) = 0;

    virtual void end() { }

    /// To be appended to.
    TextBuffer &text() { return m_text; }

    /// Writes what was appended once it is much. For what is not appended by add().
    void flush();

private:
    void beginOnce();

    WriteBehind m_behind;
    TextBuffer m_text;
    bool m_begun = false;
};

/// Appends a whole number with zeros in front, up to the width.
void appendDigits(TextBuffer &text, qint64 number, int width);

/// Local date and time with microseconds and the offset of the zone, ISO 8601.
QByteArray isoTime(qint64 time);
void appendIsoTime(TextBuffer &text, qint64 time);
/// The same in UTC with nanoseconds.
void appendIsoTimeUtc(TextBuffer &text, qint64 time);
/// The first line of an event's payload, the whole payload of everything else.
QByteArray shownPayload(const Message &message);
/// "sent", "received" or nothing.
const char *directionName(Direction direction);
/// Whether the payload can be written as text and read back: UTF-8 without NUL.
bool isPlainText(const Message &message);
/// The same for a part of its payload.
bool isPlainText(MessageKind kind, QByteArrayView payload);

/// Characters of the longest line for a Close frame: 125 bytes, each shown by a name at worst.
constexpr qsizetype longestCloseText = 2048;

} // namespace wasclean
