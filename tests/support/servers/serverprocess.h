#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

/// A server that nobody here wrote, run for a test on a free port of 127.0.0.1.
class ServerProcess
{
public:
    /// The program's arguments when it is to listen on that port.
    using Arguments = std::function<QStringList(quint16 port)>;

    ~ServerProcess();

    /// Runs it and waits until it takes connections. A sentence when it does not; else empty.
    QString start(const QString &program, const Arguments &arguments);
    void stop();

    quint16 port() const { return m_port; }

    /// What it has printed so far.
    QByteArray output();

private:
    bool answers();

    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

/// A port on which nobody listens, and that no other test takes while this one runs.
quint16 freePort();

} // namespace wasclean
