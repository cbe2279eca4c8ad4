#include "tests/support/servers/echoserver.h"

namespace wasclean {

namespace {

constexpr int patience = 30'000;

} // namespace

EchoServer::~EchoServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished();
}

QString EchoServer::start(const QString &script)
{
    // It complains of every client that drops out, which is what tests do.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QStringLiteral("/usr/bin/python3"), {script});
    if (!m_process.waitForReadyRead(patience))
        return QStringLiteral("python3-websockets is needed (tests/run installs it)");
    m_port = m_process.readLine().trimmed().toUShort();
    return {};
}

} // namespace wasclean
