#include "app/demo/reception.h"

namespace wasclean::demo {

namespace {

/// "GET " and the other methods begin with a letter; a TLS ClientHello begins with 22.
bool canBeHttp(const QByteArray &bytes)
{
    return bytes.isEmpty() || (bytes.front() >= 'A' && bytes.front() <= 'Z');
}

} // namespace

Reception::Reception(QTcpSocket *socket, QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(maxHeadBytes + 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
}

void Reception::start()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Reception::look);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        letGo();
        emit left();
    });
    connect(&m_patience, &QTimer::timeout, this,
        [this] { refuse(408, QStringLiteral("The request's head took too long.")); });
    m_patience.start();
    look();
}

void Reception::look()
{
    const QByteArray bytes = m_socket->peek(maxHeadBytes + 1);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!canBeHttp(bytes)) {
        refuse(400, QStringLiteral("This is not HTTP. Is it wss? Only ws is spoken here."));
    } else if (end >= 0) {
        letGo();
        if (const auto head = RequestHead::parse(bytes.left(end + 4))) {
            emit arrived(*head);
        } else {
            emit refused({400, head.problem + u'\n', {}});
        }
    } else if (bytes.size() > maxHeadBytes) {
        refuse(431, QStringLiteral("The request's head has more than %1 bytes.").arg(maxHeadBytes));
    }
}

void Reception::letGo()
{
    m_patience.stop();
    m_socket->disconnect(this);
}

void Reception::refuse(int status, const QString &sentence)
{
    letGo();
    emit refused({status, sentence + u'\n', {}});
}

} // namespace wasclean::demo
