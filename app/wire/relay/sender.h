#pragma once

#include "app/message/message.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/frame.h"
#include "app/wire/frames/outgoingmessage.h"
#include "app/wire/http/deflateoffer.h"
#include "app/wire/relay/loopbackserver.h"

#include <QByteArray>
#include <QCoreApplication>

#include <deque>
#include <memory>
#include <optional>

namespace wasclean {

/// Takes what the Sender has for the server, and what becomes of it.
class SenderListener
{
public:
    virtual ~SenderListener() = default;

    /// Whether the connection is open and the network takes more.
    virtual bool maySend() = 0;
    /// Hands bytes to the network; false when it is gone.
    virtual bool writeToServer(const QByteArray &bytes) = 0;
    /// Asks for another turn of pump(), soon.
    virtual void sendSoon() = 0;
    /// A message or control frame was handed over.
    virtual void rowSent(Message &&row) = 0;
    /// So many payload bytes have been taken by the network since the start.
    virtual void payloadTransmitted(qint64 payloadBytes) = 0;
    /// So many payload bytes that were given to send will not be sent.
    virtual void payloadWithdrawn(qint64 payloadBytes) = 0;
    /// How far the network has taken the file.
    virtual void fileProgressed(qint64 sentBytes, qint64 totalBytes) = 0;
    /// Nothing more of the file will leave. Empty when all of it did, else a sentence.
    virtual void fileEnded(const QString &problem) = 0;
};

/// Brings what goes out into order: messages that QWebSocket frames, those that are framed here,
/// and control frames, which may stand between the frames of one message (RFC 6455, 5.4).
class Sender
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Sender)

public:
    /// Counts what is sent in the evidence.
    Sender(LoopbackServer &engine, Evidence &evidence, SenderListener &listener);

    /// Messages of ours go compressed from now on, all of them, as browsers do it; only a file of
    /// which the first part becomes no smaller goes as it is.
    void setDeflate(const DeflateAgreement &agreement);

    bool isCompressing() const { return m_deflater != nullptr; }

    /// The engine is about to send one more message, which the row describes.
    void expect(Message &&row);
    /// Sends a message after all before it.
    void send(std::unique_ptr<OutgoingMessage> message);
    /// Sends a Ping or Pong after the messages before it, but not after a file that is under way.
    void sendControl(quint8 opcode, const QByteArray &payload);
    /// Sends a Ping or Pong as soon as no frame is under way.
    void sendUrgently(quint8 opcode, const QByteArray &payload);
    /// Whether so many urgent frames wait that the server should be slowed down.
    bool isClogged() const;

    /// Ends the file where it is: the message cannot be taken back, so it ends with an empty frame.
    void cancelFile();
    /// Messages that have not left wholly will not any more; those of the engine that stand first
    /// do.
    void abandonMessages();
    /// The same at the end of the connection, when the network takes no more either.
    void end();

    /// Hands over as much as is taken.
    void pump();
    /// About how many messages and control frames were not handed over yet.
    quint64 messagesWaiting() const;

    /// Whether all that was given to send was handed over.
    bool isIdle() const { return m_items.empty() && !m_engineReader.isInsideFrame(); }

    /// Whether a frame may be written now without landing inside another.
    bool isBetweenFrames() const { return !m_engineReader.isInsideFrame(); }

    /// The network has taken so many of the bytes that were written.
    void noteWritten(quint64 bytes);

    quint64 bytesQueued() const { return m_bytesQueued; }

    /// Writes a frame at once, whatever is under way; false when the network is gone.
    bool write(const QByteArray &bytes);

private:
    /// Messages of the engine in a row, a control frame, or a message of ours.
    struct Item
    {
        quint64 engineFrames = 0;
        /// For the last of the engine's messages: rows that must not stand before what is ahead.
        std::deque<Message> rows;
        std::optional<Message> control;
        std::unique_ptr<OutgoingMessage> own;
        /// The row of our message as it grows.
        Message row;
        std::vector<FrameFacts> facts;

        bool isEngine() const { return !own && !control; }
    };

    /// Where in the outgoing stream frames end, and how many payload bytes they carry.
    struct Mark
    {
        quint64 end;
        qint64 payload;
        bool ofFile;
    };

    bool sendOne();
    bool relayEngine();
    bool mayTakeFromEngine() const;
    void noteRelayed(const FrameHeader &header, quint64 endOffset);
    void noteMessage(const SentMessage &message);
    bool sendFrame(Item &item);
    void writeFrame(Item &item, const QByteArray &payload, bool fin);
    QByteArray pack(Item &item, const QByteArray &payload, bool fin);
    void finishMessage(Item &item);
    void noteOwnMessage(const Item &item);
    void sendRow(Item &item);
    void sendControlFrame(Message &&row);
    void sendControlBehind();
    void cut(Item &item, const QString &problem);
    void abandon(Item &item);
    void endFile(const QString &problem);

    std::unique_ptr<Deflater> m_deflater;
    LoopbackServer &m_engine;
    Evidence &m_evidence;
    SenderListener &m_listener;
    std::deque<Item> m_items;
    std::deque<Message> m_urgent;
    /// How many items are messages of ours.
    qsizetype m_ownMessages = 0;

    FrameReader m_engineReader;
    QByteArray m_engineBytes;
    QByteArrayView m_engineRest;

    quint64 m_bytesQueued = 0;
    std::deque<Mark> m_marks;
    qint64 m_payloadTransmitted = 0;
    /// Of the file that is under way.
    qint64 m_fileSize = -1;
    qint64 m_fileTransmitted = 0;
    /// Where the stream ends with the last of the file; 0 while there is more.
    quint64 m_fileEnd = 0;
};

} // namespace wasclean
