#include "app/wire/relay/inbound.h"

#include "app/base/clock.h"
#include "app/wire/frames/controlrow.h"
#include "app/wire/relay/loopbackserver.h"

#include <algorithm>
#include <utility>

namespace wasclean {

Inbound::Inbound(LoopbackServer &engine, Evidence &evidence, WireListener &listener,
    ControlListener &control, const WireOptions &options)
    : m_engine(engine)
    , m_evidence(evidence)
    , m_listener(listener)
    , m_control(control)
    , m_receiver(*this)
    , m_engineFeed(engine, listener, options.tokens)
{
    m_receiver.setMaxMessageSize(options.maxMessageSize);
}

std::vector<ReadPlace> Inbound::prepareRead()
{
    const auto begun = m_receiver.unfinishedFrame();
    const qint64 missing = begun && begun->announced >= 0 ? begun->announced - begun->received : 0;
    return m_engineFeed.prepareRead(m_receiver.bytesTaken(), missing);
}

void Inbound::read(qint64 size)
{
    beginRead(size);
    while (size > 0) {
        const QByteArrayView piece = m_engineFeed.beginPiece(size, m_receiver.bytesTaken());
        m_receiver.read(piece, m_now);
        m_engineFeed.endPiece();
        size -= piece.size();
    }
    endRead();
}

void Inbound::read(QByteArrayView bytes)
{
    beginRead(bytes.size());
    m_receiver.read(bytes, m_now);
    endRead();
}

void Inbound::beginRead(qint64 size)
{
    m_now = now();
    m_bytesRead = size;
    m_evidence.lastReceivedTime = m_now;
}

void Inbound::endRead()
{
    m_engineFeed.forward(m_bytesRead);
    if (m_receiver.isInsideMessage()) {
        m_evidence.lastReceived
            = m_receiver.isInsideFrame() ? Traffic::PartOfFrame : Traffic::PartOfMessage;
    }
    m_engine.flush();
}

void Inbound::log(Message &&row)
{
    m_engineFeed.forward(m_bytesRead);
    m_listener.frameSeen(std::move(row));
}

void Inbound::noteSent(qint64 time)
{
    m_now = std::max(m_now, time);
    m_receiver.setTime(m_now);
}

void Inbound::noteMessage()
{
    if (m_evidence.phases.firstMessage < 0)
        m_evidence.phases.firstMessage = m_now - m_evidence.openTime;
    m_evidence.lastReceived = Traffic::Message;
    m_evidence.lastMessageReceivedTime = m_now;
}

void Inbound::messageReceived(Message &&message)
{
    noteMessage();
    if (message.late) {
        ++m_evidence.lateMessages;
        log(std::move(message));
        return;
    }
    m_engineFeed.add(std::move(message));
}

void Inbound::wholeMessageReceived(const WholeMessage &message)
{
    noteMessage();
    m_engineFeed.add(message);
}

void Inbound::controlReceived(quint8 opcode, const QByteArray &payload, quint64 wireBytes)
{
    // The sentences have words of their own for the Close frame.
    if (opcode != OpClose)
        m_evidence.lastReceived = Traffic::Control;
    Message row = controlRow(Direction::Received, opcode, payload);
    row.time = m_now;
    row.wireBytes = wireBytes;
    log(std::move(row));
    if (opcode == OpPong)
        m_control.pongReceived(payload, m_now);
    if (opcode != OpPing)
        return;
    m_evidence.pings.lastFromServer = m_now;
    m_control.pingReceived(payload);
}

void Inbound::closeReceived(const QByteArray &body) { m_control.closeReceived(body, m_now); }

} // namespace wasclean
