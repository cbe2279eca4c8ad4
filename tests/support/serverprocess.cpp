#include "tests/support/serverprocess.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace wasclean {

namespace {

constexpr int startAttempts = 5;
constexpr qint64 patience = 30'000;

/// Servers are not always on the path of a user.
QString pathOf(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (!found.isEmpty())
        return found;
    return QStandardPaths::findExecutable(
        program, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

ServerProcess::~ServerProcess() { stop(); }

QString ServerProcess::start(const QString &program, const Arguments &arguments)
{
    const QString path = pathOf(program);
    if (path.isEmpty())
        return program + QStringLiteral(" is needed (tests/run installs it)");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    for (int attempt = 0; attempt < startAttempts; ++attempt) {
        m_port = freePort();
        m_process.start(path, arguments(m_port));
        if (m_process.waitForStarted() && answers())
            return {};
        // Somebody else may have taken the port meanwhile.
        stop();
    }
    return program + QStringLiteral(" does not run: ") + QString::fromLocal8Bit(output());
}

bool ServerProcess::answers()
{
    QElapsedTimer waited;
    waited.start();
    while (m_process.state() == QProcess::Running && waited.elapsed() < patience) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServerProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace wasclean
