#include "app/demo/demolistener.h"

#include "app/demo/answersession.h"
#include "app/demo/reception.h"
#include "app/demo/router.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace wasclean::demo {

namespace {

constexpr qsizetype maxTargetInLog = 100;

QString peerOf(const QTcpSocket &socket)
{
    return socket.peerAddress().toString() + u':' + QString::number(socket.peerPort());
}

/// The target is visible ASCII, or the head would not have been accepted.
QString shown(const QByteArray &target)
{
    return target.size() <= maxTargetInLog
        ? QString::fromLatin1(target)
        : QString::fromLatin1(target.left(maxTargetInLog)) + u'…';
}

} // namespace

DemoListener::DemoListener(QObject *parent)
    : QObject(parent)
    , m_server(this) // its child, so that it moves to the thread with it
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &DemoListener::accept);
}

DemoListener::~DemoListener()
{
    m_server.close();
    for (Session *session : std::as_const(m_sessions)) {
        session->disconnect(this);
        session->goAway();
    }
}

quint16 DemoListener::listen(quint16 port)
{
    m_server.close();
    return m_server.listen(QHostAddress::LocalHost, port) ? m_server.serverPort() : 0;
}

void DemoListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (++m_connections == maxConnections) {
            m_server.pauseAccepting();
        }
        socket->setSocketOption(QTcpSocket::LowDelayOption, 1);
        receive(socket);
    }
}

void DemoListener::receive(QTcpSocket *socket)
{
    const QString peer = peerOf(*socket);
    auto *reception = new Reception(socket, this);
    connect(reception, &Reception::arrived, this, [this, reception, peer](const HttpHead &head) {
        begin(route(Request(head, reception->socket(), this)), peer + u' ' + shown(head.target));
        reception->deleteLater();
    });
    connect(
        reception, &Reception::refused, this, [this, reception, peer](const HttpAnswer &answer) {
            begin(new AnswerSession(reception->socket(), answer, this), peer);
            reception->deleteLater();
        });
    connect(reception, &Reception::left, this, [this, reception, peer] {
        emit log(tr("%1: left without a request").arg(peer));
        reception->deleteLater();
        release();
    });
    reception->start();
}

void DemoListener::begin(Session *session, const QString &name)
{
    m_sessions.insert(session);
    connect(
        session, &Session::upgraded, this, [this, name] { emit log(tr("%1: open").arg(name)); });
    connect(session, &Session::ended, this, [this, session, name](const QString &how) {
        emit log(name + u": " + how);
        m_sessions.remove(session);
        session->deleteLater();
        release();
    });
    session->start();
}

void DemoListener::release()
{
    if (--m_connections == maxConnections - 1) {
        m_server.resumeAccepting();
    }
}

} // namespace wasclean::demo
