#pragma once

#include "app/message/message.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/frames/receiver.h"
#include "app/wire/relay/enginefeed.h"
#include "app/wire/relay/wirelistener.h"

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

class LoopbackServer;

/// Receives the control frames of the server, after they were logged.
class ControlListener
{
public:
    virtual ~ControlListener() = default;

    virtual void pingReceived(const QByteArray &payload) = 0;
    virtual void pongReceived(const QByteArray &payload, qint64 time) = 0;
    /// A valid Close frame.
    virtual void closeReceived(const QByteArray &body, qint64 time) = 0;
};

/// The way from the server: reads frames, keeps the evidence of what was received, and hands
/// messages to the engine and everything else to the log, in order.
class Inbound : private ReceiverListener
{
public:
    Inbound(LoopbackServer &engine, Evidence &evidence, WireListener &listener,
        ControlListener &control, const WireOptions &options);

    /// Where the server is to be read to next.
    std::vector<ReadPlace> prepareRead();
    /// So many bytes were received now, and are there. Reads them until a rule is broken.
    void read(qint64 size);
    /// The same of bytes that are elsewhere.
    void read(QByteArrayView bytes);
    /// Logs a row behind all messages that were read before it.
    void log(Message &&row);
    /// Something was sent at this time, while bytes are read: what is read behind it is not
    /// earlier.
    void noteSent(qint64 time);

    Receiver &receiver() { return m_receiver; }

    const Receiver &receiver() const { return m_receiver; }

private:
    void messageReceived(Message &&message) override;
    void wholeMessageReceived(const WholeMessage &message) override;
    void controlReceived(quint8 opcode, const QByteArray &payload, quint64 wireBytes) override;
    void closeReceived(const QByteArray &body) override;

    void beginRead(qint64 size);
    void endRead();
    void noteMessage();

    LoopbackServer &m_engine;
    Evidence &m_evidence;
    WireListener &m_listener;
    ControlListener &m_control;
    Receiver m_receiver;
    EngineFeed m_engineFeed;
    /// When the bytes that are read were received.
    qint64 m_now = 0;
    qint64 m_bytesRead = 0;
};

} // namespace wasclean
