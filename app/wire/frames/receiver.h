#pragma once

#include "app/message/message.h"
#include "app/protocol/utf8validator.h"
#include "app/wire/facts/brokenframe.h"
#include "app/wire/facts/deflateoptions.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/frames/boundedinflater.h"
#include "app/wire/frames/frame.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <optional>

namespace wasclean {

/// A received message of one frame, not compressed, with its payload where it was read.
struct WholeMessage
{
    /// When it came, in nanoseconds since the epoch.
    qint64 time = 0;
    MessageKind kind = MessageKind::Text;
    QByteArrayView payload;
    /// Bytes of the frame, its header included.
    quint64 wireBytes = 0;

    Message toMessage() const;
};

/// Receives what the server's frames are: messages, control frames and the closing handshake.
class ReceiverListener
{
public:
    virtual ~ReceiverListener() = default;

    /// A whole, valid message. Late ones came after our Close frame and are not checked.
    virtual void messageReceived(Message &&message) = 0;

    /// The same for a message of one frame that is complete in what is read. The payload is there
    /// until Receiver::read() returns.
    virtual void wholeMessageReceived(const WholeMessage &message)
    {
        messageReceived(message.toMessage());
    }

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

    /// A message may have so many bytes of payload; 0 for no limit of the user's. To be set before
    /// setDeflate(). See BoundedInflater for the limits of compressed messages.
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

    /// See FrameReader::bytesTaken().
    quint64 bytesTaken() const { return m_reader.bytesTaken(); }

    bool isMessageUnfinished() const { return m_violation.isEmpty() && m_expectContinuation; }

private:
    void readWholeMessages(QByteArrayView &input);
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
    void appendPayload(const FrameReader::Piece &piece);
    void failOnInflating();
    void noteFrame(const FrameHeader &header);
    void finishMessage();
    void fail(BrokenRule broken, const QString &rule, int code = 1002);
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
    std::unique_ptr<BoundedInflater> m_inflater;
    qint64 m_maxMessageSize = 0;
    bool m_tooBig = false;
    bool m_overLimit = false;
    bool m_compressed = false;
    /// Payload of the message's frames as it travels, what is announced included.
    quint64 m_packedBytes = 0;
    quint64 m_messageWireBytes = 0;
    quint32 m_messageFrames = 0;
    quint8 m_messageOpcode = OpText;
    bool m_expectContinuation = false;
    bool m_closeSent = false;
    bool m_closeReceived = false;
};

} // namespace wasclean
