#include "app/demo/tlslistener.h"

#include "app/base/nativesocket.h"

#include <QNetworkProxy>

namespace wasclean::demo {

TlsClientSocket::TlsClientSocket(QObject *parent)
    : QSslSocket(parent)
{
    connect(this, &QSslSocket::encrypted, this, [this] { m_wasEncrypted = true; });
    // QSslSocket emits the signal as soon as it has encrypted the bytes.
    connect(this, &QSslSocket::encryptedBytesWritten, this, &QIODevice::bytesWritten);
}

qint64 TlsClientSocket::bytesToWrite() const
{
    return QSslSocket::bytesToWrite() + encryptedBytesToWrite();
}

bool canEndWriting(const QTcpSocket &socket)
{
    return canSteerTcp() && !qobject_cast<const QSslSocket *>(&socket);
}

TlsListener::TlsListener(QObject *parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
}

bool TlsListener::listenOn(quint16 port)
{
    if (!m_certificate) {
        const auto made = SelfSignedCertificate::make(QStringLiteral("Wasclean demo server"));
        if (!made) {
            m_problem = made.problem;
            return false;
        }
        m_certificate = *made;
    }
    const bool isListening = listen(QHostAddress::LocalHost, port);
    m_problem = isListening ? QString() : errorString();
    return isListening;
}

QByteArray TlsListener::fingerprint() const
{
    return m_certificate ? m_certificate->fingerprint() : QByteArray();
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    if (!m_configuration)
        m_configuration = m_certificate->serverConfiguration();
    auto *socket = new TlsClientSocket(this);
    socket->setSslConfiguration(*m_configuration);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->startServerEncryption();
    addPendingConnection(socket);
}

} // namespace wasclean::demo
