#include "app/wire/frames/outgoingmessage.h"

#include "app/message/payloadfile.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// How much of a file is looked at in one go.
constexpr qint64 checkedSize = qint64(4) * 1024 * 1024;
/// Up to this many bytes a payload stays in memory.
constexpr qint64 spoolLimit = qint64(1024) * 1024;

/// Bytes at the end that begin a character and do not finish it.
qsizetype unfinished(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = quint8(text[text.size() - back]);
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        if ((byte & 0xC0) != 0x80)
            return length > back ? back : 0;
    }
    return 0;
}

} // namespace

OutgoingMessage::OutgoingMessage(MessageKind kind, const QByteArray &payload, int frames)
    : m_kind(kind)
    , m_size(payload.size())
    , m_payload(payload)
    , m_frames(frames)
{ }

OutgoingMessage::OutgoingMessage(MessageKind kind, std::shared_ptr<QFile> file)
    : m_kind(kind)
    , m_size(file->size())
    , m_file(std::move(file))
{ }

OutgoingMessage::~OutgoingMessage() = default;

bool OutgoingMessage::check()
{
    if (m_kind != MessageKind::Text || !m_file || m_checked == m_size)
        return true;
    const QByteArray part = m_file->read(std::min(checkedSize, m_size - m_checked));
    m_checked += part.size();
    const bool atEnd = m_checked == m_size;
    if (part.isEmpty())
        m_problem = tr("The file could not be read: %1.").arg(m_file->errorString());
    else if (!m_utf8.feed(part) || (atEnd && !m_utf8.isComplete()))
        m_problem
            = tr("The file is not valid UTF-8, so it cannot be a text message. Send it as binary.");
    else if (atEnd)
        m_file->seek(0);
    return atEnd || !m_problem.isEmpty();
}

QByteArray OutgoingMessage::next()
{
    if (m_file)
        return nextOfFile();
    ++m_frame;
    const qint64 end = m_size / m_frames * m_frame + m_size % m_frames * m_frame / m_frames;
    const QByteArray bytes = m_payload.mid(m_taken, end - m_taken);
    m_taken = end;
    m_finished = m_frame == m_frames;
    return bytes;
}

QByteArray OutgoingMessage::nextOfFile()
{
    QByteArray bytes = m_file->read(std::min<qint64>(fileFrameSize, m_size - m_taken));
    const bool atEnd = m_taken + bytes.size() == m_size;
    if (bytes.isEmpty() && !atEnd) {
        m_problem = m_file->error() == QFile::NoError
            ? tr("The file became shorter while it was being sent.")
            : tr("The rest of the file could not be read: %1.").arg(m_file->errorString());
        return {};
    }
    // A text that is cut short must not end within a character.
    if (m_kind == MessageKind::Text && !atEnd) {
        bytes.chop(unfinished(bytes));
        m_file->seek(m_taken + bytes.size());
    }
    if (!keep(bytes))
        return {};
    m_taken += bytes.size();
    m_finished = atEnd;
    return bytes;
}

bool OutgoingMessage::keep(const QByteArray &bytes)
{
    if (m_size <= spoolLimit) {
        m_payload += bytes;
        return true;
    }
    if (!m_payloadFile)
        m_payloadFile = std::make_shared<PayloadFile>();
    if (!m_payloadFile->append(bytes))
        m_problem = tr("The log cannot store the sent message: %1.").arg(m_payloadFile->problem());
    return m_problem.isEmpty();
}

void OutgoingMessage::giveTo(Message &row)
{
    if (!m_payloadFile) {
        row.payload = m_taken == m_payload.size() ? m_payload : m_payload.first(m_taken);
        return;
    }
    const bool isSmall = m_payloadFile->size() <= spoolLimit;
    row.payload = m_payloadFile->read(0, isSmall ? spoolLimit : fileFrameSize);
    if (!isSmall)
        row.payloadFile = std::exchange(m_payloadFile, nullptr);
}

} // namespace wasclean
