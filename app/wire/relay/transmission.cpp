#include "app/wire/relay/transmission.h"

namespace wasclean {

Transmission::Transmission(SenderListener &listener)
    : m_listener(listener)
{ }

void Transmission::add(quint64 end, qint64 payloadBytes, bool isOfFile)
{
    m_marks.push_back({end, payloadBytes, isOfFile});
}

void Transmission::noteWritten(quint64 bytes)
{
    qint64 payload = 0;
    qint64 ofFile = 0;
    while (!m_marks.empty() && m_marks.front().end <= bytes) {
        payload += m_marks.front().payloadBytes;
        ofFile += m_marks.front().isOfFile ? m_marks.front().payloadBytes : 0;
        m_marks.pop_front();
    }
    m_payloadTransmitted += payload;
    m_fileTransmitted += ofFile;
    if (payload > 0)
        m_listener.payloadTransmitted(m_payloadTransmitted);
    if (ofFile > 0)
        m_listener.fileProgressed(m_fileTransmitted, m_fileSize);
    if (m_fileEnd > 0 && bytes >= m_fileEnd)
        endFile({});
}

void Transmission::startFile(qint64 size)
{
    m_fileSize = size;
    m_fileTransmitted = 0;
    m_fileEnd = 0;
}

void Transmission::endFile(const QString &problem)
{
    if (!isSendingFile())
        return;
    m_fileSize = -1;
    m_fileEnd = 0;
    for (Mark &mark : m_marks)
        mark.isOfFile = false;
    m_listener.fileEnded(problem);
}

} // namespace wasclean
