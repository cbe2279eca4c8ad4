#include "app/wire/relay/sender.h"

#include "app/base/clock.h"
#include "app/wire/frames/controlrow.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

constexpr qint64 readChunk = qint64(256) * 1024;
/// Of messages that are one frame so many bytes are handed over at a time.
constexpr qsizetype wholeChunk = qsizetype(64) * 1024;
/// So many Pongs may wait for their turn before the server has to.
constexpr size_t urgentLimit = 1000;

QString localNumber(qint64 value) { return QLocale().toString(value); }

Message noteRow(const QString &sentence)
{
    Message row;
    row.time = now();
    row.payload = sentence.toUtf8();
    return row;
}

} // namespace

Sender::Sender(LoopbackServer &engine, Evidence &evidence, SenderListener &listener)
    : m_engine(engine)
    , m_counts(evidence)
    , m_listener(listener)
    , m_transmission(listener)
{ }

// What is to be sent

void Sender::expect(Message &&row)
{
    if (m_items.empty() || !m_items.back().isEngine())
        m_items.emplace_back();
    Item &item = m_items.back();
    ++item.engineFrames;
    if (m_framedHere > 0 || !item.rows.empty())
        item.rows.push_back(std::move(row));
    else
        m_listener.rowSent(std::move(row));
}

void Sender::send(std::unique_ptr<OutgoingMessage> message)
{
    if (message->isFile())
        m_transmission.startFile(message->size());
    FramedMessage &own = m_items.emplace_back().own.emplace();
    own.row.direction = Direction::Sent;
    own.row.kind = message->kind();
    own.message = std::move(message);
    ++m_framedHere;
    pump();
}

void Sender::sendWhole(Message &&row)
{
    if (m_items.empty() || m_items.back().whole.empty()) {
        m_items.emplace_back();
        ++m_framedHere;
    }
    m_items.back().whole.push_back(std::move(row));
}

void Sender::sendControl(quint8 opcode, const QByteArray &payload)
{
    m_items.emplace_back().control = controlRow(Direction::Sent, opcode, payload);
    pump();
}

void Sender::sendUrgently(quint8 opcode, const QByteArray &payload)
{
    m_urgent.push_back(controlRow(Direction::Sent, opcode, payload));
    pump();
}

bool Sender::isClogged() const { return m_urgent.size() > urgentLimit; }

// Handing over

quint64 Sender::messagesWaiting() const
{
    if (m_items.empty())
        return 0;
    // Of each kind they mostly stand in one item at an end.
    const Item &first = m_items.front();
    const Item &last = m_items.back();
    return m_items.size() + first.engineFrames + first.whole.size() + last.engineFrames
        + last.whole.size();
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
        return sendFrame(*item.own);
    if (!item.whole.empty())
        return sendWholeMessages(item);
    sendControlFrame(std::move(*item.control));
    m_items.pop_front();
    return true;
}

bool Sender::write(const QByteArray &bytes)
{
    if (!m_listener.writeToServer(bytes))
        return false;
    m_bytesQueued += quint64(bytes.size());
    m_counts.noteBytes(bytes.size());
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
            appendHeader(out, piece->header);
        out.append(piece->payload.data(), piece->payload.size());
        if (piece->last)
            noteRelayed(piece->header, m_bytesQueued + quint64(out.size()));
    }
    write(out);
    return true;
}

void Sender::noteRelayed(const FrameHeader &header, quint64 endOffset)
{
    noteWholeMessage(header.opcode, qint64(header.payloadLength), endOffset);
    if (m_items.empty())
        return;
    Item &item = m_items.front();
    if (item.rows.size() == item.engineFrames) {
        item.rows.front().time = m_counts.lastTime();
        m_listener.rowSent(std::move(item.rows.front()));
        item.rows.pop_front();
    }
    if (--item.engineFrames == 0)
        m_items.pop_front();
}

/// A message that is one frame was handed over, and ends there in the stream.
void Sender::noteWholeMessage(quint8 opcode, qint64 size, quint64 endOffset)
{
    m_counts.noteWholeMessage(opcode, size);
    m_transmission.add(endOffset, size, false);
}

bool Sender::sendWholeMessages(Item &item)
{
    QByteArray out;
    out.reserve(wholeChunk + 1024);
    size_t count = 0;
    while (count < item.whole.size() && out.size() < wholeChunk) {
        const Message &row = item.whole[count++];
        appendMaskedFrame(out, dataOpcode(row.kind), row.payload);
    }
    if (!write(out))
        return false;
    quint64 end = m_bytesQueued - quint64(out.size());
    for (; count > 0; --count) {
        Message row = std::move(item.whole.front());
        item.whole.pop_front();
        end += row.wireBytes;
        noteWholeMessage(dataOpcode(row.kind), row.payload.size(), end);
        row.time = m_counts.lastTime();
        m_listener.rowSent(std::move(row));
    }
    if (item.whole.empty()) {
        m_items.pop_front();
        --m_framedHere;
    }
    return true;
}

bool Sender::sendFrame(FramedMessage &own)
{
    OutgoingMessage &message = *own.message;
    if (!message.check()) {
        m_listener.sendSoon();
        return false;
    }
    const QByteArray payload = message.problem().isEmpty() ? message.next() : QByteArray();
    if (!message.problem().isEmpty()) {
        cut(own, message.problem());
        return true;
    }
    writeFrame(own, payload, message.isFinished());
    if (message.isFinished()) {
        finishMessage(own);
        return true;
    }
    if (message.isFile())
        sendControlBehind();
    // Compressing takes long: what the server sends, and what was compressed, get their turn.
    if (own.row.compressed)
        m_listener.sendSoon();
    return !own.row.compressed;
}

void Sender::writeFrame(FramedMessage &own, const QByteArray &payload, bool fin)
{
    const MessageFramer::Frame frame = m_framer.frame(own, payload, fin);
    write(frame.bytes);
    m_transmission.add(m_bytesQueued, payload.size(), own.message->isFile());

    m_counts.noteFrame(frame.header, payload.size());
    MessageFramer::noteSent(own, frame, m_counts.lastTime());
}

void Sender::finishMessage(FramedMessage &own)
{
    if (own.message->isFile())
        m_transmission.setFileEnd(m_bytesQueued);
    noteOwnMessage(own);
    m_listener.rowSent(own.takeRow());
    m_items.pop_front();
    --m_framedHere;
}

/// A message of ours has gone out with its last frame.
void Sender::noteOwnMessage(const FramedMessage &own)
{
    m_counts.noteMessage(
        {own.message->taken(), dataOpcode(own.row.kind), own.row.frames, m_counts.lastTime()});
}

void Sender::sendControlFrame(Message &&row)
{
    const quint8 opcode = row.kind == MessageKind::Ping ? OpPing : OpPong;
    const QByteArray frame = encodeFrame(opcode, row.payload, newMaskingKey());
    if (!write(frame))
        return;
    m_counts.noteControl(opcode);
    row.time = m_counts.lastTime();
    row.wireBytes = quint64(frame.size());
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

// Messages that end before their end

void Sender::cancelFile()
{
    const auto found = std::find_if(
        m_items.begin(), m_items.end(), [](const Item &item) { return item.isFile(); });
    if (found == m_items.end())
        return;
    cut(*found->own,
        found->own->hasBegun() ? tr("You cancelled the file.")
                               : tr("You cancelled the file before any of it was sent."));
    pump();
}

void Sender::cut(FramedMessage &own, const QString &problem)
{
    OutgoingMessage &message = *own.message;
    QString sentence = problem;
    m_listener.payloadWithdrawn(message.size() - message.taken());
    if (own.hasBegun()) {
        message.finish();
        writeFrame(own, {}, true);
        noteOwnMessage(own);
        sentence
            = tr("%1 Only %2 of %3 bytes were sent. WebSocket cannot withdraw a message, so an "
                 "empty last frame ended it there, and the server received a shorter message.")
                  .arg(problem, localNumber(message.taken()), localNumber(message.size()));
        m_listener.rowSent(own.takeRow());
        m_listener.rowSent(noteRow(sentence));
    }
    const auto at = std::find_if(m_items.begin(), m_items.end(),
        [&own](const Item &item) { return item.own && &*item.own == &own; });
    m_items.erase(at);
    --m_framedHere;
    m_transmission.endFile(sentence);
}

void Sender::abandonMessages()
{
    // Behind a message of ours nothing can leave either.
    const auto first = std::find_if(
        m_items.begin(), m_items.end(), [](const Item &item) { return item.own.has_value(); });
    for (auto item = first; item != m_items.end(); ++item) {
        if (item->own)
            abandon(*item->own);
    }
    m_items.erase(first, m_items.end());
    m_framedHere = std::count_if(
        m_items.begin(), m_items.end(), [](const Item &item) { return !item.whole.empty(); });
}

void Sender::abandon(FramedMessage &own)
{
    const OutgoingMessage &message = *own.message;
    const bool isFile = message.isFile();
    const QString sentence = !own.hasBegun()
        ? tr("The connection ended before any of the message was sent.")
        : tr("The connection ended in the middle of the message: %1 of %2 bytes were sent, but not "
             "the last frame.")
              .arg(localNumber(message.taken()), localNumber(message.size()));
    if (own.hasBegun()) {
        m_listener.rowSent(own.takeRow());
        m_listener.rowSent(noteRow(sentence));
    }
    if (isFile)
        m_transmission.endFile(sentence);
}

void Sender::end()
{
    abandonMessages();
    if (!m_transmission.isSendingFile())
        return;
    m_transmission.endFile(
        tr("The connection ended before the whole file was sent: %1 of %2 bytes.")
            .arg(localNumber(m_transmission.fileTransmitted()),
                localNumber(m_transmission.fileSize())));
}

} // namespace wasclean
