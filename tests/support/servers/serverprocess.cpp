#include "tests/support/servers/serverprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

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
    // Not one that the system gives to whoever asks for any port (ip_local_port_range begins at
    // 32768): a test beside this one would get it before its server is up. The locks keep such
    // tests from taking the same one.
    constexpr quint16 first = 20'000;
    constexpr quint16 count = 12'000;
    static std::vector<std::unique_ptr<QLockFile>> locks;
    static auto next = quint16(QCoreApplication::applicationPid() * 97 % count);
    for (int tries = 0; tries < count; ++tries) {
        const auto port = quint16(first + next);
        next = quint16((next + 1) % count);
        auto lock = std::make_unique<QLockFile>(
            QDir::temp().filePath(QStringLiteral("wasclean-test-port-%1.lock").arg(port)));
        QTcpServer server;
        if (lock->tryLock(0) && server.listen(QHostAddress::LocalHost, port)) {
            locks.push_back(std::move(lock));
            return port;
        }
    }
    return 0;
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
        // Another program may have taken the port in the meantime.
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
