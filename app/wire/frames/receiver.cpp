#include "app/wire/frames/receiver.h"

#include "app/wire/frames/brokenframes.h"
#include "app/wire/frames/closebody.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace wasclean {

namespace {

/// How much memory is reserved because a header announces that length.
constexpr quint64 trustedLength = quint64(16) * 1024 * 1024;
/// What QWebSocket and browsers take at most.
constexpr quint64 largestPacked = std::numeric_limits<qint32>::max();

} // namespace

Message WholeMessage::toMessage() const
{
    Message message;
    message.time = time;
    message.direction = Direction::Received;
    message.kind = kind;
    message.frames = 1;
    message.wireBytes = wireBytes;
    message.payload = payload.toByteArray();
    return message;
}

Receiver::Receiver(ReceiverListener &listener)
    : m_listener(listener)
{ }

void Receiver::setDeflate(const DeflateAgreement &agreement)
{
    if (agreement.isOn)
        m_inflater = std::make_unique<BoundedInflater>(agreement, m_maxMessageSize);
}

void Receiver::read(QByteArrayView input, qint64 time)
{
    m_now = time;
    m_counts.wireBytes += quint64(input.size());
    std::optional<FrameReader::Piece> piece;
    while (m_violation.isEmpty()) {
        readWholeMessages(input);
        piece = m_reader.next(input);
        if (!piece)
            break;
        if (piece->first)
            ++m_counts.byOpcode[piece->header.opcode];
        take(*piece);
    }
    if (m_violation.isEmpty())
        failOnFault();
    if (m_brokenRule != BrokenRule::None && !m_brokenFrame)
        noteBrokenFrame(piece, input);
}

/// By far the most messages are one frame that is complete. They take this short way, and stop
/// before one that breaks a rule.
void Receiver::readWholeMessages(QByteArrayView &input)
{
    if (m_expectContinuation || m_closeSent || m_closeReceived)
        return;
    while (const auto whole = m_reader.wholeMessage(input)) {
        const qsizetype size = whole->payload.size();
        const bool isText = whole->opcode == OpText;
        if ((m_maxMessageSize > 0 && size > m_maxMessageSize)
            || (isText && !isValidUtf8(whole->payload)))
            return;
        input = input.sliced(whole->size);
        ++m_counts.byOpcode[whole->opcode];
        m_counts.payloadBytes += quint64(size);
        m_counts.packedBytes += quint64(size);
        m_listener.wholeMessageReceived({m_now, isText ? MessageKind::Text : MessageKind::Binary,
            whole->payload, quint64(whole->size)});
    }
}

void Receiver::noteBrokenFrame(const std::optional<FrameReader::Piece> &piece, QByteArrayView rest)
{
    const quint64 bytesRead = m_counts.wireBytes - quint64(rest.size());
    m_brokenFrame = piece ? wasclean::brokenFrame(m_brokenRule, *piece, bytesRead)
                          : brokenHeader(m_reader.faultyHeader(rest),
                              bytesRead - quint64(m_reader.faultyBytesTaken()));
    m_brokenFrame->number = m_counts.total() + (piece ? 0 : 1);
}

void Receiver::take(const FrameReader::Piece &piece)
{
    // A control frame's shape is judged by its header alone, the rest when it has arrived.
    if (isKnownControl(piece.header.opcode)) {
        onControlPiece(piece);
        return;
    }
    if (piece.first && !checkHeader(piece.header))
        return;
    if (m_closeReceived) {
        fail(BrokenRule::FrameAfterClose,
            tr("A data frame arrived after the Close frame (RFC 6455, 5.5.1)"));
        return;
    }
    onDataPiece(piece);
}

bool Receiver::checkHeader(const FrameHeader &header)
{
    if (header.masked)
        fail(BrokenRule::Masked, tr("A server must not mask its frames (RFC 6455, 5.1)"));
    else
        checkReservedBits(header);
    if (m_violation.isEmpty() && header.opcode > OpBinary && !isKnownControl(header.opcode)) {
        fail(BrokenRule::UnknownOpcode,
            tr("Opcode %1 is not defined (RFC 6455, 5.2)").arg(header.opcode));
    }
    return m_violation.isEmpty();
}

void Receiver::checkReservedBits(const FrameHeader &header)
{
    if (header.rsv == 0)
        return;
    if (!m_inflater)
        fail(BrokenRule::ReservedBits,
            tr("A reserved bit is set although no extension was agreed on (RFC 6455, 5.2)"));
    else if (header.rsv != rsvCompressed)
        fail(BrokenRule::ReservedBits,
            tr("A reserved bit is set that no extension uses (RFC 6455, 5.2)"));
    else if (isKnownControl(header.opcode))
        fail(
            BrokenRule::ReservedBits, tr("A control frame must not be compressed (RFC 7692, 6.1)"));
    else if (header.opcode == OpContinuation)
        fail(BrokenRule::Deflate,
            tr("A frame other than the first of its message is marked as compressed (RFC 7692, "
               "6.1)"));
}

bool Receiver::checkSequence(const FrameReader::Piece &piece)
{
    const bool continuation = piece.header.opcode == OpContinuation;
    if (continuation && !m_expectContinuation)
        fail(BrokenRule::UnexpectedContinuation,
            tr("A continuation frame arrived without a message to continue (RFC 6455, 5.4)"));
    else if (!continuation && m_expectContinuation)
        fail(BrokenRule::UnfinishedMessage,
            tr("A new message began before the last one was finished (RFC 6455, 5.4)"));
    return m_violation.isEmpty();
}

void Receiver::onDataPiece(const FrameReader::Piece &piece)
{
    if (piece.first) {
        if (!m_closeSent && !checkSequence(piece))
            return;
        beginFrame(piece.header);
        if (!checkSize())
            return;
    }
    const qsizetype before = m_message.size();
    bool isGood = true;
    if (m_compressed)
        isGood = m_inflater->add(piece.payload, piece.last && piece.header.fin, m_message);
    else
        appendPayload(piece);
    // What came before a fault of the compression counts first, however TCP cut the frame.
    const QByteArrayView added = QByteArrayView(m_message).sliced(before);
    if (m_messageOpcode == OpText && !m_closeSent && !m_utf8.feed(added)) {
        fail(
            BrokenRule::InvalidUtf8, tr("A text message is not valid UTF-8 (RFC 6455, 8.1)"), 1007);
        return;
    }
    if (!isGood) {
        failOnInflating();
        return;
    }
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
        m_packedBytes = 0;
        m_compressed = header.rsv == rsvCompressed;
        m_message.clear();
        m_frameFacts.clear();
        m_utf8.reset();
    }
    ++m_messageFrames;
    m_messageWireBytes += header.headerLength + header.payloadLength;
    m_packedBytes += header.payloadLength;
}

/// By what the frames announce, so that nothing has to arrive in vain.
bool Receiver::checkSize()
{
    if (m_packedBytes > largestPacked) {
        fail(BrokenRule::None,
            tr("The server sent a message of 2 GiB or more in fragments, which no browser accepts"),
            1009);
        m_tooBig = true;
    } else if (!m_compressed && m_maxMessageSize > 0 && m_packedBytes > quint64(m_maxMessageSize)) {
        m_overLimit = true;
        fail(BrokenRule::None, overLimitProblem(qint64(m_packedBytes), m_maxMessageSize), 1009);
    }
    return m_violation.isEmpty();
}

void Receiver::failOnInflating()
{
    m_overLimit = m_inflater->isOverLimit();
    if (m_overLimit)
        fail(BrokenRule::None, m_inflater->problem(), 1009);
    else
        fail(BrokenRule::Deflate, m_inflater->problem());
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
        fail(BrokenRule::InvalidUtf8,
            tr("A text message ends in the middle of a character (RFC 6455, 8.1)"), 1007);
        return;
    }
    Message message;
    message.time = m_now;
    message.direction = Direction::Received;
    message.kind = m_messageOpcode == OpText ? MessageKind::Text : MessageKind::Binary;
    message.late = m_closeSent;
    message.frames = m_messageFrames;
    message.wireBytes = m_messageWireBytes;
    message.compressed = m_compressed;
    // A buffer that unpacking made far too large does not go into the log.
    if (m_message.capacity() > 2 * m_message.size() && m_compressed)
        m_message.squeeze();
    message.payload = std::exchange(m_message, {});
    m_counts.payloadBytes += quint64(message.payload.size());
    m_counts.packedBytes += m_packedBytes;
    if (m_compressed)
        m_inflater->noteMessage(message.payload.size());
    if (!m_frameFacts.empty()) {
        message.frameFacts
            = std::make_shared<const std::vector<FrameFacts>>(std::exchange(m_frameFacts, {}));
    }
    m_listener.messageReceived(std::move(message));
}

/// What a control frame without FIN is. The text of an answer of HTTP looks like one.
QString Receiver::unfinishedControlProblem(const FrameReader::Piece &piece)
{
    const FrameHeader &header = piece.header;
    const bool beginsWithHt = encodeHeader(header) == "HT";
    if (!beginsWithHt || !piece.payload.startsWith("TP/"))
        return tr("A control frame must not be fragmented (RFC 6455, 5.5)");
    const QByteArray line = "HT" + piece.payload.toByteArray().split('\n').first().trimmed();
    return tr("An HTTP answer arrived instead of a frame: “%1”")
        .arg(QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 60))));
}

void Receiver::onControlPiece(const FrameReader::Piece &piece)
{
    const FrameHeader &header = piece.header;
    if (piece.first) {
        m_control.clear();
        if (!header.fin)
            fail(BrokenRule::FragmentedControl, unfinishedControlProblem(piece));
        else if (header.payloadLength > maxControlPayload)
            fail(BrokenRule::LongControl,
                tr("A control frame must not be longer than 125 bytes (RFC 6455, 5.5)"));
        if (!m_violation.isEmpty())
            return;
    }
    m_control.append(piece.payload.data(), piece.payload.size());
    if (!piece.last || !checkHeader(header))
        return;
    if (m_closeReceived) {
        fail(BrokenRule::FrameAfterClose,
            header.opcode == OpClose
                ? tr("A second Close frame arrived (RFC 6455, 5.5.1)")
                : tr("A control frame arrived after the Close frame (RFC 6455, 5.5.1)"));
    } else {
        m_listener.controlReceived(
            header.opcode, m_control, header.headerLength + header.payloadLength);
        if (header.opcode == OpClose)
            onCloseFrame();
    }
}

void Receiver::onCloseFrame()
{
    CloseFrame frame;
    const QString problem = readCloseBody(m_control, frame);
    if (!problem.isEmpty()) {
        fail(m_control.size() == 1                ? BrokenRule::CloseBody
                : isReservedCloseCode(frame.code) ? BrokenRule::CloseCode
                                                  : BrokenRule::CloseReason,
            problem);
        return;
    }
    m_closeReceived = true;
    m_listener.closeReceived(m_control);
}

void Receiver::fail(BrokenRule broken, const QString &rule, int code)
{
    m_brokenRule = broken;
    m_violation = rule;
    m_violationCode = code;
}

void Receiver::failOnFault()
{
    switch (m_reader.fault()) {
    case FrameReader::Fault::None:
        break;
    case FrameReader::Fault::LengthNotMinimal:
        fail(BrokenRule::Length,
            tr("A frame's length is not written in its shortest form (RFC 6455, 5.2)"));
        break;
    case FrameReader::Fault::LengthTooLarge:
        fail(BrokenRule::Length,
            tr("A frame's length has its most significant bit set (RFC 6455, 5.2)"));
        break;
    case FrameReader::Fault::TooBig:
        fail(BrokenRule::None,
            tr("The server announced a frame of 2 GiB or more, which no browser accepts"), 1009);
        m_tooBig = true;
        break;
    }
}

} // namespace wasclean
