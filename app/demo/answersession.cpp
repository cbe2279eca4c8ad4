#include "app/demo/answersession.h"

#include "app/base/nativesocket.h"

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
    connect(&m_patience, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    m_patience.setSingleShot(true);
    m_patience.start(std::chrono::seconds(5));
    m_socket->skip(m_socket->bytesAvailable());
    m_socket->write(m_answer.toBytes());
}

void AnswerSession::goAway() { m_socket->flush(); }

void AnswerSession::endWritingWhenSent()
{
    // Without that the client ends it, as the answer says how long it is.
    if (m_socket->bytesToWrite() == 0) {
        endWriting(*m_socket);
    }
}

} // namespace wasclean::demo
