#include "app/demo/answersession.h"

#include "app/base/nativesocket.h"
#include "app/demo/tlslistener.h"

#include <chrono>

namespace wasclean::demo {

AnswerSession::AnswerSession(QTcpSocket *socket, HttpAnswer answer, QObject *parent)
    : Session(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
{
    m_socket->setParent(this);
}

void AnswerSession::start()
{
    connect(m_socket, &QTcpSocket::disconnected, this,
        [this] { emit ended(tr("answered %1").arg(QString::fromLatin1(m_answer.statusLine()))); });
    connect(m_socket, &QTcpSocket::bytesWritten, this, &AnswerSession::endWritingWhenSent);
    // Closing with unread bytes would reset TCP, and a reset can destroy the answer on its way. So
    // only our direction ends, and what still comes is read until the client ends its own.
    connect(m_socket, &QTcpSocket::readyRead, this,
        [this] { m_socket->skip(m_socket->bytesAvailable()); });
    connect(&m_patience, &QTimer::timeout, this, &AnswerSession::end);
    m_patience.setSingleShot(true);
    m_patience.start(std::chrono::seconds(5));
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(m_answer.toBytes());
}

/// An orderly end, which TLS tells the client, unless the client reads nothing.
void AnswerSession::end()
{
    if (m_socket->bytesToWrite() > 0)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

void AnswerSession::goAway() { m_socket->flush(); }

void AnswerSession::endWritingWhenSent()
{
    if (m_socket->bytesToWrite() > 0) {
        return;
    }
    if (canEndWriting(*m_socket)) {
        endWriting(*m_socket);
    } else {
        // Both directions end at once, so what is on its way gets a moment to be read.
        m_patience.start(std::chrono::milliseconds(100));
    }
}

} // namespace wasclean::demo
