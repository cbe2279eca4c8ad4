#include "app/wire/receiver.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// How much is set aside on the word of a header alone.
constexpr quint64 trustedLength = 16 * 1024 * 1024;

bool isReservedCode(int code) { return code == 1005 || code == 1006 || code == 1015; }

} // namespace

Receiver::Receiver(ReceiverListener &listener)
    : m_listener(listener)
{ }

void Receiver::read(QByteArrayView input, qint64 time)
{
    m_now = time;
    m_counts.wireBytes += quint64(input.size());
    while (m_violation.isEmpty()) {
        const auto piece = m_reader.next(input);
        if (!piece)
            break;
        if (piece->first)
            ++m_counts.byOpcode[piece->header.opcode];
        take(*piece);
    }
    if (m_violation.isEmpty())
        failOnFault();
}

void Receiver::take(const FrameReader::Piece &piece)
{
    // A control frame's shape is judged by its header alone, the rest when it has arrived.
    if (isKnownControl(piece.header.opcode)) {
        takeControl(piece);
        return;
    }
    if (piece.first && !checkHeader(piece.header))
        return;
    if (m_closeReceived) {
        fail(tr("A data frame came after the Close frame (RFC 6455, 5.5.1)"));
        return;
    }
    takeData(piece);
}

bool Receiver::checkHeader(const FrameHeader &header)
{
    if (header.masked)
        fail(tr("A server must not mask its frames (RFC 6455, 5.1)"));
    else if (header.rsv != 0)
        fail(tr("A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)"));
    else if (header.opcode > OpBinary && !isKnownControl(header.opcode))
        fail(tr("Opcode %1 is not defined (RFC 6455, 5.2)").arg(header.opcode));
    return m_violation.isEmpty();
}

bool Receiver::checkSequence(const FrameReader::Piece &piece)
{
    const bool continuation = piece.header.opcode == OpContinuation;
    if (continuation && !m_expectContinuation)
        fail(tr("A continuation frame came although no message had begun (RFC 6455, 5.4)"));
    else if (!continuation && m_expectContinuation)
        fail(tr("A new message began before the last one was finished (RFC 6455, 5.4)"));
    return m_violation.isEmpty();
}

void Receiver::takeData(const FrameReader::Piece &piece)
{
    if (piece.first) {
        if (!m_closeSent && !checkSequence(piece))
            return;
        beginFrame(piece.header);
    }
    if (m_messageOpcode == OpText && !m_closeSent && !m_utf8.feed(piece.payload)) {
        fail(tr("A text message is not valid UTF-8 (RFC 6455, 8.1)"), 1007);
        return;
    }
    appendPayload(piece);
    if (!piece.last)
        return;
    noteFrame(piece.header);
    m_expectContinuation = !piece.header.fin;
    if (piece.header.fin)
        finishMessage();
}

void Receiver::beginFrame(const FrameHeader &header)
{
    if (header.opcode != OpContinuation) {
        m_messageOpcode = header.opcode;
        m_messageFrames = 0;
        m_messageWireBytes = 0;
        m_message.clear();
        m_frameFacts.clear();
        m_utf8.reset();
    }
    ++m_messageFrames;
    m_messageWireBytes += header.headerLength + header.payloadLength;
}

void Receiver::noteFrame(const FrameHeader &header)
{
    const bool isWholeMessage = header.fin && m_messageFrames == 1;
    if (isWholeMessage || m_frameFacts.size() >= maxFrameFacts)
        return;
    m_frameFacts.push_back(
        {m_now, header.payloadLength, header.opcode, header.rsv, header.fin, header.masked});
}

void Receiver::appendPayload(const FrameReader::Piece &piece)
{
    if (m_message.isEmpty() && piece.last) {
        // By far the most messages are one frame in one piece: one allocation of the right size.
        m_message = piece.payload.toByteArray();
        return;
    }
    if (piece.first && !piece.last) {
        const quint64 wanted = std::min(piece.header.payloadLength, trustedLength);
        m_message.reserve(m_message.size() + qsizetype(wanted));
    }
    m_message.append(piece.payload.data(), piece.payload.size());
}

void Receiver::finishMessage()
{
    if (m_messageOpcode == OpText && !m_closeSent && !m_utf8.isComplete()) {
        fail(tr("A text message ends within a character (RFC 6455, 8.1)"), 1007);
        return;
    }
    Message message;
    message.time = m_now;
    message.direction = Direction::Received;
    message.kind = m_messageOpcode == OpText ? MessageKind::Text : MessageKind::Binary;
    message.late = m_closeSent;
    message.frames = m_messageFrames;
    message.wireBytes = m_messageWireBytes;
    message.payload = std::exchange(m_message, {});
    if (!m_frameFacts.empty()) {
        message.frameFacts
            = std::make_shared<const std::vector<FrameFacts>>(std::exchange(m_frameFacts, {}));
    }
    m_listener.messageReceived(std::move(message));
}

void Receiver::takeControl(const FrameReader::Piece &piece)
{
    const FrameHeader &header = piece.header;
    if (piece.first) {
        m_control.clear();
        if (!header.fin)
            fail(tr("A control frame must not be fragmented (RFC 6455, 5.5)"));
        else if (header.payloadLength > maxControlPayload)
            fail(tr("A control frame must not be longer than 125 bytes (RFC 6455, 5.5)"));
        if (!m_violation.isEmpty())
            return;
    }
    m_control.append(piece.payload.data(), piece.payload.size());
    if (!piece.last || !checkHeader(header))
        return;
    if (m_closeReceived) {
        fail(header.opcode == OpClose
                ? tr("A second Close frame came (RFC 6455, 5.5.1)")
                : tr("A control frame came after the Close frame (RFC 6455, 5.5.1)"));
    } else if (header.opcode == OpClose) {
        takeClose();
    } else {
        m_listener.controlReceived(
            header.opcode, m_control, header.headerLength + header.payloadLength);
    }
}

void Receiver::takeClose()
{
    CloseFrame frame;
    const QString problem = readCloseBody(m_control, frame);
    if (!problem.isEmpty()) {
        fail(problem);
        return;
    }
    m_closeReceived = true;
    m_listener.closeReceived(m_control);
}

void Receiver::fail(const QString &rule, int code)
{
    m_violation = rule;
    m_violationCode = code;
}

void Receiver::failOnFault()
{
    switch (m_reader.fault()) {
    case FrameReader::Fault::None:
        break;
    case FrameReader::Fault::LengthNotMinimal:
        fail(tr("A frame's length is not written in its shortest form (RFC 6455, 5.2)"));
        break;
    case FrameReader::Fault::LengthTooLarge:
        fail(tr("A frame's length has its most significant bit set (RFC 6455, 5.2)"));
        break;
    case FrameReader::Fault::TooBig:
        fail(tr("A frame of 2 GiB or more was announced, more than any browser takes"), 1009);
        break;
    }
}

QString readCloseBody(QByteArrayView body, CloseFrame &frame)
{
    frame.seen = true;
    if (body.isEmpty())
        return {};
    if (body.size() == 1)
        return Receiver::tr("A Close frame has a body of one byte (RFC 6455, 5.5.1)");
    frame.code = qFromBigEndian<quint16>(body.data());
    if (isReservedCode(frame.code)) {
        return Receiver::tr("A Close frame carries the code %1, which must never be sent "
                            "(RFC 6455, 7.4.1)")
            .arg(frame.code);
    }
    const QByteArrayView reason = body.sliced(2);
    Utf8Validator validator;
    if (!validator.feed(reason) || !validator.isComplete())
        return Receiver::tr("A Close frame's reason is not valid UTF-8 (RFC 6455, 5.5.1)");
    // QString::fromUtf8 would drop a byte order mark.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    frame.reason = decode(reason);
    return {};
}

} // namespace wasclean
