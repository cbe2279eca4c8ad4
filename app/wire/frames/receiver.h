#pragma once

#include "app/message/message.h"
#include "app/protocol/utf8validator.h"
#include "app/wire/facts/brokenframe.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/frames/frame.h"
#include "app/wire/frames/inflater.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace wasclean {

/// Takes what the server's frames amount to.
class ReceiverListener
{
public:
    virtual ~ReceiverListener() = default;

    /// A whole, valid message. Late ones came after our Close frame and are not checked.
    virtual void messageReceived(Message &&message) = 0;
    virtual void controlReceived(quint8 opcode, const QByteArray &payload, quint64 wireBytes) = 0;
    virtual void closeReceived(const QByteArray &payload) = 0;
};

/// Applies the rules of RFC 6455 5 to the frames that a server sends, as Chromium applies them, and
/// puts fragmented messages together.
class Receiver
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Receiver)

public:
    explicit Receiver(ReceiverListener &listener);

    /// Messages may come compressed, as was agreed.
    void setDeflate(const DeflateAgreement &agreement);

    /// So many bytes of payload may a message have; 0 for no limit of the user's. Then one that
    /// came compressed still stops at 256 MiB, so that a few bytes cannot fill the memory; and once
    /// all of them together are over that, at 200 times of what came, so that they cannot fill the
    /// disk.
    void setMaxMessageSize(qint64 bytes) { m_maxMessageSize = bytes; }

    /// Reads everything in the input, until a rule is broken. The time, in nanoseconds since the
    /// epoch, is when it came.
    void read(QByteArrayView input, qint64 time);

    /// Something was sent at this time while the input is read: what is still in it comes after
    /// that in the log, so it must not have an earlier time.
    void setTime(qint64 time) { m_now = time; }

    /// From now on data frames are late: neither checked nor put in order.
    void setCloseSent() { m_closeSent = true; }

    /// The broken rule as a sentence; empty while all is well.
    const QString &violation() const { return m_violation; }

    /// The frame that broke it; nothing for our own limits.
    const std::optional<BrokenFrame> &brokenFrame() const { return m_brokenFrame; }

    /// The code for our Close frame after a violation: 1002, 1007 or 1009.
    int violationCode() const { return m_violationCode; }

    /// Whether it was a message of 2 GiB or more.
    bool isTooBig() const { return m_tooBig; }

    /// Whether it was a message beyond our own limit, and no rule of the protocol.
    bool isOverLimit() const { return m_overLimit; }

    const FrameCounts &counts() const { return m_counts; }

    /// Whether a frame or a fragmented message has begun and is not finished.
    bool isInsideMessage() const { return m_expectContinuation || m_reader.isInsideFrame(); }

    bool isInsideFrame() const { return m_reader.isInsideFrame(); }

    /// The frame that has begun and is not finished, unless it is the one that breaks a rule, and
    /// whether a message of several frames is.
    std::optional<UnfinishedFrame> unfinishedFrame() const
    {
        return m_violation.isEmpty() ? m_reader.unfinishedFrame() : std::nullopt;
    }

    bool isMessageUnfinished() const { return m_violation.isEmpty() && m_expectContinuation; }

private:
    void take(const FrameReader::Piece &piece);
    bool checkHeader(const FrameHeader &header);
    void checkReservedBits(const FrameHeader &header);
    bool checkSequence(const FrameReader::Piece &piece);
    void onDataPiece(const FrameReader::Piece &piece);
    static QString unfinishedControlProblem(const FrameReader::Piece &piece);
    void onControlPiece(const FrameReader::Piece &piece);
    void onCloseFrame();
    void beginFrame(const FrameHeader &header);
    bool checkSize();
    qint64 unpackedLimit() const;
    qint64 ratioLimit() const;
    void appendPayload(const FrameReader::Piece &piece);
    Inflater::Result unpack(const FrameReader::Piece &piece);
    void failOnUnpacking(Inflater::Result result);
    void noteFrame(const FrameHeader &header);
    void finishMessage();
    void fail(BrokenRule broken, const QString &rule, int code = 1002);
    void failOnSize(qint64 atLeast);
    void failOnRatio();
    void failOnFault();
    void noteBrokenFrame(const std::optional<FrameReader::Piece> &piece, QByteArrayView rest);

    ReceiverListener &m_listener;
    FrameReader m_reader;
    FrameCounts m_counts;
    qint64 m_now = 0;
    QByteArray m_message;
    std::vector<FrameFacts> m_frameFacts;
    QByteArray m_control;
    Utf8Validator m_utf8;
    QString m_violation;
    BrokenRule m_brokenRule = BrokenRule::None;
    std::optional<BrokenFrame> m_brokenFrame;
    int m_violationCode = 1002;
    std::unique_ptr<Inflater> m_inflater;
    qint64 m_maxMessageSize = 0;
    bool m_tooBig = false;
    bool m_overLimit = false;
    bool m_compressed = false;
    /// Payload of the message's frames as it travels, what is announced included.
    quint64 m_packedBytes = 0;
    /// Payload of all compressed messages, as it came and as it was unpacked; the message that is
    /// under way is not in the second.
    qint64 m_packedTotal = 0;
    qint64 m_unpackedTotal = 0;
    quint64 m_messageWireBytes = 0;
    quint32 m_messageFrames = 0;
    quint8 m_messageOpcode = OpText;
    bool m_expectContinuation = false;
    bool m_closeSent = false;
    bool m_closeReceived = false;
};

/// Whether a Close frame may carry the code (RFC 6455 7.4 and the IANA registry).
constexpr bool isCloseCodeAllowed(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
}

/// Whether the code is for programs alone, and must never be in a Close frame (RFC 6455, 7.4.1).
constexpr bool isReservedCloseCode(int code)
{
    return code == 1005 || code == 1006 || code == 1015;
}

/// Reads a Close frame's body (RFC 6455 5.5.1). The sentence of the broken rule, or nothing.
QString readCloseBody(QByteArrayView body, CloseFrame &frame);

} // namespace wasclean
