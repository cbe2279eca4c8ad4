#include "app/demo/clientframereader.h"

#include "app/protocol/mask.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace wasclean::demo {

namespace {

bool isKnown(quint8 opcode) { return opcode <= 0x2 || (opcode >= 0x8 && opcode <= 0xA); }

/// The number of bytes of the length after the first two bytes of the header.
qsizetype extendedLengthSize(quint8 shortLength)
{
    return shortLength == 127 ? 8 : (shortLength == 126 ? 2 : 0);
}

quint64 readLength(const char *bytes, quint8 shortLength)
{
    switch (shortLength) {
    case 127:
        return qFromBigEndian<quint64>(bytes);
    case 126:
        return qFromBigEndian<quint16>(bytes);
    default:
        return shortLength;
    }
}

} // namespace

void ClientFrameReader::feed(QByteArrayView bytes)
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_buffer.append(bytes);
}

std::optional<ClientMessage> ClientFrameReader::next()
{
    while (!m_fault) {
        if (!m_frame && !readHeader()) {
            return {};
        }
        readPayload();
        if (m_frame->left > 0) {
            return {};
        }
        if (auto message = finishFrame()) {
            return message;
        }
    }
    return {};
}

bool ClientFrameReader::readHeader()
{
    if (available() < 2) {
        return false;
    }
    const char *bytes = m_buffer.constData() + m_position;
    const auto first = static_cast<quint8>(bytes[0]);
    const auto second = static_cast<quint8>(bytes[1]);
    if ((second & 0x80) == 0) {
        return fail(1002, "A client must mask its frames (RFC 6455 5.1)");
    }
    const auto shortLength = static_cast<quint8>(second & 0x7F);
    const qsizetype keyOffset = 2 + extendedLengthSize(shortLength);
    if (available() < keyOffset + 4) {
        return false;
    }
    const quint64 length = readLength(bytes + 2, shortLength);
    if (!checkHeader(first, shortLength, length)) {
        return false;
    }
    Header header;
    header.fin = (first & 0x80) != 0;
    header.opcode = static_cast<Opcode>(first & 0x0F);
    header.left = length;
    std::copy_n(bytes + keyOffset, 4, header.key.begin());
    m_frame = header;
    m_position += keyOffset + 4;
    return true;
}

bool ClientFrameReader::checkHeader(quint8 first, quint8 shortLength, quint64 length)
{
    if ((first & 0x70) != 0 || !isKnown(first & 0x0F)) {
        return fail(1002, "Reserved bit or opcode (RFC 6455 5.2)");
    }
    const bool fin = (first & 0x80) != 0;
    const auto opcode = static_cast<Opcode>(first & 0x0F);
    if (isControl(opcode)) {
        return (fin && shortLength <= 125)
            || fail(1002, "A control frame is whole and short (RFC 6455 5.5)");
    }
    if ((opcode == Opcode::Continuation) != m_messageOpcode.has_value()) {
        return fail(1002, "Fragments out of order (RFC 6455 5.4)");
    }
    const auto sofar = static_cast<quint64>(m_message.size());
    if (length > maxMessageBytes - sofar) {
        return fail(1009, "The demo server reads messages of up to 16 MiB");
    }
    return makeRoom(static_cast<qsizetype>(sofar + length))
        || fail(1013, "The demo server has no memory left for this message");
}

/// A message grows frame by frame, so its room grows faster than it does, but not while the room is
/// enough or the whole message is in one frame.
bool ClientFrameReader::makeRoom(qsizetype needed)
{
    if (needed <= m_message.capacity()) {
        return true;
    }
    const auto most = static_cast<qsizetype>(maxMessageBytes);
    const qsizetype room
        = m_message.isEmpty() ? needed : std::max(needed, std::min(2 * m_message.capacity(), most));
    if (room > freeBytes && m_allowance && !m_allowance(room)) {
        return false;
    }
    m_message.reserve(room);
    return true;
}

void ClientFrameReader::readPayload()
{
    const auto size = static_cast<qsizetype>(
        std::min<quint64>(m_frame->left, static_cast<quint64>(available())));
    QByteArray &target = isControl(m_frame->opcode) ? m_control : m_message;
    const qsizetype start = target.size();
    target.append(m_buffer.constData() + m_position, size);
    applyMask(target.data() + start, size, m_frame->key, m_frame->done);
    m_position += size;
    m_frame->left -= static_cast<quint64>(size);
    m_frame->done += static_cast<quint64>(size);
}

std::optional<ClientMessage> ClientFrameReader::finishFrame()
{
    const Header header = *m_frame;
    m_frame.reset();
    if (isControl(header.opcode)) {
        return ClientMessage{header.opcode, std::exchange(m_control, {})};
    }
    if (header.opcode != Opcode::Continuation) {
        m_messageOpcode = header.opcode;
    }
    if (!header.fin) {
        return {};
    }
    ClientMessage message{*m_messageOpcode, std::exchange(m_message, {})};
    m_messageOpcode.reset();
    if (message.opcode == Opcode::Text && !QUtf8StringView(message.payload).isValidUtf8()) {
        fail(1007, "The text is not UTF-8");
        return {};
    }
    return message;
}

bool ClientFrameReader::fail(quint16 code, const char *reason)
{
    m_fault = ClientFault{code, reason};
    m_message.clear();
    m_buffer.clear();
    m_position = 0;
    return false;
}

} // namespace wasclean::demo
