#include "app/demo/rawsession.h"

#include "app/base/nativesocket.h"
#include "app/demo/httpanswer.h"
#include "app/demo/tlslistener.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <chrono>

namespace wasclean::demo {

namespace {

// With 200 connections each of these bytes counts 200 times.
constexpr qint64 readPiece = qint64(16) * 1024;
/// A client that does not read what it is sent is not read either. More than a flood lets wait, so
/// that its client can close in the middle.
constexpr qint64 maxUnsent = qint64(96) * 1024;
/// What waits to be sent and does not count against the memory that all connections share.
constexpr qint64 freeUnsent = qint64(64) * 1024;
constexpr std::chrono::seconds patience{10};
constexpr quint16 noCode = 1005;

quint16 codeOf(const QByteArray &closePayload)
{
    return closePayload.size() < 2 ? noCode : qFromBigEndian<quint16>(closePayload.constData());
}

/// Whether a Close frame may carry the code (RFC 6455 7.4 and the IANA registry).
bool mayBeSent(quint16 code)
{
    const bool reserved = code == 1004 || code == noCode || code == 1006;
    return (code >= 1000 && code <= 1014 && !reserved) || (code >= 3000 && code <= 4999);
}

/// The rules for the body of a Close frame (RFC 6455 5.5.1 and 7.4).
std::optional<ClientFault> closeFault(const QByteArray &payload)
{
    if (payload.isEmpty()) {
        return {};
    }
    if (payload.size() == 1 || !mayBeSent(codeOf(payload))) {
        return ClientFault{1002, "That close code may not be sent"};
    }
    if (!QUtf8StringView(payload.sliced(2)).isValidUtf8()) {
        return ClientFault{1007, "The reason is not UTF-8"};
    }
    return {};
}

} // namespace

RawSession::RawSession(QTcpSocket *socket, RequestHead head, QObject *parent)
    : Session(parent)
    , m_socket(socket)
    , m_head(std::move(head))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readPiece);
    m_patience.setSingleShot(true);
    m_reader.setAllowance([this](qsizetype bytes) { return countMemory(bytes); });
}

void RawSession::start()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &RawSession::readFrames);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &RawSession::afterWriting);
    connect(m_socket, &QTcpSocket::disconnected, this, &RawSession::finish);
    connect(&m_patience, &QTimer::timeout, this, &RawSession::losePatience);
    m_socket->skip(m_head.size);
    m_socket->write(upgradeAnswer(m_head, subprotocol()));
    emit upgraded();
    opened();
    readFrames();
}

void RawSession::goAway()
{
    if (isOpen()) {
        close(1001, "The demo server stops.");
    }
    m_socket->flush();
}

bool RawSession::isOpen() const
{
    return !m_sentClose && !m_receivedClose && m_socket->state() == QTcpSocket::ConnectedState;
}

void RawSession::send(Opcode opcode, const QByteArray &payload)
{
    if (!isOpen()) {
        return;
    }
    const QByteArray header = frameHeader(opcode, payload.size());
    // Given as a pointer the bytes are packed together; given as a QByteArray they are shared, so
    // that a large message is in memory once.
    m_socket->write(header.constData(), header.size());
    if (payload.size() < readPiece) {
        m_socket->write(payload.constData(), payload.size());
    } else {
        m_socket->write(payload);
    }
    ++m_messages;
}

void RawSession::sendRaw(const QByteArray &bytes, qint64 messages)
{
    if (isOpen()) {
        m_socket->write(bytes);
        m_messages += messages;
    }
}

void RawSession::close(std::optional<quint16> code, const QByteArray &reason)
{
    if (m_sentClose) {
        return;
    }
    m_socket->write(closeFrame(code, reason));
    m_sentClose = code.value_or(noCode);
    m_patience.start(patience);
}

void RawSession::endWritingWhenSent()
{
    m_endWhenSent = true;
    m_patience.start(patience);
    afterWriting();
}

void RawSession::afterWriting()
{
    countMemory(m_assembled);
    if (m_endWhenSent && m_socket->bytesToWrite() == 0) {
        if (canEndWriting(*m_socket))
            endWriting(*m_socket);
        else
            m_socket->disconnectFromHost();
    }
    readFrames();
}

void RawSession::losePatience()
{
    // A slow reader gets all its messages first: the waiting counts from the last byte.
    if (m_socket->bytesToWrite() > 0) {
        m_patience.start(patience);
    } else {
        m_socket->abort();
    }
}

void RawSession::readFrames()
{
    // A message at a time: an answer may be many times as long as what it answers.
    while (!m_reader.fault() && m_socket->bytesToWrite() < maxUnsent) {
        if (const std::optional<ClientMessage> message = m_reader.next()) {
            take(*message);
        } else if (m_reader.fault()) {
            tellFault(*m_reader.fault());
        } else if (m_socket->bytesAvailable() > 0) {
            m_reader.feed(m_socket->read(readPiece));
        } else {
            return;
        }
    }
    if (m_reader.fault()) {
        m_socket->skip(m_socket->bytesAvailable());
    }
}

/// Counts the room for the message that is coming in and what waits to be sent; false when there is
/// not so much memory left.
bool RawSession::countMemory(qint64 assembled)
{
    const qint64 unsent = std::max<qint64>(0, m_socket->bytesToWrite() - freeUnsent);
    if (!memory().resize(assembled + unsent)) {
        return false;
    }
    m_assembled = assembled;
    return true;
}

void RawSession::take(const ClientMessage &message)
{
    if (m_receivedClose) {
        return;
    }
    switch (message.opcode) {
    case Opcode::Close:
        onClose(message.payload);
        break;
    case Opcode::Ping:
        if (!m_sentClose) {
            m_socket->write(frame(Opcode::Pong, message.payload));
        }
        break;
    case Opcode::Pong:
        break;
    default:
        ++m_messages;
        received(message);
        // An echo has moved it to what waits to be sent.
        countMemory(0);
    }
}

void RawSession::onClose(const QByteArray &payload)
{
    m_receivedClose = codeOf(payload);
    m_closedByClient = !m_sentClose;
    if (m_sentClose) {
        m_socket->disconnectFromHost();
    } else {
        answerClose(payload);
    }
}

void RawSession::answerClose(const QByteArray &payload)
{
    if (const std::optional<ClientFault> fault = closeFault(payload)) {
        close(fault->code, fault->reason);
    } else if (payload.isEmpty()) {
        close({});
    } else {
        close(codeOf(payload), payload.sliced(2));
    }
    m_socket->disconnectFromHost();
}

void RawSession::tellFault(const ClientFault &fault)
{
    countMemory(0);
    if (isOpen()) {
        close(fault.code, fault.reason);
        setOutcome(tr("broke the protocol; closed with %1").arg(fault.code));
    }
    endWritingWhenSent();
}

void RawSession::finish()
{
    if (!m_finished) {
        m_finished = true;
        m_patience.stop();
        emit ended(endingText(outcome(), m_messages));
    }
}

QString RawSession::outcome() const
{
    if (!m_outcome.isEmpty()) {
        return m_outcome;
    }
    if (m_sentClose && m_receivedClose) {
        return tr("closed with %1").arg(m_closedByClient ? *m_receivedClose : *m_sentClose);
    }
    if (m_receivedClose) {
        return tr("disconnected; its Close frame (%1) was not answered").arg(*m_receivedClose);
    }
    return m_sentClose ? tr("disconnected without answering the Close frame (%1)").arg(*m_sentClose)
                       : tr("disconnected without a Close frame");
}

} // namespace wasclean::demo
