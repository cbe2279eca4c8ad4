#include "app/demo/demolistener.h"

#include "app/demo/answersession.h"
#include "app/demo/peeruser.h"
#include "app/demo/reception.h"
#include "app/demo/router.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

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

DemoListener::DemoListener(AccessRules rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_server(this) // its child, so that it moves to the thread with it
    , m_tlsServer(this)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    for (QTcpServer *server : servers()) {
        connect(server, &QTcpServer::newConnection, this, [this, server] { acceptFrom(*server); });
    }
}

DemoListener::~DemoListener()
{
    m_server.close();
    m_tlsServer.close();
    for (Session *session : std::as_const(m_sessions)) {
        session->disconnect(this);
        session->goAway();
    }
}

quint16 DemoListener::listen(quint16 port)
{
    m_server.close();
    const bool isListening = m_server.listen(QHostAddress::LocalHost, port);
    pauseOrResume();
    return isListening ? m_server.serverPort() : 0;
}

quint16 DemoListener::listenWithTls(quint16 port)
{
    m_tlsServer.close();
    const bool isListening = m_tlsServer.listenOn(port);
    pauseOrResume();
    return isListening ? m_tlsServer.serverPort() : 0;
}

QString DemoListener::tlsErrorString() const { return m_tlsServer.problem(); }

void DemoListener::stop()
{
    constexpr std::chrono::seconds patience{1};
    m_server.close();
    m_tlsServer.close();
    // One that ends at once leaves the set.
    const QSet<Session *> sessions = m_sessions;
    for (Session *session : sessions) {
        session->goAway();
        QTimer::singleShot(patience, session,
            [session] { emit session->ended(tr("cut off, as the server stopped")); });
    }
}

void DemoListener::acceptFrom(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (++m_connections == maxConnections) {
            pauseOrResume();
        }
        socket->setSocketOption(QTcpSocket::LowDelayOption, 1);
        receive(socket);
    }
}

void DemoListener::receive(QTcpSocket *socket)
{
    const QString peer = peerOf(*socket);
    auto *reception = new Reception(socket, this);
    connect(reception, &Reception::arrived, this, [this, reception, peer](const RequestHead &head) {
        begin(answerTo(head, reception->socket()), peer, shown(head.target));
        reception->deleteLater();
    });
    connect(
        reception, &Reception::refused, this, [this, reception, peer](const HttpAnswer &answer) {
            begin(new AnswerSession(reception->socket(), answer, this), peer, {});
            reception->deleteLater();
        });
    connect(reception, &Reception::left, this, [this, reception, peer] {
        emit log(farewell(*reception->socket(), peer));
        reception->deleteLater();
        release();
    });
    reception->start();
}

Session *DemoListener::answerTo(const RequestHead &head, QTcpSocket *socket)
{
    if (!m_server.isListening() && !m_tlsServer.isListening()) {
        return new AnswerSession(
            socket, {503, QStringLiteral("The demo server stops.\n"), {}}, this);
    }
    QString refusal = m_rules.refusal(
        head, socket->localPort(), qobject_cast<const TlsClientSocket *>(socket) != nullptr);
    if (!refusal.isEmpty() && m_rules.ownProgram && isOfThisProgram(*socket)) {
        refusal.clear();
    }
    if (refusal.isEmpty() && !m_rules.anyUser && isOfAnotherUser(*socket)) {
        refusal = QStringLiteral("This demo server belongs to a window of another user of this "
                                 "machine. Start your own with wasclean --serve.");
    }
    return refusal.isEmpty() ? route(Request(head, socket, this))
                             : new AnswerSession(socket, {403, refusal + u'\n', {}}, this);
}

/// What is said of a client that leaves without a request.
QString DemoListener::farewell(const QTcpSocket &socket, const QString &peer)
{
    const auto *tls = qobject_cast<const TlsClientSocket *>(&socket);
    return tls && !tls->wasEncrypted()
        ? tr("%1: the TLS handshake failed: %2").arg(peer, tls->errorString())
        : tr("%1: disconnected without sending a request").arg(peer);
}

void DemoListener::begin(Session *session, const QString &peer, const QString &target)
{
    const QString name = target.isEmpty() ? peer : QString(peer + u' ' + target);
    const quint64 number = ++m_number;
    m_sessions.insert(session);
    emit begun(number, peer, target);
    session->shareMemory(m_memory);
    connect(
        session, &Session::upgraded, this, [this, name] { emit log(tr("%1: open").arg(name)); });
    connect(session, &Session::ended, this, [this, session, name, number](const QString &how) {
        if (!m_sessions.remove(session)) {
            return;
        }
        emit log(name + u": " + how);
        emit ended(number);
        session->deleteLater();
        release();
    });
    session->start();
}

void DemoListener::release()
{
    if (--m_connections == maxConnections - 1) {
        pauseOrResume();
    }
}

void DemoListener::pauseOrResume()
{
    for (QTcpServer *server : servers()) {
        // Qt crashes when one that does not listen is to pause.
        if (!server->isListening()) {
            continue;
        }
        if (m_connections >= maxConnections) {
            server->pauseAccepting();
        } else {
            server->resumeAccepting();
        }
    }
}

} // namespace wasclean::demo
