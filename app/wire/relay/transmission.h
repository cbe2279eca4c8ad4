#pragma once

#include "app/wire/relay/senderlistener.h"

#include <deque>

namespace wasclean {

/// How far the network has taken what was written to it: payload of all messages, and of the file
/// that is being sent.
class Transmission
{
public:
    explicit Transmission(SenderListener &listener);

    /// A frame ends there in the outgoing stream, and carries so much payload.
    void add(quint64 end, qint64 payloadBytes, bool isOfFile);
    /// The network has taken so many bytes of the stream.
    void noteWritten(quint64 bytes);

    /// A file of so many bytes is to be sent.
    void startFile(qint64 size);

    /// All of the file was written; the stream ends there with it.
    void setFileEnd(quint64 end) { m_fileEnd = end; }

    /// Nothing more of the file will be taken, for the reason that the sentence says.
    void endFile(const QString &problem);

    bool isSendingFile() const { return m_fileSize >= 0; }

    qint64 fileSize() const { return m_fileSize; }

    qint64 fileTransmitted() const { return m_fileTransmitted; }

private:
    struct Mark
    {
        quint64 end;
        qint64 payloadBytes;
        bool isOfFile;
    };

    SenderListener &m_listener;
    std::deque<Mark> m_marks;
    qint64 m_payloadTransmitted = 0;
    /// Of the file that is being sent; -1 when none is.
    qint64 m_fileSize = -1;
    qint64 m_fileTransmitted = 0;
    /// 0 while there is more of the file to write.
    quint64 m_fileEnd = 0;
};

} // namespace wasclean
