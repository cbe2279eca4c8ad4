#pragma once

#include "app/demo/accessrules.h"
#include "app/wire/facts/dialoptions.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <utility>

namespace wasclean {

namespace demo {
class DemoListener;
}

/// The embedded server that makes the program useful offline. Listens on 127.0.0.1 only and runs on
/// a thread of its own, so that a flood does not slow the window.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    /// A path and a description, for the list of URLs.
    struct Path
    {
        QString path;
        QString description;
        /// What a client is to offer there; empty for nothing.
        QString subprotocol;
    };

    explicit DemoServer(QObject *parent = nullptr);
    /// A server with rules of its own; the other one is for this program and its user alone.
    explicit DemoServer(const demo::AccessRules &rules, QObject *parent = nullptr);
    /// Closes the open connections and waits for the thread to end.
    ~DemoServer() override;

    static constexpr quint16 defaultPort = 8765;
    static constexpr quint16 defaultTlsPort = 8766;
    /// Listens on the port, or on any free one when it is taken and orAnyFree is set. 0 is any
    /// free.
    bool listen(quint16 port = defaultPort, bool orAnyFree = true);

    /// Listens with TLS as well, on the port, or on any free one as listen() does. The certificate
    /// is made with the first call. errorString() says why it could not.
    bool listenWithTls(quint16 port = defaultTlsPort, bool orAnyFree = true);

    /// Listens no more, and says good-bye to whoever is connected. It can listen again.
    void stop();

    /// 0 when it does not listen.
    quint16 port() const { return m_port; }

    /// 0 when it does not listen with TLS.
    quint16 tlsPort() const { return m_tlsPort; }

    /// The certificate of the server, to be trusted for its port while it listens with TLS; else
    /// nothing.
    QList<TrustedCertificate> certificates() const;

    /// Why listen() could not use the requested port; empty if it did.
    QString errorString() const { return m_errorString; }

    /// "ws://127.0.0.1:8765" and the path.
    QString url(const QString &path) const;
    /// The same with "wss" and its port.
    QString tlsUrl(const QString &path) const;

    static QList<Path> paths();

signals:
    /// One line for people about a connection, when it opens and when it has ended: its peer, its
    /// path, and how it went.
    void log(const QString &line);
    /// It listens on another port, or no more.
    void portChanged();
    /// A connection with a number of its own was accepted; its peer asked for the target, which is
    /// empty when the request was not valid.
    void begun(quint64 number, const QString &peer, const QString &target);
    /// TCP of that connection has ended.
    void ended(quint64 number);

private:
    /// A function of the listener that gives the port and, without one, why there is none.
    using Listen = std::function<std::pair<quint16, QString>(demo::DemoListener &, quint16)>;

    bool listen(quint16 &own, quint16 port, bool orAnyFree, const Listen &listen);
    quint16 listenOn(quint16 port, const Listen &listen);

    QThread m_thread;
    demo::DemoListener *m_listener;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    QByteArray m_fingerprint;
    QString m_errorString;
};

} // namespace wasclean
