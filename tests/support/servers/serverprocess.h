#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

/// A server of another project, run for a test on a free port of 127.0.0.1.
class ServerProcess
{
public:
    /// The program's arguments when it is to listen on that port.
    using Arguments = std::function<QStringList(quint16 port)>;

    ~ServerProcess();

    /// Starts the server and waits until it accepts connections. Returns a sentence when it fails;
    /// else empty.
    QString start(const QString &program, const Arguments &arguments);
    void stop();

    quint16 port() const { return m_port; }

    /// Its output so far.
    QByteArray output();

private:
    bool answers();

    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

/// A port without a listener, which no other test uses while this one runs.
quint16 freePort();

} // namespace wasclean
