#pragma once

#include "app/base/checked.h"
#include "app/demo/demoserver.h"

#include <QList>
#include <QObject>
#include <QStringList>

namespace wasclean {

class WebSocketUrl;

/// Starts the demo server with its first use, as a port that nobody uses is not opened, says when
/// another program has its usual port, and remembers who is connected and what the server saw.
class DemoOffer : public QObject
{
    Q_OBJECT

public:
    /// A connection that the server has now.
    struct Visit
    {
        quint64 number;
        QString peer;
        QString target;
        QString since;
    };

    /// So many lines of what the server saw are kept.
    static constexpr qsizetype mostLines = 2000;

    /// The server must outlive this.
    explicit DemoOffer(DemoServer &server, QObject *parent = nullptr);

    DemoServer &server() const { return m_server; }

    /// Starts the server on the port alone, which is also its port from now on. Returns a sentence
    /// when it cannot.
    QString start(quint16 port);

    /// The port that the server has, or will be given.
    quint16 port() const { return m_server.port() != 0 ? m_server.port() : m_port; }

    /// The SHA-256 of the server's certificate as it is written for people; empty while the server
    /// does not listen with TLS.
    QString fingerprint() const;

    const QList<Visit> &visits() const { return m_visits; }

    /// A line about each beginning and each end of a connection, with its time.
    const QStringList &seen() const { return m_seen; }

    /// The URL of a path on the server, with TLS or without, which is started; or why there is
    /// none.
    Checked<QString> url(const QString &path, bool withTls);
    /// Starts the server when the URL is one that it has as long as its usual port is free.
    void startFor(const WebSocketUrl &url);

signals:
    /// Something to be said in the window, once.
    void noticed(const QString &sentence);
    void visitBegan(const wasclean::DemoOffer::Visit &visit);
    void visitEnded(quint64 number);
    /// seen() has one more.
    void lineSeen(const QString &line);

private:
    Checked<QString> tlsUrl(const QString &path);
    void startTlsFor(const WebSocketUrl &url);
    void noticeOtherPort(quint16 wanted, quint16 own);
    void notice(const QString &sentence);

    DemoServer &m_server;
    quint16 m_port = DemoServer::defaultPort;
    bool m_hasNoticed = false;
    QList<Visit> m_visits;
    QStringList m_seen;
};

} // namespace wasclean
