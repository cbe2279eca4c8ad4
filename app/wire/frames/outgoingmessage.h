#pragma once

#include "app/message/message.h"
#include "app/protocol/utf8validator.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>

#include <memory>

namespace wasclean {

class PayloadFile;

/// A message that the Wire puts into frames itself, since QWebSocket cannot: one in several frames,
/// a compressed one, or a file, which is read as it leaves. Keeps what it gave, for the log.
class OutgoingMessage
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::OutgoingMessage)

public:
    /// Bytes of a file that travel in one frame, so that a Ping never waits long.
    static constexpr qsizetype fileFrameSize = qsizetype(256) * 1024;

    /// The payload in so many frames of about the same size.
    OutgoingMessage(MessageKind kind, const QByteArray &payload, int frames);
    /// An open file, as far as it reaches now.
    OutgoingMessage(MessageKind kind, std::shared_ptr<QFile> file);
    ~OutgoingMessage();

    MessageKind kind() const { return m_kind; }

    bool isFile() const { return m_file != nullptr; }

    /// Bytes of the whole payload.
    qint64 size() const { return m_size; }

    /// Bytes that next() gave.
    qint64 taken() const { return m_taken; }

    bool isFinished() const { return m_finished; }

    /// Text must be UTF-8, which a file is read for before it leaves. Looks at one part of it;
    /// true when there is nothing more to look at, or a problem().
    bool check();
    /// Payload of the next frame, which is the last one when isFinished() then. Empty and a
    /// problem() when the file cannot be read on.
    QByteArray next();

    /// No more will be taken: what was taken is the whole message.
    void finish() { m_finished = true; }

    /// A sentence; empty while all is well.
    const QString &problem() const { return m_problem; }

    /// Puts what was taken into the row.
    void giveTo(Message &row);

private:
    QByteArray nextOfFile();
    bool keep(const QByteArray &bytes);

    MessageKind m_kind;
    qint64 m_size = 0;
    qint64 m_taken = 0;
    bool m_finished = false;
    QString m_problem;

    QByteArray m_payload;
    int m_frames = 1;
    int m_frame = 0;

    std::shared_ptr<QFile> m_file;
    qint64 m_checked = 0;
    Utf8Validator m_utf8;
    std::shared_ptr<PayloadFile> m_payloadFile;
};

} // namespace wasclean
