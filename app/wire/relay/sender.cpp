#include "app/wire/relay/sender.h"

#include "app/base/clock.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr qint64 readChunk = 256 * 1024;
/// So many Pongs may wait for their turn before the server has to.
constexpr size_t urgentLimit = 1000;

quint8 opcodeOf(MessageKind kind) { return kind == MessageKind::Text ? OpText : OpBinary; }

Message controlRow(quint8 opcode, const QByteArray &payload)
{
    Message row;
    row.direction = Direction::Sent;
    row.kind = opcode == OpPing ? MessageKind::Ping : MessageKind::Pong;
    row.frames = 1;
    row.payload = payload;
    return row;
}

} // namespace

Sender::Sender(LoopbackServer &engine, Evidence &evidence, SenderListener &listener)
    : m_engine(engine)
    , m_evidence(evidence)
    , m_listener(listener)
{ }

void Sender::setDeflate(const DeflateAgreement &agreement)
{
    if (agreement.isOn) {
        m_deflater = std::make_unique<Deflater>(
            agreement.clientWindowBits, agreement.clientNoContextTakeover);
    }
}

// What is to be sent

void Sender::expect(Message &&row)
{
    if (m_items.empty() || !m_items.back().isEngine())
        m_items.emplace_back();
    Item &item = m_items.back();
    ++item.engineFrames;
    if (m_ownMessages > 0 || !item.rows.empty())
        item.rows.push_back(std::move(row));
    else
        m_listener.rowSent(std::move(row));
}

void Sender::send(std::unique_ptr<OutgoingMessage> message)
{
    Item &item = m_items.emplace_back();
    item.row.direction = Direction::Sent;
    item.row.kind = message->kind();
    if (message->isFile()) {
        m_fileSize = message->size();
        m_fileTransmitted = 0;
        m_fileEnd = 0;
    }
    item.own = std::move(message);
    ++m_ownMessages;
    pump();
}

void Sender::sendControl(quint8 opcode, const QByteArray &payload)
{
    m_items.emplace_back().control = controlRow(opcode, payload);
    pump();
}

void Sender::sendUrgently(quint8 opcode, const QByteArray &payload)
{
    m_urgent.push_back(controlRow(opcode, payload));
    pump();
}

bool Sender::isClogged() const { return m_urgent.size() > urgentLimit; }

// Handing over

quint64 Sender::messagesWaiting() const
{
    if (m_items.empty())
        return 0;
    // Those of the engine stand at an end, mostly all in one item.
    return m_items.size() + m_items.front().engineFrames + m_items.back().engineFrames;
}

void Sender::pump()
{
    while (m_listener.maySend() && sendOne()) { }
}

bool Sender::sendOne()
{
    if (!m_urgent.empty() && !m_engineReader.isInsideFrame()) {
        sendControlFrame(std::move(m_urgent.front()));
        m_urgent.pop_front();
        return true;
    }
    if (mayTakeFromEngine())
        return relayEngine();
    Item &item = m_items.front();
    if (item.own)
        return sendFrame(item);
    sendControlFrame(std::move(*item.control));
    m_items.pop_front();
    return true;
}

bool Sender::write(const QByteArray &bytes)
{
    if (!m_listener.writeToServer(bytes))
        return false;
    m_bytesQueued += quint64(bytes.size());
    m_evidence.sent.wireBytes += quint64(bytes.size());
    return true;
}

bool Sender::mayTakeFromEngine() const
{
    return m_engineReader.isInsideFrame() || m_items.empty() || m_items.front().isEngine();
}

bool Sender::relayEngine()
{
    if (m_engineRest.isEmpty()) {
        m_engineBytes = m_engine.read(readChunk);
        m_engineRest = m_engineBytes;
    }
    if (m_engineRest.isEmpty())
        return false;
    QByteArray out;
    out.reserve(m_engineRest.size() + 16);
    while (mayTakeFromEngine()) {
        const auto piece = m_engineReader.next(m_engineRest);
        if (!piece)
            break;
        // The closing handshake is ours; the engine's part in it is over when it is told so.
        if (piece->header.opcode == OpClose)
            continue;
        if (piece->first)
            out += encodeHeader(piece->header);
        out.append(piece->payload.data(), piece->payload.size());
        if (piece->last)
            noteRelayed(piece->header, m_bytesQueued + quint64(out.size()));
    }
    write(out);
    return true;
}

void Sender::noteRelayed(const FrameHeader &header, quint64 endOffset)
{
    m_evidence.lastSentTime = now();
    m_evidence.lastSent = Traffic::Message;
    ++m_evidence.sent.byOpcode[header.opcode];
    m_evidence.sent.payloadBytes += header.payloadLength;
    m_evidence.sent.packedBytes += header.payloadLength;
    noteMessage({qint64(header.payloadLength), header.opcode, 1, m_evidence.lastSentTime});
    m_marks.push_back({endOffset, qint64(header.payloadLength), false});
    if (m_items.empty())
        return;
    Item &item = m_items.front();
    if (item.rows.size() == item.engineFrames) {
        item.rows.front().time = m_evidence.lastSentTime;
        m_listener.rowSent(std::move(item.rows.front()));
        item.rows.pop_front();
    }
    if (--item.engineFrames == 0)
        m_items.pop_front();
}

void Sender::noteMessage(const SentMessage &message)
{
    if (m_evidence.firstMessageSentTime == 0)
        m_evidence.firstMessageSentTime = message.time;
    m_evidence.lastMessageSent = message;
    if (message.size > m_evidence.largestMessageSent.size)
        m_evidence.largestMessageSent = message;
}

bool Sender::sendFrame(Item &item)
{
    OutgoingMessage &own = *item.own;
    if (!own.check()) {
        m_listener.sendSoon();
        return false;
    }
    const QByteArray payload = own.problem().isEmpty() ? own.next() : QByteArray();
    if (!own.problem().isEmpty()) {
        cut(item, own.problem());
        return true;
    }
    writeFrame(item, payload, own.isFinished());
    if (own.isFinished())
        finishMessage(item);
    else if (own.isFile())
        sendControlBehind();
    return true;
}

void Sender::writeFrame(Item &item, const QByteArray &payload, bool fin)
{
    const bool first = item.row.frames == 0;
    if (first)
        item.row.compressed = isCompressing();
    const QByteArray packed = item.row.compressed ? pack(item, payload, fin) : payload;
    FrameHeader header;
    header.fin = fin;
    header.rsv = first && item.row.compressed ? rsvCompressed : 0;
    header.opcode = first ? opcodeOf(item.row.kind) : quint8(OpContinuation);
    header.payloadLength = quint64(packed.size());
    header.masked = true;
    header.maskingKey = newMaskingKey();
    QByteArray frame = encodeHeader(header);
    const qsizetype start = frame.size();
    frame.append(packed);
    applyMask(frame.data() + start, packed.size(), header.maskingKey, 0);
    write(frame);
    m_marks.push_back({m_bytesQueued, payload.size(), item.own->isFile()});

    m_evidence.lastSentTime = now();
    m_evidence.lastSent = fin ? Traffic::Message : Traffic::PartOfMessage;
    ++m_evidence.sent.byOpcode[header.opcode];
    m_evidence.sent.payloadBytes += quint64(payload.size());
    m_evidence.sent.packedBytes += header.payloadLength;
    ++item.row.frames;
    item.row.time = m_evidence.lastSentTime;
    item.row.wireBytes += quint64(frame.size());
    if (!(first && fin) && item.facts.size() < maxFrameFacts)
        item.facts.push_back(
            {item.row.time, header.payloadLength, header.opcode, header.rsv, fin, true});
}

QByteArray Sender::pack(Item &item, const QByteArray &payload, bool fin)
{
    const QByteArray packed = m_deflater->add(payload, fin);
    const bool isTrial = item.own->isFile() && item.row.frames == 0 && !fin;
    if (!isTrial || packed.size() < payload.size())
        return packed;
    // The server's window will not have what goes as it is.
    m_deflater->reset();
    item.row.compressed = false;
    return payload;
}

void Sender::finishMessage(Item &item)
{
    if (item.own->isFile())
        m_fileEnd = m_bytesQueued;
    noteOwnMessage(item);
    sendRow(item);
    m_items.pop_front();
    --m_ownMessages;
}

/// A message of ours has gone out with its last frame.
void Sender::noteOwnMessage(const Item &item)
{
    noteMessage(
        {item.own->taken(), opcodeOf(item.row.kind), item.row.frames, m_evidence.lastSentTime});
}

void Sender::sendRow(Item &item)
{
    item.own->giveTo(item.row);
    if (!item.facts.empty()) {
        item.row.frameFacts
            = std::make_shared<const std::vector<FrameFacts>>(std::move(item.facts));
    }
    m_listener.rowSent(std::move(item.row));
}

void Sender::sendControlFrame(Message &&row)
{
    const quint8 opcode = row.kind == MessageKind::Ping ? OpPing : OpPong;
    const QByteArray frame = encodeFrame(opcode, row.payload, newMaskingKey());
    if (!write(frame))
        return;
    row.time = now();
    row.wireBytes = quint64(frame.size());
    m_evidence.lastSentTime = row.time;
    m_evidence.lastSent = Traffic::Control;
    ++m_evidence.sent.byOpcode[opcode];
    m_listener.rowSent(std::move(row));
}

/// What the user wanted to follow a file need not wait for all of it.
void Sender::sendControlBehind()
{
    if (m_items.size() < 2 || !m_items[1].control)
        return;
    sendControlFrame(std::move(*m_items[1].control));
    m_items.erase(m_items.begin() + 1);
}

// What the network has taken

void Sender::noteWritten(quint64 bytes)
{
    qint64 payload = 0;
    qint64 ofFile = 0;
    while (!m_marks.empty() && m_marks.front().end <= bytes) {
        payload += m_marks.front().payload;
        ofFile += m_marks.front().ofFile ? m_marks.front().payload : 0;
        m_marks.pop_front();
    }
    m_payloadTransmitted += payload;
    m_fileTransmitted += ofFile;
    if (payload > 0)
        m_listener.payloadTransmitted(m_payloadTransmitted);
    if (ofFile > 0)
        m_listener.fileProgressed(m_fileTransmitted, m_fileSize);
    if (m_fileEnd > 0 && bytes >= m_fileEnd)
        endFile({});
}

void Sender::endFile(const QString &problem)
{
    if (m_fileSize < 0)
        return;
    m_fileSize = -1;
    m_fileEnd = 0;
    for (Mark &mark : m_marks)
        mark.ofFile = false;
    m_listener.fileEnded(problem);
}

} // namespace wasclean
