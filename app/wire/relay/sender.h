#pragma once

#include "app/message/message.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/frames/frame.h"
#include "app/wire/frames/outgoingmessage.h"
#include "app/wire/relay/loopbackserver.h"
#include "app/wire/relay/messageframer.h"
#include "app/wire/relay/senderlistener.h"
#include "app/wire/relay/sentcounts.h"
#include "app/wire/relay/transmission.h"

#include <QByteArray>
#include <QCoreApplication>

#include <deque>
#include <memory>
#include <optional>

namespace wasclean {

/// Puts into order what is sent: messages that QWebSocket frames, those that are framed here,
/// and control frames, which may stand between the frames of one message (RFC 6455, 5.4).
class Sender
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Sender)

public:
    /// Counts what is sent in the evidence.
    Sender(LoopbackServer &engine, Evidence &evidence, SenderListener &listener);

    /// See MessageFramer::setDeflate().
    void setDeflate(const DeflateAgreement &agreement) { m_framer.setDeflate(agreement); }

    bool isCompressing() const { return m_framer.isCompressing(); }

    /// The engine is about to send one more message, which the row describes.
    void expect(Message &&row);
    /// Sends a message after all before it.
    void send(std::unique_ptr<OutgoingMessage> message);
    /// Sends a message as one frame, uncompressed, after all before it; the row describes it. With
    /// the next pump(), as there may be many.
    void sendWhole(Message &&row);
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
    /// The same at the end of the connection, after which nothing more is sent.
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
    void noteWritten(quint64 bytes) { m_transmission.noteWritten(bytes); }

    quint64 bytesQueued() const { return m_bytesQueued; }

    /// Writes a frame at once, whatever is under way; false when the network is gone.
    bool write(const QByteArray &bytes);

private:
    /// Messages of the engine in a row, messages that are one frame each in a row, a control frame,
    /// or a message that is sent frame by frame.
    struct Item
    {
        quint64 engineFrames = 0;
        /// For the last of the engine's messages: rows that must not stand before what is ahead.
        std::deque<Message> rows;
        std::deque<Message> whole;
        std::optional<Message> control;
        std::optional<FramedMessage> own;

        bool isEngine() const { return !own && !control && whole.empty(); }

        bool isFile() const { return own && own->message->isFile(); }
    };

    bool sendOne();
    bool relayEngine();
    bool mayTakeFromEngine() const;
    void noteRelayed(const FrameHeader &header, quint64 endOffset);
    void noteWholeMessage(quint8 opcode, qint64 size, quint64 endOffset);
    bool sendWholeMessages(Item &item);
    bool sendFrame(FramedMessage &own);
    void writeFrame(FramedMessage &own, const QByteArray &payload, bool fin);
    void finishMessage(FramedMessage &own);
    void noteOwnMessage(const FramedMessage &own);
    void sendControlFrame(Message &&row);
    void sendControlBehind();
    void cut(FramedMessage &own, const QString &problem);
    void abandon(FramedMessage &own);

    LoopbackServer &m_engine;
    SentCounts m_counts;
    SenderListener &m_listener;
    std::deque<Item> m_items;
    std::deque<Message> m_urgent;
    /// How many items are messages that are framed here: their rows are logged as they leave.
    qsizetype m_framedHere = 0;

    FrameReader m_engineReader;
    QByteArray m_engineBytes;
    QByteArrayView m_engineRest;

    quint64 m_bytesQueued = 0;
    MessageFramer m_framer;
    Transmission m_transmission;
};

} // namespace wasclean
