#include "tests/support/servers/frameserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

FrameServer::FrameServer() { m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel); }

FrameServer::~FrameServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

bool FrameServer::start(const QString &script)
{
    m_process.start(QStringLiteral("/usr/bin/python3"), {script});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead())
            return false;
    }
    m_port = m_process.readLine().trimmed();
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FrameServer::read);
    return !m_port.isEmpty();
}

QString FrameServer::url(const QString &path) const
{
    return QStringLiteral("ws://127.0.0.1:%1%2").arg(QString::fromLatin1(m_port), path);
}

void FrameServer::read()
{
    while (m_process.canReadLine()) {
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
        if (words.size() != 3)
            continue;
        const QByteArray &data = words.at(2);
        const bool plain = data == "-" || data.startsWith('#');
        m_frames.append({words.at(0), words.at(1) == "fin",
            plain ? QByteArray(data).replace('-', "") : QByteArray::fromHex(data)});
    }
}

QList<QByteArray> FrameServer::payloads(const QByteArray &opcode) const
{
    QList<QByteArray> found;
    for (const Frame &frame : m_frames) {
        if (frame.opcode == opcode)
            found.append(frame.payload);
    }
    return found;
}

void FrameServer::say(const QByteArray &text)
{
    const QJsonObject line{{QStringLiteral("text"), QString::fromUtf8(text)}};
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace wasclean
